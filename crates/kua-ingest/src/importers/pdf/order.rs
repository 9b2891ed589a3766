//! From the order on the page to the order of reading, for lines that run from right to left.
//!
//! What a page shows is the visual order. The order of reading is the one that the
//! Unicode bidirectional algorithm would show in just this way. Whether the places of
//! the letters can be believed is asked of the letters: some layers of recognised text
//! set the letters of each word from left to right under the picture. There the order
//! in which the file draws them is the order of reading.

use unicode_bidi::{BidiInfo, Level, ParagraphBidiInfo};

use super::evidence::evidence;
use super::glyphs::Glyph;
use super::letters::{
    is_combining, is_mark, is_opening, is_rightward_start, is_wide, letters, mirrored,
};
use super::lines::Line;

/// What one or more letters of a line that belong together are: a glyph, or a space.
#[derive(Debug, Clone)]
struct Atom {
    letters: Vec<char>,
    left: f32,
    right: f32,
    order: usize,
    is_space: bool,
    is_rightward: bool,
}

/// A letter in the order of reading, with its place along the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Letter {
    pub(super) letter: char,
    pub(super) left: f32,
    pub(super) right: f32,
    /// It stands to the left of the one before.
    pub(super) leftward: bool,
}

/// What the lines before said of how this file was written.
#[derive(Debug, Default)]
pub(super) struct Habits {
    /// In favour of the places of letters, if positive.
    places: f32,
    /// In favour of the order in which letters are drawn, if positive.
    drawn: f32,
    /// In favour of brackets that are named as they look, if positive.
    brackets: i32,
}

/// A line whose letters are known but not yet their order.
pub(super) struct Draft {
    /// By place, from left to right.
    atoms: Vec<Atom>,
    /// How likely the letters are by place, and as they are drawn.
    places: f32,
    drawn: f32,
    rightward: usize,
    leftward: usize,
    is_invisible: bool,
    is_mirrored: bool,
}

impl Habits {
    /// Takes the glyphs of a line for letters, and learns from them.
    pub(super) fn draft(&mut self, line: &Line) -> Draft {
        let glyphs = &line.glyphs;
        let mut atoms = atoms(glyphs.iter(), true, true);
        let (mut rightward, mut leftward) = (0, 0);
        for letter in atoms.iter().flat_map(|atom| &atom.letters) {
            if is_rightward_start(*letter) {
                rightward += 1;
            } else if letter.is_alphabetic() {
                leftward += 1;
            }
        }
        let is_mirrored = glyphs.iter().all(|glyph| glyph.is_mirrored);
        let (mut places, mut drawn) = (0.0, 0.0);
        if rightward > 0 && !is_mirrored {
            for word in words(&mut atoms) {
                let by_place = word
                    .iter()
                    .rev()
                    .flat_map(|atom| atom.letters.iter().copied());
                places += evidence(&by_place.collect::<Vec<_>>());
                word.sort_by_key(|atom| atom.order);
                let as_drawn = word.iter().flat_map(|atom| atom.letters.iter().copied());
                drawn += evidence(&as_drawn.collect::<Vec<_>>());
                word.sort_by(|a, b| a.left.total_cmp(&b.left));
            }
            self.places = (self.places + places).clamp(-60.0, 60.0);
            self.drawn = (self.drawn + drawn).clamp(-60.0, 60.0);
        }
        Draft {
            atoms,
            places,
            drawn,
            rightward,
            leftward,
            is_invisible: glyphs.iter().all(|glyph| glyph.is_invisible),
            is_mirrored,
        }
    }

    /// Puts a line into the order of reading; says whether that is a guess.
    pub(super) fn read(
        &mut self,
        line: &Line,
        mut draft: Draft,
        page_runs_left: bool,
    ) -> (Vec<Letter>, bool) {
        let (runs_left, is_clear) = runs_left(&draft, page_runs_left);
        let base = if runs_left {
            Level::rtl()
        } else {
            Level::ltr()
        };
        let by_place = draft.places + 0.4 * self.places;
        let as_drawn = draft.drawn + 0.4 * self.drawn;
        let (is_drawn, doubt) = match (draft.is_mirrored, draft.is_invisible, draft.rightward) {
            (true, ..) => (true, false),
            (false, is_drawn, 0) => (is_drawn, false),
            // Recognised text comes in the order of reading, whatever places it was given.
            (false, true, _) => (as_drawn > -1.0, as_drawn.abs() < 2.5),
            (false, false, _) => (
                by_place < -4.0 && as_drawn > 4.0,
                by_place < 2.5 && as_drawn < 4.0 && draft.rightward > 2,
            ),
        };
        if is_drawn {
            let mut glyphs: Vec<&Glyph> = line.glyphs.iter().collect();
            glyphs.sort_by_key(|glyph| glyph.order);
            let atoms = atoms(glyphs.into_iter(), false, draft.is_mirrored);
            let order: Vec<usize> = (0..atoms.len()).collect();
            let levels = match draft.is_mirrored {
                true => vec![Level::rtl(); atoms.len()],
                false => levels(&atoms.iter().map(representative).collect::<String>(), base),
            };
            return (placed(&atoms, &order, &levels), doubt);
        }
        if draft.rightward == 0 {
            let order: Vec<usize> = (0..draft.atoms.len()).collect();
            return (placed(&draft.atoms, &order, &[]), false);
        }
        let (order, levels, is_stable) = self.order(&mut draft.atoms, base);
        let letters = placed(&draft.atoms, &order, &levels);
        (letters, doubt || !is_clear || !is_stable)
    }

    /// Finds the order of reading that is shown in the order of these atoms.
    fn order(&mut self, atoms: &mut [Atom], base: Level) -> (Vec<usize>, Vec<Level>, bool) {
        let named_as_seen = self.brackets >= 0;
        let shown: Vec<char> = atoms.iter().map(representative).collect();
        let (order, levels, stable) = settle(&shown, base, named_as_seen);
        // Brackets in stretches that run left are either named by their look or by their sense.
        let (good, bad) = pairs(&shown, &order, &levels, named_as_seen);
        let named_as_seen = if good < bad {
            !named_as_seen
        } else {
            named_as_seen
        };
        if good != bad {
            self.brackets = (self.brackets + if named_as_seen { 1 } else { -1 }).clamp(-20, 20);
        }
        let (order, levels, stable) = if good < bad {
            settle(&shown, base, named_as_seen)
        } else {
            (order, levels, stable)
        };
        if named_as_seen {
            for (at, level) in order.iter().zip(&levels) {
                if level.is_rtl()
                    && let Some(atom) = atoms.get_mut(*at)
                {
                    turn(&mut atom.letters);
                }
            }
        }
        (order, levels, stable)
    }
}

fn turn(letters: &mut [char]) {
    if let [bracket] = letters
        && let Some(other) = mirrored(*bracket)
    {
        *bracket = other;
    }
}

/// Says which way a line runs as a whole, and whether that is clear.
fn runs_left(draft: &Draft, page_runs_left: bool) -> (bool, bool) {
    let (rightward, leftward) = (draft.rightward as f32, draft.leftward as f32);
    if rightward >= 4.0 * leftward {
        return (true, true);
    }
    if leftward >= 8.0 * rightward {
        return (false, true);
    }
    // A line ends in its full stop, which stands at the left if it runs left.
    let ends = |atom: Option<&Atom>| {
        atom.and_then(|atom| atom.letters.first())
            .is_some_and(|letter| {
                matches!(letter, '.' | '!' | '?' | '؟' | '،' | '؛' | ':' | ',' | '。')
            })
    };
    let page = if page_runs_left { 1.0 } else { -1.0 };
    let stops = f32::from(u8::from(ends(draft.atoms.first())))
        - f32::from(u8::from(ends(draft.atoms.last())));
    let share = (rightward - leftward) / (rightward + leftward).max(1.0);
    let vote = 1.5 * share + page + 2.0 * stops;
    (vote > 0.0, vote.abs() > 0.8)
}

/// Asks the algorithm what it would show, until it shows this.
fn settle(shown: &[char], base: Level, named_as_seen: bool) -> (Vec<usize>, Vec<Level>, bool) {
    const TRIES: usize = 6;
    let count = shown.len();
    let mut order: Vec<usize> = (0..count).collect();
    let mut levels: Vec<Level> = vec![base; count];
    if base.is_rtl() {
        order.reverse();
        turn_phrases(shown, &mut order, &mut levels);
    }
    for _ in 0..TRIES {
        let text: String = order
            .iter()
            .zip(&levels)
            .filter_map(|(at, level)| {
                let letter = *shown.get(*at)?;
                let turned = named_as_seen && level.is_rtl();
                Some(if turned {
                    mirrored(letter).unwrap_or(letter)
                } else {
                    letter
                })
            })
            .collect();
        levels = self::levels(&text, base);
        let visual = BidiInfo::reorder_visual(&levels);
        let mut next = vec![0; count];
        for (place, at) in visual.iter().enumerate() {
            if let Some(slot) = next.get_mut(*at) {
                *slot = place;
            }
        }
        if next == order {
            return (order, levels, true);
        }
        order = next;
    }
    (order, levels, false)
}

/// Turns phrases that run to the right back, inside a line that runs left.
///
/// A number beside such a phrase may belong to it or not: both orders look the same on
/// the page. "iPhone 12" is likelier than a number that happens to stand before one.
fn turn_phrases(shown: &[char], order: &mut [usize], levels: &mut [Level]) {
    let is_phrase = |at: usize| {
        shown
            .get(at)
            .is_some_and(|c| c.is_alphabetic() && !is_rightward_start(*c))
    };
    let belongs = |at: usize| is_phrase(at) || shown.get(at).is_some_and(|c| c.is_ascii_digit());
    let breaks = |at: usize| {
        shown
            .get(at)
            .is_none_or(|c| is_rightward_start(*c) || *c == '\t' || mirrored(*c).is_some())
    };
    let count = shown.len();
    let mut from = 0;
    while from < count {
        if !is_phrase(from) {
            from += 1;
            continue;
        }
        let mut end = from + 1;
        let mut at = end;
        while at < count && !breaks(at) {
            at += 1;
            if belongs(at - 1) {
                end = at;
            }
        }
        // The line is reversed, so the phrase stands from its far end on.
        let (first, last) = (count - end, count - from);
        if let Some(phrase) = order.get_mut(first..last) {
            phrase.reverse();
        }
        if let Some(phrase) = levels.get_mut(first..last) {
            phrase.fill(Level::ltr());
        }
        from = end;
    }
}

fn levels(text: &str, base: Level) -> Vec<Level> {
    let info = ParagraphBidiInfo::new(text, Some(base));
    info.reordered_levels_per_char(0..text.len())
}

/// Counts brackets that open before they close, and those that close before they open, in stretches that run left.
fn pairs(shown: &[char], order: &[usize], levels: &[Level], named_as_seen: bool) -> (i32, i32) {
    let (mut good, mut bad, mut open, mut shut) = (0, 0, 0, 0);
    for (at, level) in order.iter().zip(levels) {
        let Some(letter) = shown.get(*at).filter(|_| level.is_rtl()) else {
            continue;
        };
        if mirrored(*letter).is_none() {
            continue;
        }
        if is_opening(*letter) != named_as_seen {
            if shut > 0 {
                shut -= 1;
                bad += 1;
            } else {
                open += 1;
            }
        } else if open > 0 {
            open -= 1;
            good += 1;
        } else {
            shut += 1;
        }
    }
    (good, bad)
}

/// The letter that tells an atom's direction.
fn representative(atom: &Atom) -> char {
    if atom.is_space && atom.letters != ['\t'] {
        return ' ';
    }
    let strong = atom.letters.iter().find(|letter| letter.is_alphanumeric());
    strong.or(atom.letters.first()).copied().unwrap_or(' ')
}

/// Hands out the letters in this order, several of one glyph side by side.
fn placed(atoms: &[Atom], order: &[usize], levels: &[Level]) -> Vec<Letter> {
    let mut found = Vec::with_capacity(order.len());
    for (at, position) in order.iter().zip(0..) {
        let Some(atom) = atoms.get(*at) else { continue };
        let level: Option<&Level> = levels.get::<usize>(position);
        let leftward = level.is_some_and(Level::is_rtl);
        let wide = atom
            .letters
            .iter()
            .filter(|l| !is_mark(**l) && !is_combining(**l));
        let wide = wide.count().max(1) as f32;
        let width = (atom.right - atom.left) / wide;
        let mut done = 0.0_f32;
        for (number, letter) in atom.letters.iter().enumerate() {
            let is_narrow = number > 0 && (is_mark(*letter) || is_combining(*letter));
            let (from, to) = match is_narrow {
                true => (done, done),
                false => (done, done + 1.0),
            };
            done = to.min(wide);
            let (left, right) = match leftward {
                true => (atom.right - to * width, atom.right - from * width),
                false => (atom.left + from * width, atom.left + to * width),
            };
            found.push(Letter {
                letter: *letter,
                left,
                right: right.max(left),
                leftward,
            });
        }
    }
    found
}

/// Returns the stretches of letters that run from right to left, without space between them.
fn words(atoms: &mut [Atom]) -> impl Iterator<Item = &mut [Atom]> {
    atoms
        .chunk_by_mut(|a, b| a.is_rightward && b.is_rightward)
        .filter(|word| word.first().is_some_and(|atom| atom.is_rightward))
}

/// Takes glyphs for letters, by place or as they are drawn, and finds the spaces between them.
fn atoms<'g>(
    glyphs: impl Iterator<Item = &'g Glyph> + Clone,
    by_place: bool,
    with_tabs: bool,
) -> Vec<Atom> {
    /// A gap so many times the size of the letters is a space.
    const SPACE: f32 = 0.17;
    /// The same where the line has spaces of its own.
    const SPACE_BESIDE_OTHERS: f32 = 0.3;
    /// The same between Han characters.
    const WIDE_SPACE: f32 = 0.6;
    /// A gap this wide parts the cells of a table.
    const TAB: f32 = 1.0;
    /// The same where a space stands in it.
    const TAB_BESIDE_SPACE: f32 = 1.6;
    let is_space = |text: &str| text.chars().all(char::is_whitespace);
    let has_spaces = glyphs
        .clone()
        .any(|glyph| is_space(&glyph.text) && glyph.right - glyph.left > 0.05 * glyph.size);
    let narrow = if has_spaces {
        SPACE_BESIDE_OTHERS
    } else {
        SPACE
    };
    let mut atoms: Vec<Atom> = Vec::new();
    let mut marks: Vec<(f32, f32, Vec<char>)> = Vec::new();
    // A space that may stand after the last letter: its sign and its width.
    let mut pending: Option<(char, f32)> = None;
    for glyph in glyphs {
        let found = letters(&glyph.text);
        let (size, left, right) = (glyph.size, glyph.left, glyph.right);
        let is_mark = found.iter().all(|letter| is_mark(*letter));
        let is_combining = found.iter().all(|letter| is_combining(*letter));
        if is_mark && by_place {
            marks.push((f32::midpoint(left, right), size, found));
            continue;
        }
        if (is_mark || is_combining)
            && let Some(base) = atoms.last_mut()
        {
            // Recognised text gives marks a width of their own.
            (base.left, base.right) = (base.left.min(left), base.right.max(right));
            base.letters.extend(found);
            continue;
        }
        if is_space(&glyph.text) {
            let letter = found.first().copied().unwrap_or(' ');
            let (first, width) = pending.unwrap_or((letter, 0.0));
            pending = Some((first, width + right - left));
            continue;
        }
        let is_rightward = found.iter().any(|letter| is_rightward_start(*letter));
        let has_mark = found.len() > 1 && found.iter().any(|letter| self::is_mark(*letter));
        if let Some(last) = atoms.last_mut()
            && has_mark
            && last.letters == found
            && left < last.right
        {
            // A letter and its mark, two glyphs that each stand for both.
            (last.left, last.right) = (last.left.min(left), last.right.max(right));
            pending = None;
            continue;
        }
        if let Some(last) = atoms.last() {
            let gap = (left - last.right).max(if by_place {
                f32::MIN
            } else {
                last.left - right
            });
            let is_same = last.letters == found
                && (left - last.left).abs() < 0.12 * size
                && (right - last.right).abs() < 0.12 * size;
            if is_same {
                // Drawn twice to look bold.
                continue;
            }
            let is_wide_pair = last.letters.last().is_some_and(|letter| is_wide(*letter))
                && found.first().is_some_and(|letter| is_wide(*letter));
            let wanted = if is_wide_pair { WIDE_SPACE } else { narrow };
            let between_rightward = is_rightward && last.is_rightward;
            let space = match pending.take() {
                // A font without the sign that parts letters draws it as a space without width.
                Some((_, width)) if width < 0.02 * size && gap < 0.05 * size => {
                    between_rightward.then_some('\u{200C}')
                }
                Some(_) if with_tabs && gap > TAB_BESIDE_SPACE * size => Some('\t'),
                Some((letter, _)) => Some(letter),
                None if with_tabs && gap > TAB * size => Some('\t'),
                None => (gap > wanted * size).then_some(' '),
            };
            if let Some(letter) = space {
                let is_space = letter.is_whitespace();
                let (from, to) = match last.right <= left {
                    true => (last.right, left),
                    false => (right.min(last.left), last.left),
                };
                atoms.push(Atom {
                    letters: vec![letter],
                    left: from,
                    right: to.max(from),
                    order: glyph.order,
                    is_space,
                    is_rightward: !is_space,
                });
            }
        }
        pending = None;
        atoms.push(Atom {
            letters: found,
            left,
            right,
            order: glyph.order,
            is_space: false,
            is_rightward,
        });
    }
    attach(&mut atoms, marks);
    atoms
}

/// Gives each mark to the letter that it stands above or below.
fn attach(atoms: &mut [Atom], marks: Vec<(f32, f32, Vec<char>)>) {
    for (middle, size, letters) in marks {
        let distance = |atom: &Atom| {
            let outside = (atom.left - middle).max(middle - atom.right).max(0.0);
            outside + 0.1 * (f32::midpoint(atom.left, atom.right) - middle).abs()
        };
        let base = atoms
            .iter_mut()
            .filter(|atom| !atom.is_space)
            .filter(|atom| distance(atom) < 0.5 * size)
            .min_by(|a, b| distance(a).total_cmp(&distance(b)));
        if let Some(base) = base {
            base.letters.extend(letters);
        }
    }
}

#[cfg(test)]
mod tests;
