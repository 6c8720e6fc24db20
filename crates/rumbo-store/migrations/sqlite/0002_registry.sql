-- The registry gives each person a number, 1, 2, 3, …; the last one given stands in `meta`. The number never leaves the
-- vault's side; sectors see pseudonyms.

-- Finds a person by a document without storing the document: a keyed hash of issuer and number.
CREATE TABLE person_document (
  blind  BLOB    PRIMARY KEY,           -- first 16 bytes of HMAC-SHA256(registry key, normalised document)
  person INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who read what about whom, when and why. Shown to the person.
CREATE TABLE vault_reading (
  reading   INTEGER PRIMARY KEY,
  pseudonym BLOB    NOT NULL,
  at        INTEGER NOT NULL,           -- microseconds since 1970
  actor     TEXT    NOT NULL,
  purpose   TEXT    NOT NULL,
  what      TEXT    NOT NULL
) STRICT;
-- A person asks for their own readings; without it that would read everybody's.
CREATE INDEX vault_reading_by_pseudonym ON vault_reading (pseudonym);
