-- The log and the vault: truth. A row is never changed; only an erasure takes bytes away.

-- Which installations' logs are here. Number 1 is this one's own.
create table origin (
    number integer primary key,
    name text not null unique,
    key blob not null
) strict;

-- Every entry of every log, in the order it came here; numbers run from 0 without a gap.
create table leaf (
    number integer primary key,
    origin integer not null references origin (number),
    sequence integer not null,
    id blob not null unique,
    hash blob not null,
    bytes blob not null,
    unique (origin, sequence)
) strict;

-- The sealed payload of an entry; its key is in the keyring. Gone once erased.
create table payload (
    leaf integer primary key references leaf (number),
    sealed blob not null
) strict;

-- Which entries were erased, and by which judgement.
create table erasure (
    leaf integer primary key references leaf (number),
    judgement integer not null references leaf (number)
) strict;

-- The right edge of each origin's tree, so that an append hashes only what is new.
create table tree (
    origin integer primary key references origin (number),
    size integer not null,
    edge blob not null
) strict;

-- Pseudonymous signing keys; whose they are stands in the keyring alone.
create table author (
    key_id blob primary key,
    public_key blob not null
) strict;
