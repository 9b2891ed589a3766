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
            '\u{c0}'..='\u{24f}'
            | '\u{1e00}'..='\u{1eff}'
            | '\u{250}'..='\u{2af}'
            | '\u{2c60}'..='\u{2c7f}'
            | '\u{a722}'..='\u{a7ff}' => (letter != '×' && letter != '÷').then_some(Self::Latin),
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
        if text.is_ascii() {
            let letters = text.bytes().any(|byte| byte.is_ascii_alphabetic());
            return letters.then_some(Self::Latin);
        }
        let mut counts = [0_usize; 5];
        for script in text.chars().filter_map(Self::of) {
            if let Some(count) = counts.get_mut(script as usize) {
                *count += 1;
            }
        }
        let (count, script) = counts
            .into_iter()
            .zip(ALL)
            .max_by_key(|(count, script)| (*count, std::cmp::Reverse(*script)))?;
        (count > 0).then_some(script)
    }
}

/// Returns whether a word mixes Latin, Cyrillic and Greek letters, as look-alikes do ("Аlmaty" with
/// a Cyrillic А): it is read as written and flagged, never mended in silence.
#[must_use]
pub fn mixes_look_alikes(word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let (mut latin, mut cyrillic, mut greek) = (false, false, false);
    for letter in word.chars() {
        match Script::of(letter) {
            Some(Script::Latin) => latin = true,
            Some(Script::Cyrillic) => cyrillic = true,
            Some(Script::Other) => {
                greek |= matches!(letter, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}');
            }
            _ => {}
        }
    }
    u8::from(latin) + u8::from(cyrillic) + u8::from(greek) > 1
}
