//! A way into their file given again to somebody who comes in person, without phone and papers: known by what the file knows, or by
//! two officers. It is told to the person, and ends every way in that they had before.
//!
//! Who may is the policies' to say, of the kind of data `own-access`. How many answers, attempts and hours is content; a country that
//! sets none does not offer it. Nothing of the file is shown to the officer. Whoever has read or written the file knows the answers as
//! well as the person does: theirs alone are never enough.

use jiff::SignedDuration;
use rumbo_access::{Circumstances, Question, Record};
use rumbo_base::{Action, CaseId, DataClassId, FieldId, Grant, Instant, ParameterId, Pseudonym, hex};
use rumbo_case::Mistake;
use rumbo_content::{Content, Field, Programme};
use rumbo_rules::Type;
use rumbo_store::{LoggedReading, Reader, StoredEvent, Transaction, VaultEntry};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::App;
use crate::access::noted::{self, By};
use crate::access::{Asking, limit, told_later};
use crate::cases::{Document, no_such_case, sector_of};
use crate::problem::{Fault, Problem};
use crate::record;
use crate::view::CaseView;
use crate::worklist::plain;

/// Under which kind the vault keeps the digest of the word that opens the person's door.
const WORD: &str = "access-word";
/// What a reading of the vault is kept as.
const FACTS: &str = "facts";
const RESTORED: &str = "access.restored";
const ASKED: &str = "recovery.asked";
const REFUSED: &str = "recovery.refused";
/// A wrong answer counts against the limit for so long.
const ATTEMPT_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// What somebody shows at the person's door beside the folio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WayIn {
    /// The document that the case was opened with.
    Document(Document),
    /// The word that was given in person; from then on nothing else opens.
    Word(String),
}

/// `recovery.refused`: answers that were not those of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryRefused {
    /// The case by which the person was named.
    pub case: CaseId,
    /// The person, as the sector of the case knows them.
    pub who: Pseudonym,
}

/// `recovery.asked`: it waits for a second officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryAsked {
    /// The case by which the person was named.
    pub case: CaseId,
    /// The person, as the sector of the case knows them.
    pub who: Pseudonym,
    /// Whether the person's answers were those of the file.
    pub answered: bool,
}

/// `access.restored`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessRestored {
    /// The case by which the person was named.
    pub case: CaseId,
    /// The person, as the sector of the case knows them.
    pub who: Pseudonym,
    /// The position of the request that a second officer confirmed; nothing if the answers were enough.
    pub of: Option<u64>,
    /// The commitment to the digest of the new word, which the vault keeps.
    pub word: String,
}

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recovery {
    /// The word opens the person's door from now on, and nothing else does. These are the cases behind it.
    Restored(Vec<CaseId>),
    /// A second officer must confirm it.
    Waits,
    /// The answers are not those of the file. It is counted, and told to the person.
    Wrong,
    /// Wrong answers were given too often within a day: nobody's are heard.
    TooOften,
}

/// What an officer who may give a way in is told before they do: nothing that the file says.
#[derive(Debug, Clone)]
pub struct Recoverable {
    /// The case under its own content: only its programme's words are for the officer.
    pub view: CaseView,
    /// What the person may be asked.
    pub questions: Vec<FieldId>,
    /// How many of them must be answered.
    pub answers: u64,
    /// Who asked for it, if somebody did and it waits, and whether that was whoever looks.
    pub waits: Option<(String, bool)>,
}

/// What content sets.
#[derive(Debug, Clone, Copy)]
struct Measures {
    answers: u64,
    attempts: u64,
    hours: u64,
}

impl App {
    /// Whether a way in is given again in this country.
    pub fn recovers(&self, now: Instant) -> Result<bool, Fault> {
        Ok(measures(&self.library.current()?.content, now).is_ok())
    }

    /// Whether one of those who ask may give the people of some programme a way in again.
    pub fn gives_access_again(&self, asking: &Asking) -> Result<bool, Fault> {
        let published = self.library.current()?;
        let content = &published.content;
        if measures(content, asking.now).is_err() {
            return Ok(false);
        }
        let class = class()?;
        let may = |programme: &Programme| {
            let record = Record::of_programme(class.clone(), programme, content);
            asking.readers.iter().any(|reader| {
                let (reader, record, purpose) = (reader.clone(), record.clone(), programme.purpose.clone());
                let circumstances = Circumstances::default();
                let question = Question { reader, action: Action::Write, record, purpose, circumstances };
                published.access.verdict(&question).allowed
            })
        };
        Ok(content.programmes.values().any(may))
    }

    /// What an officer may ask somebody who says that a case is theirs.
    pub fn recoverable(&self, case: CaseId, asking: &Asking) -> Result<Recoverable, Problem> {
        let it = self.recovering(case, asking)?;
        let programme = record::programme(&it.view.published, &it.view.case)?;
        let questions = questions(programme).map(|it| it.id.clone()).collect();
        let waits = self.store.read(|reader| Ok(it.waiting(reader)))??;
        let waits = waits.map(|row| {
            let own = noted::same_person(it.grant.reader(), &row.actor);
            (row.actor, own)
        });
        Ok(Recoverable { view: it.view, questions, answers: it.measures.answers, waits })
    }

    /// Asks that the person of a case be given a way in again by a new word, with their answers to what the file knows, or with none.
    /// Right answers are enough, unless whoever asks knows the file themself or a protection officer delays what the person is
    /// told: then, and without answers, a second officer confirms it.
    pub fn ask_recovery(
        &self,
        case: CaseId,
        answers: &[(String, String)],
        word: &str,
        asking: &Asking,
    ) -> Result<Recovery, Problem> {
        let it = self.recovering(case, asking)?;
        it.must_be_enough(answers)?;
        self.opened(&it)?;
        let (content, word, answers) = (self.library.current()?, word.to_owned(), answers.to_vec());
        let outcome = self.store.write(move |tx| {
            let delayed = told_later(tx, &content.content, it.who, it.grant.at())?;
            if !answers.is_empty() {
                if it.attempts(tx)? >= it.measures.attempts {
                    return Ok::<_, Problem>(Recovery::TooOften);
                }
                if !it.answered(tx, &answers)? {
                    let refused = RecoveryRefused { case, who: it.who };
                    let receipt = noted::note(tx, it.by()?, REFUSED, &refused)?;
                    it.tell(tx, receipt.last, "recovery-refused", delayed)?;
                    return Ok(Recovery::Wrong);
                }
                if !delayed && !it.knows_the_file(tx)? {
                    return it.restore(tx, &word, None, delayed);
                }
            }
            let asked = RecoveryAsked { case, who: it.who, answered: !answers.is_empty() };
            let receipt = noted::note(tx, it.by()?, ASKED, &asked)?;
            it.tell(tx, receipt.last, "recovery-asked", delayed)?;
            Ok(Recovery::Waits)
        })?;
        Ok(outcome)
    }

    /// Confirms the request that waits: the new word opens the person's door. Whoever asked does not confirm it.
    pub fn confirm_recovery(&self, case: CaseId, word: &str, asking: &Asking) -> Result<Recovery, Problem> {
        let it = self.recovering(case, asking)?;
        self.opened(&it)?;
        let (content, word) = (self.library.current()?, word.to_owned());
        let done = self.store.write(move |tx| {
            let place = "request";
            let Some(asked) = it.waiting(tx)? else {
                let mend = "one officer asks for it; it waits for as long as content says";
                return Err(Problem::from(Mistake::new(place, "none waits to be confirmed", mend)));
            };
            if noted::same_person(it.grant.reader(), &asked.actor) {
                return Err(Mistake::new(place, "you asked for it yourself", "ask another officer").into());
            }
            let delayed = told_later(tx, &content.content, it.who, it.grant.at())?;
            it.restore(tx, &word, Some(asked.position.0), delayed)
        })?;
        Ok(done)
    }

    fn recovering(&self, case: CaseId, asking: &Asking) -> Result<Recovering, Problem> {
        let measures = measures(&self.library.current()?.content, asking.now)?;
        let (view, grant) = self.sought_of(case, Some(&class()?), Action::Write, asking)?;
        let programme = record::programme(&view.published, &view.case)?;
        let who = record::person(programme, &view.case).ok_or_else(|| no_such_case(case))?;
        Ok(Recovering { who, grant, measures, view })
    }

    /// Keeps for the person that somebody wanted to open their door.
    fn opened(&self, it: &Recovering) -> Result<(), Problem> {
        let programme = record::programme(&it.view.published, &it.view.case)?;
        self.keep_reading(&it.view, programme, it.who, &it.grant, &class()?)
    }
}

/// A person who is to be let in again, and by whom.
struct Recovering {
    view: CaseView,
    grant: Grant,
    who: Pseudonym,
    measures: Measures,
}

impl Recovering {
    fn by(&self) -> Result<By, Fault> {
        let programme = record::programme(&self.view.published, &self.view.case)?;
        Ok(By::granted(&self.grant, programme, &self.view.case.content))
    }

    /// Goes on with no answers at all, or with as many as content asks, each to another question.
    fn must_be_enough(&self, answers: &[(String, String)]) -> Result<(), Problem> {
        let programme = record::programme(&self.view.published, &self.view.case)?;
        let known: Vec<&str> = questions(programme).map(|it| it.id.as_str()).collect();
        let mut asked: Vec<&str> = answers.iter().map(|it| it.0.as_str()).collect();
        asked.sort_unstable();
        asked.dedup();
        let given = answers.iter().all(|it| !plain(&it.1).is_empty());
        let enough = asked.len() == answers.len() && asked.len() as u64 >= self.measures.answers;
        if answers.is_empty() || (enough && given && asked.iter().all(|it| known.contains(it))) {
            return Ok(());
        }
        let mend = format!("give {} or more of {}, each once", self.measures.answers, known.join(", "));
        Err(Mistake::new("answers", "they are too few, empty, double, or to no question of the file", mend)
            .into())
    }

    /// Whether all answers are those of the file. Which of them is right is told to nobody.
    fn answered(&self, tx: &mut Transaction<'_>, answers: &[(String, String)]) -> Result<bool, Problem> {
        let vault = tx.vault_read(self.who, &self.grant)?;
        let right = |(field, answer): &(String, String)| {
            let fact = self.view.case.facts.iter().find(|it| it.0.as_str() == field);
            let kept = vault
                .iter()
                .filter(|it| it.kind == *field && it.case.is_none_or(|case| case == self.view.id));
            let kept = kept.map(|it| String::from_utf8_lossy(&it.bytes).into_owned());
            fact.map(|it| it.1.to_string()).into_iter().chain(kept).any(|it| plain(&it) == plain(answer))
        };
        Ok(answers.iter().all(right))
    }

    /// Whether whoever asks has read what is kept of the person, or written it. That the file was read to compare answers with it
    /// showed them nothing.
    fn knows_the_file(&self, tx: &Transaction<'_>) -> Result<bool, Problem> {
        let me = |name: &str| noted::same_person(self.grant.reader(), name);
        let (class, readings) = (class()?, tx.readings_of(self.who, &self.grant)?);
        let mine = || readings.iter().filter(|it| me(&it.reading.actor));
        let asked: Vec<Instant> =
            mine().filter(|it| it.what == class.as_str()).map(|it| it.reading.at).collect();
        let compared = |it: &LoggedReading| it.what == FACTS && asked.contains(&it.reading.at);
        let read = mine().any(|it| it.what != class.as_str() && !compared(it));
        // What they wrote into an older case of the same person, they know as well.
        let mut wrote = false;
        for case in tx.cases_with(self.who)? {
            wrote = wrote || tx.events(&case.to_string())?.iter().any(|it| me(&it.actor));
        }
        Ok(read || wrote)
    }

    /// How often answers about the person were refused within a day.
    fn attempts(&self, reader: &Reader<'_>) -> Result<u64, Fault> {
        let since = self.grant.at().saturating_sub(ATTEMPT_LASTS).unwrap_or(self.grant.at());
        let refused = noted::of_kind::<RecoveryRefused>(reader, REFUSED)?;
        Ok(refused.iter().filter(|(row, it)| it.who == self.who && row.happened_at > since).count() as u64)
    }

    /// The newest request about the person that nobody has confirmed, if its time is not over.
    fn waiting(&self, reader: &Reader<'_>) -> Result<Option<StoredEvent>, Fault> {
        let asked = noted::of_kind::<RecoveryAsked>(reader, ASKED)?;
        let Some((row, _)) = asked.into_iter().rev().find(|it| it.1.who == self.who) else {
            return Ok(None);
        };
        let restored = noted::of_kind::<AccessRestored>(reader, RESTORED)?;
        let done = restored.iter().any(|(later, it)| it.who == self.who && later.position > row.position);
        let hours = SignedDuration::from_hours(i64::try_from(self.measures.hours).unwrap_or(0));
        let over = row.happened_at.saturating_add(hours).is_ok_and(|until| until < self.grant.at());
        Ok((!over && !done).then_some(row))
    }

    /// Keeps the digest of the word with the person's data, records that it opens their door, and tells them.
    fn restore(
        &self,
        tx: &mut Transaction<'_>,
        word: &str,
        of: Option<u64>,
        delayed: bool,
    ) -> Result<Recovery, Problem> {
        let programme = record::programme(&self.view.published, &self.view.case)?;
        let sector = sector_of(&self.view.published, programme)?;
        let (case, who) = (self.view.id, self.who);
        let person = tx.person_of(who)?.ok_or_else(|| no_such_case(case))?;
        let why = self.grant.grounds().first().map(ToString::to_string).unwrap_or_default();
        // It opens every case of the person: it is not forgotten with the one by which they were named.
        let kept = tx.keep(person, sector, None, WORD, digest(word).as_bytes(), &why)?;
        let event = AccessRestored { case, who, of, word: hex(&kept.0) };
        let receipt = noted::note(tx, self.by()?, RESTORED, &event)?;
        self.tell(tx, receipt.last, "access-restored", delayed)?;
        Ok(Recovery::Restored(tx.cases_with(who)?))
    }

    /// Sends the person word of what was done, unless somebody else may read it.
    fn tell(
        &self,
        tx: &mut Transaction<'_>,
        cause: rumbo_base::Position,
        kind: &str,
        delayed: bool,
    ) -> Result<(), Problem> {
        let programme = record::programme(&self.view.published, &self.view.case)?;
        if let Some(role) = record::main_role(programme).filter(|_| !delayed) {
            let body = serde_json::json!({ "case": self.view.id }).to_string();
            tx.send(cause, role.id.as_str(), kind, &body)?;
        }
        Ok(())
    }
}

/// Whether what somebody shows is a word, and the one that opens: the newest that the vault keeps. Nothing where none was given.
pub(crate) fn opens(kept: &[VaultEntry], shown: &WayIn) -> Option<bool> {
    let newest = kept.iter().rev().find(|it| it.kind == WORD)?;
    Some(matches!(shown, WayIn::Word(word) if newest.bytes == digest(word).as_bytes()))
}

/// What is kept of a word: the person's file holds it, and whoever reads that file must not be able to come in.
fn digest(word: &str) -> String {
    // As it is read from paper: the letters that look like figures are these figures.
    let word = plain(word).replace('O', "0").replace(['I', 'L'], "1");
    hex(&Sha256::digest(word))
}

/// What a person may be asked: what the case says of itself. What has a kind of its own may be closed to the officer, who would
/// learn from a yes or a no what it says.
fn questions(programme: &Programme) -> impl Iterator<Item = &Field> {
    programme.fields.values().filter(|it| it.class.is_none() && it.link.is_none() && it.ty != Type::Bool)
}

fn class() -> Result<DataClassId, Fault> {
    DataClassId::parse("own-access")
        .map_err(|why| Fault::Inconsistent(format!("the kind of data `own-access`: {why}")))
}

fn measures(content: &Content, now: Instant) -> Result<Measures, Problem> {
    let set = &content.access_measures;
    let of = |id: &Option<ParameterId>| limit(content, id.as_ref()?, now);
    let all = (of(&set.recovery_answers), of(&set.recovery_attempts), of(&set.recovery_hours));
    let (Some(answers), Some(attempts), Some(hours)) = all else {
        let mend = "a country offers it by `recovery_answers`, `recovery_attempts` and `recovery_hours` in access/roles.toml";
        return Err(Mistake::new("recovery", "no way in is given again here", mend).into());
    };
    Ok(Measures { answers, attempts, hours })
}

#[cfg(test)]
mod tests;
