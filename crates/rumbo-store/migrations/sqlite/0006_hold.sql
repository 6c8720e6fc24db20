-- Why and until when what a sector keeps of a person must not be erased.
CREATE TABLE vault_hold (
  pseudonym BLOB NOT NULL,
  why       TEXT NOT NULL,              -- the provision or order that demands it
  until     TEXT NOT NULL,              -- a civil date, the last day
  PRIMARY KEY (pseudonym, why)
) STRICT, WITHOUT ROWID;
