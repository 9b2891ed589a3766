-- The keyring, a database of its own: destroying a row here is what erasing means.

-- One key for every statement, original and text; also the desk's, the log's and the authors' own.
create table secret (
    kind integer not null,
    id blob not null,
    key blob not null,
    primary key (kind, id)
) strict, without rowid;

-- Whose a signing key is: sealed here, erasable, in no other file.
create table member (
    key_id blob primary key,
    role text not null,
    name text not null
) strict;

-- For how many entries of the log keys were made; an older keyring shows by it.
create table reach (
    one integer primary key check (one = 1),
    entries integer not null
) strict;

-- Keys whose rows in the record may not be there: looked after at the next opening.
create table pending (
    kind integer not null,
    id blob not null,
    primary key (kind, id)
) strict, without rowid;
