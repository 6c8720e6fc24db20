//! Erasing what a sector keeps of a person: whether it may be, its event, and what stays.

pub(crate) mod retention;

use rumbo_base::{Action, Citation, CivilDate, Grant, Instant, add_span_to_date};
use rumbo_case::Mistake;
use rumbo_rules::ParameterValue;
use rumbo_store::{Draft, Envelope, Erased, Hold, Transaction};
use serde::{Deserialize, Serialize};

use crate::App;
use crate::access::Asking;
use crate::cases::no_such_case;
use crate::library::{Library, Published};
use crate::problem::{Fault, Problem};
use crate::record::{self, Loaded};
use rumbo_base::CaseId;

pub use retention::Swept;

/// The stream of what happened to the vault as a whole.
pub const STREAM: &str = "vault";

/// Who asks for an erasure, by what right, and when.
#[derive(Debug, Clone)]
pub struct Asked {
    /// A case of the person; what the sector of its programme keeps of them is meant.
    pub case: CaseId,
    /// The provision that lets it be erased, or that holds it back.
    pub why: Citation,
    /// Who asks, and when.
    pub asking: Asking,
    /// The request's own key.
    pub key: String,
}

/// `facts.erased`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactsErased {
    /// The case by which the person was named.
    pub case: CaseId,
    /// The provision that let it be erased.
    pub why: Citation,
    /// Whether the person asked and it was granted; else its time was over.
    pub granted: bool,
    /// Personal facts erased.
    pub facts: u64,
    /// Papers erased.
    pub papers: u64,
}

/// `erasure.held`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureHeld {
    /// The case by which the person was named.
    pub case: CaseId,
    /// The provision or order that demands it.
    pub why: Citation,
    /// The last day.
    pub until: CivilDate,
}

/// Who did something to the vault, when, and under which key.
struct By {
    actor: String,
    key: String,
    now: Instant,
}

impl By {
    fn of(asked: &Asked, grant: &Grant) -> Self {
        Self { actor: grant.reader().to_owned(), key: asked.key.clone(), now: grant.at() }
    }
}

impl App {
    /// Erases what the sector of a case keeps of its person. Refused while a case of theirs is open, while something holds
    /// it back, and before its time is over, unless the person's own request was granted.
    pub fn erase_person(&self, asked: Asked, granted: bool) -> Result<Erased, Problem> {
        let library = std::sync::Arc::clone(&self.library);
        let by = self.permit_case(asked.case, Action::Erase, &asked.asking)?;
        let erased = self.store.write(move |tx| erase(tx, &library, (&asked, &by), granted))?;
        self.store.empty_log()?;
        Ok(erased)
    }

    /// Holds the erasure of what the sector of a case keeps of its person back until a day.
    pub fn hold_person(&self, asked: Asked, until: CivilDate) -> Result<(), Problem> {
        let library = std::sync::Arc::clone(&self.library);
        let by = self.permit_case(asked.case, Action::Write, &asked.asking)?;
        self.store.write(move |tx| {
            let (loaded, published) = case_of(tx, &library, asked.case)?;
            let of = person_of(&published, &loaded)?;
            tx.hold(of, &Hold { why: asked.why.to_string(), until })?;
            let event = ErasureHeld { case: asked.case, why: asked.why.clone(), until };
            note(tx, &published, &loaded, By::of(&asked, &by), "erasure.held", &event)
        })?;
        Ok(())
    }
}

fn erase(
    tx: &mut Transaction<'_>,
    library: &Library,
    (asked, by): (&Asked, &Grant),
    granted: bool,
) -> Result<Erased, Problem> {
    let (loaded, published) = case_of(tx, library, asked.case)?;
    let of = person_of(&published, &loaded)?;
    let today = published.content.country.zone.date_of(by.at());
    let mut mistakes: Vec<Mistake> = tx
        .holds(of)?
        .into_iter()
        .filter(|it| it.until >= today)
        .map(|hold| {
            let cause = format!("`{}` holds it back until {}", hold.why, hold.until);
            Mistake::new("erasure", cause, "ask again after that day")
        })
        .collect();
    for id in tx.cases_with(of)? {
        let (other, law) = case_of(tx, library, id)?;
        mistakes.extend(kept(&law, &other, today, granted)?);
    }
    if !mistakes.is_empty() {
        return Err(Problem::Unreadable(mistakes));
    }
    let erased = tx.erase(of)?;
    if erased.facts + erased.papers > 0 {
        let (facts, papers) = (erased.facts, erased.papers);
        let event = FactsErased { case: asked.case, why: asked.why.clone(), granted, facts, papers };
        note(tx, &published, &loaded, By::of(asked, by), "facts.erased", &event)?;
    }
    Ok(erased)
}

/// Why what a case has asked of its person must still be kept; nothing if it need not.
fn kept(
    published: &Published,
    loaded: &Loaded,
    today: CivilDate,
    granted: bool,
) -> Result<Option<Mistake>, Problem> {
    let place = format!("case `{}`", loaded.id);
    if loaded.case.ended.is_none() {
        let cause = "it is open and is decided by what would be erased";
        return Ok(Some(Mistake::new(place, cause, "ask again when it has ended")));
    }
    if granted {
        return Ok(None);
    }
    let programme = record::programme(published, &loaded.case)?;
    let ended_on = published.content.country.zone.date_of(loaded.case.moved_at);
    let mut last: Option<(CivilDate, String)> = None;
    for form in programme.fields.values().filter(|form| form.personal) {
        let Some(value) = published.content.parameters.at(&form.keep, ended_on) else { continue };
        let ParameterValue::Deadline(term) = &value.is else { continue };
        let until = add_span_to_date(ended_on, term.span, term.rounding)
            .map_err(|why| Fault::Inconsistent(format!("`{}`: {why}", form.keep)))?;
        if until >= today && last.as_ref().is_none_or(|it| it.0 < until) {
            last = Some((until, form.keep.to_string()));
        }
    }
    Ok(last.map(|(until, keep)| {
        let cause = format!("`{keep}` keeps what it asked for until {until}");
        let mend = "ask again after that day; if the person asked and it was granted, say `--granted`";
        Mistake::new(place, cause, mend)
    }))
}

fn case_of(
    tx: &mut Transaction<'_>,
    library: &Library,
    id: CaseId,
) -> Result<(Loaded, std::sync::Arc<Published>), Problem> {
    let loaded = record::load(tx, id)?.ok_or_else(|| no_such_case(id))?;
    let published = library.for_case(tx, &loaded.case.content)?;
    Ok((loaded, published))
}

fn person_of(published: &Published, loaded: &Loaded) -> Result<rumbo_base::Pseudonym, Problem> {
    let programme = record::programme(published, &loaded.case)?;
    record::person(programme, &loaded.case).ok_or_else(|| {
        let place = format!("case `{}`", loaded.id);
        Mistake::new(place, "it is about no person", "name a case of the person").into()
    })
}

/// Records what happened to the vault, in a stream of its own. The person is named by the case alone.
fn note(
    tx: &mut Transaction<'_>,
    published: &Published,
    loaded: &Loaded,
    by: By,
    kind: &'static str,
    event: &impl Serialize,
) -> Result<(), Problem> {
    let programme = record::programme(published, &loaded.case)?;
    let now = by.now;
    let envelope = Envelope {
        actor: by.actor,
        agency: programme.owner.clone(),
        place: None,
        purpose: programme.purpose.clone(),
        content: loaded.case.content.clone(),
        command_key: by.key,
        now,
    };
    let payload = serde_json::to_string(event)?;
    let expected = tx.sequence_of(STREAM)?;
    tx.append(STREAM, expected, &envelope, &[Draft { kind, payload_version: 1, happened_at: now, payload }])?;
    Ok(())
}
