//! Arabic and Persian in Latin letters: consonants and the vowels that are written.
//!
//! A short vowel that is not written is never guessed: its place is reported. و and ي can be a
//! consonant, a long vowel or a part of a diphthong; where the letters around do not tell, the
//! commonest is written and the others are reported.

use super::letters::{Casing, Draft, Letters, in_word};
use super::rules::Rules;

const FATHA: char = '\u{64e}';
const DAMMA: char = '\u{64f}';
const KASRA: char = '\u{650}';
const SHADDA: char = '\u{651}';
const SUKUN: char = '\u{652}';
const NON_JOINER: char = '\u{200c}';

/// What begins with a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beginning {
    Name,
    Word,
    Part,
}

/// What a language of this kind does with vowels and the article.
pub(super) struct Abjad {
    /// The vowels of fatha, kasra and damma.
    short: [&'static str; 3],
    /// The long vowels of ي and و.
    long: [&'static str; 2],
    /// The article, where there is one.
    article: Vec<char>,
    /// Consonants that the l of the article becomes like.
    sun: Vec<char>,
    /// Words that begin like the article and have none.
    no_article: Vec<Vec<char>>,
    /// ه at the end of a word can be a vowel.
    silent_h: bool,
}

impl Abjad {
    pub(super) fn read(said: &impl Fn(&str) -> &'static str, no_article: Vec<Vec<char>>) -> Self {
        Self {
            short: [said("short a"), said("short i"), said("short u")],
            long: [said("long i"), said("long u")],
            article: said("article").chars().collect(),
            sun: said("sun").chars().collect(),
            no_article,
            silent_h: said("abjad") == "fa",
        }
    }

    fn short(&self, mark: char) -> Option<&'static str> {
        let [a, i, u] = self.short;
        match mark {
            FATHA => Some(a),
            KASRA => Some(i),
            DAMMA => Some(u),
            _ => None,
        }
    }
}

/// A letter with the marks on it.
#[derive(Clone, Copy)]
struct Sign {
    letter: char,
    /// A short vowel, or the sign that there is none.
    vowel: Option<char>,
    doubled: bool,
    dagger: bool,
    /// How many signs of the source it is.
    length: usize,
}

/// Writes a text in Latin letters.
pub(super) fn romanise(letters: &Letters, consonants: &Rules, abjad: &Abjad) -> Draft {
    let mut draft = Draft::default();
    let mut place = Beginning::Name;
    let kind = |sign: char| (in_word(sign), sign == NON_JOINER);
    for word in letters
        .written
        .chunk_by(|one, next| kind(*one) == kind(*next))
    {
        if word.first().is_some_and(|sign| *sign == NON_JOINER) {
            // It only keeps letters of one word from joining.
            for _ in word {
                draft.begin();
            }
            place = Beginning::Part;
        } else if word.first().is_some_and(|sign| in_word(*sign)) {
            write_word(word, consonants, abjad, place, &mut draft);
            place = Beginning::Word;
        } else {
            for sign in word {
                draft.begin();
                draft.keep(*sign);
            }
        }
    }
    draft.begin();
    draft
}

fn signs(word: &[char]) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::with_capacity(word.len());
    for sign in word {
        if let Some(last) = signs.last_mut() {
            last.length += 1;
            match *sign {
                FATHA | DAMMA | KASRA | SUKUN => last.vowel = Some(*sign),
                SHADDA => last.doubled = true,
                '\u{670}' => last.dagger = true,
                // Endings of cases are silent; a stroke only lengthens the line.
                '\u{64b}'..='\u{64d}' => last.vowel = Some(SUKUN),
                '\u{640}' => {}
                _ => {
                    last.length -= 1;
                    signs.push(new_sign(*sign));
                }
            }
        } else {
            signs.push(new_sign(*sign));
        }
    }
    signs
}

fn new_sign(letter: char) -> Sign {
    Sign {
        letter,
        vowel: None,
        doubled: false,
        dagger: false,
        length: 1,
    }
}

/// Letters that can be vowels.
fn may_be_vowel(letter: char) -> bool {
    matches!(letter, 'ا' | 'آ' | 'و' | 'ي' | 'ی' | 'ى' | 'ة')
}

fn is_y(letter: char) -> bool {
    matches!(letter, 'ي' | 'ی')
}

/// A word while it is written.
struct Word<'a> {
    signs: &'a [Sign],
    consonants: &'a Rules,
    abjad: &'a Abjad,
    capital: bool,
    draft: &'a mut Draft,
}

impl Word<'_> {
    fn sign(&self, at: usize) -> Option<Sign> {
        self.signs.get(at).copied()
    }

    fn put(&mut self, letters: &str) {
        let has_letter = letters
            .chars()
            .any(|letter| letter.is_alphabetic() && letter != 'ʼ');
        self.draft
            .push(letters, (self.capital, false), Casing::Plain);
        if has_letter {
            self.capital = false;
        }
    }

    /// Writes letters that could be others.
    fn put_one_of(&mut self, letters: &str, others: &[&str]) {
        let since = self.draft.len();
        self.put(letters);
        let others = others.iter().map(|other| (*other).to_owned()).collect();
        self.draft.could_be(since, others, Casing::Plain);
    }

    /// Writes the consonant of a letter; one that is not known is kept.
    fn put_consonant(&mut self, sign: Sign) {
        match self.consonants.plain(sign.letter) {
            Some(consonant) => {
                let consonant = consonant.to_owned();
                self.put(&consonant);
                if sign.doubled {
                    self.put(&consonant);
                }
            }
            None => self.draft.keep(sign.letter),
        }
    }

    /// Writes the vowel behind a consonant, or says that it is missing.
    fn put_vowel(&mut self, at: usize) {
        let Some(sign) = self.sign(at) else {
            return;
        };
        let next = self.sign(at + 1);
        if sign.dagger {
            self.put("ā");
            return;
        }
        if let Some(mark) = sign.vowel {
            let lengthened = next.is_some_and(|next| match mark {
                FATHA => next.vowel.is_none() && matches!(next.letter, 'ا' | 'ى' | 'ة'),
                KASRA => is_y(next.letter) && (next.vowel.is_none() || next.doubled),
                DAMMA => next.vowel.is_none() && next.letter == 'و' && !next.doubled,
                _ => false,
            });
            if !lengthened && let Some(vowel) = self.abjad.short(mark) {
                self.put(vowel);
            }
            return;
        }
        let silent = self.abjad.silent_h && at + 2 == self.signs.len();
        if next.is_some_and(|next| {
            !(may_be_vowel(next.letter) || silent && next.letter == 'ه' && next.vowel.is_none())
        }) {
            self.miss();
        }
    }

    /// Says that a vowel may be missing; at the beginning of a word it would have the capital.
    fn miss(&mut self) {
        self.draft.no_vowel();
        self.capital = false;
    }

    /// Writes و or ي.
    fn put_glide(&mut self, at: usize, sign: Sign) {
        let [a, i, u] = self.abjad.short;
        let [long_i, long_u] = self.abjad.long;
        let (long, short, mark) = if is_y(sign.letter) {
            (long_i, i, KASRA)
        } else {
            (long_u, u, DAMMA)
        };
        let glide = self.consonants.plain(sign.letter).unwrap_or("").to_owned();
        let before = at.checked_sub(1).and_then(|at| self.sign(at));
        let next = self.sign(at + 1);
        let diphthong = format!("{a}{glide}");
        let marked = before.and_then(|before| before.vowel);
        if sign.vowel.is_some_and(|vowel| vowel != SUKUN) || sign.doubled {
            // A kasra before a doubled ي is a long i and a y; at the end of a word only the first.
            if sign.doubled && is_y(sign.letter) && marked == Some(KASRA) {
                self.put(long_i);
                if next.is_some() {
                    self.put(&glide);
                    self.put_vowel(at);
                }
                return;
            }
            self.put_consonant(sign);
            self.put_vowel(at);
            return;
        }
        match (before, marked) {
            // Between two words of a compound or at the beginning it is a consonant.
            (None, _) => {
                self.put(&glide);
                self.put_vowel(at);
            }
            (Some(_), Some(vowel)) if vowel == mark => self.put(long),
            (Some(_), Some(_)) => {
                self.put(&glide);
                self.put_vowel(at);
            }
            (Some(before), None)
                if matches!(before.letter, 'ا' | 'آ') && at > 1 || before.letter == 'آ' =>
            {
                self.put(&glide);
                self.put_vowel(at);
            }
            // "إي" is a long vowel; bare alif at the beginning can carry any.
            (Some(before), None) if before.letter == 'إ' && is_y(sign.letter) => {}
            (Some(_), None)
                if next.is_some_and(|next| matches!(next.letter, 'ا' | 'آ' | 'ة' | 'ى')) =>
            {
                self.miss();
                self.put(&glide);
            }
            // Two glides in a row: one of them is a consonant, and before another vowel the second.
            (Some(_), None)
                if next.is_some_and(|next| is_y(next.letter) && next.vowel.is_none())
                    && sign.letter == 'و'
                    && !self
                        .sign(at + 2)
                        .is_some_and(|sign| may_be_vowel(sign.letter)) =>
            {
                self.miss();
                self.put_one_of(&glide, &[long]);
            }
            (Some(_), None) => {
                let other = if self.abjad.silent_h && short != long {
                    format!("{short}{glide}")
                } else {
                    diphthong.clone()
                };
                self.put_one_of(long, &[&other, &glide]);
            }
        }
    }

    fn put_first_alif(&mut self, at: usize, sign: Sign) {
        let [long_i, long_u] = self.abjad.long;
        let next = self.sign(at + 1);
        match sign.letter {
            'آ' => self.put("ā"),
            'إ' if next.is_some_and(|next| is_y(next.letter) && next.vowel.is_none()) => {
                self.put(long_i);
            }
            'إ' => {
                let [_, i, _] = self.abjad.short;
                self.put(i);
            }
            _ => {
                let lengthened = next.is_some_and(|next| next.vowel.is_none() && !next.doubled);
                match (sign.vowel, next.map(|next| next.letter)) {
                    (Some(DAMMA), Some('و')) if lengthened => {}
                    (Some(KASRA), Some(next)) if lengthened && is_y(next) => {}
                    (Some(mark), _) => {
                        if let Some(vowel) = self.abjad.short(mark) {
                            self.put(vowel);
                        }
                    }
                    (None, Some('و')) if sign.letter == 'ا' => {
                        self.put_one_of(long_u, &["aw"]);
                    }
                    (None, Some(next)) if sign.letter == 'ا' && is_y(next) => {
                        self.put_one_of(long_i, &["ay"]);
                    }
                    _ => self.miss(),
                }
            }
        }
    }
}

fn write_word(
    word: &[char],
    consonants: &Rules,
    abjad: &Abjad,
    place: Beginning,
    draft: &mut Draft,
) {
    let signs = signs(word);
    let bare: Vec<char> = signs.iter().map(|sign| sign.letter).collect();
    let mut at = 0;
    // God is written with one vowel that the letters do not show.
    if bare == ['ا', 'ل', 'ل', 'ه'] && !abjad.article.is_empty() {
        draft.begin();
        draft.push("Allāh", (true, false), Casing::Plain);
        for _ in 1..word.len() {
            draft.begin();
        }
        return;
    }
    let mut word = Word {
        signs: &signs,
        consonants,
        abjad,
        capital: place != Beginning::Part,
        draft,
    };
    let article = !abjad.article.is_empty()
        && bare.starts_with(&abjad.article)
        && bare.len() > 3
        && signs
            .first()
            .is_some_and(|sign| matches!(sign.vowel, None | Some(FATHA)))
        && !abjad.no_article.contains(&bare);
    if article {
        for sign in signs.iter().take(2) {
            for _ in 0..sign.length {
                word.draft.begin();
            }
        }
        word.capital = place == Beginning::Name;
        word.put("a");
        let assimilated = bare.get(2).filter(|letter| abjad.sun.contains(letter));
        let consonant = assimilated
            .and_then(|letter| consonants.plain(*letter))
            .unwrap_or("l")
            .to_owned();
        word.put(&consonant);
        word.draft.keep(' ');
        word.capital = true;
        at = 2;
    }
    let begin = at;
    while let Some(mut sign) = word.sign(at) {
        for _ in 0..sign.length {
            word.draft.begin();
        }
        if at == begin && article && abjad.sun.contains(&sign.letter) {
            sign.doubled = false;
        }
        let before = at.checked_sub(1).and_then(|at| word.sign(at));
        let last = at + 1 == signs.len();
        match sign.letter {
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' if at == 0 => {
                word.put_first_alif(at, sign);
                // The glide behind a bare alif was written with it.
                if let Some(next) = word.sign(1)
                    && sign.letter != 'آ'
                    && sign.vowel.is_none()
                    && next.vowel.is_none()
                    && !next.doubled
                    && (sign.letter == 'ا' && (next.letter == 'و' || is_y(next.letter))
                        || sign.letter == 'إ' && is_y(next.letter))
                {
                    for _ in 0..next.length {
                        word.draft.begin();
                    }
                    at += 1;
                }
            }
            'ا' => word.put("ā"),
            'آ' => word.put("’ā"),
            'ى' if last && !abjad.silent_h => word.put("á"),
            'ة' => {
                let [a, _, _] = abjad.short;
                let after_long = before.is_some_and(|before| before.letter == 'ا');
                let (h, t) = if after_long {
                    ("h".to_owned(), "t".to_owned())
                } else {
                    (format!("{a}h"), format!("{a}t"))
                };
                word.put_one_of(&h, &[&t]);
            }
            'و' | 'ي' | 'ی' | 'ى' => word.put_glide(at, sign),
            'ه' if last && abjad.silent_h && at > 0 && sign.vowel.is_none() => {
                let [_, e, _] = abjad.short;
                if before
                    .is_some_and(|before| before.vowel.is_some() || may_be_vowel(before.letter))
                {
                    word.put("h");
                } else {
                    word.put_one_of(&format!("{e}h"), &["h"]);
                }
            }
            _ => {
                word.put_consonant(sign);
                word.put_vowel(at);
            }
        }
        at += 1;
    }
}
