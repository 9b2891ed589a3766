//! Which languages a page is in: they are tried, and the surest reading wins.
//!
//! Tesseract reads every page in every language, but hardly believes what it reads in a wrong
//! one: a page in its own script comes with 85 to 97 per cent, in another with 10 to 70. So
//! groups of one script each are tried, those of the page before first, until one is sure
//! enough; where none is, those that are half sure are tried together, for pages of several
//! scripts. Its own guess of the script takes longer than reading a page and is
//! asked only for pages that may stand on their head.

use kua_core::recognition::{LANGUAGES, RecogniseFailure, RecogniseRequest, RecognisedPage};

use super::table::Table;

/// Languages that are tried together, one script each.
///
/// The first of a group weighs most: German before English keeps the dots on its letters and
/// takes none from English.
const GROUPS: &[&[&str]] = &[
    &["deu", "eng"],
    &["rus", "kaz"],
    &["uig", "ara"],
    &["chi_sim"],
];

/// So sure is a page that was read in its own languages.
const SURE: f32 = 86.0;

/// So few of its characters are doubtful.
const FEW: f32 = 0.08;

/// What is surer than this may be there beside other scripts, on a part of the page.
const HALF_SURE: f32 = 40.0;

/// What is less sure than this may stand on its head.
const UNLIKELY: f32 = 60.0;

/// What is less sure than this are no letters: folds, leaves, faces.
const NO_LETTERS: f32 = 40.0;

/// How a page is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// As it lies.
    Upright,
    /// It may lie otherwise.
    Turned,
}

impl Look {
    /// Returns the number that tesseract calls it by.
    pub(super) fn mode(self) -> &'static str {
        match self {
            Self::Upright => "3",
            Self::Turned => "1",
        }
    }
}

/// Reads a page once in some languages.
type Reads<'a> = dyn FnMut(&[String], Look) -> Result<Table, RecogniseFailure> + 'a;

/// A reading of the page.
struct Tried {
    languages: Vec<String>,
    table: Table,
    certainty: f32,
}

impl Tried {
    fn is_sure(&self) -> bool {
        self.certainty >= SURE && self.table.doubtful() <= FEW
    }
}

/// Recognises a page in the languages that read it best.
pub(super) fn recognise(
    request: &RecogniseRequest,
    installed: &[String],
    read: &mut Reads<'_>,
) -> Result<RecognisedPage, RecogniseFailure> {
    let is_there = |language: &String| installed.contains(language);
    if let Some(language) = request.languages.iter().find(|one| !is_there(one)) {
        return Err(no_data(language));
    }
    let named = !request.languages.is_empty();
    let groups = if named {
        vec![request.languages.clone()]
    } else {
        groups(&request.before, installed)
    };
    if groups.is_empty() {
        return Err(no_data("eng"));
    }
    let mut tried: Vec<Tried> = Vec::new();
    for languages in &groups {
        let table = read(languages, Look::Upright)?;
        let Some(certainty) = table.certainty() else {
            // What has no marks in one script has none in another.
            if tried.is_empty() {
                return Ok(table.page(Vec::new()));
            }
            continue;
        };
        tried.push(Tried {
            languages: languages.clone(),
            table,
            certainty,
        });
        if tried.last().is_some_and(Tried::is_sure) {
            return Ok(best(tried, named));
        }
    }
    sort(&mut tried);
    let together = together(&tried);
    if together.len() > 1 {
        let languages = together.concat();
        let table = read(&languages, Look::Upright)?;
        if let Some(certainty) = table.certainty() {
            tried.push(Tried {
                languages,
                table,
                certainty,
            });
            sort(&mut tried);
        }
    }
    if tried.first().is_none_or(|first| first.certainty < UNLIKELY) {
        let all: Vec<Vec<String>> = tried.iter().map(|one| one.languages.clone()).collect();
        for languages in all.into_iter().filter(|all| groups.contains(all)) {
            let table = read(&languages, Look::Turned)?;
            let Some(certainty) = table.certainty() else {
                continue;
            };
            tried.push(Tried {
                languages,
                table,
                certainty,
            });
            if tried.last().is_some_and(Tried::is_sure) {
                break;
            }
        }
        sort(&mut tried);
    }
    Ok(best(tried, named))
}

/// The groups of installed languages, those of the page before first.
fn groups(before: &[String], installed: &[String]) -> Vec<Vec<String>> {
    let before: Vec<String> = before
        .iter()
        .filter(|language| installed.contains(language))
        .cloned()
        .collect();
    let usual = GROUPS.iter().map(|group| {
        let there = group
            .iter()
            .filter(|language| installed.iter().any(|one| one == *language));
        there.map(|language| (*language).to_owned()).collect()
    });
    let mut groups: Vec<Vec<String>> = vec![before];
    for group in usual {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// Returns the groups that are half sure, surest first, each language once.
fn together(tried: &[Tried]) -> Vec<Vec<String>> {
    let mut seen: Vec<&String> = Vec::new();
    let mut groups = Vec::new();
    for one in tried.iter().filter(|one| one.certainty >= HALF_SURE) {
        let fresh: Vec<&String> = one
            .languages
            .iter()
            .filter(|language| !seen.contains(language))
            .collect();
        if !fresh.is_empty() {
            groups.push(fresh.iter().map(|language| (*language).clone()).collect());
            seen.extend(fresh);
        }
    }
    groups
}

/// The surest first; of two that are as sure, the one that was tried first.
fn sort(tried: &mut [Tried]) {
    tried.sort_by(|one, other| other.certainty.total_cmp(&one.certainty));
}

/// Makes a page of the surest reading. What a person named languages for is kept however unsure.
fn best(mut tried: Vec<Tried>, named: bool) -> RecognisedPage {
    sort(&mut tried);
    let Some(first) = tried.into_iter().next() else {
        return Table::default().page(Vec::new());
    };
    if first.certainty < NO_LETTERS && !named {
        let empty = Table {
            words: Vec::new(),
            ..first.table
        };
        return empty.page(Vec::new());
    }
    first.table.page(first.languages)
}

fn no_data(language: &str) -> RecogniseFailure {
    let known = LANGUAGES.iter().find(|(own, _, _)| *own == language);
    let package = known.map_or_else(
        || language.replace('_', "-"),
        |(_, _, package)| (*package).to_owned(),
    );
    RecogniseFailure::MissingLanguage {
        language: language.to_owned(),
        package,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn all() -> Vec<String> {
        LANGUAGES
            .iter()
            .map(|(own, _, _)| (*own).to_owned())
            .collect()
    }

    /// A table with words of these certainties.
    fn table(certainties: &[u32]) -> Table {
        let mut answer =
            "level\tpage_num\tblock_num\n1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t\n".to_owned();
        for certainty in certainties {
            answer += &format!("5\t1\t1\t1\t1\t1\t1\t1\t9\t9\t{certainty}\tword\n");
        }
        Table::read(answer.as_bytes()).unwrap()
    }

    /// Recognises with answers by call; says what was called and what won.
    fn check(request: &RecogniseRequest, answers: &[(&str, &[u32])], calls: &[&str], won: &str) {
        let mut called = Vec::new();
        let page = recognise(request, &all(), &mut |languages, look| {
            let mut call = languages.join("+");
            if look == Look::Turned {
                call.push_str(" turned");
            }
            let answer = answers.iter().find(|(known, _)| *known == call);
            called.push(call);
            Ok(table(answer.map_or(&[20], |(_, certainties)| certainties)))
        });
        assert_eq!(called, calls);
        assert_eq!(page.unwrap().languages.join("+"), won);
    }

    #[test]
    fn the_first_group_that_is_sure_wins() {
        let request = RecogniseRequest::default();
        check(&request, &[("deu+eng", &[95])], &["deu+eng"], "deu+eng");
        check(
            &request,
            &[("deu+eng", &[44]), ("rus+kaz", &[96])],
            &["deu+eng", "rus+kaz"],
            "rus+kaz",
        );
    }

    #[test]
    fn the_languages_of_the_page_before_come_first() {
        let request = RecogniseRequest {
            before: vec!["uig".into(), "ara".into()],
            ..RecogniseRequest::default()
        };
        check(&request, &[("uig+ara", &[90])], &["uig+ara"], "uig+ara");
    }

    #[test]
    fn scripts_that_are_half_sure_are_tried_together() {
        check(
            &RecogniseRequest::default(),
            &[
                ("deu+eng", &[55]),
                ("rus+kaz", &[67]),
                ("uig+ara", &[30]),
                ("rus+kaz+deu+eng", &[92]),
            ],
            &[
                "deu+eng",
                "rus+kaz",
                "uig+ara",
                "chi_sim",
                "rus+kaz+deu+eng",
            ],
            "rus+kaz+deu+eng",
        );
    }

    #[test]
    fn a_page_on_its_head_is_turned() {
        check(
            &RecogniseRequest::default(),
            &[
                ("deu+eng", &[30]),
                ("rus+kaz", &[39]),
                ("rus+kaz turned", &[96]),
            ],
            &["deu+eng", "rus+kaz", "uig+ara", "chi_sim", "rus+kaz turned"],
            "rus+kaz",
        );
    }

    #[test]
    fn what_has_no_letters_stays_empty() {
        check(
            &RecogniseRequest::default(),
            &[("deu+eng", &[])],
            &["deu+eng"],
            "",
        );
        let turned = |group: &str| format!("{group} turned");
        let groups = ["deu+eng", "rus+kaz", "uig+ara", "chi_sim"];
        let calls: Vec<String> = groups
            .iter()
            .map(|group| (*group).to_owned())
            .chain(groups.iter().map(|group| turned(group)))
            .collect();
        let calls: Vec<&str> = calls.iter().map(String::as_str).collect();
        check(&RecogniseRequest::default(), &[], &calls, "");
    }

    #[test]
    fn languages_that_a_person_names_are_used_and_no_other() {
        let request = RecogniseRequest {
            languages: vec!["kaz".into(), "chi_sim".into()],
            ..RecogniseRequest::default()
        };
        check(
            &request,
            &[("kaz+chi_sim", &[30])],
            &["kaz+chi_sim", "kaz+chi_sim turned"],
            "kaz+chi_sim",
        );
    }

    #[test]
    fn data_that_are_not_there_are_named() {
        let check = |languages: &[&str], installed: &[String], expected: &str| {
            let request = RecogniseRequest {
                languages: languages.iter().map(|one| (*one).to_owned()).collect(),
                ..RecogniseRequest::default()
            };
            let failure = recognise(&request, installed, &mut |_, _| Ok(table(&[90])));
            let failure = failure.unwrap_err().to_string();
            assert!(failure.contains(expected), "{failure}");
        };
        check(&["tur"], &all(), "tesseract-ocr-tur");
        check(&["chi_sim"], &[], "tesseract-ocr-chi-sim");
        check(&[], &[], "tesseract-ocr-eng");
    }
}
