//! Floors under how well places are resolved, and what bad input does to it.

use std::sync::LazyLock;

use kua_names::places::{Context, Gazetteer, How, OwnPlace, PlaceKey, Span};
use proptest::prelude::*;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::open);

/// The keys that a name resolves to, the likeliest first.
fn keys(name: &str, context: &Context) -> Vec<String> {
    GAZETTEER
        .resolve(name, context)
        .iter()
        .map(|candidate| candidate.found.place.key.to_string())
        .collect()
}

fn check(name: &str, expected: &str) {
    let found = keys(name, &Context::default());
    assert_eq!(
        found.first().map(String::as_str),
        Some(expected),
        "{name}: {found:?}"
    );
}

/// The columns of the list of places, by heading.
#[expect(clippy::unwrap_used, reason = "a test ends where the list is missing")]
fn list() -> Vec<Vec<(String, String)>> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../fixtures/names/places-100.tsv"
    );
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let heading: Vec<String> = lines
        .next()
        .unwrap()
        .split('\t')
        .map(str::to_owned)
        .collect();
    lines
        .map(|line| {
            let fields = line.split('\t').map(str::to_owned);
            heading.iter().cloned().zip(fields).collect()
        })
        .collect()
}

#[test]
fn places_of_the_press_resolve_at_first_rank() {
    let list = list();
    let (mut right, mut dated) = (0, 0);
    for line in &list {
        let field = |column: &str| {
            line.iter()
                .find(|(heading, _)| heading == column)
                .map_or("", |(_, field)| field.as_str())
        };
        let mut context = GAZETTEER.surroundings(field("text"), field("name"));
        context.date = Span::read(field("date"));
        context.language = Some(field("language").to_owned());
        let found = GAZETTEER.resolve(field("name"), &context);
        let Some(first) = found.first().map(|candidate| &candidate.found.place) else {
            continue;
        };
        if first.key.as_str() == field("key") {
            right += 1;
            let shown = first.shown("en", context.date);
            let official = shown.official.map_or("", |name| name.text.as_str());
            dated += usize::from([shown.name, official].contains(&field("shown_en_on_date")));
        }
    }
    assert!(list.len() >= 100);
    let floor = list.len() * 9 / 10;
    assert!(right >= floor, "{right} of {} are right", list.len());
    assert!(
        dated >= floor,
        "{dated} of {} are called as on the date",
        list.len()
    );
}

#[test]
fn one_place_is_found_by_its_names_in_all_scripts() {
    for name in [
        "Almaty",
        "Алматы",
        "Верный",
        "Alma-Ata",
        "阿拉木图",
        "阿拉木圖",
        "ئالمۇتا",
        "Αλμάτι",
    ] {
        check(name, "1526384");
    }
    for name in [
        "Kashgar",
        "قەشقەر",
        "Қашқардан",
        "из Кашгара",
        "喀什市",
        "Kaşgar'da",
    ] {
        check(name, "1280849");
    }
}

#[test]
fn the_country_and_the_other_places_of_the_text_decide() {
    let with = |countries: &[&str], others: &[&str]| Context {
        countries: countries.iter().map(|code| (*code).to_owned()).collect(),
        others: others.iter().map(|name| (*name).to_owned()).collect(),
        ..Context::default()
    };
    let first = |name: &str, context: &Context| keys(name, context).swap_remove(0);
    assert_eq!(first("Paris", &with(&[], &[])), "2988507");
    assert_eq!(first("Paris", &with(&[], &["Dallas", "Texas"])), "4717560");
    assert_eq!(first("Aksu", &with(&["KZ"], &["Pavlodar"])), "1524298");
    assert_eq!(first("Aksu", &with(&["CN"], &[])), "1529660");
}

#[test]
fn a_place_is_called_as_on_the_date() {
    let place = GAZETTEER.place(&PlaceKey::geonames(1_526_273)).unwrap();
    for (date, expected) in [
        ("1950", "Akmolinsk"),
        ("1975-06", "Tselinograd"),
        ("1995", "Akmola"),
        ("2010", "Astana"),
        ("2020-01-05", "Nur-Sultan"),
        ("2023", "Astana"),
    ] {
        assert_eq!(place.shown("en", Span::read(date)).name, expected, "{date}");
    }
    assert_eq!(place.shown("ru", None).name, "Астана");
    // Its official name is Kazakh: the same in Arabic letters is no other name.
    assert!(place.shown("en", None).local.is_none());
    let china = GAZETTEER.country("CN").unwrap();
    for (language, expected) in [("en", "China"), ("kk", "Қытай"), ("zh", "中国")] {
        assert_eq!(china.shown(language, None).name, expected, "{language}");
    }
}

#[test]
fn what_is_no_name_finds_nothing() {
    for name in [
        "",
        " ",
        "🏔",
        "\u{202e}\u{200b}",
        "...",
        &"a".repeat(10_000),
        &"喀什".repeat(5_000),
        "They were told on Tuesday that nobody had seen the letter, and that no answer was to be expected",
    ] {
        assert_eq!(
            keys(name, &Context::default()),
            Vec::<String>::new(),
            "{name:.40}"
        );
    }
}

#[test]
fn places_of_a_keeper_are_found_beside_the_others() {
    let mut gazetteer = Gazetteer::open();
    let name = |text: &str| kua_names::places::PlaceName {
        text: text.to_owned(),
        language: Some("ug".to_owned()),
        script: None,
        kind: kua_names::places::NameKind::Local,
        years: Span::read("2017/2019"),
        source: kua_names::places::Source {
            name: "an invented list".to_owned(),
            date: None,
            verified: false,
        },
    };
    gazetteer.add_own([OwnPlace {
        key: PlaceKey::read("camp-7").unwrap(),
        level: kua_names::places::Level::Site,
        country: Some("CN".to_owned()),
        parent: Some(PlaceKey::geonames(1_280_849)),
        point: Some((39.5, 76.0)),
        uncertainty: Some(2_000),
        names: vec![name("Qizil Derwaza"), name("قىزىل دەرۋازا")],
        note: String::new(),
    }]);
    for (written, exact) in [
        ("Qizil-Derwaza", true),
        ("قىزىل دەرۋازىدا", true),
        ("Qyzyl Derwaza", false),
    ] {
        let found = gazetteer.find(written);
        let first = found.first().map(|found| found.place.clone()).unwrap();
        assert_eq!(first.key.as_str(), "camp-7", "{written}");
        assert_eq!((first.own, first.uncertainty), (true, Some(2_000)));
        assert_eq!(matches!(found[0].how, How::Sound(_)), !exact, "{written}");
        let units: Vec<String> = gazetteer
            .units(&first)
            .iter()
            .map(|unit| unit.key.to_string())
            .collect();
        assert_eq!(units.first().map(String::as_str), Some("1280849"));
        assert!(units.contains(&"1529047".to_owned()), "{units:?}");
    }
    assert!(!format!("{gazetteer:?}").contains("camp"));
}

#[test]
fn a_damaged_file_has_fewer_places_and_no_crash() {
    let whole = include_bytes!("../../data/places/world.bin");
    for length in [0, 5, 13, 200, 10_000, 1_000_000] {
        let file: &'static [u8] = &whole[..length];
        let _ = Gazetteer::of(file).find("Almaty");
    }
    for step in [997, 65_537] {
        let mut damaged = whole.to_vec();
        for byte in damaged.iter_mut().skip(9_000).step_by(step) {
            *byte ^= 0x55;
        }
        let gazetteer = Gazetteer::of(Vec::leak(damaged));
        for name in ["Almaty", "Zzyzx", "喀什", "Qashqar", "Springfield"] {
            let _ = gazetteer.find(name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_text_is_looked_up_without_a_crash(name in "\\PC{0,40}") {
        let found = GAZETTEER.resolve(&name, &Context::default());
        let sum: f32 = found.iter().map(|candidate| candidate.likelihood).sum();
        prop_assert!(found.is_empty() || (sum - 1.0).abs() < 1e-3);
    }
}
