#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;

/// Shows a text as a page would, each letter a glyph; brackets are named as they look.
fn shown(text: &str, base: Level) -> Vec<char> {
    let letters: Vec<char> = text.chars().collect();
    let levels = levels(text, base);
    let visual = BidiInfo::reorder_visual(&levels);
    visual
        .into_iter()
        .map(|at| match levels[at].is_rtl() {
            true => mirrored(letters[at]).unwrap_or(letters[at]),
            false => letters[at],
        })
        .collect()
}

fn glyphs(shown: &[char]) -> Vec<Glyph> {
    let glyph = |(place, letter): (usize, &char)| Glyph::sample(&letter.to_string(), place, place);
    shown.iter().enumerate().map(glyph).collect()
}

fn read(glyphs: Vec<Glyph>) -> (String, bool) {
    let line = Line::sample(glyphs);
    let mut habits = Habits::default();
    let draft = habits.draft(&line);
    let (letters, is_guess) = habits.read(&line, draft, true);
    (
        letters.iter().map(|letter| letter.letter).collect(),
        is_guess,
    )
}

fn check(text: &str) {
    let (found, is_guess) = read(glyphs(&shown(text, Level::rtl())));
    assert_eq!(found, text);
    assert!(!is_guess, "{text}");
}

#[test]
fn lines_come_back_from_what_is_shown() {
    check("ئوقۇتقۇچى قولغا ئېلىندى.");
    check("ئۇ 2019-يىلى 4-مارت كۈنى (سەھەردە) كەتتى");
    check("خوتەن ۋىلايىتى 和田地区 لوپ ناھىيەسى 洛浦县 دىكى مەكتەپ");
    check("ئوغلى «Radio Altay 12» قا ئېيتتى: «تۇتۇپ كەتتى!»");
    check("حكم عليه بالسجن 12 سنة (المادة 103/2) في 15.03.2019");
    check("شماره پرونده ۴۵۶/۷۸ است و وکیل او [خانم مهرزاد] خبر ندارد");
}

#[test]
fn numbers_in_groups_stay_together() {
    let text = "رقم الهاتف +7 700 000-00-00 لم يعد يعمل";
    assert_eq!(read(glyphs(&shown(text, Level::rtl()))).0, text);
}

#[test]
fn a_line_from_left_to_right_keeps_its_words_from_right_to_left() {
    let text = "The paper calls him ساۋۇت ئەھمەت and nothing else.";
    let (found, _) = read(glyphs(&shown(text, Level::ltr())));
    assert_eq!(found, text);
    let text = "2019年3月4日，教师 (ساۋۇت ئەھمەت) 在家中被带走。";
    let (found, _) = read(glyphs(&shown(text, Level::ltr())));
    assert_eq!(found, text);
}

#[test]
fn brackets_that_are_named_by_their_sense_are_known() {
    let text = "حكم عليه (المادة الأولى) بالسجن";
    let mut glyphs = glyphs(&shown(text, Level::rtl()));
    for glyph in &mut glyphs {
        glyph.text = match glyph.text.as_str() {
            "(" => ")".to_owned(),
            ")" => "(".to_owned(),
            other => other.to_owned(),
        };
    }
    assert_eq!(read(glyphs).0, text);
}

#[test]
fn letters_set_from_left_to_right_are_read_as_drawn() {
    // Each word stands in its place, its letters the wrong way round.
    let words = ["ئۇنىڭ", "قەيەردىلىكىنى", "سورىغان", "ئىدى"];
    let mut glyphs = Vec::new();
    let mut edge = 200;
    for word in words {
        let length = word.chars().count();
        edge -= length + 1;
        for (letter, number) in word.chars().zip(0..) {
            let order = glyphs.len();
            glyphs.push(Glyph::sample(&letter.to_string(), edge + number, order));
        }
    }
    glyphs.sort_by(|a, b| a.left.total_cmp(&b.left));
    for is_invisible in [true, false] {
        for glyph in &mut glyphs {
            glyph.is_invisible = is_invisible;
        }
        assert_eq!(read(glyphs.clone()), (words.join(" "), false));
    }
}

#[test]
fn a_few_letters_that_could_be_either_way_are_a_guess() {
    let (_, is_guess) = read(glyphs(&['ن', 'ن', 'ن', ' ', 'ن', 'ن', 'ن']));
    assert!(is_guess);
}

#[test]
fn marks_find_their_letters() {
    let mut glyphs = vec![
        Glyph::sample("م", 0, 1),
        Glyph::sample("\u{650}", 1, 2),
        Glyph::sample("ك", 1, 3),
        Glyph::sample("ح", 2, 5),
    ];
    // The sign has no width and stands over the middle of its letter.
    (glyphs[1].left, glyphs[1].right) = (7.5, 7.5);
    glyphs.sort_by(|a, b| a.left.total_cmp(&b.left));
    assert_eq!(read(glyphs).0, "حك\u{650}م");
}

#[test]
fn a_space_without_width_parts_letters_and_joins_the_word() {
    let mut glyphs = glyphs(&['م', 'ه', ' ', 'ی', 'م']);
    glyphs[2].right = glyphs[2].left;
    for glyph in glyphs.iter_mut().skip(3) {
        glyph.left -= 5.0;
        glyph.right -= 5.0;
    }
    assert_eq!(read(glyphs).0, "می\u{200C}هم");
}

fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "ئۇنىڭ",
        "قەيەردىلىكىنى",
        "الرسالة",
        "پرونده",
        "Radio",
        "Алматы",
        "和田",
        "12",
        "4.5",
        "(",
        ")",
        "-",
        "۴۵",
        "٪",
        ":",
        "«",
        "2019-03",
    ])
}

proptest! {
    #[test]
    fn what_is_read_is_shown_as_the_page_shows_it(
        words in prop::collection::vec(word(), 1..12), rtl: bool,
    ) {
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let page = shown(&words.join(" "), base);
        let atoms: Vec<char> = page.clone();
        let (order, levels, is_stable) = settle(&atoms, base, true);
        prop_assert_eq!(order.len(), page.len());
        prop_assume!(is_stable);
        let text: String = order
            .iter()
            .zip(&levels)
            .map(|(at, level)| match level.is_rtl() {
                true => mirrored(atoms[*at]).unwrap_or(atoms[*at]),
                false => atoms[*at],
            })
            .collect();
        prop_assert_eq!(shown(&text, base), page);
    }

    #[test]
    fn no_letter_is_lost_or_made(words in prop::collection::vec(word(), 1..12), mirrored: bool) {
        let page = shown(&words.join(" "), Level::rtl());
        let mut glyphs = glyphs(&page);
        for glyph in &mut glyphs {
            glyph.is_mirrored = mirrored;
        }
        let (found, _) = read(glyphs);
        let sorted = |letters: Vec<char>| {
            let mut letters: Vec<char> = letters
                .into_iter()
                .filter(|letter| !letter.is_whitespace())
                // Brackets may turn.
                .map(|letter| if super::mirrored(letter).is_some() { '(' } else { letter })
                .collect();
            letters.sort_unstable();
            letters
        };
        prop_assert_eq!(sorted(found.chars().collect()), sorted(page));
    }
}
