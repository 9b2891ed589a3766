//! Invented names, as many as are asked for, skewed as real ones are.
//!
//! A name is put together out of sounds and then written in a script by the habits of one writer of
//! several. Given names follow Zipf's law (G. K. Zipf, *Human behavior and the principle of least
//! effort*, 1949): a few, such as Muhammad and Nurlan, are borne by many. Family names are made of
//! given names or of syllables, and most are rare. Nobody's name is copied; one can come out by
//! chance.

/// Numbers in an order that is always the same: xorshift (G. Marsaglia, "Xorshift RNGs", Journal of
/// Statistical Software 8(14), 2003).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        let mut chance = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        chance.below(1);
        chance.below(1);
        chance
    }

    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }

    fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// One of several, the first ones much more often than the last.
    fn skewed(&mut self, most: usize) -> usize {
        let mut at = self.below(most);
        for _ in 0..2 {
            at = self.below(at + 1);
        }
        at
    }

    fn pick<'t, T: ?Sized>(&mut self, all: &[&'t T]) -> &'t T {
        all[self.below(all.len())]
    }

    fn common<'t>(&mut self, all: &'t str) -> &'t str {
        let count = all.split(' ').count();
        let at = self.skewed(count);
        all.split(' ').nth(at).unwrap_or("")
    }
}

/// Given names by their sounds, the commonest first: `S sh, Z zh, C ch, J dzh, G gh, x kh, y` glide,
/// `A O U` front vowels, `Y` the back one.
const TURKIC: &str = "nurlan aygul muxammad serik gulnar erlan marat aynur bolat timur sAwle rustam \
    daniyar aliya azamat dinara askar madina kanat zarina ruslan gulmira talGat saltanat baxYt \
    almas sultan dilnur SuxraT kamila batYr raxim JamSid turGun abdulla ayZan samat yerkin medet \
    bayan toqtar bekzat aqmaral oral eset sanZar qayrat raxat zulfiya";
const TURKIC_PARTS: &str = "nur bek ay gul temir er bay Zan sultan amir din kun altYn mira bol dos \
    tay kel san bat ulan as qan dil zada tur mura alp oraz jan qoy umit baq sara Jol taS xan";
const ARABIC: &str = "muhammad ali ahmad hasan husayn ibrahim mustafa umar fatima ayiSa yusuf xalid \
    maryam mahmud abdallah zaynab hamid karim salih said layla nasir jamal amina rahman latif majid \
    walid raSid habib zahra xadija sami munir faysal tariq adil anwar basim idris";
const SLAVIC: &str = "aleksandr sergey elena andrey olga dmitriy tatyana aleksey natalya ivan maria \
    mixail irina nikolay anna viktor svetlana pavel galina oleg vera boris nina egor daria";
const SLAVIC_ROOTS: &str = "ivan petr sidor kuznec volk medved baran sokol lebed kozl moroz belyak \
    gromil voron zayc orl karp sobol som zubk dubr rogoz bereg polyak temn svetl yas";
const WESTERN: &str = "Jon meri Jems ana robert elizabet maykl linda vilyam barbara devid suzan \
    riCard Jesika tomas sara Carlz karen daniel nensi peter luis karlos andre mariya fransua";
const FAMILY: &str = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 \
    韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石";
const GIVEN: &str = "伟 芳 秀英 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 文 华 \
    建 国 志 海 玉 春 晓 红 宇 子 雨 浩 然 欣 怡 思 梦 佳 俊 鑫 博 雪 梅 林 峰 龙 云 飞 鹏 宁 光 东 山 泽";

/// Where a name comes from.
#[derive(Clone, Copy, PartialEq)]
enum Custom {
    Turkic,
    Arabic,
    Slavic,
    Chinese,
    Western,
}

#[derive(Clone, Copy, PartialEq)]
enum Writing {
    Latin,
    Cyrillic,
    Vowelled,
    Abjad,
    Han,
}

/// Returns an invented name.
pub(crate) fn name(chance: &mut Chance) -> String {
    use Writing::{Abjad, Cyrillic, Han, Latin, Vowelled};
    let custom = match chance.below(100) {
        0..=34 => Custom::Turkic,
        35..=64 => Custom::Arabic,
        65..=74 => Custom::Slavic,
        75..=88 => Custom::Chinese,
        _ => Custom::Western,
    };
    let shares: [(Writing, usize); 5] = match custom {
        Custom::Turkic => [
            (Cyrillic, 45),
            (Latin, 30),
            (Vowelled, 13),
            (Abjad, 2),
            (Han, 10),
        ],
        Custom::Arabic => [
            (Abjad, 42),
            (Latin, 43),
            (Cyrillic, 8),
            (Vowelled, 3),
            (Han, 4),
        ],
        Custom::Slavic => [
            (Cyrillic, 55),
            (Latin, 30),
            (Han, 10),
            (Abjad, 3),
            (Vowelled, 2),
        ],
        Custom::Chinese => [
            (Han, 60),
            (Latin, 40),
            (Cyrillic, 0),
            (Abjad, 0),
            (Vowelled, 0),
        ],
        Custom::Western => [
            (Latin, 55),
            (Cyrillic, 15),
            (Han, 20),
            (Abjad, 8),
            (Vowelled, 2),
        ],
    };
    let mut point = chance.below(100);
    let mut writing = Latin;
    for (one, share) in shares {
        if point < share {
            writing = one;
            break;
        }
        point -= share;
    }
    if custom == Custom::Chinese {
        return chinese(chance, writing);
    }
    let style = chance.below(3);
    let mut words: Vec<String> = sounds(custom, chance)
        .iter()
        .map(|word| written(word, writing, style, chance))
        .collect();
    if words.len() > 1 && writing != Han {
        if chance.percent(3)
            && let Some(first) = words[0].chars().next()
        {
            words[0] = format!("{first}.");
        } else if chance.percent(12) {
            words.rotate_left(1);
        }
    }
    words.join(if writing == Han { "·" } else { " " })
}

/// The words of a name by their sounds.
fn sounds(custom: Custom, chance: &mut Chance) -> Vec<String> {
    match custom {
        Custom::Turkic => {
            let mut words = vec![turkic(chance)];
            let father = if chance.percent(60) {
                rare(chance, 60_000)
            } else {
                turkic(chance)
            };
            let woman = chance.percent(40);
            let ending = match chance.below(10) {
                0..=5 if woman => "ova",
                0..=5 => "ov",
                6 if woman => "qYzY",
                6 => "ulY",
                _ => "",
            };
            if chance.percent(10) {
                let ending = if woman { "ovna" } else { "oviC" };
                words.push(turkic(chance) + ending);
            }
            words.push(father + ending);
            words
        }
        Custom::Arabic => {
            let mut words: Vec<String> = (0..1 + chance.skewed(4))
                .map(|_| chance.common(ARABIC).to_owned())
                .collect();
            if chance.percent(10) {
                words.insert(1.min(words.len()), "bin".into());
            }
            if chance.percent(8) {
                words.insert(0, "abdul".into());
            }
            let last = rare(chance, 60_000);
            match chance.below(10) {
                0..=3 => words.extend(["al".into(), last + "i"]),
                4..=7 => words.push(last),
                _ => words.push(chance.common(ARABIC).to_owned()),
            }
            words
        }
        Custom::Slavic => {
            let root = if chance.percent(40) {
                chance.common(SLAVIC_ROOTS).to_owned()
            } else {
                rare(chance, 30_000)
            };
            let ending = chance.pick(&["ov", "in", "enko", "skiy", "ova", "ina", "evic"]);
            let mut words = vec![chance.common(SLAVIC).to_owned()];
            if chance.percent(20) {
                let father = chance.common(SLAVIC);
                words.push(father.trim_end_matches(['a', 'y', 'i']).to_owned() + "oviC");
            }
            words.push(root + ending);
            words
        }
        Custom::Western | Custom::Chinese => {
            let mut words = vec![chance.common(WESTERN).to_owned()];
            if chance.percent(10) {
                words.push(chance.common(WESTERN).to_owned());
            }
            words.push(rare(chance, 80_000));
            words
        }
    }
}

fn turkic(chance: &mut Chance) -> String {
    if chance.percent(55) {
        chance.common(TURKIC).to_owned()
    } else {
        let first = chance.common(TURKIC_PARTS).to_owned();
        first + chance.common(TURKIC_PARTS)
    }
}

/// A word of syllables; one of as many as there may be, some much more often than others.
fn rare(chance: &mut Chance, most: usize) -> String {
    let number = chance.below(most).min(chance.below(most));
    let mut own = Chance::new(u64::try_from(number * 31 + most).unwrap_or(1));
    let mut word = String::new();
    for at in 0..2 + own.skewed(3) {
        if at > 0 || own.percent(85) {
            word += own.pick(&[
                "b", "p", "m", "f", "v", "d", "t", "n", "l", "r", "s", "z", "S", "Z", "C", "J",
                "k", "q", "g", "G", "h", "x", "k", "t", "s", "n", "r", "l", "m", "d", "b",
            ]);
        }
        word += own.pick(&["a", "a", "a", "e", "i", "i", "o", "u", "A", "O", "U", "Y"]);
        if own.percent(35) {
            word += own.pick(&["n", "r", "l", "m", "s", "t", "k", "y", "S", "b"]);
        }
    }
    word
}

fn chinese(chance: &mut Chance, writing: Writing) -> String {
    let family = chance.common(FAMILY);
    let mut given = chance.common(GIVEN).to_owned();
    if chance.percent(75) && given.chars().count() == 1 {
        let at = chance.below(GIVEN.split(' ').count());
        given += GIVEN.split(' ').nth(at).unwrap_or("");
    }
    if writing == Writing::Han {
        return format!("{family}{given}");
    }
    let spelled = |characters: &str| -> String {
        characters
            .chars()
            .filter_map(|sign| kua_names::units::syllables(sign).first().copied())
            .collect()
    };
    let (family, given) = (capital(&spelled(family)), capital(&spelled(&given)));
    if chance.percent(70) {
        format!("{family} {given}")
    } else {
        format!("{given} {family}")
    }
}

fn written(sounds: &str, writing: Writing, style: usize, chance: &mut Chance) -> String {
    match writing {
        Writing::Latin => capital(&letters(sounds, LATIN, style)),
        Writing::Cyrillic => {
            let mut word = letters(sounds, CYRILLIC, style);
            for (two, one) in [("йа", "я"), ("йу", "ю"), ("йе", "е"), ("йо", "ё")] {
                word = word.replace(two, one);
            }
            capital(&word)
        }
        Writing::Vowelled => {
            let word = letters(sounds, ARAB, 0);
            if word.starts_with(['ا', 'ې', 'ى', 'و', 'ۇ', 'ە', 'ۆ', 'ۈ']) && style == 0 {
                format!("ئ{word}")
            } else {
                word
            }
        }
        Writing::Abjad => abjad(sounds, chance),
        Writing::Han => han(sounds),
    }
}

fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs
        .next()
        .map(|first| first.to_uppercase().chain(signs).collect())
        .unwrap_or_default()
}

fn letters(sounds: &str, table: &[(char, [&str; 3])], style: usize) -> String {
    sounds
        .chars()
        .map(|sound| {
            table
                .iter()
                .find(|(one, _)| *one == sound)
                .map_or("", |(_, letters)| letters[style])
        })
        .collect()
}

const LATIN: &[(char, [&str; 3])] = &[
    ('a', ["a", "a", "a"]),
    ('e', ["e", "e", "e"]),
    ('i', ["i", "i", "i"]),
    ('o', ["o", "o", "o"]),
    ('u', ["u", "u", "ou"]),
    ('A', ["a", "ä", "e"]),
    ('O', ["o", "ö", "eu"]),
    ('U', ["u", "ü", "u"]),
    ('Y', ["y", "ı", "i"]),
    ('b', ["b", "b", "b"]),
    ('p', ["p", "p", "p"]),
    ('m', ["m", "m", "m"]),
    ('f', ["f", "f", "f"]),
    ('v', ["v", "v", "v"]),
    ('w', ["w", "v", "ou"]),
    ('d', ["d", "d", "d"]),
    ('t', ["t", "t", "t"]),
    ('n', ["n", "n", "n"]),
    ('l', ["l", "l", "l"]),
    ('r', ["r", "r", "r"]),
    ('s', ["s", "s", "s"]),
    ('z', ["z", "z", "z"]),
    ('c', ["ts", "c", "ts"]),
    ('S', ["sh", "ş", "ch"]),
    ('Z', ["zh", "j", "j"]),
    ('C', ["ch", "ç", "tch"]),
    ('J', ["j", "c", "dj"]),
    ('j', ["j", "c", "dj"]),
    ('k', ["k", "k", "k"]),
    ('q', ["k", "q", "k"]),
    ('g', ["g", "g", "gu"]),
    ('G', ["gh", "ğ", "gh"]),
    ('h', ["h", "h", "h"]),
    ('x', ["kh", "x", "kh"]),
    ('y', ["y", "y", "i"]),
    ('T', ["t", "t", "t"]),
];

const CYRILLIC: &[(char, [&str; 3])] = &[
    ('a', ["а", "а", "а"]),
    ('e', ["е", "е", "е"]),
    ('i', ["и", "і", "и"]),
    ('o', ["о", "о", "о"]),
    ('u', ["у", "ұ", "у"]),
    ('A', ["а", "ә", "э"]),
    ('O', ["о", "ө", "ө"]),
    ('U', ["у", "ү", "ү"]),
    ('Y', ["ы", "ы", "ы"]),
    ('b', ["б", "б", "б"]),
    ('p', ["п", "п", "п"]),
    ('m', ["м", "м", "м"]),
    ('f', ["ф", "ф", "ф"]),
    ('v', ["в", "в", "в"]),
    ('w', ["у", "у", "в"]),
    ('d', ["д", "д", "д"]),
    ('t', ["т", "т", "т"]),
    ('n', ["н", "н", "н"]),
    ('l', ["л", "л", "л"]),
    ('r', ["р", "р", "р"]),
    ('s', ["с", "с", "с"]),
    ('z', ["з", "з", "з"]),
    ('c', ["ц", "ц", "ц"]),
    ('S', ["ш", "ш", "ш"]),
    ('Z', ["ж", "ж", "ж"]),
    ('C', ["ч", "ч", "ч"]),
    ('J', ["дж", "ж", "ж"]),
    ('j', ["дж", "ж", "ж"]),
    ('k', ["к", "к", "к"]),
    ('q', ["к", "қ", "к"]),
    ('g', ["г", "г", "г"]),
    ('G', ["г", "ғ", "г"]),
    ('h', ["х", "һ", "х"]),
    ('x', ["х", "х", "х"]),
    ('y', ["й", "й", "й"]),
    ('T', ["т", "т", "т"]),
];

const ARAB: &[(char, [&str; 3])] = &[
    ('a', ["ا"; 3]),
    ('e', ["ې"; 3]),
    ('i', ["ى"; 3]),
    ('o', ["و"; 3]),
    ('u', ["ۇ"; 3]),
    ('A', ["ە"; 3]),
    ('O', ["ۆ"; 3]),
    ('U', ["ۈ"; 3]),
    ('Y', ["ى"; 3]),
    ('b', ["ب"; 3]),
    ('p', ["پ"; 3]),
    ('m', ["م"; 3]),
    ('f', ["ف"; 3]),
    ('v', ["ۋ"; 3]),
    ('w', ["ۋ"; 3]),
    ('d', ["د"; 3]),
    ('t', ["ت"; 3]),
    ('n', ["ن"; 3]),
    ('l', ["ل"; 3]),
    ('r', ["ر"; 3]),
    ('s', ["س"; 3]),
    ('z', ["ز"; 3]),
    ('c', ["تس"; 3]),
    ('S', ["ش"; 3]),
    ('Z', ["ژ"; 3]),
    ('C', ["چ"; 3]),
    ('J', ["ج"; 3]),
    ('j', ["ج"; 3]),
    ('k', ["ك"; 3]),
    ('q', ["ق"; 3]),
    ('g', ["گ"; 3]),
    ('G', ["غ"; 3]),
    ('h', ["ھ"; 3]),
    ('x', ["خ"; 3]),
    ('y', ["ي"; 3]),
    ('T', ["ت"; 3]),
];

/// Consonants, and some of the vowels.
fn abjad(sounds: &str, chance: &mut Chance) -> String {
    let mut word = String::new();
    for (at, sound) in sounds.chars().enumerate() {
        let last = at + 1 == sounds.chars().count();
        match sound {
            _ if at == 0 && "aeiouAOUY".contains(sound) => word.push('ا'),
            'a' | 'A' if last => word.push(if chance.percent(50) { 'ه' } else { 'ا' }),
            'a' if chance.percent(45) => word.push('ا'),
            'i' | 'e' | 'Y' if last || chance.percent(45) => word.push('ي'),
            'u' | 'o' | 'O' | 'U' if last || chance.percent(55) => word.push('و'),
            'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'O' | 'U' | 'Y' => {}
            'v' | 'w' => word.push('و'),
            'h' => word.push('ه'),
            _ => word += &letters(&sound.to_string(), ARAB, 0),
        }
    }
    word
}

/// Characters for each consonant before a, e, i, o, u, alone, and before an, en, on.
const SYLLABLES: &[(&str, &str)] = &[
    ("b", "巴贝比博布布班本邦"),
    ("p", "帕佩皮波普普潘彭庞"),
    ("m", "马梅米莫穆姆曼门蒙"),
    ("f", "法费菲福富夫凡芬丰"),
    ("v", "瓦维维沃武夫万文翁"),
    ("w", "瓦韦维沃武夫万文翁"),
    ("d", "达德迪多杜德丹登顿"),
    ("tT", "塔特提托图特坦滕通"),
    ("n", "纳内尼诺努恩南嫩农"),
    ("l", "拉莱利洛卢勒兰连伦"),
    ("r", "拉热里罗鲁尔兰伦荣"),
    ("s", "萨赛西索苏斯桑森松"),
    ("zc", "扎泽齐佐祖孜赞曾宗"),
    ("S", "沙谢希肖舒什尚申顺"),
    ("Z", "扎热日若茹日然任荣"),
    ("C", "恰切奇乔丘奇昌陈春"),
    ("Jj", "贾杰吉焦朱吉江坚准"),
    ("kq", "卡克基科库克坎肯孔"),
    ("gG", "加盖吉戈古格甘根贡"),
    ("hx", "哈海希霍胡赫汉亨洪"),
    ("y", "亚耶伊约尤伊扬延云"),
    ("", "阿艾伊奥乌阿安恩翁"),
];

fn han(sounds: &str) -> String {
    let vowel = |sound: char| match sound {
        'a' | 'A' => Some(0),
        'e' => Some(1),
        'i' | 'Y' => Some(2),
        'o' | 'O' => Some(3),
        'u' | 'U' => Some(4),
        _ => None,
    };
    let all: Vec<char> = sounds.chars().collect();
    let mut word = String::new();
    let mut at = 0;
    while at < all.len() {
        let consonant = if vowel(all[at]).is_some() {
            ""
        } else {
            &sounds[at..=at]
        };
        at += consonant.len();
        let row = SYLLABLES
            .iter()
            .find(|(one, _)| {
                if consonant.is_empty() {
                    one.is_empty()
                } else {
                    one.contains(consonant)
                }
            })
            .map_or("", |(_, row)| row);
        let mut column = 5;
        if let Some(number) = all.get(at).copied().and_then(vowel) {
            at += 1;
            column = number;
            let closed =
                all.get(at) == Some(&'n') && all.get(at + 1).copied().and_then(vowel).is_none();
            if closed {
                at += 1;
                column = [6, 7, 7, 8, 8][number];
            }
        }
        word.extend(row.chars().nth(column));
    }
    word
}
