# Lists of people: tables that were taken in, their columns and rows.

nav-lists = Lists
kind-list = list
list-list = Lists
list-page-title = List
list-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
list-open = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
list-accepted = { $count ->
    [one] { $count } became a person
   *[other] { $count } became persons
}
list-rejected = { $count } rejected
list-troubled = { $count ->
    [one] { $count } with problems
   *[other] { $count } with problems
}
list-lead = A row is a proposal: it says something of a person once somebody makes a person of it.
list-where = sheet { $sheet }, rows { $first } to { $last }
list-table = { $sheet }, rows { $first } to { $last } ({ $certainty } %)
list-about = About this list
list-taken-in = Taken in
list-not-read = Its rows could not be read again from the file. Read the file again, or rebuild the vault.
list-differs = The rows were read again and are not the ones that were taken in: the reader has changed since. Persons that were made of them keep what was said.
list-removed = Taken back
list-removed-note = This list was taken back. Its rows are shown nowhere; persons that were made of them keep their statements, which say that their source was taken back.
list-restore = Bring it back
list-remove = Take this list back
list-remove-note = { $count ->
    [0] All its rows leave the desk. It can be brought back.
    [one] All its rows leave the desk. The person that was made of one stays, and says that its source was taken back. The list can be brought back.
   *[other] All its rows leave the desk. The { $count } persons that were made of them stay, and say that their source was taken back. The list can be brought back.
}
list-remove-reason = Why (may be empty)
list-remove-sure = I am sure
list-problems-title = What did not parse
list-problems-note = These rows are kept as they are. What could not be read as what its column says is not stated of anybody.
list-problems-none = Everything was read.
list-make-title = What would be made of these rows
list-progress-title = A list is being taken in
list-progress = { $count ->
    [0] The table is being opened.
    [one] { $count } row was read.
   *[other] { $count } rows were read.
}
list-progress-note = This page looks again by itself. You can go on working; the list appears once all its rows are there.
list-progress-failed = Nothing of it was kept.

rows-search = Words
rows-sort = Sorted by
rows-sort-row = row
rows-sort-name = name
rows-sort-day = first date
rows-problems = Problems
rows-found = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
rows-more = and more; they are not counted further
rows-empty = No row fits.
rows-choose = Choose
rows-make = What would be made of the chosen rows
rows-make-note = Up to { $count } at once. Nothing is made before you saw it.
row-page-title = Row of a list
row-state-any = All
row-state-open = Waiting
row-state-accepted = Person made
row-state-rejected = Rejected
row-problems-any = All
row-problems-with = With problems
row-problems-without = Without
row-hidden = hidden
row-hidden-note = The program that wrote the table hides this row.
row-withheld = sealed
row-removed-words = the list was taken back
row-no-entry = This row seems to be nobody: a heading, a sum or the header again.
row-cells = As it is written, and as it was read
row-read-as = read as
row-empty-cell = empty
row-in-text = in the text
row-other-cells = Other cells
row-would-be = What would be made of it
row-nobody = Nothing: this row names nobody.
row-make = Make a person of it
row-doubles = Perhaps the same person
row-join = It is this person
row-reject = Reject this row
row-before = Row before
row-after = Next row
row-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
row-life = for life
row-death = death

make-people = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
make-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
make-doubtful = { $count ->
    [one] One row may be a person who is here already. It is not ticked: look at it by itself.
   *[other] { $count } rows may be persons who are here already. They are not ticked: look at each by itself.
}
make-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
make-not-ready = nothing to make
make-look = the row
make-all = Make persons of the ticked rows
make-reject = Reject the ticked rows
make-back = Back to the list

column-row = Row
column-sheet = Sheet
column-column = Column
column-header = Header
column-written = As written
column-problems = Problems
column-about = About
column-property = What
column-value = Says

source-row = Row of the list
source-row-number = row { $row }
source-column = column
source-list-removed = this source was taken back
document-take-list = Take the table in as a list

property-mapping = Columns
property-document = Document
property-sealed-columns = Sealed columns
property-sheet = Sheet
property-first-row = First row
property-last-row = Last row
property-rows = Rows
property-rows-hash = SHA-256 over the rows
property-read-by = Read by
property-birthplace = Place of birth, as stated
property-origin = Comes from, as stated
property-residence = Lives or lived, as stated
property-age = Age
property-status = What became of the person, as stated
property-id-number = ID number
property-document-number = Number of a document
property-phone = Telephone
property-relative = Relative

flash-list-taken = The list is in the vault.
flash-list-removed = Taken back: its rows are shown no more.
flash-list-restored = The list is back.
flash-row-made = A person was made of this row.
flash-row-joined = The row was joined to this person.
flash-row-rejected = The row was rejected.
flash-rows-made = { $count ->
    [one] Made { $count } person.
   *[other] Made { $count } persons.
}
flash-rows-rejected = { $count ->
    [one] Rejected { $count } row.
   *[other] Rejected { $count } rows.
}
flash-template-saved = The template is kept. It is proposed by itself for tables with the same headers.
flash-template-forgotten = The template is forgotten.

list-preview-title = Take in as a list
list-preview-lead = Nothing is kept yet. Look whether each column is what it says, then take the table in.
list-preview-already = Rows of this file are in a list already:
list-preview-empty = No table was found in this file.
list-preview-tables = Tables that were found:
list-preview-no-table = No table of people was found. Say yourself where it begins and what its columns hold.
list-preview-above = Above the table stands:
list-preview-hidden = The program that wrote the file hides this sheet.
list-preview-template = The columns are as the template “{ $name }” says.
list-preview-where = Where the table stands
list-preview-header = Header rows
list-preview-first = First row
list-preview-last = Last row (empty: to the end)
list-preview-columns = What the columns hold
list-preview-role = Holds
list-preview-dates = Dates
list-preview-sealed = sealed
list-preview-again = Preview again
list-preview-rows = The first rows, as they would be read
list-preview-no-rows = There is no row here.
list-preview-take = Take in as a list
list-preview-name = Name of the list
list-preview-source = Who made the list
list-preview-access = Who may see it
list-preview-access-same = as the document
list-preview-sealed-note = Sealed columns are seen by you alone, in the list and in persons that are made of it. Who may see the document can read them in its file all the same.
list-template-title = Keep as a template
list-template-kept = Templates
list-template-name = Name
list-template-save = Keep as a template
list-template-use = Use
list-template-forget = Forget
date-order-open = not told
date-order-day-first = day, month, year
date-order-month-first = month, day, year

holds-full-name = Whole name
holds-family = Family name
holds-given = Given name
holds-patronymic = Patronymic or father's name
holds-other-script = Name in another script
holds-other-name = Other name
holds-sex = Sex
holds-birth = Born
holds-age = Age
holds-id-number = ID number
holds-document-number = Number of a document
holds-phone = Telephone
holds-birthplace = Place of birth
holds-origin = Comes from
holds-residence = Lives or lived
holds-detention = Place of detention
holds-citizenship = Citizenship
holds-ethnicity = Ethnicity
holds-occupation = Occupation
holds-arrest = Day of arrest
holds-release = Day of release
holds-death = Day of death
holds-sentence-date = Day of the sentence
holds-other-date = Another day
holds-authority = Court or authority
holds-article = Article of law
holds-charge = Charge
holds-sentence = Sentence
holds-status = What became of the person
holds-relative = Relative
holds-source = Source
holds-remark = Remark
holds-number = Number in the list
holds-ignored = Not taken over

told-by-header-says = the header says so: { $header }
told-by-cells-look = { $count } of { $all } cells look like it
told-by-cells-decide = “{ $word }” can mean several things; the cells decided
told-by-beside = it stands beside column { $column }
told-by-date-order = day and month come in one order only: row { $row } allows no other
told-by-date-order-open = no cell tells whether the day or the month comes first
told-by-date-order-mixed = { $count } cells contradict the order of the others, the first in row { $row }
told-by-script = the names are in the script { $script }
told-by-cells-contradict = header and cells differ: { $count } of { $all } do not fit
told-by-nothing-tells = nothing tells what it holds

row-problem-no-name = no cell of this row names anybody
row-problem-odd-name = this does not look like a name
row-problem-unread-date = no date could be read
row-problem-no-such-day = there is no such day
row-problem-ambiguous-date = day and month could be the other way round: { $read } or { $other }
row-problem-short-year = the year has two digits; read as { $read }
row-problem-dates-contradict = it lies before the date in column { $column }
row-problem-unread-number = no number could be read
row-problem-digits-lost = the program kept only { $digits } digits; the last ones are lost
row-problem-check-digit = the check digit does not fit
row-problem-number-contradicts = the number says something else than column { $column }
row-problem-unread-sex = no sex could be read
row-problem-unread-article = no article could be read
row-problem-unread-sentence = no length of a sentence could be read
row-problem-fault = the table has an error here: { $fault }
row-problem-uncomputed = a formula without its value
row-problem-merged = merged with the cell in row { $row }, column { $column }, which holds the value of both
row-problem-open-quote = a quotation mark opens and never closes
row-problem-stray-quote = characters stand behind a closing quotation mark
row-problem-more-cells = more cells than in the first row
row-problem-fewer-cells = fewer cells than in the first row
row-problem-name-no-name = nobody is named
row-problem-name-odd-name = odd name
row-problem-name-unread-date = no date read
row-problem-name-no-such-day = no such day
row-problem-name-ambiguous-date = day or month first?
row-problem-name-short-year = year of two digits
row-problem-name-dates-contradict = dates contradict each other
row-problem-name-unread-number = no number read
row-problem-name-digits-lost = digits lost
row-problem-name-check-digit = check digit
row-problem-name-number-contradicts = number contradicts the row
row-problem-name-unread-sex = no sex read
row-problem-name-unread-article = no article read
row-problem-name-unread-sentence = no sentence read
row-problem-name-fault = error in the table
row-problem-name-uncomputed = formula without value
row-problem-name-merged = merged cells
row-problem-name-open-quote = open quotation mark
row-problem-name-stray-quote = stray quotation mark
row-problem-name-more-cells = more cells
row-problem-name-fewer-cells = fewer cells
row-problem-name-row-header = the header again
row-problem-name-row-total = a sum
row-problem-name-row-heading = a heading
row-problem-name-row-entry = somebody
row-problem-name-row-empty = nothing in the columns

command-list-columns = Columns:
command-list-rows = First rows:
command-list-tables = { $count ->
    [0] No table of people was found. Give a template with --mapping, or describe the table on the desk.
    [one] { $count } table was found.
   *[other] { $count } tables were found; --table chooses one.
}
command-list-mapping = Columns as the template “{ $name }” says.
command-list-taken = Taken in as list { $list }: { $rows } rows, { $troubled } with problems.
command-list-tried = Nothing was kept. It would be { $rows } rows, { $troubled } with problems.
command-list-progress = reading rows
command-list-removed = Taken back. `kua list restore { $list }` brings it back.
command-list-restored = The list is back.
command-list-none = No list is in the vault.
command-list-template-none = No template is kept.
command-list-template-forgotten = The template is forgotten.
command-list-template-kept = The template “{ $name }” is kept.
command-list-total = { $count ->
    [one] { $count } row fits.
   *[other] { $count } rows fit.
}
command-list-no-list = This is no list.
command-list-no-table = no table was found in this document
command-list-hint = It is a table: `kua list preview { $document }` shows how it would be taken in as a list.
