//! Possible doubles: persons whose names can be one, laid side by side so that somebody decides.
//!
//! What is proposed rests on names that this actor may see, and only who may judge
//! is shown any: a likeness that nobody looked at is no knowledge.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use kua_core::RecordId;
use kua_core::access::Verb;
use kua_core::ports::{EntityRow, Window};
use kua_core::schema;
use kua_core::value::Value;
use kua_locales::Locale;
use kua_names::comparison::{Reason, compare_among};
use kua_names::name::Name;
use kua_names::rarity::Frequencies;
use kua_names::script::Script;

use crate::beside::Beside;
use crate::house::House;
use crate::judging::tie;
use crate::links::as_open;
use crate::looker::{Beforehand, Looker};
use crate::people::{Listed, Pair, People};
use crate::problem::{Kind, Problem};
use crate::spelling::sentence;
use crate::views::{EntityView, Labels};

/// The most persons that one person is laid beside on a page.
const MOST_BESIDE: usize = 5;

/// The most names of one person that are looked up.
const MOST_NAMES: usize = 24;

/// How many names are looked up while somebody waits for a page.
const AT_ONCE: usize = 100;

/// More names than these are not looked up while somebody waits.
const FEW: usize = 2_000;

/// How many names are looked up before it is said how far it is.
const MANY: usize = 500;

/// The mark before a part of a name in a sentence; no language has it, and none of it is shown.
const NAME_BEGINS: char = '\u{e000}';
/// The mark behind it.
const NAME_ENDS: char = '\u{e001}';

/// Words of a sentence, to be written so that names keep their direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub words: String,
    /// Whether they are part of a name.
    pub name: bool,
}

/// Two persons whose names can be one.
#[derive(Clone)]
pub struct Double {
    /// One of them.
    pub one: EntityRow,
    /// The other.
    pub other: EntityRow,
    /// The name of each that are likeliest one.
    pub names: (String, String),
    /// How likely, from 0 to 1: a likelihood of names, not of persons.
    pub likelihood: f32,
    /// How rare what they have in common is here, in bits; 0 where too few are counted.
    pub rarity: f32,
    /// What that rests on.
    pub reasons: Vec<Reason>,
    /// Whether somebody looked at them and left it open.
    pub left_open: bool,
    /// Whether only a name that is more closed than the records says so.
    pub closed: bool,
    /// What else is said of the two.
    pub beside: Beside,
}

impl Double {
    fn new(pair: &Pair, one: EntityRow, other: EntityRow, counts: &Frequencies) -> Self {
        let (first, second) = (Name::read(&pair.names.0), Name::read(&pair.names.1));
        Self {
            one,
            other,
            names: (pair.names.0.to_string(), pair.names.1.to_string()),
            likelihood: pair.likelihood,
            rarity: pair.rarity,
            reasons: compare_among(&first, &second, Some(counts)).reasons,
            left_open: pair.left_open,
            closed: false,
            beside: Beside::default(),
        }
    }

    /// Returns the likelihood with two digits, for people and JSON alike.
    pub fn rounded(&self) -> f64 {
        (f64::from(self.likelihood) * 100.0).round() / 100.0
    }

    /// Returns the writing systems of the two names, as [`Letters::code`] has them.
    pub fn letters(&self) -> String {
        let (one, other) = crate::people::scripts(&self.names.0, &self.names.1);
        Letters::Of(one, other).code()
    }

    /// Returns the rarity with one digit.
    pub fn rounded_rarity(&self) -> f64 {
        (f64::from(self.rarity) * 10.0).round() / 10.0
    }

    /// Says what the likelihood rests on, a sentence each.
    pub fn why(&self, locale: Locale) -> Vec<Vec<Piece>> {
        self.reasons
            .iter()
            .map(|reason| {
                let marked = sentence(reason, locale, |words| {
                    let words = words.replace([NAME_BEGINS, NAME_ENDS], "");
                    format!("{NAME_BEGINS}{words}{NAME_ENDS}")
                });
                pieces(&marked)
            })
            .collect()
    }
}

/// What was found, with what is needed to show it.
struct Found {
    listed: Listed,
    progress: (usize, usize),
    counts: Arc<Frequencies>,
    /// Whether the store is to keep what was looked up.
    to_be_kept: bool,
}

impl Found {
    fn of(people: &mut People) -> Self {
        Self {
            listed: people.listed(),
            progress: people.progress(),
            counts: people.counts(),
            to_be_kept: people.names().is_worth_keeping(),
        }
    }
}

/// How many pairs nobody looked at.
fn open(listed: &Listed) -> usize {
    listed.pairs.iter().filter(|pair| !pair.left_open).count()
}

fn pieces(marked: &str) -> Vec<Piece> {
    marked
        .split_inclusive([NAME_BEGINS, NAME_ENDS])
        .map(|words| Piece {
            name: words.ends_with(NAME_ENDS),
            words: words.trim_end_matches([NAME_BEGINS, NAME_ENDS]).to_owned(),
        })
        .filter(|piece| !piece.words.is_empty())
        .collect()
}

/// The bands of likelihood, the likeliest first: a word for each, and from where it is.
pub const BANDS: [(&str, f32); 4] = [
    ("almost-sure", 0.95),
    ("very-likely", 0.85),
    ("likely", 0.7),
    ("perhaps", 0.0),
];

/// Returns the word for a likelihood of names, for sentences to be made of.
pub fn likelihood_word(likelihood: f32) -> &'static str {
    let band = BANDS.iter().find(|(_, from)| likelihood >= *from);
    band.map_or("perhaps", |(word, _)| word)
}

/// The persons that one person may be too.
#[derive(Default)]
pub struct Possible {
    /// The likeliest of them, those first that nobody looked at yet.
    pub found: Vec<Double>,
    /// Rows of the records that the comparisons name.
    pub labels: Labels,
    /// How many more there are.
    pub more: usize,
    /// Names of this person that too many bear, so that they tell nothing.
    pub common: usize,
    /// Whether names are still being looked through, so that some may be missing.
    pub looking: bool,
}

/// Which letters the two names have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Letters {
    /// Any.
    #[default]
    Any,
    /// Two writing systems.
    Two,
    /// One writing system.
    One,
    /// These two, or twice the same.
    Of(Script, Script),
}

/// All writing systems.
const SCRIPTS: [Script; 5] = [
    Script::Latin,
    Script::Cyrillic,
    Script::Arabic,
    Script::Han,
    Script::Other,
];

impl Letters {
    /// Reads what [`Letters::code`] returns; any where it is nothing of that.
    pub fn from_code(code: &str) -> Self {
        let script = |code: &str| SCRIPTS.into_iter().find(|script| script.code() == code);
        match code {
            "two" => Self::Two,
            "one" => Self::One,
            _ => match code
                .split_once('-')
                .map(|(one, other)| (script(one), script(other)))
            {
                Some((Some(one), Some(other))) => Self::Of(one.min(other), one.max(other)),
                _ => Self::Any,
            },
        }
    }

    /// Returns the word that addresses use: `any`, `two`, `one`, or two codes as `Latn-Cyrl`.
    pub fn code(self) -> String {
        match self {
            Self::Any => "any".to_owned(),
            Self::Two => "two".to_owned(),
            Self::One => "one".to_owned(),
            Self::Of(one, other) => format!("{}-{}", one.code(), other.code()),
        }
    }

    fn lets(self, (one, other): (Script, Script)) -> bool {
        match self {
            Self::Any => true,
            Self::Two => one != other,
            Self::One => one == other,
            Self::Of(first, second) => (one, other) == (first, second),
        }
    }
}

/// Which pairs are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DoubleState {
    /// Those that nobody looked at.
    #[default]
    Open,
    /// Those that were left open.
    LeftOpen,
    /// Both.
    All,
}

/// How pairs are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DoubleOrder {
    /// The likeliest first.
    #[default]
    Likelihood,
    /// The rarest names first.
    Rarity,
    /// By the name of the one.
    Name,
}

/// Which pairs of the vault are wanted.
#[derive(Debug, Clone)]
pub struct DoubleQuery {
    /// At least so likely.
    pub least: f32,
    /// Of this band of [`BANDS`] alone.
    pub band: Option<&'static str>,
    /// In which letters.
    pub letters: Letters,
    /// With these words in one of the two names.
    pub words: Option<String>,
    /// What became of them.
    pub state: DoubleState,
    /// In which order.
    pub order: DoubleOrder,
    /// Which part.
    pub window: Window,
}

impl DoubleQuery {
    /// All that nobody looked at, the likeliest first.
    pub fn open(window: Window) -> Self {
        Self {
            least: 0.0,
            band: None,
            letters: Letters::Any,
            words: None,
            state: DoubleState::Open,
            order: DoubleOrder::Likelihood,
            window,
        }
    }

    /// Whether a pair fits in all but its band and its letters.
    fn lets(&self, pair: &Pair, words: &[String]) -> bool {
        let (one, other) = (&*pair.names.0, &*pair.names.1);
        let state = match self.state {
            DoubleState::Open => !pair.left_open,
            DoubleState::LeftOpen => pair.left_open,
            DoubleState::All => true,
        };
        state && pair.likelihood >= self.least && {
            let stands = |name: &str| {
                let folded = crate::folded(name);
                words.iter().all(|word| folded.contains(word.as_str()))
            };
            words.is_empty() || stands(one) || stands(other)
        }
    }
}

/// How far names were looked through, and what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoublesSoFar {
    /// Pairs that nobody looked at.
    pub open: usize,
    /// Names that were looked up.
    pub looked: usize,
    /// Names of persons.
    pub names: usize,
}

/// A part of the pairs of the vault.
pub struct Doubles {
    /// The pairs.
    pub rows: Vec<Double>,
    /// How many there are of those that were asked for.
    pub total: u64,
    /// How many there would be of each band, if that was asked for.
    pub bands: BTreeMap<&'static str, u64>,
    /// How many there would be in which letters, if that was asked for.
    pub letters: BTreeMap<Letters, u64>,
    /// Less likely pairs that are not listed at all.
    pub left_out: usize,
    /// Names that too many bear, so that they tell nothing.
    pub common: usize,
    /// How far names were looked through.
    pub so_far: DoublesSoFar,
}

impl House {
    /// Finds the persons that one may be too, and lays the likeliest beside it.
    pub async fn possible_doubles(&self, view: &EntityView) -> Result<Possible, Problem> {
        let row = &view.row;
        if row.kind != "person" || self.allow(Verb::Judge).is_err() {
            return Ok(Possible::default());
        }
        let mut names: BTreeSet<&str> = view
            .properties
            .iter()
            .filter(|property| property.property == schema::NAME)
            .flat_map(|property| &property.held)
            .filter(|held| !held.denied)
            .filter_map(|held| match &held.value {
                Value::Name(name) => Some(name.text.as_str()),
                _ => None,
            })
            .collect();
        if !row.label.is_empty() {
            names.insert(&row.label);
        }
        let names: Vec<&str> = names.into_iter().take(MOST_NAMES).collect();
        let found = self
            .with_learnt_at_hand(|learnt| {
                let people = learnt.people();
                (people.like(row.id, &names), people.counts())
            })
            .await?;
        let Some(((mut pairs, common), counts)) = found else {
            self.work_beside_requests(Beforehand::Learn);
            return Ok(Possible {
                looking: true,
                ..Possible::default()
            });
        };
        pairs.sort_by_key(|pair| pair.left_open);
        let ids = pairs.iter().map(|pair| pair.other).collect();
        let rows = self.labels(ids).await?;
        let mut found: Vec<Double> = pairs
            .iter()
            .filter_map(|pair| {
                let other = rows.get(&pair.other)?;
                (other.id != row.id).then(|| Double::new(pair, row.clone(), other.clone(), &counts))
            })
            .collect();
        let more = found.len().saturating_sub(MOST_BESIDE);
        found.truncate(MOST_BESIDE);
        let labels = self.lay_beside(&mut found).await?;
        Ok(Possible {
            found,
            labels,
            more,
            common,
            looking: false,
        })
    }

    /// Lays two persons side by side, however likely they are one.
    pub async fn double(
        &self,
        one: RecordId,
        other: RecordId,
    ) -> Result<(Double, Labels), Problem> {
        self.allow(Verb::Judge)?;
        let (one, other) = (self.entity_row(one).await?, self.entity_row(other).await?);
        if one.kind != "person" || other.kind != "person" || one.id == other.id {
            return Err(Problem::new(Kind::NotFound));
        }
        let known = self.known_of(&[one.clone(), other.clone()]).await?;
        let read = |row: &EntityRow| -> Vec<Name> {
            let said = known.names(row.id).iter().map(|(name, _)| name.as_str());
            said.map(Name::read).collect()
        };
        let (first, second) = (read(&one), read(&other));
        let counts = self
            .with_learnt_at_hand(|learnt| learnt.people().counts())
            .await?;
        let counts = counts.as_deref();
        let best = first
            .iter()
            .flat_map(|a| {
                second
                    .iter()
                    .map(move |b| (a, b, compare_among(a, b, counts)))
            })
            .max_by(|a, b| a.2.likelihood.total_cmp(&b.2.likelihood));
        let mut double = Double {
            names: (one.label.clone(), other.label.clone()),
            one,
            other,
            likelihood: 0.0,
            rarity: 0.0,
            reasons: Vec::new(),
            left_open: false,
            closed: false,
            beside: Beside::default(),
        };
        if let Some((a, b, comparison)) = best {
            double.names = (a.written.clone(), b.written.clone());
            double.likelihood = comparison.likelihood;
            double.rarity = comparison.rarity;
            double.reasons = comparison.reasons;
        }
        let mut found = [double];
        let labels = self.lay_beside(&mut found).await?;
        let [double] = found;
        Ok((double, labels))
    }

    async fn lay_beside(&self, doubles: &mut [Double]) -> Result<Labels, Problem> {
        if doubles.is_empty() {
            return Ok(Labels::new());
        }
        let mut rows: Vec<EntityRow> = Vec::new();
        for row in doubles
            .iter()
            .flat_map(|double| [&double.one, &double.other])
        {
            if !rows.iter().any(|known| known.id == row.id) {
                rows.push(row.clone());
            }
        }
        let known = self.known_of(&rows).await?;
        let author = self.actor().key();
        for double in doubles {
            let (one, other) = (&double.one, &double.other);
            double.beside = known.beside(one.id, other.id);
            let open = one.guard.tied_to(other.guard, author);
            let names = tie(known.names(one.id), known.names(other.id), open, author);
            double.closed = !as_open(names, open);
        }
        Ok(known.labels)
    }

    /// Lists the pairs of the vault that are wanted.
    ///
    /// A few names are looked through while somebody waits, the others beside the
    /// requests; what was found so far is listed. None where nothing is at hand yet.
    pub async fn doubles(&self, query: &DoubleQuery) -> Result<Option<Doubles>, Problem> {
        self.allow(Verb::Judge)?;
        let found = self
            .with_learnt_at_hand(|learnt| {
                let people = learnt.people();
                // Among many names each takes longer, so all of that is left to be done beside.
                let most = if people.progress().1 > FEW {
                    0
                } else {
                    AT_ONCE
                };
                let more = people.look_further(most);
                (Found::of(people), more)
            })
            .await?;
        let Some((found, more)) = found else {
            self.work_beside_requests(Beforehand::LookThrough);
            return Ok(None);
        };
        if more || found.to_be_kept {
            self.work_beside_requests(Beforehand::LookThrough);
        }
        self.listed(query, &found).await.map(Some)
    }

    /// Looks through all names and lists the pairs that are wanted, however long it takes.
    pub async fn all_doubles(
        &self,
        query: &DoubleQuery,
        progress: impl Fn(u64, u64),
    ) -> Result<Doubles, Problem> {
        self.allow(Verb::Judge)?;
        loop {
            let (more, (looked, names)) = self
                .with_learnt_mut(|learnt| {
                    let people = learnt.people();
                    (people.look_further(MANY), people.progress())
                })
                .await?;
            progress(looked as u64, names as u64);
            if !more {
                break;
            }
        }
        let found = self
            .with_learnt_mut(|learnt| Found::of(learnt.people()))
            .await?;
        // What could not be kept is looked up again after the next start.
        let _ = Looker::of(self).keep_looked().await;
        self.listed(query, &found).await
    }

    /// Whether this actor may say that two are one, and is shown who may be.
    pub fn may_judge(&self) -> bool {
        self.allow(Verb::Judge).is_ok()
    }

    /// Says how many pairs nobody looked at, where that is at hand: a list of persons does not wait for it.
    pub async fn doubles_so_far(&self) -> Result<Option<DoublesSoFar>, Problem> {
        if !self.may_judge() {
            return Ok(None);
        }
        let found = self
            .with_learnt_at_hand(|learnt| {
                let people = learnt.people();
                let mut more = false;
                if people.progress().1 <= FEW {
                    more = people.look_further(AT_ONCE);
                    people.listed();
                }
                let (looked, names) = people.progress();
                let so_far = people.listed_last().map(|listed| DoublesSoFar {
                    open: open(listed),
                    looked,
                    names,
                });
                (so_far, more || people.names().is_worth_keeping())
            })
            .await?;
        let Some((so_far, more)) = found else {
            return Ok(None);
        };
        if more {
            self.work_beside_requests(Beforehand::LookThrough);
        }
        Ok(so_far)
    }

    async fn listed(&self, query: &DoubleQuery, found: &Found) -> Result<Doubles, Problem> {
        let listed = &found.listed;
        let (looked, names) = found.progress;
        let words: Vec<String> = crate::folded(query.words.as_deref().unwrap_or_default())
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let mut bands = BTreeMap::new();
        let mut letters = BTreeMap::new();
        let mut wanted: Vec<&Pair> = Vec::new();
        for pair in listed.pairs.iter().filter(|pair| query.lets(pair, &words)) {
            let word = likelihood_word(pair.likelihood);
            let in_band = query.band.is_none_or(|band| band == word);
            let in_letters = query.letters.lets(pair.scripts);
            if in_letters {
                *bands.entry(word).or_default() += 1;
            }
            if in_band {
                let (one, other) = pair.scripts;
                *letters.entry(Letters::Of(one, other)).or_default() += 1;
            }
            if in_band && in_letters {
                wanted.push(pair);
            }
        }
        match query.order {
            DoubleOrder::Likelihood => {}
            DoubleOrder::Rarity => {
                wanted.sort_by(|a, b| b.rarity.total_cmp(&a.rarity));
            }
            DoubleOrder::Name => wanted.sort_by(|a, b| a.names.cmp(&b.names)),
        }
        let total = wanted.len() as u64;
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let shown: Vec<&Pair> = wanted
            .into_iter()
            .skip(size(query.window.offset))
            .take(size(query.window.limit))
            .collect();
        let ids = shown
            .iter()
            .flat_map(|pair| [pair.one, pair.other])
            .collect();
        let rows = self.labels(ids).await?;
        let rows = shown
            .into_iter()
            .filter_map(|pair| {
                let (one, other) = (rows.get(&pair.one)?, rows.get(&pair.other)?);
                Some(Double::new(pair, one.clone(), other.clone(), &found.counts))
            })
            .collect();
        Ok(Doubles {
            rows,
            total,
            bands,
            letters,
            left_out: listed.left_out,
            common: listed.common,
            so_far: DoublesSoFar {
                open: open(listed),
                looked,
                names,
            },
        })
    }

    /// Learns, and looks names through, beside the requests; ends with the house.
    fn work_beside_requests(&self, work: Beforehand) {
        if self.looking.swap(true, Ordering::SeqCst) {
            return;
        }
        let house = self.clone();
        tokio::spawn(async move {
            let learnt = house.with_learnt(|_| ()).await;
            let (looking, looker) = (house.looking.clone(), Looker::of(&house));
            drop(house);
            if learnt.is_ok() {
                looker.work(work).await;
            }
            looking.store(false, Ordering::SeqCst);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_at_the_parts_of_names() {
        let marked =
            format!("{NAME_BEGINS}нұрлан{NAME_ENDS} and {NAME_BEGINS}nurlan{NAME_ENDS} fit");
        let found: Vec<(String, bool)> = pieces(&marked)
            .into_iter()
            .map(|piece| (piece.words, piece.name))
            .collect();
        let expected = [
            ("нұрлан", true),
            (" and ", false),
            ("nurlan", true),
            (" fit", false),
        ];
        assert_eq!(
            found,
            expected.map(|(words, name)| (words.to_owned(), name))
        );
    }

    #[test]
    fn letters_have_a_code() {
        for code in ["any", "two", "one", "Latn-Cyrl", "Hani-Hani", "Arab-Zyyy"] {
            assert_eq!(Letters::from_code(code).code(), code);
        }
        assert_eq!(Letters::from_code("Cyrl-Latn").code(), "Latn-Cyrl");
        for code in ["", "Latn", "Latn-", "Latn-Xxxx", "nothing"] {
            assert_eq!(Letters::from_code(code), Letters::Any);
        }
    }

    #[test]
    fn a_likelihood_has_a_word() {
        for (likelihood, word) in [
            (1.0, "almost-sure"),
            (0.9, "very-likely"),
            (0.7, "likely"),
            (0.5, "perhaps"),
        ] {
            assert_eq!(likelihood_word(likelihood), word);
        }
    }
}
