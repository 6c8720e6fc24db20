-- What cannot be rebuilt from the ledger: compiled content, running imports, messages not yet handed over.
CREATE TABLE content_bundle (
  version      TEXT    PRIMARY KEY,
  country      TEXT    NOT NULL,
  bytes        BLOB    NOT NULL,
  published_at INTEGER NOT NULL         -- microseconds since 1970
) STRICT;

CREATE TABLE import_run (
  file_hash     BLOB    PRIMARY KEY,    -- SHA-256 of the file: the same file is the same import
  name          TEXT    NOT NULL,
  rows_total    INTEGER NOT NULL,
  rows_done     INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  finished      INTEGER NOT NULL,
  started_at    INTEGER NOT NULL,       -- microseconds since 1970
  changed_at    INTEGER NOT NULL        -- microseconds since 1970
) STRICT;

CREATE TABLE outbox (
  message   INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice, also after a hand-over
  position  INTEGER NOT NULL,           -- the event that caused it
  recipient TEXT    NOT NULL,
  kind      TEXT    NOT NULL,
  body      TEXT    NOT NULL
) STRICT;
