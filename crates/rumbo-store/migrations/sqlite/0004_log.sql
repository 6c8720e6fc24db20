-- The tree over the events (RFC 6962). Its leaves stand in `event`; kept are the complete subtrees of 256 events, of 65,536, …,
-- from which any proof is made by reading some hundred hashes.
CREATE TABLE log_node (
  level  INTEGER NOT NULL,              -- 8, 16, 24, …: a subtree of 2^level events
  number INTEGER NOT NULL,              -- 0, 1, 2, … within its level
  hash   BLOB    NOT NULL,
  PRIMARY KEY (level, number)
) STRICT, WITHOUT ROWID;

-- One for each commit that recorded something: how many events there were, the tree head over them, the node's signature.
CREATE TABLE checkpoint (
  size      INTEGER PRIMARY KEY,
  root      BLOB    NOT NULL,
  signature BLOB    NOT NULL            -- as in the line of a signed note: four bytes that tell the key, then the signature
) STRICT;

-- What witnesses signed: that they saw this checkpoint and none that excludes it.
CREATE TABLE cosignature (
  size      INTEGER NOT NULL,
  witness   TEXT    NOT NULL,
  signature BLOB    NOT NULL,
  PRIMARY KEY (size, witness, signature)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER log_node_is_never_changed BEFORE UPDATE ON log_node
BEGIN SELECT RAISE(FAIL, 'the log is append-only'); END;
CREATE TRIGGER log_node_is_never_removed BEFORE DELETE ON log_node
BEGIN SELECT RAISE(FAIL, 'the log is append-only'); END;
CREATE TRIGGER log_node_is_appended BEFORE INSERT ON log_node
WHEN NEW.number <> (SELECT coalesce(max(number), -1) + 1 FROM log_node WHERE level = NEW.level)
BEGIN SELECT RAISE(FAIL, 'the log is append-only'); END;

CREATE TRIGGER checkpoint_is_never_changed BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(FAIL, 'the log is append-only'); END;
CREATE TRIGGER checkpoint_is_never_removed BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(FAIL, 'the log is append-only'); END;
CREATE TRIGGER checkpoint_is_appended BEFORE INSERT ON checkpoint
WHEN NEW.size <= (SELECT coalesce(max(size), 0) FROM checkpoint)
BEGIN SELECT RAISE(FAIL, 'the log is append-only'); END;
