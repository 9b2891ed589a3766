-- The document vault: truth.

-- A stored file. The mark finds a file by its hash, but only with a key of the keyring;
-- hash and size are sealed under the file's key. Both are empty once erased.
create table original (
    id blob primary key,
    mark blob not null,
    sealed blob not null
) strict;
create index original_by_mark on original (mark);

-- A text version, sealed under the key of its original or under its own. Empty once erased.
create table text (
    id blob primary key,
    document blob not null,
    original blob not null,
    access integer not null,
    guard_case blob not null,
    author blob not null,
    sealed blob not null
) strict;
create index text_by_original on text (original);

-- Which originals and texts were erased, and by which judgement.
create table erased_part (
    id blob primary key,
    judgement integer not null references leaf (number)
) strict;

-- Drafts, settings, and what a program computed: each sealed under a key of its own,
-- so that taking an entry away takes it out of older backups too.
create table kept (
    area text not null,
    name text not null,
    key_id blob not null unique,
    sealed blob not null,
    primary key (area, name)
) strict;
