//! Which writing system a letter, a word or a name is in.

/// A writing system that names are read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Latin letters with all their marks.
    Latin,
    /// Cyrillic letters of all languages.
    Cyrillic,
    /// Arabic letters of all languages.
    Arabic,
    /// Chinese characters, simplified and traditional.
    Han,
    /// Letters of any other writing system: compared as they are.
    Other,
}

impl Script {
    /// Returns the ISO 15924 code, `Zyyy` for [`Script::Other`].
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Cyrillic => "Cyrl",
            Self::Arabic => "Arab",
            Self::Han => "Hani",
            Self::Other => "Zyyy",
        }
    }

    /// Returns the writing system of a letter; marks, digits and signs belong to none.
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        match letter {
            'a'..='z' | 'A'..='Z' => Some(Self::Latin),
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{250}'..='\u{2af}' => {
                (letter != '×' && letter != '÷').then_some(Self::Latin)
            }
            '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{64a}'
            | '\u{66e}'..='\u{6d3}'
            | '\u{6d5}'
            | '\u{6fa}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => (letter != '\u{640}').then_some(Self::Arabic),
            '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{323af}'
            | '〇' => Some(Self::Han),
            _ if letter.is_alphabetic() => Some(Self::Other),
            _ => None,
        }
    }

    /// Returns the writing system that most letters of a text are in, if it has letters.
    #[must_use]
    pub fn most(text: &str) -> Option<Self> {
        const ALL: [Script; 5] = [
            Script::Latin,
            Script::Cyrillic,
            Script::Arabic,
            Script::Han,
            Script::Other,
        ];
        let mut counts = [0_usize; 5];
        for script in text.chars().filter_map(Self::of) {
            for (count, one) in counts.iter_mut().zip(ALL) {
                *count += usize::from(one == script);
            }
        }
        let (count, script) = counts
            .into_iter()
            .zip(ALL)
            .max_by_key(|(count, script)| (*count, std::cmp::Reverse(*script)))?;
        (count > 0).then_some(script)
    }
}

/// Returns whether a word mixes Latin and Cyrillic letters, as look-alikes do ("Аlmaty" with a
/// Cyrillic А): it is read as written and flagged, never mended in silence.
#[must_use]
pub fn mixes_look_alikes(word: &str) -> bool {
    let mut latin = false;
    let mut cyrillic = false;
    for letter in word.chars() {
        match Script::of(letter) {
            Some(Script::Latin) => latin = true,
            Some(Script::Cyrillic) => cyrillic = true,
            _ => {}
        }
    }
    latin && cyrillic
}
