-- Projections: dropped and built again when their version changes, never migrated.
-- Guards: access is a level from 0 (public) to 4 (sealed); an empty guard_case or author is none.

-- How far the projections are built.
create table projection (
    one integer primary key check (one = 1),
    position integer not null,
    version integer not null
) strict;
insert into projection values (1, 0, 0);

-- A statement, by its number in the log.
create table statement (
    number integer primary key,
    id blob not null unique,
    judgement integer not null,
    subject blob not null,
    property text not null,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    live integer not null,
    denied integer not null,
    recorded integer not null
) strict;
create index statement_by_subject on statement (subject, judgement, property);
create index statement_by_property on statement (property, number);

-- What a statement points at, and how.
create table link (
    target blob not null,
    statement integer not null,
    how text not null,
    primary key (target, statement, how)
) strict, without rowid;
create index link_by_statement on link (statement);

-- Which articles of law the charge of a statement cites: an entry of the data file, or words where none fits.
create table citation (
    article text not null,
    statement integer not null,
    unsure integer not null,
    law text not null,
    written text not null,
    imposed text not null,
    primary key (article, statement)
) strict, without rowid;
create index citation_by_statement on citation (statement);

-- An entity: one row for all ids that are called the same.
create table entity (
    id blob primary key,
    kind text not null,
    label text not null,
    language text,
    note text not null,
    sort text not null,
    class text,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    earliest integer,
    latest integer,
    statements integer not null,
    conflicts integer not null,
    changed integer not null
) strict;
create index entity_by_label on entity (kind, sort, id);
create index entity_by_day on entity (kind, earliest is null, earliest, id);
create index entity_by_day_back on entity (kind, earliest, id);
-- Class, days and guards stand in it, so that a hundred thousand are counted without reading one row.
create index entity_by_span on entity (kind, earliest, latest, class, access, guard_case, author);
create index entity_by_change on entity (changed, id);
create index entity_by_kind_change on entity (kind, changed, id);
create index entity_by_statements on entity (kind, statements, id);
create index entity_by_class on entity (kind, class, sort, id);
create index entity_in_conflict on entity (kind, sort, id) where conflicts > 0;

-- Which entity an id belongs to.
create table member (
    id blob primary key,
    entity blob not null
) strict, without rowid;
create index member_by_entity on member (entity);

-- How many entities there are under each guard, so that a count reads a handful of rows.
create table entity_tally (
    kind text not null,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    entities integer not null,
    conflicting integer not null,
    primary key (kind, access, guard_case, author)
) strict, without rowid;
create trigger entity_in after insert on entity begin
    insert into entity_tally values (new.kind, new.access, new.guard_case, new.author, 1, new.conflicts > 0)
    on conflict do update set entities = entities + 1, conflicting = conflicting + excluded.conflicting;
end;
create trigger entity_out after delete on entity begin
    update entity_tally set entities = entities - 1, conflicting = conflicting - (old.conflicts > 0)
    where kind = old.kind and access = old.access and guard_case = old.guard_case and author = old.author;
end;

-- A proposal.
create table proposal (
    id blob primary key,
    document blob not null,
    text blob not null,
    local text not null,
    number integer not null,
    kind text not null,
    begin_at integer not null,
    end_at integer not null,
    normalised text not null,
    state integer not null,
    record blob,
    access integer not null,
    guard_case blob not null,
    author blob not null
) strict;
create index proposal_by_document on proposal (document, text, number, id);
create index proposal_by_text on proposal (text);
create index proposal_by_state on proposal (state, document, text, number, id);

-- How many proposals there are of each document under each guard.
create table proposal_tally (
    document blob not null,
    state integer not null,
    kind text not null,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    proposals integer not null,
    primary key (document, state, kind, access, guard_case, author)
) strict, without rowid;
create trigger proposal_in after insert on proposal begin
    insert into proposal_tally values (new.document, new.state, new.kind, new.access, new.guard_case, new.author, 1)
    on conflict do update set proposals = proposals + 1;
end;
create trigger proposal_out after delete on proposal begin
    update proposal_tally set proposals = proposals - 1
    where document = old.document and state = old.state and kind = old.kind
        and access = old.access and guard_case = old.guard_case and author = old.author;
    delete from proposal_tally
    where proposals = 0 and document = old.document and state = old.state and kind = old.kind
        and access = old.access and guard_case = old.guard_case and author = old.author;
end;
create trigger proposal_moved after update of state on proposal when old.state <> new.state begin
    insert into proposal_tally values (new.document, new.state, new.kind, new.access, new.guard_case, new.author, 1)
    on conflict do update set proposals = proposals + 1;
    update proposal_tally set proposals = proposals - 1
    where document = old.document and state = old.state and kind = old.kind
        and access = old.access and guard_case = old.guard_case and author = old.author;
    delete from proposal_tally
    where proposals = 0 and document = old.document and state = old.state and kind = old.kind
        and access = old.access and guard_case = old.guard_case and author = old.author;
end;

-- A text by what it is recognised by in others.
create table marked (
    text blob primary key,
    document blob not null,
    scale integer not null,
    access integer not null,
    guard_case blob not null,
    author blob not null
) strict, without rowid;

-- Its marks: hashes of words are not negative; a fact is its hash taken from -1.
create table mark (
    hash integer not null,
    text blob not null,
    primary key (hash, text)
) strict, without rowid;
create index mark_by_text on mark (text, hash);

-- Words to search in: a paragraph or a name. Names have numbers below 2^40, texts from there on.
create table words (
    number integer primary key,
    record blob not null,
    kind text not null,
    part integer not null,
    text blob not null,
    paragraph integer not null,
    begin_at integer not null,
    end_at integer not null,
    tokens text not null,
    language text,
    earliest integer,
    latest integer,
    access integer not null,
    guard_case blob not null,
    author blob not null
) strict;
create unique index words_by_place on words (record, part, text, paragraph);

-- The index; its content is the table above, so that a deleted word is really taken out.
create virtual table words_index using fts5 (
    tokens,
    content = 'words',
    content_rowid = 'number',
    tokenize = 'ascii',
    prefix = '3'
);
insert into words_index (words_index, rank) values ('secure-delete', 1);

-- A list: what the log states of it (stated = 0 where rows came first), and what its rows add up to.
-- Its guards are those of all its rows; the second is that of its sealed columns.
create table list (
    number integer primary key,
    id blob not null unique,
    stated integer not null,
    document blob not null,
    original blob not null,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    sealed_access integer not null,
    sealed_case blob not null,
    sealed_author blob not null,
    live integer not null,
    row_count integer not null,
    troubled integer not null,
    digest blob
) strict;

-- A row of a list. `place` counts the rows of the list from 0, so that a page far down is found at once.
create table list_row (
    number integer primary key,
    list integer not null,
    place integer not null,
    row integer not null,
    content text not null,
    sealed text not null,
    tokens text not null,
    sort text not null,
    day integer,
    problems text not null
) strict;
create unique index list_row_by_place on list_row (list, place);
create unique index list_row_by_row on list_row (list, row);
create index list_row_by_name on list_row (list, sort, row);
create index list_row_by_day on list_row (list, day is null, day, row);
create index list_row_in_trouble on list_row (list, row, problems) where problems <> '';

-- How many rows of a list have which problem.
create table list_problem (
    list integer not null,
    code text not null,
    row_count integer not null,
    primary key (list, code)
) strict, without rowid;

-- What was decided on a row; it need not be there yet.
create table list_decision (
    list blob not null,
    row integer not null,
    state integer not null,
    record blob,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    primary key (list, row)
) strict, without rowid;

-- The index of the open cells of rows.
create virtual table list_words using fts5 (
    tokens,
    content = 'list_row',
    content_rowid = 'number',
    tokenize = 'ascii',
    prefix = '3'
);
insert into list_words (list_words, rank) values ('secure-delete', 1);
