//! From a query to the names that are worth a full comparison.

use super::estimate::{Common, Fact, Sides, kind};
use super::lanes::{MARKS, Probe, Run, Wanted};
use super::profile::{Joins, Sounder, number, said};
use super::query::{Breadth, End, Line, Part, Query};
use super::words::{Kept, Kind};
use super::{Index, views_of};
use crate::name::{MOST_WORDS, Spoken};
use crate::units::Alphabet;

/// The least share of what two words can have in common for names with them to be looked at.
const LEAST: f32 = 0.3;

/// The least share of what a word can say that says it for a word to begin or end with it.
const LEAST_WITHIN: f32 = 0.5;

/// What it counts, beside the score of a part, that few names have as much of it, a nat.
const RARE: f32 = 8.0;

/// What each word of a name takes away from that: of two names that have the same parts of the query,
/// the one without others is likelier.
const A_WORD: f32 = 6.0;

/// The most names that a part finds which is not the rarest.
const MOST_SEEN: usize = 150_000;

/// What it counts, a nat, that few words are as like a part as one that is not near it. Tried out.
const FAR: f32 = 5.0;

/// How many times the names that go on are looked through for such words.
const WIDE: usize = 12;

/// Enough names by their rarer words: what many names share only adds to them.
const ENOUGH: usize = 20_000;

/// How many words are fetched before they are aligned.
const AT_ONCE: usize = 32;

/// Steps in which a score is kept, in nats.
const STEP: f32 = 0.2;

/// The alphabets, and one more place for letters that are not read.
const LANES: usize = 7;

/// Memory that a query needs for as many names and words as there are.
#[derive(Default)]
pub(super) struct Scratch {
    now: u32,
    names: Vec<Slot>,
    touched: [Vec<u32>; LANES],
    run: Run,
    found: Vec<u32>,
    /// The score of each word beside each part, in steps; nothing where it is not known yet.
    scores: Vec<Vec<u8>>,
    /// Which of them are known.
    known: Vec<(usize, u32)>,
    /// The marks of words beside each part.
    marks: Vec<Marks>,
}

/// The mark of each word beside one part, and the words that have one.
#[derive(Default)]
struct Marks {
    marks: Vec<u8>,
    words: Vec<u32>,
}

impl Marks {
    fn take(&mut self, marked: &[(u32, u8)]) {
        for (word, mark) in marked {
            if let Some(place) = self.marks.get_mut(place(*word)) {
                *place = *mark;
                self.words.push(*word);
            }
        }
    }

    fn of(&self, word: u32) -> u8 {
        self.marks.get(place(word)).copied().unwrap_or(0)
    }

    fn forget(&mut self) {
        for word in self.words.drain(..) {
            if let Some(place) = self.marks.get_mut(place(word)) {
                *place = 0;
            }
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Slot {
    /// When something was last added.
    at: u32,
    total: f32,
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Scratch {
    /// Makes room, and starts anew when the clock of stamps runs out.
    fn ready(&mut self, names: usize, words: usize, parts: usize) {
        if self.now > u32::MAX - 100_000 {
            *self = Self::default();
        }
        self.names
            .resize(names.max(self.names.len()), Slot::default());
        if self.scores.len() < parts {
            self.scores.resize(parts, Vec::new());
        }
        for scores in self.scores.iter_mut().take(parts) {
            scores.resize(words.max(scores.len()), 0);
        }
        if self.marks.len() < parts {
            self.marks.resize_with(parts, Marks::default);
        }
        for marks in self.marks.iter_mut().take(parts) {
            marks.marks.resize(words.max(marks.marks.len()), 0);
        }
    }

    fn tick(&mut self) -> u32 {
        self.now += 1;
        self.now
    }

    fn keep(&mut self, part: usize, word: u32, score: f32) {
        if let Some(place) = self
            .scores
            .get_mut(part)
            .and_then(|scores| scores.get_mut(place(word)))
        {
            *place = steps(score);
            self.known.push((part, word));
        }
    }

    fn score(&self, part: usize, word: u32) -> Option<f32> {
        let steps = *self.scores.get(part)?.get(place(word))?;
        (steps > 0).then(|| f32::from(steps - 1) * STEP)
    }

    fn forget(&mut self) {
        for marks in &mut self.marks {
            marks.forget();
        }
        for (part, word) in self.known.drain(..) {
            if let Some(place) = self
                .scores
                .get_mut(part)
                .and_then(|scores| scores.get_mut(place(word)))
            {
                *place = 0;
            }
        }
    }
}

fn steps(score: f32) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 255"
    )]
    let steps = (score / STEP + 1.5).clamp(1.0, 255.0) as u8;
    steps
}

/// Keeps the names with the highest totals.
fn keep_best(names: &mut Vec<u32>, most: usize, slots: &[Slot]) {
    if names.len() <= most {
        return;
    }
    let total = |name: &u32| slots.get(place(*name)).map_or(0.0, |slot| slot.total);
    names.select_nth_unstable_by(most, |a, b| total(b).total_cmp(&total(a)).then(a.cmp(b)));
    names.truncate(most);
}

/// A word that sounds like a part of the query.
#[derive(Clone, Copy)]
struct Near {
    word: u32,
    score: f32,
    /// The score as it is.
    plain: f32,
    lane: usize,
    rare: f32,
}

/// A part, what is like it, and how often.
struct Met {
    /// It, laid out for each other alphabet.
    sounders: [Option<Sounder>; 6],
    near: Vec<Near>,
    /// Of each alphabet the scores of what is like it, the best first, and how rare it is that a name
    /// has as much, in nats.
    ranks: [Vec<(f32, f32)>; LANES],
    /// Of each alphabet how rare a word is that has each mark or more, in nats.
    marked: [[f32; MARKS]; LANES],
    names: usize,
    rarity: f32,
}

impl Met {
    /// Returns how rare it is that a name has a word with such a score.
    fn rare(&self, lane: usize, score: f32) -> f32 {
        let ranks = self.ranks.get(lane).map_or(&[][..], Vec::as_slice);
        let at = ranks.partition_point(|(least, _)| *least > score + STEP / 2.0);
        ranks.get(at).map_or(0.0, |(_, rare)| *rare)
    }
}

impl Index {
    /// Returns the names of which is estimated what they have in common with the query, the most
    /// promising first; `most` of them are wanted.
    pub(super) fn sift(
        &self,
        query: &Query,
        most: usize,
        scratch: &mut Scratch,
    ) -> Vec<(u32, f32)> {
        scratch.ready(self.len(), self.words.len(), query.parts.len());
        let met: Vec<Met> = query
            .parts
            .iter()
            .enumerate()
            .map(|(at, part)| self.meet(at, part, scratch))
            .collect();
        let each = self.limits.estimated.max(most / 2);
        let mut found: Vec<(u32, f32)> = Vec::new();
        for line in &query.lines {
            let promising = self.gather(line, &met, scratch, each);
            let reading = Reading {
                query,
                line,
                met: &met,
                rows: line.spans.iter().map(|span| (span.from, span.to)).collect(),
            };
            self.estimate(&reading, &promising, scratch, &mut found);
        }
        scratch.forget();
        found.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let now = scratch.tick();
        found.retain(|(name, _)| {
            scratch
                .names
                .get_mut(place(*name))
                .is_some_and(|slot| std::mem::replace(&mut slot.at, now) != now)
        });
        found
    }

    /// Finds the words that sound like a part of the query.
    fn meet(&self, at: usize, part: &Part, scratch: &mut Scratch) -> Met {
        let kept = part.kept();
        let sounders = Alphabet::ALL.map(|other| {
            part.meets(other)
                .then(|| Sounder::new(&kept, other))
                .flatten()
        });
        let mut near: Vec<Near> = Vec::new();
        let mut marked = [[0.0; MARKS]; LANES];
        // Initials and letters that are not read have no keys: they are looked for as they are.
        if !matches!(part.kind, Kind::Sounded(_))
            && part.breadth != Breadth::Beside
            && let Some(word) = self.words.number(&kept)
        {
            near.push(Near {
                word,
                score: 1.0,
                plain: 1.0,
                rare: 0.0,
                lane: kept.alphabet().map_or(LANES - 1, number),
            });
        }
        if let Kind::Sounded(_) = part.kind {
            let mut found = std::mem::take(&mut scratch.found);
            // What a word may end with was found with what it may begin with, just before.
            if part.breadth != Breadth::Piece(End::Last) {
                found.clear();
                let mut marks = scratch
                    .marks
                    .get_mut(at)
                    .map(std::mem::take)
                    .unwrap_or_default();
                self.alike(
                    part,
                    &kept,
                    &sounders,
                    (&mut scratch.run, &mut marks, &mut marked),
                    &mut found,
                );
                if let Some(place) = scratch.marks.get_mut(at) {
                    *place = marks;
                }
            }
            self.score(at, part, &sounders, &found, scratch, &mut near);
            scratch.found = found;
        }
        let ranks = self.rank(&mut near);
        near.sort_unstable_by(|a, b| b.score.total_cmp(&a.score));
        let names: usize = near.iter().map(|one| self.names.count(one.word)).sum();
        #[expect(clippy::cast_precision_loss, reason = "a logarithm is taken of it")]
        let rarity = (1.0 + self.len() as f32 / (1.0 + names as f32)).ln();
        Met {
            sounders,
            near,
            ranks,
            marked,
            names,
            rarity,
        }
    }

    /// Aligns words with a part, and adds those that are near it.
    fn score(
        &self,
        at: usize,
        part: &Part,
        sounders: &[Option<Sounder>; 6],
        found: &[u32],
        scratch: &mut Scratch,
        near: &mut Vec<Near>,
    ) {
        let kept = part.kept();
        let Some(own) = kept.alphabet() else { return };
        let mut words: Vec<(u32, Kept<'_>)> = Vec::with_capacity(AT_ONCE);
        for numbers in found.chunks(AT_ONCE) {
            words.clear();
            words.extend(
                numbers
                    .iter()
                    .filter_map(|number| Some((*number, self.words.get(*number)?))),
            );
            // Memory is waited for once, not for each word.
            let first = words.iter().filter_map(|(_, word)| word.whole.first());
            std::hint::black_box(first.fold(0, |sum: u8, unit| sum.wrapping_add(*unit)));
            for (number, word) in &words {
                let Some(alphabet) = word.alphabet() else {
                    continue;
                };
                let lane = self::number(alphabet);
                let Some(sounder) = sounders.get(lane).and_then(Option::as_ref) else {
                    continue;
                };
                let usual = usual(own, alphabet);
                let (score, most, least) = if let Breadth::Piece(end) = part.breadth {
                    let most = sounder.most_of(word);
                    (sounder.within(word, end), most, LEAST_WITHIN)
                } else {
                    let score = said(sounder, &kept, word);
                    // Most of them are far, and half of what it can say is least what two can.
                    if score <= LEAST * usual * (sounder.most / 2.0).max(1.0) {
                        continue;
                    }
                    let most = f32::midpoint(sounder.most, sounder.most_of(word));
                    (score, most, LEAST)
                };
                let share = score / most.max(1.0) / usual;
                // A form that sounds alike comes twice.
                if share <= least || scratch.score(at, *number).is_some() {
                    continue;
                }
                scratch.keep(at, *number, score);
                near.push(Near {
                    word: *number,
                    score: score * share.min(1.0),
                    plain: score,
                    rare: 0.0,
                    lane,
                });
            }
        }
    }

    /// Works out how rare it is that a name has a word as near as each, or a nearer one; returns that
    /// by alphabet and score.
    fn rank(&self, near: &mut [Near]) -> [Vec<(f32, f32)>; LANES] {
        near.sort_unstable_by(|a, b| b.plain.total_cmp(&a.plain));
        let mut ranks: [Vec<(f32, f32)>; LANES] = Default::default();
        let mut counts = [0_usize; LANES];
        for one in near {
            let (Some(count), Some(ranks), Some(readings)) = (
                counts.get_mut(one.lane),
                ranks.get_mut(one.lane),
                self.readings.get(one.lane),
            ) else {
                continue;
            };
            *count += self.names.count(one.word);
            #[expect(clippy::cast_precision_loss, reason = "a logarithm is taken of it")]
            let share = (1.0 + *readings as f32) / (1.0 + *count as f32);
            one.rare = share.ln().max(0.0);
            ranks.push((one.plain, one.rare));
        }
        ranks
    }

    /// Adds the words that may be like a part: it itself, the forms of it that the tables know, and of
    /// each alphabet those that seem to differ least.
    fn alike(
        &self,
        part: &Part,
        kept: &Kept<'_>,
        sounders: &[Option<Sounder>; 6],
        (run, marks, marked): (&mut Run, &mut Marks, &mut [[f32; MARKS]; LANES]),
        found: &mut Vec<u32>,
    ) {
        let Some(own) = kept.alphabet() else { return };
        let wanted = match part.breadth {
            Breadth::Piece(_) => Wanted::Within,
            Breadth::Joined => Wanted::AlikeJoined,
            Breadth::Alone | Breadth::Word | Breadth::Beside => Wanted::Alike,
        };
        for ((lane, sounder), marked) in self.lanes.iter().zip(sounders).zip(marked) {
            let Some(sounder) = sounder else { continue };
            // Between letters the marks tell more.
            let most = match (part.breadth, sounder.of_letters()) {
                (Breadth::Alone, true) => self.limits.aligned * 4 / 3,
                (Breadth::Alone, false) => self.limits.aligned * 2,
                (Breadth::Joined, true) => self.limits.aligned / 3,
                (Breadth::Joined, false) => self.limits.aligned / 2,
                (_, true) => self.limits.aligned * 2 / 3,
                (_, false) => self.limits.aligned,
            };
            let probe = Probe::new(own, kept, sounder, wanted);
            lane.run(&probe, most, run, found);
            if wanted == Wanted::Alike {
                marks.take(run.marked());
                *marked = run.rarities(lane.len());
            }
        }
        if !matches!(wanted, Wanted::Within) {
            let forms = kept.forms.numbers();
            let forms = forms.filter_map(|form| self.forms.get(&form)).flatten();
            found.extend(self.words.number(kept).iter().chain(forms));
        }
    }

    /// Returns the names whose words fit the parts of one way to read a query best, at most `most` of
    /// each alphabet.
    ///
    /// A rare part says more than a common one (G. Salton and C. Buckley, "Term-weighting approaches
    /// in automatic text retrieval", 1988); where rarer ones have found enough, a common one finds no
    /// more, as in H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995.
    fn gather(&self, line: &Line, met: &[Met], scratch: &mut Scratch, most: usize) -> Vec<u32> {
        let mut parts: Vec<&Met> = line
            .spans
            .iter()
            .map(|span| span.part)
            .chain(line.pieces.iter().copied())
            .filter_map(|at| met.get(at))
            .collect();
        parts.sort_by_key(|met| met.names);
        let began = scratch.tick();
        for touched in &mut scratch.touched {
            touched.clear();
        }
        let mut touched = 0;
        for (at, met) in parts.iter().enumerate() {
            let now = scratch.tick();
            let only_known = at > 0 && met.names > ENOUGH && touched >= ENOUGH;
            let mut seen = 0;
            for one in &met.near {
                // Of a common part the nearest words are enough; the rarest part is not cut short.
                seen += self.names.count(one.word);
                if seen > MOST_SEEN && at > 0 {
                    break;
                }
                let score = one.score * met.rarity / (met.rarity + 2.0) + RARE * one.rare;
                for name in self.names.stretches(one.word).flatten() {
                    let Some(slot) = scratch.names.get_mut(place(*name)) else {
                        continue;
                    };
                    if slot.at < began {
                        if only_known {
                            continue;
                        }
                        if let Some(lane) = scratch.touched.get_mut(one.lane) {
                            lane.push(*name);
                            touched += 1;
                        }
                        *slot = Slot {
                            at: now,
                            total: score,
                        };
                    } else if slot.at != now {
                        slot.at = now;
                        slot.total += score;
                    }
                }
            }
        }
        let mut found = Vec::new();
        let mut touched = std::mem::take(&mut scratch.touched);
        for (number, lane) in touched.iter_mut().enumerate() {
            for name in lane.iter() {
                let slot = scratch.names.get_mut(place(*name));
                if let Some((slot, size)) = slot.zip(self.sizes.get(place(*name))) {
                    slot.total -= A_WORD * f32::from(*size);
                }
            }
            if lane.len() > most {
                keep_best(lane, most * WIDE, &scratch.names);
                self.add_far(line, met, lane, number, scratch);
                keep_best(lane, most, &scratch.names);
            }
            found.extend_from_slice(lane);
        }
        scratch.touched = touched;
        found
    }

    /// Adds what words say that are far from a part, by their marks, to names of one alphabet that have
    /// no word near it: of all who are called Robert, those come first whose other word is not quite
    /// unlike the other one of the query.
    fn add_far(
        &self,
        line: &Line,
        met: &[Met],
        names: &[u32],
        number: usize,
        scratch: &mut Scratch,
    ) {
        let singles: Vec<(&[f32], &Marks, &[u8])> = line
            .spans
            .iter()
            .filter(|span| span.to == span.from + 1)
            .filter_map(|span| {
                Some((
                    met.get(span.part)?.marked.get(number)?.as_slice(),
                    scratch.marks.get(span.part)?,
                    scratch.scores.get(span.part)?.as_slice(),
                ))
            })
            .collect();
        for name in names {
            let row = self.row_of(*name);
            let mut more = 0.0;
            for (marked, marks, scores) in &singles {
                let known = |word: &u32| scores.get(place(*word)).is_some_and(|score| *score > 0);
                let best = row.iter().map(|word| marks.of(*word)).max().unwrap_or(0);
                if best > 0 && !row.iter().any(known) {
                    more += marked.get(usize::from(best)).copied().unwrap_or(0.0);
                }
            }
            if let Some(slot) = scratch.names.get_mut(place(*name)) {
                slot.total += FAR * more;
            }
        }
    }

    /// Adds what names have in common with one way to read the query.
    fn estimate(
        &self,
        reading: &Reading<'_>,
        names: &[u32],
        scratch: &mut Scratch,
        found: &mut Vec<(u32, f32)>,
    ) {
        let (query, line) = (reading.query, reading.line);
        let mut own: [Option<Vec<Fact>>; LANES] = Default::default();
        let mut words: Vec<(u32, Kept<'_>)> = Vec::new();
        for name in names {
            let mut best: Option<f32> = None;
            for (spoken, row) in views_of(self.row_of(*name)) {
                // Chinese characters are read otherwise beside letters only.
                if spoken.is_some() && (query.han || line.spoken.is_some()) {
                    continue;
                }
                words.clear();
                words.extend(
                    row.iter()
                        .filter_map(|word| Some((*word, self.words.get(*word)?))),
                );
                if let Some(odds) = reading.odds(&words, spoken, &mut own, scratch) {
                    best = Some(best.map_or(odds, |best| best.max(odds)));
                }
            }
            found.extend(best.map(|odds| (*name, odds)));
        }
    }
}

/// One way to read a query, with what was met.
struct Reading<'q> {
    query: &'q Query,
    line: &'q Line,
    met: &'q [Met],
    rows: Vec<(usize, usize)>,
}

impl Reading<'_> {
    fn odds(
        &self,
        words: &[(u32, Kept<'_>)],
        spoken: Option<Spoken>,
        own: &mut [Option<Vec<Fact>>; LANES],
        scratch: &mut Scratch,
    ) -> Option<f32> {
        fn sounder(met: Option<&Met>, lane: usize) -> Option<&Sounder> {
            met?.sounders.get(lane)?.as_ref()
        }
        let spans = || self.line.spans.iter();
        let met = |part: usize| self.met.get(part);
        let alphabet = words.iter().find_map(|(_, word)| word.alphabet());
        let known = spans()
            .filter_map(|span| met(span.part))
            .any(|met| met.sounders.iter().any(Option::is_some));
        let (true, Some(alphabet)) = (known, alphabet) else {
            // Letters that are not read: what counts is that they are the same.
            let same = words
                .iter()
                .filter(|(number, _)| {
                    spans()
                        .filter_map(|span| met(span.part))
                        .any(|met| met.near.iter().any(|near| near.word == *number))
                })
                .count();
            return (same > 0).then(|| f32::from(u8::try_from(same).unwrap_or(8)));
        };
        let lane = number(alphabet);
        let any = spans().find_map(|span| sounder(met(span.part), lane))?;
        let own = own.get_mut(lane)?.get_or_insert_with(|| {
            spans()
                .filter(|span| span.to == span.from + 1)
                .filter_map(|span| {
                    let kept = self.query.parts.get(span.part)?.kept();
                    let most = sounder(met(span.part), lane).map_or(0.0, |sounder| sounder.most);
                    Some(Fact::new(&kept, most))
                })
                .collect()
        });
        let mut other = [Fact::default(); MOST_WORDS];
        for (place, (_, word)) in other.iter_mut().zip(words) {
            *place = Fact::new(word, any.most_of(word));
        }
        let other = other.get(..words.len()).unwrap_or(&other);
        let joins = if own.len() == 1 && words.len() > 1 {
            let words: Vec<Kept<'_>> = words.iter().map(|(_, word)| *word).collect();
            any.joins(&words)
        } else {
            Joins::default()
        };
        let beside = if self.line.spoken.is_some() {
            alphabet
        } else {
            any.own
        };
        let sides = Sides {
            kind: kind(any.pair, self.line.spoken.or(spoken), beside),
            own,
            rows: &self.rows,
            other,
            joins,
        };
        let score = |row: usize, column: usize| {
            let (Some(span), Some((number, word))) = (self.line.spans.get(row), words.get(column))
            else {
                return 0.0;
            };
            if let Some(known) = scratch.score(span.part, *number) {
                return known;
            }
            // Several words as one share a key with what stands for them, or say nothing.
            if span.to > span.from + 1 {
                return 0.0;
            }
            let score = match (
                sounder(met(span.part), lane),
                self.query.parts.get(span.part),
            ) {
                (Some(sounder), Some(part)) => said(sounder, &part.kept(), word),
                _ => 0.0,
            };
            scratch.keep(span.part, *number, score);
            score
        };
        let rare = |row: usize, score: f32| {
            let span = self.line.spans.get(row);
            let met = span.and_then(|span| met(span.part));
            met.map_or(0.0, |met| met.rare(lane, score))
        };
        Some(Common::between(&sides, score, rare).odds())
    }
}

/// The share that two spellings of one word usually reach: scripts that write less agree less.
fn usual(first: Alphabet, second: Alphabet) -> f32 {
    let of = |alphabet: Alphabet| match alphabet {
        Alphabet::Pinyin => 0.65,
        Alphabet::Abjad => 0.8,
        Alphabet::Latin | Alphabet::Cyrillic | Alphabet::Vowelled | Alphabet::Native => 1.0,
    };
    if first == second {
        1.0
    } else {
        of(first) * of(second)
    }
}
