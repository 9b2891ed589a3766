//! Models that raise the recall of names: inference in plain Rust, from weights that a keeper adds.
//!
//! Nothing here is needed: without a model every text is read by rules. A package is converted
//! once ([`convert`]); what is opened later is the converted file ([`Models::load`]). Models find
//! stretches and say what they take them for. What becomes of that, the rules decide.

pub mod container;
mod slovnet;
mod spacy;
pub mod wheel;

use std::sync::{Arc, OnceLock};

use container::{Container, ContainerError, Kind};
use wheel::{Wheel, WheelError};

/// What a model takes a stretch for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// A place: country, town, region, river, mountain.
    Place,
    /// A people, religion or political group.
    Nationality,
    /// A building or another made place: prison, airport, bridge.
    Facility,
    /// What the model names otherwise: date, law, number and so on.
    Other,
}

/// A stretch that a model found.
#[derive(Clone, PartialEq, Eq)]
pub struct Found {
    /// Its first byte in the text.
    pub begin: usize,
    /// The byte after it.
    pub end: usize,
    /// What it is, in our words.
    pub label: Label,
    /// What it is, in the model's own word.
    pub original: &'static str,
}

impl std::fmt::Debug for Found {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}..{} {}", self.begin, self.end, self.original)
    }
}

/// A package cannot be converted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// The file cannot be unpacked.
    #[error(transparent)]
    Wheel(#[from] WheelError),
    /// The package holds no model that is known here.
    #[error("the package holds no model that kua reads: `kua models list` names those it does")]
    Unknown,
    /// The package holds a known model, whose inside is not as expected.
    #[error(
        "the model in the package is not as expected at {0}: only the version that `kua models list` names can be read"
    )]
    Inside(Box<str>),
}

/// A converted package: what it is, and the bytes to keep.
#[derive(Clone)]
pub struct Converted {
    /// What the model is for.
    pub kind: Kind,
    /// The package and version that it comes from.
    pub name: String,
    /// The converted file.
    pub bytes: Vec<u8>,
}

/// Converts the bytes of a package file; which model is inside, the package itself says.
pub fn convert(package: &[u8]) -> Result<Converted, ConvertError> {
    let mut wheel = Wheel::open(package)?;
    let converters: [Converter; 2] = [spacy::convert, slovnet::convert];
    for converter in converters {
        if let Some(container) = converter(&mut wheel)? {
            return Ok(Converted {
                kind: container.kind(),
                name: container.name().to_owned(),
                bytes: container.to_bytes(),
            });
        }
    }
    Err(ConvertError::Unknown)
}

/// Converts the package where it is its own, or returns nothing where it is another's.
type Converter = fn(&mut Wheel<'_>) -> Result<Option<Container>, ConvertError>;

/// A model that is open.
enum Model {
    English(Box<spacy::Model>),
    Russian(Box<slovnet::Model>),
}

impl Model {
    fn open(container: Container) -> Result<Self, ContainerError> {
        match container.kind() {
            Kind::English => spacy::Model::open(container)
                .map(Box::new)
                .map(Self::English),
            Kind::Russian => slovnet::Model::open(container)
                .map(Box::new)
                .map(Self::Russian),
        }
    }

    fn find(&self, text: &str) -> Vec<Found> {
        match self {
            Self::English(model) => model.find(text),
            Self::Russian(model) => model.find(text),
        }
    }
}

/// Where the bytes of a converted file come from when they are first needed; nothing where they are gone.
type Source = Box<dyn Fn() -> Option<Vec<u8>> + Send + Sync>;

/// A model and, until it is needed, only the way to it.
struct Slot {
    kind: Kind,
    name: String,
    source: Source,
    model: OnceLock<Option<Model>>,
}

impl Slot {
    /// Opens the model once; one that cannot be opened counts as absent from then on.
    fn model(&self) -> Option<&Model> {
        self.model
            .get_or_init(|| {
                let bytes = (self.source)()?;
                let container = Container::from_bytes(&bytes).ok()?;
                // The file's bytes go before the network is laid out: both together are twice the memory.
                drop(bytes);
                Model::open(container).ok()
            })
            .as_ref()
    }
}

/// The models that were added; cheap to clone, empty by default.
///
/// Clones share what is open: a model is opened once, by the first text of its language.
#[derive(Clone, Default)]
pub struct Models {
    slots: Vec<Arc<Slot>>,
}

impl std::fmt::Debug for Models {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.names()).finish()
    }
}

impl Models {
    /// Opens the bytes of a converted file beside those already open; one of the same kind is replaced.
    ///
    /// # Errors
    /// Where the bytes are no converted model, or it is damaged.
    pub fn load(&mut self, bytes: &[u8]) -> Result<Kind, ContainerError> {
        let container = Container::from_bytes(bytes)?;
        let kind = container.kind();
        let name = container.name().to_owned();
        let model = OnceLock::from(Some(Model::open(container)?));
        self.put(Slot {
            kind,
            name,
            source: Box::new(|| None),
            model,
        });
        Ok(kind)
    }

    /// Remembers where a converted file is; it is opened with the first text of its language.
    ///
    /// `head` says what the file is; see [`container::head`].
    pub fn load_later(
        &mut self,
        head: (Kind, String),
        source: impl Fn() -> Option<Vec<u8>> + Send + Sync + 'static,
    ) {
        let (kind, name) = head;
        self.put(Slot {
            kind,
            name,
            source: Box::new(source),
            model: OnceLock::new(),
        });
    }

    fn put(&mut self, slot: Slot) {
        self.slots.retain(|other| other.kind != slot.kind);
        self.slots.push(Arc::new(slot));
        self.slots.sort_by_key(|slot| slot.kind);
    }

    /// Tells whether there is no model.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Tells whether there is a model for the language (a BCP 47 tag, its first part counts).
    pub fn has(&self, language: &str) -> bool {
        self.slot(language).is_some()
    }

    /// Returns the package and version of each model.
    pub fn names(&self) -> Vec<&str> {
        self.slots.iter().map(|slot| slot.name.as_str()).collect()
    }

    /// Returns the package and version of the model for the language.
    pub fn name(&self, language: &str) -> Option<&str> {
        Some(self.slot(language)?.name.as_str())
    }

    /// Returns what the model of the language finds in the text, in order of place and without
    /// overlap; nothing where there is no such model, or it cannot be opened.
    pub fn find(&self, language: &str, text: &str) -> Option<Vec<Found>> {
        Some(self.slot(language)?.model()?.find(text))
    }

    fn slot(&self, language: &str) -> Option<&Slot> {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        self.slots
            .iter()
            .find(|slot| primary.eq_ignore_ascii_case(slot.kind.language()))
            .map(Arc::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, expected: bool) {
        let mut models = Models::default();
        assert!(models.is_empty() && !models.has(language));
        models.load_later((Kind::Russian, "sample".into()), || None);
        assert_eq!(models.has(language), expected, "{language}");
        let name = expected.then_some("sample");
        assert_eq!(models.name(language), name, "{language}");
    }

    #[test]
    fn a_language_is_known_by_the_first_part_of_its_tag() {
        check("ru", true);
        check("RU-kz", true);
        check("rup", false);
        check("", false);
    }

    #[test]
    fn a_model_that_is_gone_finds_nothing_and_is_asked_for_once() {
        static ASKED: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let mut models = Models::default();
        models.load_later((Kind::Russian, "sample".into()), || {
            ASKED.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            None
        });
        assert_eq!(models.clone().find("ru", "Айна"), None);
        assert_eq!(models.find("ru", "Айна"), None);
        assert_eq!(ASKED.load(std::sync::atomic::Ordering::Relaxed), 1);
        assert_eq!(models.names(), ["sample"]);
    }

    #[test]
    fn a_damaged_model_is_refused() {
        let container = Container::new(Kind::Russian, "sample");
        let found = Models::default().load(&container.to_bytes());
        assert_eq!(found, Err(ContainerError::Array("letters".into())));
    }
}
