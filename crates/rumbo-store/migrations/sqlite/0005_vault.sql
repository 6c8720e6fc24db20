-- No key stands here in the clear: each is wrapped by the root key, which is in the node's key file and never in this one.
CREATE TABLE registry_key (
  name    TEXT PRIMARY KEY,
  wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A sector, with the key that turns a person's number into their pseudonym in this sector, and back.
CREATE TABLE sector (
  sector  INTEGER PRIMARY KEY,
  name    TEXT    NOT NULL UNIQUE,
  wrapped BLOB    NOT NULL
) STRICT;

-- The keys that a sector seals with, newest epoch last. An older one stands here only while a rotation is under way.
CREATE TABLE sector_key (
  sector  INTEGER NOT NULL REFERENCES sector,
  epoch   INTEGER NOT NULL,
  wrapped BLOB    NOT NULL,
  PRIMARY KEY (sector, epoch)
) STRICT, WITHOUT ROWID;

-- Personal facts, per person and sector, in the order in which they came: an import appends, it does not insert between.
-- A person's number does not stand here, so that what two sectors keep cannot be joined; `cohort` is shared by the 256
-- people who were registered about the same time, and keeps what is told of new people together in the index.
CREATE TABLE vault_entry (
  entry      INTEGER PRIMARY KEY,
  cohort     INTEGER NOT NULL,
  pseudonym  BLOB    NOT NULL,
  sector     INTEGER NOT NULL,
  case_id    INTEGER,                   -- the case that asked for it
  kind       TEXT    NOT NULL,
  why        TEXT    NOT NULL,          -- the provision that lets it be kept
  keep_until TEXT,                      -- a civil date
  epoch      INTEGER NOT NULL,          -- which of the sector's keys sealed it
  share      BLOB,                      -- with the sector's key it gives the data key; taken away, the fact is erased
  sealed     BLOB                       -- the fact, and the salt without which the commitment in the ledger says nothing
) STRICT;
-- The only way they are ever read.
CREATE INDEX vault_entry_by_person ON vault_entry (cohort, pseudonym);

-- The bytes of every issued paper, so that it is reprinted byte for byte; sealed as facts are.
CREATE TABLE vault_paper (
  case_id   INTEGER NOT NULL,
  paper     TEXT    NOT NULL,
  issue     INTEGER NOT NULL,           -- 1, 2, 3, … : a paper can be issued again
  pseudonym BLOB    NOT NULL,
  sector    INTEGER NOT NULL REFERENCES sector,
  epoch     INTEGER NOT NULL,
  share     BLOB,
  sealed    BLOB,
  PRIMARY KEY (case_id, paper, issue)
) STRICT;
-- Whoever has a person's facts erased has their papers erased.
CREATE INDEX vault_paper_by_person ON vault_paper (pseudonym);
