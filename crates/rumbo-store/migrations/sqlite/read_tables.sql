-- Read tables. All of them follow from the ledger: another version drops them and replays.
DROP TABLE IF EXISTS case_row;
DROP TABLE IF EXISTS participant;
DROP TABLE IF EXISTS due;
DROP TABLE IF EXISTS breach;
DROP TABLE IF EXISTS fact;
DROP TABLE IF EXISTS stay;
DROP TABLE IF EXISTS referral;

CREATE TABLE case_row (
  case_id       INTEGER PRIMARY KEY,
  programme     TEXT    NOT NULL,
  state         TEXT    NOT NULL,
  ended         INTEGER NOT NULL,
  adverse       INTEGER NOT NULL,
  opened_on     TEXT    NOT NULL,
  changed_at    INTEGER NOT NULL,
  place         TEXT,
  content       TEXT    NOT NULL,
  sequence      INTEGER NOT NULL,
  last_position INTEGER NOT NULL,
  due_at        INTEGER,                 -- when the next of its clocks or reminders fires
  due_clock     TEXT,
  -- The fact of the state that the case stands in, while it is open: stocks are counted from here, so that a case that
  -- moves on changes its own row and no other.
  state_since   TEXT,
  subject       BLOB,
  area          TEXT,
  citizenship   TEXT,
  sex           TEXT,
  age_group     TEXT,
  status        TEXT,
  via           TEXT
) STRICT;
-- Work lists page through one state of one programme. A case that is over waits for nobody and is not in it.
CREATE INDEX case_by_state ON case_row (programme, state) WHERE NOT ended;
-- The open cases about a person. Few are open at any time, so an import finds this index in memory.
CREATE INDEX case_by_subject ON case_row (subject) WHERE subject IS NOT NULL;

-- What fires next. Cases without a clock are not in it.
CREATE INDEX case_by_due ON case_row (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE participant (
  case_id   INTEGER NOT NULL,
  pseudonym BLOB    NOT NULL,
  role      TEXT    NOT NULL,
  from_date TEXT    NOT NULL,
  until     TEXT,
  PRIMARY KEY (case_id, pseudonym, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE breach (
  case_id   INTEGER NOT NULL,
  breach    TEXT    NOT NULL,
  opened_at INTEGER NOT NULL,
  owner     TEXT    NOT NULL,
  closed_at INTEGER,
  withdrawn INTEGER NOT NULL,
  PRIMARY KEY (case_id, breach, opened_at)
) STRICT, WITHOUT ROWID;

-- Facts are aggregated by reading all of them, so there is no index: `fact` is position * 256 + ordinal.
CREATE TABLE fact (
  fact         INTEGER PRIMARY KEY,
  kind         TEXT    NOT NULL,
  on_date      TEXT    NOT NULL,
  period       TEXT    NOT NULL,
  programme    TEXT,
  case_id      INTEGER,
  subject      BLOB,
  place        TEXT,
  area         TEXT,
  citizenship  TEXT,
  sex          TEXT,
  age_group    TEXT,
  status       TEXT,
  via          TEXT,
  outcome      TEXT,
  number       INTEGER NOT NULL,
  retracted_by INTEGER
) STRICT;

CREATE TABLE stay (
  case_id INTEGER PRIMARY KEY,
  place   TEXT    NOT NULL,
  since   INTEGER NOT NULL
) STRICT;
-- The beds that are taken in a place.
CREATE INDEX stay_by_place ON stay (place);

-- Hand-overs that an agency has not answered; answered ones are in the case alone.
CREATE TABLE referral (
  agency  TEXT    NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (agency, case_id)
) STRICT, WITHOUT ROWID;
