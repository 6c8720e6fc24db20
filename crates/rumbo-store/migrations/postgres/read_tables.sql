-- The read tables, as in the SQLite migrations: another version drops them and replays the ledger.
DROP TABLE IF EXISTS case_row;
DROP TABLE IF EXISTS participant;
DROP TABLE IF EXISTS due;
DROP TABLE IF EXISTS breach;
DROP TABLE IF EXISTS fact;
DROP TABLE IF EXISTS stay;
DROP TABLE IF EXISTS referral;

CREATE TABLE case_row (
  case_id BIGINT PRIMARY KEY,
  programme TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  ended BOOLEAN NOT NULL,
  adverse BOOLEAN NOT NULL,
  opened_on TEXT COLLATE "C" NOT NULL,
  changed_at BIGINT NOT NULL,
  place TEXT COLLATE "C",
  content TEXT COLLATE "C" NOT NULL,
  sequence BIGINT NOT NULL,
  last_position BIGINT NOT NULL,
  due_at BIGINT,
  due_clock TEXT COLLATE "C",
  state_since TEXT COLLATE "C",
  subject BYTEA,
  area TEXT COLLATE "C",
  citizenship TEXT COLLATE "C",
  sex TEXT COLLATE "C",
  age_group TEXT COLLATE "C",
  status TEXT COLLATE "C",
  via TEXT COLLATE "C"
);
CREATE INDEX case_by_state ON case_row (programme, state) WHERE NOT ended;
CREATE INDEX case_by_subject ON case_row (subject) WHERE subject IS NOT NULL;
CREATE INDEX case_by_due ON case_row (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE participant (
  case_id BIGINT NOT NULL,
  pseudonym BYTEA NOT NULL,
  role TEXT COLLATE "C" NOT NULL,
  from_date TEXT COLLATE "C" NOT NULL,
  until TEXT COLLATE "C",
  PRIMARY KEY (case_id, pseudonym, role)
);

CREATE TABLE breach (
  case_id BIGINT NOT NULL,
  breach TEXT COLLATE "C" NOT NULL,
  opened_at BIGINT NOT NULL,
  owner TEXT COLLATE "C" NOT NULL,
  closed_at BIGINT,
  withdrawn BOOLEAN NOT NULL,
  PRIMARY KEY (case_id, breach, opened_at)
);
CREATE TABLE fact (
  fact BIGINT PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  on_date TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  programme TEXT COLLATE "C",
  case_id BIGINT,
  subject BYTEA,
  place TEXT COLLATE "C",
  area TEXT COLLATE "C",
  citizenship TEXT COLLATE "C",
  sex TEXT COLLATE "C",
  age_group TEXT COLLATE "C",
  status TEXT COLLATE "C",
  via TEXT COLLATE "C",
  outcome TEXT COLLATE "C",
  number BIGINT NOT NULL,
  retracted_by BIGINT
);

CREATE TABLE stay (
  case_id BIGINT PRIMARY KEY,
  place TEXT COLLATE "C" NOT NULL,
  since BIGINT NOT NULL
);
CREATE INDEX stay_by_place ON stay (place);

CREATE TABLE referral (
  agency TEXT COLLATE "C" NOT NULL,
  case_id BIGINT NOT NULL,
  PRIMARY KEY (agency, case_id)
);
