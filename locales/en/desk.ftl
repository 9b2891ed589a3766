# What the desk says. Numbers and names are filled in; nothing here is about one source.

# Around every page
skip-to-content = To the content
nav-label = Main
nav-start = Start
nav-import = Import
nav-write = Write
nav-documents = Documents
nav-persons = Persons
nav-events = Events
nav-more = More
nav-organisations = Organisations
nav-places = Places
nav-all = All records
nav-log = Log
nav-settings = Settings
nav-help = Help and keys
nav-style = Components
crumbs-label = The way here
search-label = Search names and texts
search-placeholder = Search
search-button = Search
lock-button = Lock
take-back = Take back
footer = Nothing leaves this machine. Times are UTC.
yes = yes
no = no
not-known = not known
withheld = [withheld]
conflict = contradiction
denied = denied
withdrawn = withdrawn
whole-document = the whole document
page-word = Page
page-before = Previous page
page-after = Next page

# Counts
count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
count-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
count-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
count-origins = { $count ->
    [one] which are one source
   *[other] from { $count } different ones
    }
count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
count-statements = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
count-conflicts = { $count ->
    [one] { $count } contradiction
   *[other] { $count } contradictions
}
count-members = { $count ->
    [one] { $count } record
   *[other] { $count } records gathered in it
}
count-hits = { $count ->
    [0] Nothing found
    [one] { $count } hit
   *[other] { $count } hits
}
count-waiting = { $count ->
    [0] nothing waits
    [one] { $count } proposal waits
   *[other] { $count } proposals wait
}
count-decided = { $count ->
    [0] none decided
   *[other] { $count } decided
}

# Kinds of records and proposals; a short word, since it stands on highlights
kind-person = person
kind-organisation = organisation
kind-body = authority
kind-group = group
kind-place = place
kind-time = time
kind-event = event
kind-charge = charge
kind-quotation = quotation
kind-figure = figure
kind-demand = demand
kind-document = document
kind-law-article = law article
kind-case = case
list-person = Persons
list-organisation = Organisations
list-body = Authorities and offices
list-group = Groups
list-place = Places
list-event = Events
list-quotation = Quotations
list-figure = Figures
list-demand = Demands
list-document = Documents
list-law-article = Law articles
list-case = Cases

# States of a proposal
state-open = waits
state-accepted = accepted
state-rejected = rejected
class-unread = not read

# Access
access-public = public
access-public-means = Anybody may see it, once it was released.
access-partners = partners
access-partners-means = Named partner organisations may see it.
access-team = team
access-team-means = Every member of this vault sees it. This is the level unless you say otherwise.
access-case = case
access-case-means = Only the members of its case see it.
access-sealed = sealed
access-sealed-means = Only the person who recorded it sees it.

# Certainty, clocks, roles at the desk, kinds of names
certainty-stated = the source says so
certainty-confirmed = confirmed by independent sources
certainty-likely = more likely than not
certainty-doubtful = doubtful
certainty-denied = the source denies it
clock-unchecked = by this machine's clock, unchecked
clock-checked = the clock was checked
clock-implausible = the clock was wrong
role-reader = Reader
role-documenter = Documenter
role-caseworker = Caseworker
role-analyst = Analyst
role-keeper = Keeper
name-full = as written
name-given = given name
name-family = family name
name-patronymic = patronymic
name-alias = also called
name-transliteration = transliteration
name-abbreviation = abbreviation
time-anchor = counted from { $anchor }
time-others = or { $others }
value-reported = reported speech
charge-maximum = maximum sentence: { $sentence }
charge-imposed = sentenced to { $sentence }
language-en = English
language-ru = Russian
language-kk = Kazakh
language-ug = Uyghur
language-zh = Chinese
language-de = German
language-ky = Kyrgyz
language-tr = Turkish
language-und = another language

# Properties and roles
property-name = Name
property-class = Part in the sources
property-role = Described as
property-family-word = The family says
property-sex = Sex
property-birth = Born
property-death = Died
property-citizenship = Citizenship
property-ethnicity = Ethnicity, as self-described
property-residence-status = Residence status
property-occupation = Occupation
property-affiliation = Belongs to
property-relation = Relation
property-note = Note
property-type = Type
property-time = Time
property-place = Place
property-involvement = Who took part
property-charge = Charge
property-publisher = Publisher
property-published = Published
property-stated = Statements made
property-language = Language
property-received-from = Received from
property-received-how = Received how
property-part-of = Came in
property-file-author = Author, the file says
property-file-last-author = Last changed by, the file says
property-file-company = Company, the file says
property-file-created = Made, the file says
property-file-modified = Changed, the file says
property-file-printed = Printed, the file says
property-file-program = Program, the file says
property-file-device = Device, the file says
property-file-device-number = Number of the device, the file says
property-file-taken = Taken, the file says
property-file-position = Place, the file says
property-file-duration = Duration
property-file-dimensions = Width and height
property-file-rotation = Turned by degrees
property-file-track = Track
property-file-from = From, the message says
property-file-to = To, the message says
property-file-copy = Copy to, the message says
property-file-sent = Sent, the message says
property-file-message-id = Number of the message
property-file-route = Way of the message
property-file-address = Address it was fetched from
property-file-captured = Fetched, the archive says
property-file-stated-hash = Hash, the archive says
property-file-keywords = Key words, the file says
property-file-subject = Subject, the file says
property-file-remark = Remark in the file
property-file-sender = Sender, by number
property-file-conversation = Conversation, by number
property-file-export-hash = SHA-256 of the whole export
property-file-picked = Messages picked, of all
property-file-named-time = Time, the file's name says
property-file-signer = Signed with, by the file
property-file-signed-at = Signed on, by the file
property-received = Received
property-purpose = Kept for
property-interviewer = Interviewer
property-interpreter = Interpreter
property-consent = Consent
property-public-number = Public number
property-original = Original
property-text = Text
property-derived-from = Derived from
property-copy-of = Copy of
property-translation-of = Translation of
property-not-copy-of = Not a copy of
property-demand = Demand
property-figure = Figure
property-quotation = Words
property-people = How many people
property-place-type = Type of place
property-within = Lies in
property-country = Country
property-point = Point on the map
property-gazetteer = Place of the gazetteer
property-own = Described here
property-unit = Unit it lies in
property-law = Law
property-article = Article
property-max-sentence = Maximum sentence
property-record = Record
property-victim = victim
property-alleged-perpetrator = alleged perpetrator
property-witness = witness
property-source = source
property-speaker = said by
property-by = asked by
property-addressee = asked of
property-holder = says so
property-area = area
property-extraction = Read by a program
property-typed = Typed here
property-transcript = Written down while listening
property-region = Read in marked regions
property-furniture = Page furniture
property-head = Who sent it to whom
property-translation = Translation
property-ocr = Read from a picture

# Judgements
judgement-title = Judgement
judgement-accept = Accepted a proposal
judgement-reject = Rejected a proposal
judgement-withdraw = Taken back
judgement-correct = Corrected
judgement-same-as = The same record
judgement-not-same-as = Not the same record
judgement-left-open = Left open whether they are one
judgement-remark = Why it was judged so
judgement-redact = Covered
judgement-disclose = Disclosed
judgement-erase = Erased

# What was done
flash-accepted = Accepted. { $what }
flash-accepted-with = Accepted, with { $count ->
    [one] one other that it names
   *[other] { $count } others that it names
}. { $what }
flash-rejected = Rejected. { $what }
flash-accepted-several = Accepted { $count ->
    [one] one proposal
   *[other] { $count } proposals
}.
flash-rejected-several = Rejected { $count ->
    [one] one proposal
   *[other] { $count } proposals
}.
flash-language = Taken down: the text is in { $language }. It was read again; what was decided stays.
flash-set = The setting is kept.
flash-taken-back = Taken back. It is as it was before.
flash-withdrawn = Withdrawn. It no longer holds, and stays in the history.
flash-same = The two are one record now.
flash-kin-copy = Kept as a copy: the two count as one source.
flash-kin-translation = Kept as a translation: the two count as one source.
flash-kin-apart = Kept as two sources. It is not proposed again.
flash-not-same = Kept apart. They are not proposed as one again.
flash-place-chosen = Kept: it means this place.
flash-place-refused = Kept: it means none of these. They are not proposed again.
flash-place-open = Taken back: nobody says now which place it means.
flash-place-added = The place is kept, and looked up from now on.
flash-place-changed = The changes are kept; what stood before stays in the history.
flash-place-same = Nothing was changed, so nothing was kept.
flash-left-open = Left open. The pair waits among those that were left open.

# What went wrong at the desk
failure-title = This did not work
failure-status = Answer { $status }
failure-start = Back to the start
failure-search = Search for it
failure-documents = All documents
desk-wrong-host = This name leads to no desk. Use the address that the terminal shows.
desk-wrong-origin = This request did not come from a page of the desk, so nothing was done.
desk-wrong-token = The form was not from this session, so nothing was done. Open the page again and repeat what you did.
desk-wrong-method = This address does not take such a request.
desk-form-unread = The form could not be read, so nothing was done. Open the page again and repeat what you did.
desk-too-large = These files are more than 4 GB together, so none of them was taken in. Send fewer at a time, or use “kua add” for a large file.
desk-wrong-day = This is not a date. Write 2021-10-16, 2021-10, 2021, or 2021-10-14/2021-10-16 for a span.
desk-undo-passed = Something else was done since. Take it back on the page of its record.

# Locked
locked-title = Locked
locked-why = This page is locked. It opens with an address that is used once.
locked-idle = Nothing was done for a while, so the page locked itself. What was kept is kept; drafts are kept too.
locked-announced = A new address was written to the terminal.
locked-used = This address was used before. Each opens the page once.
locked-how = Look at the terminal where the program runs: the newest address there opens it again.
locked-ask = The terminal where the program runs can show a new address.
locked-button = Write a new address to the terminal
locked-note = Whoever sees that terminal can come in, nobody else.

# Start
start-title = Start
start-heading = What waits
start-empty-heading = Nothing is here yet
start-empty = A document comes first. The words in it are read, proposals are made, and you decide.
start-empty-import = Import files
start-empty-import-why = that reached you: texts, saved pages, tables.
start-empty-write = Write
start-empty-write-why = a note, or an interview while you listen.
start-empty-review = Then read and code: accept or reject each proposal beside the words it came from.
start-waiting = To read and code
start-nothing-waits = No proposal waits. Import a document, or look at the contradictions.
start-progress = How much is decided
start-review = Read and code
start-unread = Not read
start-unread-why = No text could be read from these. The originals are kept.
start-drafts = Drafts
start-draft = Draft { $name }
start-conflicts = Sources contradict each other
start-conflicts-why = Both sides stay. Look which source says what.
start-conflicts-all = { $count ->
    [one] The record with contradictions
   *[other] All { $count } records with contradictions
}
start-recent = Changed last
start-nothing-recent = Nothing changed yet.
start-counts = In this vault
start-statements = Entries in the log

# Import
import-title = Import
import-lead = Each file becomes a document. Its original is kept as it is, encrypted.
import-files = Files: choose several, or drop them here
import-limit = Up to { $count } GB at once. They are encrypted before they touch the disk.
import-button = Take in
import-no-file = No file was chosen. Go back and choose one or more.
form-origin = Where it comes from
form-received-from = Received from
form-received-from-note = Sealed: only you see it.
form-received-how = How it came
form-purpose = What it is kept for
form-language = Language
form-language-note = Empty: it is told from the letters. Else a tag: kk, ru, ug, zh, de, en.
form-published = Published
form-published-note = Empty: it is read from the text. Your date beats what the text says.
form-access = Who may see it
form-consent = Consent
form-consent-note = “Not asked” counts as no.
consent-keep = Keep it
consent-share = Share it with named bodies
consent-publish = Publish it
consent-image = Use the picture
consent-voice = Use the voice
consent-not-asked = not asked
consent-yes = yes
consent-no = no
imported-title = Taken in
imported-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
imported-inside = Came in the file above.
imported-alike = { $count ->
    [one] Perhaps the same source as another document: look.
   *[other] Perhaps the same source as { $count } other documents: look.
    }
imported-duplicate = The same bytes are in the vault already. Nothing was added; this is the document that has them.
imported-unreadable = The original is kept, but no text could be read:
imported-language = Language
imported-type = Type
imported-size = Size
imported-found = Found
imported-more = Import more
imported-waits = { $count ->
    [one] It is an export of a messenger with { $count } message. It waits until you choose what of it is kept.
   *[other] It is an export of a messenger with { $count } messages. It waits until you choose which of them are kept.
}
imported-choose = Choose messages
import-exports = Exports that wait for a choice
import-exports-note = Only you see them. Nothing of them is searched, and no name in them is shown to anybody else.

# Exports of messengers
export-title = Choose messages
export-lead = Tick what matters. Only that is kept, as a new file with the very lines of the export; the rest is destroyed. Senders stay sealed.
export-messages = It holds
export-days = Days
export-words = Words, or a sender
export-from = From day
export-to = To day
export-look = Look
export-look-all = All messages
export-found = { $count ->
    [0] No message fits
    [one] { $count } message fits
   *[other] { $count } messages fit
}
export-none-found = There is no message here.
export-before = Earlier
export-next = Later
export-save = Save what is ticked
export-many = Many at once
export-range = Numbers of messages
export-range-button = Tick these
export-pick-found = { $count ->
    [one] Tick the message that fits
   *[other] Tick all { $count } that fit
}
export-pick-none = Untick all
export-picked = { $count ->
    [0] Nothing is ticked
    [one] { $count } message is ticked
   *[other] { $count } messages are ticked
}
export-keep = Keep these, destroy the rest
export-keep-note = What is ticked on this page counts too. The rest of the export is destroyed at once and nobody can bring it back. The log says so, and the hash of the whole export stays as a sealed fact of the new document.
export-else = Keep all of it, or nothing
export-all-note = The whole export stays as it is, with everybody who speaks in it. Choose this only where the whole conversation is evidence.
export-all = Keep the whole export
export-drop-note = Nothing is kept. The log says that an export was here and was destroyed.
export-drop = Destroy the export
export-nothing-picked = No message is ticked. Go back and tick those that are to be kept.
export-wrong-numbers = Numbers of messages are written like 12-40, 77, and none is above the number of the last one.
count-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}

# Conversations
chat-title = Messages
chat-names = Who is who
chat-names-note = Senders are numbers; their names are sealed. Times go by the clock of the telephone that made the export.
message-sender = Sender { $number }
message-nobody = The program
message-conversation = in conversation { $number }
message-answers = answers { $number }
message-forwarded = passes on from: { $sender }
message-passage = As a passage
message-edited = changed later
message-deleted = taken back
message-without-file = its file was left out of the export
message-program = a line of the program; its words are not shown, since they name people
document-messages = Message by message
read-message = Message { $number }, { $sender }, { $time }
document-picked = Only the messages that were picked are kept here. The rest of the export was destroyed; its hash, and how many messages it had, stand under what the file says of itself.

# Limits
limit-raise = Raise the limit { $limit } for this file, and read it again
limit-now = Now { $count }. A damaged or hostile file can use up all that it may.
limit-button = Raise and read again

# Files
files-title = Files
files-link = All files, and how far each was read
files-empty = There is no such file.
files-work-runs = Files are being read
files-work-waits = Files wait to be read
files-work-stopped = Reading was stopped
files-progress = How many files are read
files-done = { $count ->
    [one] { $count } done
   *[other] { $count } done
}
files-left = { $count ->
    [one] { $count } left
   *[other] { $count } left
}
files-now = Now:
files-stop = Stop after this file
files-go-on = Go on
files-refresh = This page shows itself anew every few seconds until all is read. You can leave it; reading goes on, after a crash or a restart too.
files-odd = To be looked at
files-export = messages of an export wait for a choice
files-duplicate = the same bytes were in the vault already; this document has them
files-all = Show all files
files-older = Read by an older reader { $count }
files-again = Read again
files-again-one = Read again: { $file }
files-again-these = { $count ->
    [one] Read this one again
   *[other] Read these { $count } again
}
files-again-all = { $count ->
    [one] Read it again
   *[other] Read all { $count } again
}
files-again-note = with the reader of now:
file-stage-waiting = waits
file-stage-reading = being read
file-stage-unpacking = being unpacked
file-stage-read = read
file-stage-unread = not read
file-stage-unknown = not known
column-file = File
column-reason = Reason
column-pages = Pages
column-members = Files in it
column-notices = Remarks
column-reader = Reader
column-read = Read on
files-notice-encoding-guessed = letters guessed
files-notice-invalid-bytes = places that are no letters
files-notice-encoding-contradicted = letters other than it says
files-notice-control-characters = invisible characters
files-notice-name-contradicted = named otherwise
files-notice-no-main-part = no main part
files-notice-too-deep = nested too deep
files-notice-pages-without-text = pages without text
files-notice-hidden-text = hidden text
files-notice-order-guessed = order guessed
files-notice-tracked-changes = unsettled changes
files-notice-comments = remarks in it
files-notice-hidden-sheets = hidden sheets
files-notice-merged-cells = merged cells
files-notice-days-from-1904 = days from 1904
files-notice-program = carries a program
files-notice-outside-reference = asks for something elsewhere
files-notice-damaged = damaged
files-notice-members-left-out = files left out
files-notice-signature = signature
files-notice-hash-contradicted = other hash than it says
files-notice-position-inside = says where it was made
files-notice-second-kind = two kinds in one
files-notice-limit-reached = stopped at a limit
files-notice-language-contradicted = language other than it says

# Read and code
read-title = Read and code
read-document = About this document
read-language = Language: { $language }
read-published = Published: { $day }
read-stated = Statements made: { $day }
read-text = Text
read-lost = The words are no longer at their place: the text was read again and differs. This is what stood there:
read-notices = { $count ->
    [one] { $count } remark on the reading
   *[other] { $count } remarks on the reading
}
read-part = Part
read-part-before = Part before
read-part-after = Part after
read-none-heading = Nothing was proposed
read-none = The program found nothing in this text that it knows how to propose. The text is kept and can be searched.
read-done-heading = All decided
read-done = Nothing waits in this document.
read-remaining = Decide on several at once
picture-page = Page { $page } of { $pages }
picture-before = Page before
picture-after = Next page
picture-summary = Picture of the page
document-pages = { $count ->
    [one] One page: see its picture
   *[other] { $count } pages: see their pictures
}
document-read-again = Read the file again
document-parts = Files in it
kin-title = Perhaps the same source
kin-why = Reprints and translations say nothing that their source did not say. What you tie here counts as one source; both documents stay.
kin-words = { $tenths ->
    [10] Nearly all of the shorter text stands in the other.
   *[other] About { $tenths } tenths of the shorter text stand in the other.
    }
kin-facts = Other words, the same facts:
kin-days = Days:
kin-figures = Figures:
kin-copy = a copy
kin-translation = a translation
kin-apart = two sources
kin-say-copy = It is a copy
kin-say-translation = It is a translation
kin-say-apart = Two sources
document-remarks = What the reader remarked
document-file-says = What the file says of itself
document-file-says-note = Nobody has checked this. Whoever made the file may have changed it.
unread-why = No text could be read from this document. Its original is kept.
card-elsewhere = { $count ->
    [one] It stands in one more place.
   *[other] It stands in { $count } more places.
}
card-others = It can also be read as
law-heading = Article of law
law-said = The text says
law-said-none = no maximum
law-file = The data file says
law-unverified = unverified: nobody has read this in the law itself
law-verified = read in the text of the law
law-valid = In force { $valid }
law-gone = not in force when the text was published
law-no-maximum = no maximum in the file
law-fine = a fine
law-life = life
law-death = death
law-years = { $count ->
    [one] one year
   *[other] { $count } years
}
law-months = { $count ->
    [one] one month
   *[other] { $count } months
}
law-days = { $count ->
    [one] one day
   *[other] { $count } days
}
card-into = Is it a record that is there already?
card-new = No, a new one
card-accept = Accept
card-skip = Skip
card-reject = Reject
card-reason = Reason, if you reject it
card-became = It became
card-certainty = Of a hundred proposals like this one, about { $percent } were right in our English test texts; in other languages that is a guess
card-previous = Previous
card-next = Next
card-next-open = To the next that waits
weight-here = With what was decided here: { $percent } %.
weight-rule = In this vault { $accepted } of { $decided } such proposals were accepted.
weight-rule-corrected = In this vault { $accepted } of { $decided } such proposals were accepted, { $corrected } of them after a correction.
weight-rejected = { $count ->
    [one] These words were rejected as { $kind } in another document.
   *[other] These words were rejected as { $kind } in { $count } other documents.
}
weight-accepted = { $count ->
    [one] These words were accepted as { $kind } in another document.
   *[other] These words were accepted as { $kind } in { $count } other documents.
}
known-heading = Known here already. Is it the same?
known-only = A name that is known here; no rule proposed it. Is it the same?
known-exactly = known as { $name }
known-inflected = known as { $name }; the text has another ending
known-same = Accept as the same
known-apart = Accept as a new one
known-word = known here
unsure-word = unsure
unsure-heading = { $count ->
    [0] Unsure: nothing waits
    [one] Unsure: { $count } proposal waits
   *[other] Unsure: { $count } proposals wait
}
unsure-note = Less than { $percent } % sure. They come last, and are not accepted with the rest unless you tick them.
language-wrong = Is the language wrong?
language-choose = The text is in
language-other = Or as a tag, such as ug-Latn
language-note = What you say is kept as a statement and can be taken back. The text is read again, and what was decided stays.
language-button = Read it in this language
part-victim = Victim
part-actor = By whom
part-place = Where
part-time = When
part-charge = Charge
part-accused = Accused
part-speaker = Said by
part-by = Asked by
part-addressee = Asked of
field-name = Name
field-role = Described as
field-class = Part in the source
field-abbreviation = Short form
field-country = Country
field-people = How many people
field-edtf = Date (2021-10-16, 2021-10, 2021-10-14/2021-10-16, 2021-10~)
field-type = What happened
field-law = Law
field-article = Article
field-offence = Offence, in the authority's words
field-max-sentence = Maximum sentence
field-imposed-sentence = Sentence passed
field-low = At least
field-point = Number
field-high = At most
field-unit = Unit
field-about = Of what
field-what = What is asked
remaining-title = Decide on several at once
remaining-how = Everything ticked is accepted as it stands. Take the tick away where you want to look again.
remaining-unsure = Less than { $percent } % sure, so not ticked:
remaining-known = { $count ->
    [one] One name that is known here
   *[other] { $count } names that are known here
}
remaining-known-note = No rule proposed them, and nobody but you can say whether the same is meant. They are decided one by one.
remaining-look = look
remaining-accept-kind = Accept the ticked: { $kind }
remaining-accept = Accept all that is ticked
remaining-reject = Reject all that is ticked
remaining-nothing-ticked = Nothing was ticked, so nothing was done.

# Records
person-title = Person
event-title = Event
organisation-title = Organisation
place-title = Place
record-title = Record
record-known = What the sources say
record-time = In time
record-events = Events
record-documents = Documents
record-pointing = Named by
record-candidates = Perhaps the same
record-candidates-note = They share a name. Nobody is joined unless you say so, and that can be taken back.
record-same = Same
record-not-same = Not the same
record-judged = Joined, kept apart, left open
record-history = History

# Names of a person
names-title = Names
names-shown = shown
names-in = in
names-said = { $count ->
    [one] said once
   *[other] said { $count } times
}
names-more-documents = { $count ->
    [one] and one more document
   *[other] and { $count } more documents
}
names-why-only = The first is shown above: no other is known.
names-why-most = The first is shown above: it is said most often, { $count } of { $all } times.
names-why-as-often = { $count ->
    [one] The first is shown above: all are said once, so the kind of name and then the order of letters decide.
   *[other] The first is shown above: others are said { $count } times too, so the kind of name and then the order of letters decide.
}
names-why-openly = The first is shown above: it is said most often among the names that all who see this record may see.
script-latn = Latin
script-cyrl = Cyrillic
script-arab = Arabic
script-hani = Chinese characters
script-zyyy = Other writing

# Two persons who may be one
possible-title = Possibly the same person
possible-count = { $count ->
    [one] { $count } person with a name like this one's
   *[other] { $count } persons with names like this one's
}
possible-more = { $count ->
    [one] One more, with a name less alike
   *[other] { $count } more, with names less alike
}
possible-common = { $count ->
    [one] One of the names is borne by more than 12 persons here: namesakes are not proposed.
   *[other] { $count } of the names are borne by more than 12 persons here: namesakes are not proposed.
}
pair-note = The likelihood is one of names, not of persons: namesakes have it too. Nobody is joined unless you say so, and that can be taken back.
pair-and = and
pair-facts = What else is said of them
pair-nothing-else = Nothing else is said of them that could be compared.
pair-documents = One document names both. It rarely names one person as two:
pair-compare = Compare side by side
pair-reason = Reason (may stay empty)
pair-closed = Only a closed name says that they are alike. Joining them shows all who see the two records that they are one. I mean that.
pair-same = Same person
pair-not-same = Not the same
pair-left-open = Not sure
pair-was-left-open = left open
pair-count-agrees = { $count ->
    [one] { $count } agrees
   *[other] { $count } agree
}
pair-count-differs = { $count ->
    [one] { $count } differs
   *[other] { $count } differ
}
pair-count-contradicts = { $count ->
    [one] { $count } contradicts
   *[other] { $count } contradict
}
fit-agrees = agrees
fit-differs = differs
fit-contradicts = can't both be true of one
fit-one-sided = said of one only
likelihood-almost-sure = Almost surely one name
likelihood-very-likely = Very likely one name
likelihood-likely = Likely one name
likelihood-perhaps = Perhaps one name
judged-same = Two records were joined:
judged-same-as = Joined with
judged-not-same = Kept apart from
judged-left-open = Left open whether it is the same as
judged-by = by
beside-title = Side by side
beside-names = Their names
beside-decide = Are they one person?
beside-judged = What was said of the two before
doubles-title = Possible doubles
doubles-count = { $count ->
    [one] { $count } possible double
   *[other] { $count } possible doubles
}
doubles-count-so-far = { $count ->
    [0] Possible doubles are being looked for
    [one] { $count } possible double so far
   *[other] { $count } possible doubles so far
}
doubles-words = Word of a name
doubles-certainty = How likely
doubles-certainty-any = any
doubles-certainty-almost-sure = almost sure
doubles-certainty-very-likely = very likely
doubles-certainty-likely = likely
doubles-certainty-perhaps = perhaps
doubles-letters = Writing
doubles-letters-any = any
doubles-letters-two = in two scripts
doubles-letters-one = in one script
doubles-letters-pair = { $one } and { $other }
doubles-state = State
doubles-state-open = not decided
doubles-state-left-open = left open
doubles-state-all = both
doubles-sort = Order
doubles-sort-likelihood = likeliest first
doubles-sort-rarity = rarest names first
doubles-sort-name = by name
doubles-none = No names here look like one person twice.
doubles-none-fits = Nothing fits the filter.
doubles-show-all = Show all
doubles-column-likelihood = Likelihood
doubles-column-certainty = Certainty
doubles-column-one-id = Id of the one
doubles-column-one = The one
doubles-column-one-name = Name of the one
doubles-column-one-access = Access of the one
doubles-column-other-id = Id of the other
doubles-column-other = The other
doubles-column-other-name = Name of the other
doubles-column-other-access = Access of the other
doubles-column-letters = Writing
doubles-column-rarity = Rarity in bits
doubles-column-state = State
doubles-column-reasons = Reasons
doubles-beginning = Names are being looked through, so possible doubles are not known yet. Load the page again in a while.
doubles-progress = { $looked } of { $names } names were looked through so far.
doubles-again = Load again
doubles-left-out = { $count ->
    [one] One more pair, less likely, is not listed.
   *[other] Up to { $count } more pairs, less likely, are not listed.
}
doubles-common = { $count ->
    [one] One name is borne by more than 12 persons and tells nobody from anybody: its bearers are not paired.
   *[other] { $count } names are borne by more than 12 persons each and tell nobody from anybody: their bearers are not paired.
}
record-id = Id
source-in = In
source-holder = Says so:
source-recorded = Recorded
source-record = entry
source-passage = passage
timeline-label = Timeline
timeline-reading = A dot is a known day. A hatched bar is a span within which it happened, or a time that is not sure. An end that fades is not known.
timeline-table = The same as a table

# Documents
document-page-title = Document
document-title = Title
document-name = File name
document-read = Read
document-download = Download the original
document-stated = What was stated of it
document-stated-note = By a person who took it in or checked it.
document-was-read = What the program read
document-was-read-note = Nobody has confirmed this.
document-taken = What was taken from it
document-nothing-taken = Nothing was accepted from it yet.
document-file = The original
document-file-note = It opens outside this page and then lies unencrypted in your downloads. Delete it there when you are done.
document-versions = Its texts
document-reviewed = under review
document-furniture = Menus, addresses and the like; apart from the text, and not searched for proposals.
document-show-text = Show this text
text-title = Text

# Statements and log
statement-title = Statement
statement-about = About
statement-proof = Proof
statement-position = Place in the log
statement-author = Recorded by key
statement-download = Download the proof
statement-proof-note = The file proves that this entry is in the log. It shows nothing of what the entry says.
statement-withdraw = Withdraw it
statement-withdraw-note = It no longer holds then, but stays in the history with your reason.
statement-reason = Reason
statement-withdraw-button = Withdraw
rests-on-text = Rests on a text, SHA-256
rests-on-file = Rests on a file, SHA-256
log-title = Log
log-lead = { $count ->
    [one] One entry was signed and kept.
   *[other] { $count } entries were signed and kept.
}
log-verify = Check everything
log-verify-note = Every entry, original and text is read and compared with the signed tree. A large vault takes a while.
log-sound = Nothing is wrong
log-unsound = Something is wrong. Stop writing, keep this folder as it is, and restore a backup elsewhere
log-when = Checked
log-leaves = Entries in the tree
log-present = Contents that are there and fit
log-erased = Erased, with a judgement that says why
log-missing = Gone without a judgement
log-wrong = Wrong signature or order
log-originals = Originals that are there and fit
log-originals-wrong = Originals damaged or gone
log-texts-wrong = Texts damaged or gone
log-root = The tree fits the signed head
log-checkpoint = Checkpoint
log-checkpoint-note = Keep it in another place. Only with it can a rollback of the whole folder be noticed.
log-download = Download the checkpoint

# Lists and search
list-title = List
list-prefix = Begins with
list-filter = Filter
list-conflicts = Only with contradictions
list-classes = By type
list-every-class = Every type
list-other-kinds = Other kinds
list-empty = Nothing is here, or nothing fits the filter.
column-id = Id
column-rule = Rule
column-accepted = Accepted
column-corrected = Corrected first
column-decided = Decided
column-kind = Kind
column-name = Name
column-note = Note
column-class = Type
column-day = Days
column-from = From
column-to = To
column-statements = Entries
column-conflicts = Contradictions
column-access = Access
column-changed = Changed
column-when = When
column-what = What
column-detail = Read from
search-title = Search
search-kinds = Kind:
search-languages = Language:
search-years = Time:
search-since = since { $year }
search-also-written = Also written as:
search-only-as-typed = only as typed
search-only-typed = Only what was typed was looked for.
search-any-spelling = Look for other spellings too
search-met = written here:
search-nothing = Nothing fits. Try fewer words, the beginning of a word with *, or another spelling.

# Write
write-title = Write
write-lead = A note or an interview becomes a document. The draft is kept inside the vault while you type.
write-keep = Keep as a document
write-draft = Save the draft
write-discard = Throw the draft away
write-saving = Saving …
write-saved = The draft is saved.
write-unsaved = The draft could not be saved. Press “Save the draft”.

# Film and sound
play-title = Play
play-link = Play and write down
play-player = Recording
play-at = ▶ { $time }
play-from = Plays from { $time }
play-pause = Play or pause
play-back = Back five seconds
play-stamp = Put the time in
play-said = What is said
play-srt = Subtitles (SRT)
play-vtt = Subtitles (VTT)
play-sheet = What you hear
play-sheet-note = A line begins with its time and lasts until the next:
play-draft = This is your draft. It is not kept as a version yet.
play-keep = Keep as the transcript
play-kept = The transcript is kept. What was proposed of it waits under “Read”.
play-same = Nothing was changed, so nothing was kept.
play-subtitles = Or take a file of subtitles (SRT, VTT)
play-take = Take it as the transcript

# Regions of pictures
region-word = a marked region
regions-title = Marked regions
regions-link = Mark regions
regions-where = Where, in per cent of the picture
regions-left = From the left
regions-top = From the top
regions-width = Width
regions-height = Height
regions-hint = Drag over the picture; or focus it, move the region with the arrow keys and size it with Shift and the arrow keys.
regions-says = Says
regions-shows = Shows
regions-says-label = What is written there (it is read for names, days and places)
regions-shows-label = What is to be seen there (it becomes a statement about this document)
regions-keep = Keep the region
regions-kept = The region is kept.
regions-no-words = Say what is written or to be seen there.
regions-marked = Marked so far
regions-none = Nothing is marked yet.
cover-title = A covered copy
cover-link = Covered copy
cover-lead = The copy is drawn anew with the regions in solid black and without anything that the file says of itself. The original stays as closed as it is.
cover-areas = What to cover: a line for each region, left, top, width and height in per cent
cover-hint = Drag over the picture to cover a region; or focus it, place the region with the arrow keys, size it with Shift and the arrow keys, and press Enter.
cover-show = Show it
cover-wrong = This line is not four numbers between 0 and 100: { $line }
cover-area = Covered: { $numbers }
cover-count = { $count ->
    [0] Nothing is covered yet.
    [one] One region is covered.
   *[other] { $count } regions are covered.
}
cover-access = Who may see the copy
cover-same = As closed as the original
cover-checked = Who checked what
cover-checked-note = For example: ID seen by whom, on which day. It stays sealed.
cover-make = Make the copy
cover-made = This is the copy. Look at it before you give it to anybody.
form-title = Title
form-content = Text
form-interview = The conversation
form-interviewer = Interviewer
form-interpreter = Interpreter
form-place = Place
form-stated = Date
form-sealed-note = Interviewer and interpreter are sealed: only you see them.

# Settings and help
settings-title = Settings
settings-role = You are here as
settings-key = Your key
settings-lock = Locks itself
settings-minutes = { $count ->
    [one] after one minute without use
   *[other] after { $count } minutes without use
}
settings-network = Network
settings-silent = Silent: this desk calls no other machine.
settings-unsure = Unsure proposals
settings-unsure-now = A proposal that is less than { $percent } % sure is shown apart, after the others.
settings-unsure-label = Show apart what is less sure than, in % (0 shows nothing apart)
settings-keep = Keep
settings-learnt = What this vault has learnt
settings-learnt-note = It follows from what was decided here and what you may see of it. It makes later proposals of the same rule and kind more or less sure, and never leaves this vault.
settings-learnt-nothing = Nothing was decided yet.
settings-access = Levels of access
settings-history = Browsers keep the addresses of pages, search words among them. Use a private window.
help-title = Help and keys
help-keys = Keys
help-keys-note = They need scripts. Everything they do is a link or a button too.
key-accept = accept the proposal
key-same = accept the proposal as the same as the first record known by its name; side by side, say that two are the same person
key-edit = change its first field
key-reject = give a reason; Enter then rejects the proposal
key-skip = skip to the next that waits
key-next = next
key-previous = previous
key-open = lay the first pair of possible doubles side by side
key-apart = say that two are not the same person
key-left-open = leave open whether two are the same person
key-filter = filter possible doubles by a word of a name
key-play = play the recording, or pause it
key-play-back = go back five seconds in the recording
key-stamp = put the time of the recording into the sheet
key-undo = take the last act back
key-search = search
key-help = this page
help-queries = What can be typed into the search
help-endings = Words in Cyrillic and Arabic script also find their longer forms. Quotation marks switch that off. Names are also found as they are written in other letters; the hits say so, and "only as typed" switches that off.
help-data = Places and their names in all scripts: GeoNames (geonames.org), CC BY 4.0; what sounds like what in two scripts was counted from them. Names of countries: Unicode CLDR, Unicode licence.
query-both = both words
query-either = one of them
query-without = the first without the second
query-phrase = exactly these words in this order
query-beginning = words that begin so
query-filter = only persons, only Russian
query-days = a span of time, ends included

# Components
style-title = Components
style-lead = Every part of the pages, to look at.
style-marks = Highlights
style-forms = Forms
style-words = Words to the reader
style-example = example

# Places
places-title = Places
places-lead = The places that sources name, and those that were described here. Which place of the world a name means, a person says.
places-add = Describe a place that no list has
places-empty = No place fits the filter.
places-types = Types of places
places-every-type = Every type
places-state-any = All
places-state-open = Not said yet
places-state-chosen = Said
places-state-own = Described here
column-place-type = Type
column-country = Country
column-state = State
column-key = Key
column-means = Means
column-point = Point
column-latitude = Latitude
column-longitude = Longitude
column-radius = Off by, metres
place-point-radius = { $point } (± { $metres } m)
place-within = in
place-called-then = (then called { $name })
place-name-kind = What it is
place-name-years = Years
place-name-source = Who says so
place-name-unverified = not checked by a reader of the language
place-name-official = the state’s name
place-name-local = what people call it
place-name-exonym = what others call it
place-name-historical = name of earlier times
place-name-listed = from the list
card-means = Which place it is (GeoNames, CC BY 4.0)
card-means-later = not said yet
gazetteer-title = Which place it is
gazetteer-waits = Nobody has said yet which place this is. Some are proposed.
gazetteer-note = Places of this name, the likeliest first; the number shares 1 among those that were found. Nothing is kept before you choose.
gazetteer-this = This one
gazetteer-this-one = This one: { $name }
gazetteer-none = None of these
gazetteer-not-this = Take back: it is not this place, or not sure
gazetteer-take-back-of = Take back that it is not { $name }
gazetteer-empty = No place of the list has such a name.
gazetteer-no-other = The list has no other place of such a name that is likely.
gazetteer-search = Look up another name
gazetteer-missing = The list lacks most villages, prisons and camps.
gazetteer-describe = Describe this place
gazetteer-own = This place was described here. It is looked up beside those of the world, and other records can mean it.
gazetteer-change = Change what is said of it
gazetteer-called = What it was called when it happened:
gazetteer-names = { $count ->
    [one] One name
   *[other] { $count } names
}
gazetteer-names-all = All names of the place
gazetteer-said = Who chose it, and when:
gazetteer-refused = { $count ->
    [one] One place that it does not mean
   *[other] { $count } places that it does not mean
}
gazetteer-whose = Places, points and numbers of people: GeoNames (geonames.org), CC BY 4.0; names with years from the tables of this program, each with its source.
place-new-title = Describe a place
place-change-title = Change
place-form-lead = For villages, prisons, camps and other places that no list has. Who may not see this place is neither shown it nor proposed it.
place-form-wrong = { $count ->
    [one] One field does not fit; nothing was kept yet.
   *[other] { $count } fields do not fit; nothing was kept yet.
}
place-form-units = Several units have this name. Choose one; nothing was kept yet.
place-form-name = Name { $number }
place-form-language = Language
place-form-years = Official in the years
place-form-name-source = Who says it, if somebody else
place-form-names-note = The record is shown by the first name. Language: a tag, as kk, ug, zh or kk-Arab. Years: 1998/2019, with .. for an open end (1950/..); none for what people call it. Empty rows are left out. The writing system is told by the letters.
place-form-source = Source: who says all this, and where
place-form-save = Keep
place-form-more = One more name
place-form-where = What and where
place-form-country = Country (name or code)
place-form-unit = District, region or town it lies in
place-form-which-unit = Which one?
place-form-latitude = Latitude, degrees north
place-form-longitude = Longitude, degrees east
place-form-radius = How far off it may be (500 m, 2 km)
place-form-point-note = Degrees as 43.25 or 43°15′ N. A point that nobody is sure of needs a distance: how far off it may be.
place-wrong-source = Say who says so: a person, a map, a report.
place-wrong-long = This is too long.
place-wrong-hidden = This has signs that nobody sees and that turn words round. Type it anew.
place-wrong-many = These are too many names.
place-wrong-no-name = A place needs a name.
place-wrong-name-empty = The name is missing. Leave the whole row empty where there is none.
place-wrong-name-letters = A name has letters or digits.
place-wrong-language = Write a language tag: two or three letters, as kk, or with a script, as kk-Arab.
place-wrong-years = Write years as 1998/2019, with .. for an end that is open: 1950/..
place-wrong-type = Choose one of the list.
place-wrong-country = No country has this name or code.
place-wrong-unit = No unit or town has this name. Leave it empty, or write a larger one.
place-wrong-degrees = Write degrees as 43.25, 43,25 or 43°15′30″ N.
place-wrong-latitude = Degrees north are at most 90.
place-wrong-longitude = Degrees east are at most 180.
place-wrong-swapped = The two numbers seem to be swapped: this is the one for north and south.
place-wrong-half = A point needs both numbers.
place-wrong-radius = Write a distance as 500 m or 2 km, at most 1000 km.
place-wrong-radius-alone = A distance needs a point that it is counted from.
place-wrong-access = There is no case to give it to yet.

# Letters recognised in pictures.
property-corrected = Corrected beside the page
recognition-title = Letters in pictures
recognition-waiting = { $done } of { $pages ->
    [one] one page
   *[other] { $pages } pages
} looked at; it goes on behind the desk
recognition-stopped = Stopped, or not wanted. What was done is kept for the next time.
recognition-done = Letters were found on { $found } of { $pages ->
    [one] one page
   *[other] { $pages } pages
}; { $unsure ->
    [0] no word is unsure
    [one] one word is unsure
   *[other] { $unsure } words are unsure
}. Compare names and numbers with the page.
recognition-failed = { $pages ->
    [one] A page was not recognised
   *[other] { $pages } pages were not recognised
}: { $reason }
recognition-missing = Nothing on this machine recognises letters; the keeper can install tesseract-ocr.
recognition-look = How far is it now?
recognition-stop = Stop it
recognition-ask = Recognise the letters
recognition-begin = Recognise
recognition-languages = Languages; none leaves them to each page
recognition-pages = Pages
recognition-without-text = those without text
recognition-all = all of them: what is seen, beside what the file says
doubtful-count = { $count ->
    [one] One word was read unsurely
   *[other] { $count } words were read unsurely
}
doubtful-percent = { $percent } % sure
correct-title = Correct what was recognised
correct-note = Write what the page shows, line by line, as it stands there: also its mistakes. A new version is made; the one before stays.
correct-label = What stands on the page
correct-keep = Keep this page
correct-keep-next = Keep it and go on with the next page
flash-corrected = Page { $page } is corrected.
flash-corrected-passages = Page { $page } is corrected. { $count ->
    [one] One passage rests
   *[other] { $count } passages rest
} on the version before; the words of { $following } are still there.
flash-not-corrected = Nothing was changed.
flash-followed = { $count ->
    [one] One statement rests
   *[other] { $count } statements rest
} on the words of the new version now.
passages-title = Passages of an earlier version
passages-note = A passage never moves by itself. Where its words are still in the text, unchanged and unmistakable, the new place is proposed.
passages-none = All passages stand in the text that is shown.
passages-displaced = { $count ->
    [one] One passage rests
   *[other] { $count } passages rest
} on an earlier version of the text
passages-following = { $count ->
    [one] The words of one passage are still there
   *[other] The words of { $count } passages are still there
}
passages-take-all = Take all to their new place
passages-take = Take it there
passages-look = See the new place
passages-lost = { $count ->
    [one] The words of one passage changed
   *[other] The words of { $count } passages changed
}
passages-lost-note = These statements still hold and rest on the words as they stood. Read the page: accept the new words in the text, or withdraw the statement.
passages-statement = The statement and its words

# The languages of the interface
desk-language = Language of the desk
desk-language-unreviewed = No native speaker has looked this translation over yet.
settings-language = Language
settings-language-browser = As the browser asks
wording-title = Sentences of the interface
wording-lead = What the desk says, beside what it says in English. A keeper can put a better sentence in the place of one that is wrong; it stays in this vault and its backups.
wording-find = Words of the sentence
wording-all = Sentences
wording-english = English
wording-sentence = Sentence
wording-state-any = All
wording-state-missing = Missing, shown in English
wording-state-open = Not looked over
wording-state-reviewed = Looked over by a native speaker
wording-state-corrected = Corrected here
wording-file = All that was corrected here, as a file
wording-empty = No sentence fits. Take a filter away.
wording-kept = The sentence was kept. It is shown from now on.
wording-taken-back = The built-in sentence is shown again.
sentence-title = A sentence of the interface
sentence-built-in = Built in
sentence-text = Show instead
sentence-note = What stands in braces is filled in; leave it as it is. A sentence that counts has a line for each plural form of the language.
sentence-reviewed = A native speaker looked this sentence over
sentence-keep = Keep
sentence-take-back = Show the built-in one again
sentence-keepers = Only a keeper can correct a sentence.

# What to do first
first-title = Five first steps
first-read = Read a text.
first-read-why = What kua found is marked in it. Accept, correct or reject each: the keys a, e and r do the same.
first-person = Look at a person.
first-person-why = Every value stands with its sources; “1 source” opens the exact words.
first-conflict = See where sources contradict each other.
first-conflict-why = Both stay side by side, each with who says so; you decide nothing away.
first-doubles = Say whether two names are one person.
first-doubles-why = kua proposes pairs with reasons, also across scripts. Whatever you say can be taken back.
first-log = Check the log.
first-log-why = It shows that nothing was changed or left out since it was written.
first-hide = Put these steps away
first-show = Show the first steps again

# Times in words
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-of-1 = January
month-of-2 = February
month-of-3 = March
month-of-4 = April
month-of-5 = May
month-of-6 = June
month-of-7 = July
month-of-8 = August
month-of-9 = September
month-of-10 = October
month-of-11 = November
month-of-12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-day-and-month = { $day } { $month }
date-year = { $year }
date-years = { $first } to { $last }
date-no-year = a year that is not known
date-some-month = a month of { $year }
date-some-day-of = a day of { $date }
date-season-21 = spring { $year }
date-season-22 = summer { $year }
date-season-23 = autumn { $year }
date-season-24 = winter { $year }
date-about = about { $date }
date-perhaps = perhaps { $date }
date-perhaps-about = perhaps about { $date }
date-interval = { $begin } to { $end }
date-since = since { $begin }
date-end-unknown = from { $begin }, the end is not known
date-until = until { $end }
date-begin-unknown = until { $end }, the beginning is not known
date-always = at a time that is not known
date-one-of = one of: { $dates }
date-all = all of: { $dates }

# Saved searches
saved-title = Saved searches
saved-why = A saved search is a page with what it was narrowed to. The number says how much it finds now, and what is new since you last followed it. Only you see yours.
saved-empty = Nothing is saved yet. Search, or narrow a list or a picture, then follow “Save this search” below it.
saved-found = Finds now
saved-looked = Looked at
saved-change = Change
saved-name = Name
saved-keep = Save this search
saved-keep-button = Save
saved-keep-why = It then stands on the first page, with what is new in it.
saved-rename = Rename
saved-remove = Remove
saved-removed-count = { $count ->
    [one] { $count } removed
   *[other] { $count } removed
}
saved-put-back-button = Put back
saved-forget = Remove for good
saved-more = { $count ->
    [one] { $count } more than last time
   *[other] { $count } more than last time
}
saved-fewer = { $count ->
    [one] { $count } fewer than last time
   *[other] { $count } fewer than last time
}
flash-saved = Saved as “{ $name }”. It stands on the first page.
saved-name-missing = Nothing was changed: write a name.
saved-removed = Removed. Below you can put it back.
saved-put-back = It is back.
saved-forgotten = Removed for good.

# The review queue
queue-title = Review queue
queue-why = What waits in all documents, beside the words it came from. Tick what you decided on; “look” opens it in its document, where it can be corrected.
queue-all = all
queue-sure = sure ones
queue-unsure = unsure ones
queue-every-kind = every kind
queue-about = What waits about
queue-about-all = all that waits
queue-about-why = Found by its names in the documents that have them. Whether a name there means this one is for you to say.
queue-left-out = { $count ->
    [one] One more document has its names and was not looked through.
   *[other] { $count } more documents have its names and were not looked through.
}
queue-nothing-narrowed = Nothing of this kind waits.
queue-nothing = Nothing waits.
queue-tick = Tick all that are sure
queue-untick = Untick all
queue-who = who is meant is said in the document
queue-accept = Accept what is ticked
queue-reject = Reject what is ticked

# A document beside its translation
translation-title = Translation
translation-there = Translated into
translation-begin = Translate into another language
translation-into = Language of the translation
translation-begin-button = Begin
translation-none = Nobody translated this document yet.
translation-done = { $count ->
    [one] { $count } paragraph translated
   *[other] { $count } paragraphs translated
}
translation-unchecked = Nobody compared this translation with the original yet.
translation-earlier = This translation was made of an earlier version of the text: its paragraphs may stand beside others.
translation-how = Write what each paragraph says. What you leave empty stays untranslated. Nothing is proposed of a translation; search finds it.
translation-read = Read it
translation-edit = Write on
translation-look = Read paragraph { $number } in the document
translation-paragraph = Translation of paragraph { $number }
translation-missing = not translated yet
translation-sealed = Translator and checker are sealed: only you see them. Initials will do. What is changed has to be compared again.
translation-keep = Keep the translation
translation-keep-next = Keep, and go on with the next page
flash-translation-kept = The translation is kept.
flash-translation-same = Nothing was changed.
property-translator = Translator
property-translation-checker = Translation compared by
