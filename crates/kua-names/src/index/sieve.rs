//! From a query to the names that are worth a full comparison.

use super::Index;
use super::estimate::Common;
use super::profile::{Sounder, number};
use super::query::{Part, Query, Way};
use super::words::{Kept, Kind};
use crate::units::Alphabet;

/// The least share of what two words can have in common for names with them to be looked at.
const LEAST: f32 = 0.3;

/// Enough names by their rarer words: what many names share only adds to them.
const ENOUGH: usize = 20_000;

/// How far apart two words may seem, from their keys and their classes, to be aligned.
const APART: usize = 7;

/// How many times as many words a part is aligned with that is looked for alone.
const ALONE: usize = 4;

/// Steps in which a score is kept, in nats.
const STEP: f32 = 0.2;

/// The alphabets, and one more place for letters that are not read.
const LANES: usize = 7;

/// Memory that a query needs for as many names and words as there are.
#[derive(Default)]
pub(super) struct Scratch {
    now: u32,
    names: Vec<Slot>,
    words: Vec<u32>,
    touched: [Vec<u32>; LANES],
    /// The score of each word beside each part, in steps; nothing where it is not known yet.
    scores: Vec<Vec<u8>>,
    /// Which of them are known.
    known: Vec<(usize, u32)>,
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
        self.words.resize(words.max(self.words.len()), 0);
        if self.scores.len() < parts {
            self.scores.resize(parts, Vec::new());
        }
        for scores in self.scores.iter_mut().take(parts) {
            scores.resize(words.max(scores.len()), 0);
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

/// What a word has in common with a part of the query, as a share of what it can.
#[derive(Clone, Copy)]
struct Near {
    word: u32,
    share: f32,
    score: f32,
    lane: usize,
}

/// A part, what is like it, and how often.
struct Met {
    /// It, laid out for each other alphabet.
    sounders: [Option<Sounder>; 6],
    near: Vec<Near>,
    names: usize,
    rarity: f32,
}

impl Index {
    /// Returns the most promising names, at most `most`.
    pub(super) fn sift(&self, query: &Query, most: usize, scratch: &mut Scratch) -> Vec<u32> {
        scratch.ready(self.len(), self.words.len(), query.parts.len());
        let met: Vec<Met> = query
            .parts
            .iter()
            .enumerate()
            .map(|(at, part)| self.meet(at, part, scratch))
            .collect();
        let mut found: Vec<(u32, f32)> = Vec::new();
        for way in &query.ways {
            let promising = self.gather(way, &met, scratch, self.limits.estimated.max(most / 2));
            self.estimate(way, &met, &promising, scratch, &mut found);
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
        found.truncate(most);
        found.into_iter().map(|(name, _)| name).collect()
    }

    /// Finds the words that sound like a part of the query.
    fn meet(&self, at: usize, part: &Part, scratch: &mut Scratch) -> Met {
        let kept = part.kept();
        let sounders = Alphabet::ALL.map(|other| Sounder::new(&kept, other));
        let mut near = Vec::new();
        // Initials and letters that are not read have no keys: they are looked for as they are.
        if !matches!(part.kind, Kind::Sounded(_))
            && let Some(word) = self.words.number(&kept)
        {
            near.push(Near {
                word,
                share: 1.0,
                score: 1.0,
                lane: kept.alphabet().map_or(LANES - 1, number),
            });
        }
        if kept.alphabet().is_some() {
            for number in self.alike(part, &kept, scratch) {
                if let Some(word) = self.words.get(number)
                    && let Some((one, score)) = compared(&sounders, &kept, number, &word)
                {
                    scratch.keep(at, number, score);
                    if one.share > LEAST {
                        near.push(one);
                    }
                }
            }
            near.sort_unstable_by(|a, b| b.score.total_cmp(&a.score));
        }
        let names: usize = near.iter().map(|one| self.names.count(one.word)).sum();
        #[expect(clippy::cast_precision_loss, reason = "a logarithm is taken of it")]
        let rarity = (1.0 + self.len() as f32 / (1.0 + names as f32)).ln();
        Met {
            sounders,
            near,
            names,
            rarity,
        }
    }

    /// Returns the words that share a key with a part; where there are too many in one alphabet,
    /// those that seem to differ least.
    fn alike(&self, part: &Part, kept: &Kept<'_>, scratch: &mut Scratch) -> Vec<u32> {
        let now = scratch.tick();
        let bag = kept.bag();
        let mut rows: [[Vec<u32>; APART]; LANES] = Default::default();
        for (tier, key) in &part.keys {
            let Some(list) = self.keys.get(key) else {
                continue;
            };
            for number in self.keyed.stretches(*list).flatten() {
                if let Some(seen) = scratch.words.get_mut(place(*number))
                    && std::mem::replace(seen, now) != now
                    && let Some((other, lane)) = self.words.bag(*number)
                    && let Some(row) = rows
                        .get_mut(lane)
                        .and_then(|rows| rows.get_mut(usize::from(*tier) + 2 * other.apart(bag)))
                {
                    row.push(*number);
                }
            }
        }
        let mut found = Vec::new();
        let most = self.limits.aligned * if part.alone { ALONE } else { 1 };
        for rows in rows {
            let mut left = most;
            for row in rows {
                if left == 0 {
                    break;
                }
                found.extend_from_slice(row.get(..2 * left).unwrap_or(&row));
                left = left.saturating_sub(row.len());
            }
        }
        found
    }

    /// Returns the names whose words fit the parts of one way best, at most `most` of each alphabet.
    ///
    /// A rare part says more than a common one (G. Salton and C. Buckley, "Term-weighting approaches
    /// in automatic text retrieval", 1988); where rarer ones have found enough, a common one finds no
    /// more, as in H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995.
    fn gather(&self, way: &Way, met: &[Met], scratch: &mut Scratch, most: usize) -> Vec<u32> {
        let mut parts: Vec<(bool, &Met)> = way
            .parts
            .iter()
            .filter_map(|at| Some((Some(*at) != way.needed, met.get(*at)?)))
            .collect();
        parts.sort_by_key(|(other, met)| (*other, met.names));
        let began = scratch.tick();
        for touched in &mut scratch.touched {
            touched.clear();
        }
        let mut touched = 0;
        for (at, (_, met)) in parts.iter().enumerate() {
            let now = scratch.tick();
            let only_known =
                at > 0 && (way.needed.is_some() || (met.names > ENOUGH && touched >= 4 * most));
            for one in &met.near {
                let score = one.score * met.rarity / (met.rarity + 2.0);
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
        let names = &scratch.names;
        let total = |name: &u32| names.get(place(*name)).map_or(0.0, |slot| slot.total);
        let mut found = Vec::new();
        for lane in &mut scratch.touched {
            if lane.len() > most {
                lane.select_nth_unstable_by(most, |a, b| {
                    total(b).total_cmp(&total(a)).then(a.cmp(b))
                });
                lane.truncate(most);
            }
            found.extend_from_slice(lane);
        }
        found
    }

    /// Adds what names have in common with one way of the query.
    fn estimate(
        &self,
        way: &Way,
        met: &[Met],
        names: &[u32],
        scratch: &mut Scratch,
        found: &mut Vec<(u32, f32)>,
    ) {
        let parts: Vec<(usize, &Met)> = way
            .parts
            .iter()
            .filter_map(|at| Some((*at, met.get(*at)?)))
            .collect();
        let mut own: [Option<Vec<f32>>; LANES] = Default::default();
        let mut all: Vec<(u32, Kept<'_>)> = Vec::new();
        for name in names {
            all.clear();
            all.extend(
                self.words_of(*name)
                    .iter()
                    .filter_map(|word| Some((*word, self.words.get(*word)?))),
            );
            // A Chinese name that can be one of China comes first as that, then as a transcription.
            let native = all
                .iter()
                .take_while(|(_, word)| word.kind == Kind::Sounded(Alphabet::Native))
                .count();
            let mut best: Option<f32> = None;
            let (first, second) = all.split_at_checked(native).unwrap_or((&[], &[]));
            for words in [first, second] {
                if let Some(odds) = self.odds(&parts, words, &mut own, scratch) {
                    best = Some(best.map_or(odds, |best| best.max(odds)));
                }
            }
            found.extend(best.map(|odds| (*name, odds)));
        }
    }

    fn odds(
        &self,
        parts: &[(usize, &Met)],
        words: &[(u32, Kept<'_>)],
        own: &mut [Option<Vec<f32>>; LANES],
        scratch: &mut Scratch,
    ) -> Option<f32> {
        let alphabet = words.iter().find_map(|(_, word)| word.alphabet());
        let known = parts
            .iter()
            .any(|(_, met)| met.sounders.iter().any(Option::is_some));
        let (true, Some(alphabet)) = (known, alphabet) else {
            // Letters that are not read: what counts is that they are the same.
            let same = words
                .iter()
                .filter(|(number, _)| {
                    parts
                        .iter()
                        .any(|(_, met)| met.near.iter().any(|near| near.word == *number))
                })
                .count();
            return (same > 0).then(|| f32::from(u8::try_from(same).unwrap_or(8)));
        };
        let lane = number(alphabet);
        fn sounder(met: &Met, lane: usize) -> Option<&Sounder> {
            met.sounders.get(lane)?.as_ref()
        }
        let any = parts.iter().find_map(|(_, met)| sounder(met, lane))?;
        let own = own.get_mut(lane)?.get_or_insert_with(|| {
            parts
                .iter()
                .map(|(_, met)| sounder(met, lane).map_or(0.0, |sounder| sounder.most))
                .collect()
        });
        let mut other = [0.0; crate::name::MOST_WORDS];
        for (place, (_, word)) in other.iter_mut().zip(words) {
            *place = any.most_of(word);
        }
        let other = other.get(..words.len()).unwrap_or(&other);
        let common = Common::between(any.pair, own, other, |part, word| {
            let (Some((at, met)), Some((number, word))) = (parts.get(part), words.get(word)) else {
                return 0.0;
            };
            scratch.score(*at, *number).unwrap_or_else(|| {
                let score = sounder(met, lane).map_or(0.0, |sounder| sounder.score(word));
                scratch.keep(*at, *number, score);
                score
            })
        });
        Some(common.odds())
    }
}

/// Returns the share of what is possible that two words have in common, and the score itself.
fn compared(
    sounders: &[Option<Sounder>; 6],
    part: &Kept<'_>,
    number: u32,
    word: &Kept<'_>,
) -> Option<(Near, f32)> {
    let alphabet = word.alphabet()?;
    let lane = self::number(alphabet);
    let sounder = sounders.get(lane)?.as_ref()?;
    let score = sounder.score(word);
    let most = f32::midpoint(sounder.most, sounder.most_of(word));
    let share = score / most.max(1.0) / usual(part.alphabet()?, alphabet);
    Some((
        Near {
            word: number,
            share,
            score,
            lane,
        },
        score,
    ))
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
