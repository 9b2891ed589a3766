//! Every use case of kua, one function each.
//!
//! Here permission is asked, statements are made and folded, and the ports are
//! called. Nothing here knows SQL, HTTP, HTML or a heavy engine.

mod accept;
mod articles;
mod atlas;
mod beside;
mod chats;
mod chronicle;
mod copies;
mod correcting;
mod correction;
mod counted;
mod dates;
mod describe;
mod doubles;
mod drafts;
mod endings;
mod face;
mod file_list;
mod files;
mod first_steps;
mod following;
mod house;
mod intake;
mod judging;
mod kept;
mod known;
mod language;
mod learning;
mod likeness;
mod limits;
mod links;
mod lists;
mod looked;
mod looker;
mod marks;
mod media;
mod named;
mod names;
mod nearness;
mod network;
mod overlay;
mod people;
mod places;
mod problem;
pub mod projector;
mod provisions;
mod queue;
mod readings;
mod recognising;
mod review;
mod saved;
mod sentences;
mod spelling;
mod threshold;
mod translating;
mod views;
mod work;

pub use articles::{
    ArticleCases, ArticleHead, ArticleList, ArticleOrder, ArticleQuery, ArticleRow, ArticleState,
    ArticleView, ChosenProvisions, Outcomes, band, written_article,
};
pub use atlas::{MOST_PLACES, PlaceOnMap, PlacesOnMap};
pub use beside::{Agreement, Beside, Fact};
pub use chats::{
    Came, Conversation, ExportLine, ExportSieve, OpenExport, ShownMessage, WaitingExport,
};
pub use chronicle::{EventQuery, Events, ReviewState, ToldEvent};
pub use copies::{Alike, Kinship, Likely};
pub use correcting::{CORRECTED, Displaced, PageToCorrect};
pub use correction::{current, fields};
pub use dates::say_time;
pub use describe::*;
pub use doubles::{
    BANDS, Double, DoubleOrder, DoubleQuery, DoubleState, Doubles, DoublesSoFar, Letters, Piece,
    Possible, likelihood_word,
};
pub use face::shortened;
pub use file_list::{FileList, FileOrder, FileQuery, FileRow};
pub use files::{FileStage, FileState, Waiting};
pub use house::{House, random_token};
pub use intake::{Added, Origin, hexadecimal};
pub use judging::{Judged, Sameness};
pub use kua_names::outlines;
pub use language::{LANGUAGES, OTHER_LANGUAGE};
pub use learning::{Reason, RuleRecord, Weighed};
pub use limits::Limits;
pub use lists::{
    CellView, Drafted, LIST, ListOrigin, ListProgress, ListView, MOST_AT_ONCE, MOST_ROWS_COUNTED,
    MadePeople, Maker, Preview, PreviewRow, PreviewWish, RowDouble, RowWords, RowsPage, RowsWish,
    ShownRow, TakenList, Template, WouldBe, column_letters, may_be_table, preview_file, row_record,
};
pub use media::{
    Cover, MarkedRegion, NewRegion, REGION, Recording, RecordingKind, Spoken, TRANSCRIPT,
};
pub use names::{NameSaid, Names, ScriptNames, WhyShown, names_of};
pub use network::{MOST_RECORDS, Network, NetworkQuery, Tie};
pub use overlay::KnownHere;
pub use places::{
    CalledThen, Choice, Meant, NotSaved, PlaceFacts, PlaceList, PlaceNameSaid, PlaceOrder,
    PlacePoint, PlaceQuery, PlaceRow, PlaceState, PlaceView, PlacesMeant, SavedPlace, TypedName,
    TypedPlace, WrongField,
};
pub use problem::{Kind, Problem};
pub use provisions::{Provision, provisions, provisions_of};
pub use queue::{MOST_DOCUMENTS, ReviewQueue, Waits};
pub use recognising::{RECOGNISED, Recognition, RecognitionStage, Which};
pub use review::{Decided, Decision, Proposed, Reviewed, Sieve};
pub use saved::{LONGEST_NAME, MOST_SAVED, SavedView};
pub use sentences::CorrectedSentence;
pub use spelling::{AlsoWritten, Spelled};
pub use threshold::UNSURE_BELOW;
pub use translating::{
    Beside as ParagraphBeside, TRANSLATION, TRANSLATION_CHECKER, TRANSLATOR, Translated,
    TranslationTyped,
};
pub use views::*;
pub use work::{Finished, Received, WorkReport};

/// Folds words for comparison: one spelling for what readers take for the same words.
pub fn folded(words: &str) -> String {
    kua_search::words::words(words)
        .map(kua_search::fold)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
