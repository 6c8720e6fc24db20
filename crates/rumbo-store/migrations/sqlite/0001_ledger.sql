-- What this node is: its name, when it was made, whether it stopped cleanly, which version its read tables have.
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value ANY  NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger. A row is never changed or removed; the triggers below say so, the leaf hashes prove it.
-- A rowid table: its rows are wide and always appended, which is the case SQLite is fastest at.
CREATE TABLE event (
  position        INTEGER PRIMARY KEY,   -- 1, 2, 3, … without a gap: last + 1 under the one writer's lock
  node            TEXT    NOT NULL,      -- the node that recorded it
  stream          TEXT    NOT NULL,      -- what it belongs to, as `case_00000001`
  sequence        INTEGER NOT NULL,      -- 1, 2, 3, … within the stream
  kind            TEXT    NOT NULL,      -- what happened, in the past tense
  payload_version INTEGER NOT NULL,      -- version of this kind's payload
  happened_at     INTEGER NOT NULL,      -- microseconds since 1970
  recorded_at     INTEGER NOT NULL,      -- microseconds since 1970, strictly increasing with the position
  actor           TEXT    NOT NULL,
  agency          TEXT    NOT NULL,
  place           TEXT,
  purpose         TEXT    NOT NULL,
  content         TEXT    NOT NULL,      -- the version of the content that decided
  command_key     TEXT    NOT NULL,      -- the idempotency key of the command that caused it
  payload         TEXT    NOT NULL,      -- the exact bytes that were hashed
  leaf            BLOB    NOT NULL,      -- RFC 6962 leaf hash over every column before it
  -- The one index: it loads a stream in order, refuses two events for one place in it, and finds its last sequence.
  UNIQUE (stream, sequence)
) STRICT;

-- FAIL and not ABORT: nothing has been written when a trigger fires, so SQLite need not keep an undo copy per insert.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(FAIL, 'the ledger is append-only'); END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(FAIL, 'the ledger is append-only'); END;

-- No gap and no second event for one place, in the ledger or in a stream. It also stops INSERT OR REPLACE, which removes
-- rows without firing the delete trigger on a connection without recursive triggers.
CREATE TRIGGER event_is_appended BEFORE INSERT ON event
WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM event)
  OR NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE stream = NEW.stream)
BEGIN SELECT RAISE(FAIL, 'the ledger is append-only'); END;

-- Idempotency: what a key was answered. Keys of an import grow in order, so they append to the tree;
-- the receipt's hash and time are read from the event at `last_position`.
CREATE TABLE command (
  command_key    TEXT    PRIMARY KEY,
  body           BLOB    NOT NULL,       -- first 16 bytes of the keyed hash of the command's body
  first_position INTEGER NOT NULL,
  last_position  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
