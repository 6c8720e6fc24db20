//! Facts on PostgreSQL: a view that shows tokens for people, in a transaction that changes nothing, for queries made of
//! words that are known here. A word that is not in the list names no table, no function and no setting.

use rumbo_base::hex;

use crate::error::StoreError;

use super::Postgres;

/// Every word that a query over facts may use: the columns, and what counts and groups them.
const WORDS: &str = "select distinct from where and or not null is in between like case when then else end group by having \
    order asc desc limit union all as cast text count sum avg min max coalesce length substr round abs release_token \
    fact position ordinal kind on_date period programme case_id subject place area citizenship sex age_group status via \
    outcome number retracted_by";

/// What may stand between words and texts.
const MARKS: &str = "(),*+-=<>|/%?";

/// Begins the view of one moment, which sees no more than facts. The key of tokens is a setting of this transaction: it
/// stands in no table of the server.
pub(in crate::database) fn confine(connection: &Postgres, key: &[u8; 32]) -> Result<(), StoreError> {
    connection.begin("BEGIN ISOLATION LEVEL REPEATABLE READ")?;
    connection.batch(&format!(
        "SET LOCAL rumbo.release = '{}';
         CREATE TEMP VIEW released AS
         SELECT fact >> 8 AS position, fact & 255 AS ordinal, kind, on_date, period, programme, case_id, subject, place,
                area, citizenship, sex, age_group, status, via, outcome, number, retracted_by FROM fact
         UNION ALL SELECT last_position, 255, 'state/' || programme || '/' || state, state_since, substr(state_since, 1, 7),
                programme, case_id, subject, place, area, citizenship, sex, age_group, status, via, NULL, 1, NULL
         FROM case_row WHERE state_since IS NOT NULL;
         CREATE TEMP VIEW fact AS
         SELECT position, ordinal, kind, on_date, period, programme, case_id,
                ('x' || encode(substring(sha256(decode(current_setting('rumbo.release'), 'hex') || subject) FROM 1 FOR 8),
                               'hex'))::bit(64)::bigint AS subject,
                place, area, citizenship, sex, age_group, status, via, outcome, number, retracted_by FROM pg_temp.released;
         SET TRANSACTION READ ONLY",
        hex(key)
    ))
}

/// Refuses a query that uses another word, or another mark.
pub(in crate::database) fn check(sql: &str) -> Result<(), StoreError> {
    let refused = |what: &str| StoreError::FactQuery { why: format!("it uses `{what}`") };
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let taken = if first == '\'' {
            // A doubled quote is two texts to this reading, which changes nothing.
            rest.get(1..).and_then(|it| it.find('\'')).map_or(rest.len(), |it| it + 2)
        } else if first.is_ascii_alphabetic() || first == '_' {
            let word = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '_').unwrap_or(rest.len());
            let word_text = rest.get(..word).unwrap_or_default().to_ascii_lowercase();
            if !WORDS.split_whitespace().any(|it| it == word_text) {
                return Err(refused(&word_text));
            }
            word
        } else if first.is_ascii_whitespace() || first.is_ascii_digit() || MARKS.contains(first) {
            1
        } else {
            return Err(refused(&first.to_string()));
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    Ok(())
}
