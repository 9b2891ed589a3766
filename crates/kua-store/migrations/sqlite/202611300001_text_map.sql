-- The way from a text back to its original: lines, boxes on pages, cells, parts.
-- Sealed under the key of the text; empty where none is known, and once erased.
alter table text add column map blob not null default x'';
