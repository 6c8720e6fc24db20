-- Keys of the person registry and of the sectors. They stand in a table of their own so that they can move out.
CREATE TABLE registry_key (
  name TEXT PRIMARY KEY,
  key  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sector (
  sector INTEGER PRIMARY KEY,
  name   TEXT    NOT NULL UNIQUE,
  key    BLOB    NOT NULL               -- turns a person's number into their pseudonym in this sector, and back
) STRICT;

-- The registry gives each person a number, 1, 2, 3, …; the last one given stands in `meta`. The number never leaves the
-- vault's side; sectors see pseudonyms.

-- Finds a person by a document without storing the document: a keyed hash of issuer and number.
CREATE TABLE person_document (
  blind  BLOB    PRIMARY KEY,           -- first 16 bytes of HMAC-SHA256(registry key, normalised document)
  person INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Personal facts, per person and sector, in the order in which they came: an import appends, it does not insert between.
-- No foreign keys on what every movement writes: only the registry makes a number of a person, and it never takes one away.
CREATE TABLE vault_entry (
  entry      INTEGER PRIMARY KEY,
  person     INTEGER NOT NULL,
  sector     INTEGER NOT NULL,
  case_id    INTEGER,                   -- the case that asked for it
  kind       TEXT    NOT NULL,
  bytes      BLOB    NOT NULL,
  salt       BLOB    NOT NULL,          -- 32 bytes; without it the commitment in the ledger says nothing
  why        TEXT    NOT NULL,          -- the provision that lets it be kept
  keep_until TEXT                       -- a civil date
) STRICT;
-- The only way they are ever read.
CREATE INDEX vault_entry_by_person ON vault_entry (person, sector);

-- The bytes of every issued paper, so that it is reprinted byte for byte.
CREATE TABLE vault_paper (
  case_id INTEGER NOT NULL,
  paper   TEXT    NOT NULL,
  issue   INTEGER NOT NULL,             -- 1, 2, 3, … : a paper can be issued again
  person  INTEGER NOT NULL,
  sector  INTEGER NOT NULL REFERENCES sector,
  bytes   BLOB    NOT NULL,
  salt    BLOB    NOT NULL,
  PRIMARY KEY (case_id, paper, issue)
) STRICT;

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
