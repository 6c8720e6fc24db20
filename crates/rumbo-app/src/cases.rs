//! What a person or an officer asks of a case: open it, take a step, tell what happened, serve, answer, correct.

use std::collections::BTreeMap;
use std::sync::Arc;

use rumbo_base::{CaseId, FieldId, Instant, PlaceId, ProgrammeId, SectorId, StepId, TextKey, hex};
use rumbo_case::command::StepAct;
use rumbo_case::event::{Facts, Party};
use rumbo_case::{Act, Actor, Command, Law, Mistake, Surroundings};
use rumbo_content::Programme;
use rumbo_rules::Value;
use rumbo_store::{Foreseen, PersonRef, Receipt, Transaction};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::App;
use crate::elsewhere::{self, Around};
use crate::library::{Library, Published};
use crate::links;
use crate::papers;
use crate::problem::{Fault, Problem};
use crate::record::{self, By, Loaded};

/// Who asks, when, where and under which idempotency key.
#[derive(Debug, Clone)]
pub struct Request {
    /// The caller's own key: sent again with the same body, it changes nothing and gives the same receipt.
    pub key: String,
    /// Who.
    pub actor: Actor,
    /// When it happens, or happened.
    pub happened_at: Instant,
    /// Now.
    pub now: Instant,
    /// Where.
    pub place: Option<PlaceId>,
}

/// A travel or identity document: how a person is found again. Personal: it goes to the vault, never to an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Three letters of who issued it.
    pub issuer: String,
    /// Its number.
    pub number: String,
}

/// Facts as given with a step, not yet sorted into ledger and vault.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Given {
    /// Non-personal facts.
    pub facts: Facts,
    /// Personal facts, as text.
    pub personal: BTreeMap<FieldId, String>,
    /// The ground of an adverse step.
    pub ground: Option<TextKey>,
}

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recorded {
    /// The case; also its folio.
    pub case: CaseId,
    /// The state it is in.
    pub state: String,
    /// First event recorded.
    pub first: u64,
    /// Last event recorded.
    pub last: u64,
    /// Leaf hash of the last, in hex: what the receipt shows.
    pub leaf: String,
    /// Whether this is the answer to a request that was recorded before.
    pub again: bool,
}

impl App {
    /// Opens a case of a programme for the person of a document.
    pub fn open_case(
        &self,
        programme: ProgrammeId,
        step: StepId,
        document: Option<Document>,
        given: Given,
        reported: bool,
        request: Request,
    ) -> Result<Recorded, Problem> {
        let published = self.library.current()?;
        let library = Arc::clone(&self.library);
        let body = body_hash(&("open", &programme, &step, &document, &given, reported, micros(&request)));
        let mut foreseen = Foreseen::default().key(&request.key);
        if let Some(document) = &document {
            foreseen = foreseen.document(&document.issuer, &document.number);
        }
        self.store
            .write_foreseeing(foreseen, move |tx| {
                if let Some(seen) = seen(tx, &request, &body)? {
                    return Ok(seen);
                }
                let form = programme_named(&published, &programme)?;
                let person = match (record::main_role(form), &document) {
                    // A case of an office is about nobody.
                    (None, _) => None,
                    (_, Some(document)) => Some(tx.person_by_document(&document.issuer, &document.number)?.0),
                    (_, None) => Some(tx.new_person()?),
                };
                let opening = Opening { step, given, reported, document };
                let (loaded, receipt) =
                    open_for(tx, (&library, &published), form, person, opening, &request)?;
                tx.remember(&request.key, &body, &receipt)?;
                Ok(recorded(&loaded, &receipt, false))
            })
            .map_err(Problem::from)
    }

    /// Takes a step, or tells that it happened.
    pub fn step(
        &self,
        case: CaseId,
        step: StepId,
        given: Given,
        reported: bool,
        request: Request,
    ) -> Result<Recorded, Problem> {
        let body = body_hash(&("step", case, &step, &given, reported, micros(&request)));
        let library = Arc::clone(&self.library);
        self.on_case(case, body, request, move |tx, published, loaded, request| {
            take_step(tx, (&library, published), loaded, (step, given, reported), request)
        })
    }

    /// Tells of something that happened. It is never refused.
    pub fn report(
        &self,
        case: CaseId,
        what: StepId,
        given: Given,
        request: Request,
    ) -> Result<Recorded, Problem> {
        let body = body_hash(&("report", case, &what, &given, micros(&request)));
        let library = Arc::clone(&self.library);
        self.on_case(case, body, request, move |tx, published, loaded, request| {
            let programme = record::programme(published, &loaded.case)?;
            let person = record::person(programme, &loaded.case);
            let form = programme.step(&what);
            let around = Around { person, except: Some(loaded.id), place: request.place.as_ref() };
            let around = match form {
                Some(_) => around.of_step(tx, published, programme, form)?,
                None => around.of_occurrence(tx, published, programme, &what)?,
            };
            let act = if form.is_some() {
                let vault = keeper(tx, published, programme, loaded)?;
                let mut act = step_act(tx, programme, vault.as_ref(), what, given, true)?;
                links::bring(tx, programme, &mut act)?;
                Act::Step(act)
            } else {
                Act::Occur { what, facts: given.facts }
            };
            let command = command(request, act);
            let law = Law { content: &published.content, programme };
            let linked = links::elsewhere(&law, Some(&loaded.case), &around, &command)?;
            let receipt = record::act(tx, published, loaded, &around, &command, &by(request))?;
            links::take(tx, &library, programme, linked, request)?;
            elsewhere::opened_by(tx, (&library, published), form, loaded, request)?;
            Ok(receipt)
        })
    }

    /// Serves a decision, answers a referral, corrects a fact: whatever needs no facts of its own.
    pub fn act(&self, case: CaseId, act: Act, request: Request) -> Result<Recorded, Problem> {
        let body = body_hash(&("act", case, format!("{act:?}"), micros(&request)));
        self.on_case(case, body, request, move |tx, published, loaded, request| {
            let command = command(request, act);
            record::act(tx, published, loaded, &Surroundings::default(), &command, &by(request))
        })
    }

    /// Loads a case under the writer's lock, lets `then` act on it, and remembers the receipt.
    fn on_case(
        &self,
        case: CaseId,
        body: [u8; 32],
        request: Request,
        then: impl FnOnce(
            &mut Transaction<'_>,
            &Published,
            &mut Loaded,
            &Request,
        ) -> Result<Option<Receipt>, Problem>
        + Send
        + 'static,
    ) -> Result<Recorded, Problem> {
        let library: Arc<Library> = Arc::clone(&self.library);
        self.store
            .write_foreseeing(Foreseen::default().key(&request.key), move |tx| {
                if let Some(seen) = seen(tx, &request, &body)? {
                    return Ok(seen);
                }
                let mut loaded = record::load(tx, case)?.ok_or_else(|| no_such_case(case))?;
                let published = library.for_case(tx, &loaded.case.content)?;
                match then(tx, &published, &mut loaded, &request)? {
                    Some(receipt) => {
                        tx.remember(&request.key, &body, &receipt)?;
                        Ok(recorded(&loaded, &receipt, false))
                    }
                    None => {
                        Err(Mistake::new("request", "nothing follows from it", "ask for something else")
                            .into())
                    }
                }
            })
            .map_err(Problem::from)
    }
}

/// A case that is not there, or not for this reader: the same answer.
pub fn no_such_case(case: CaseId) -> Problem {
    let mend = "check the folio on the receipt, letter by letter";
    Mistake::new(format!("case `{case}`"), "there is no such case that you may see", mend).into()
}

pub(crate) fn programme_named<'a>(
    published: &'a Published,
    id: &ProgrammeId,
) -> Result<&'a Programme, Problem> {
    published.content.programmes.get(id).ok_or_else(|| {
        let known: Vec<&str> = published.content.programmes.keys().map(|it| it.as_str()).collect();
        let mend = format!("the programmes are {}", known.join(", "));
        Mistake::new(format!("programme `{id}`"), "there is no such programme", mend).into()
    })
}

/// Takes a step on a case, inside a transaction, with all that follows from it elsewhere.
pub(crate) fn take_step(
    tx: &mut Transaction<'_>,
    (library, published): (&Library, &Published),
    loaded: &mut Loaded,
    (step, given, reported): (StepId, Given, bool),
    request: &Request,
) -> Result<Option<Receipt>, Problem> {
    let programme = record::programme(published, &loaded.case)?;
    let person = record::person(programme, &loaded.case);
    let vault = keeper(tx, published, programme, loaded)?;
    let form = programme.step(&step);
    let around = Around { person, except: Some(loaded.id), place: request.place.as_ref() };
    let around = around.of_step(tx, published, programme, form)?;
    let mut act = step_act(tx, programme, vault.as_ref(), step, given, reported)?;
    links::bring(tx, programme, &mut act)?;
    let command = command(request, Act::Step(act));
    let law = Law { content: &published.content, programme };
    let linked = links::elsewhere(&law, Some(&loaded.case), &around, &command)?;
    let receipt = record::act(tx, published, loaded, &around, &command, &by(request))?;
    links::take(tx, library, programme, linked, request)?;
    if let (Some(_), Some(vault)) = (&receipt, &vault) {
        papers::issue(tx, published, programme, loaded, vault)?;
    }
    elsewhere::opened_by(tx, (library, published), form, loaded, request)?;
    Ok(receipt)
}

/// What opens a case.
pub(crate) struct Opening {
    pub(crate) step: StepId,
    pub(crate) given: Given,
    pub(crate) reported: bool,
    pub(crate) document: Option<Document>,
}

/// Opens a case for a person, inside a transaction.
pub(crate) fn open_for(
    tx: &mut Transaction<'_>,
    (library, published): (&Library, &Published),
    programme: &Programme,
    person: Option<PersonRef>,
    opening: Opening,
    request: &Request,
) -> Result<(Loaded, Receipt), Problem> {
    let role = record::main_role(programme);
    let sector = sector_of(published, programme)?;
    let pseudonym = match person {
        Some(person) => Some(tx.pseudonym(person, sector)?),
        None => None,
    };
    let form = programme.step(&opening.step);
    let around = Around { person: pseudonym, except: None, place: request.place.as_ref() };
    let around = around.of_step(tx, published, programme, form)?;
    let coming = Some(tx.coming_case_id());
    let vault = person.map(|person| Keeper { person, sector, case: coming });
    let mut act = step_act(tx, programme, vault.as_ref(), opening.step, opening.given, opening.reported)?;
    if let Some(document) = &opening.document {
        let text = serde_json::to_string(document)?;
        let why = programme.basis.first().map(ToString::to_string).unwrap_or_default();
        if let Some(vault) = &vault {
            act.commitments.push(vault.keep(tx, "document", &text, &why)?);
        }
    }
    links::bring(tx, programme, &mut act)?;
    let participants = role.zip(pseudonym).map(|(role, who)| Party { role: role.id.clone(), who });
    let participants = participants.into_iter().collect();
    let act = Act::Open { programme: programme.id.clone(), participants, step: act };
    let command = command(request, act);
    let law = Law { content: &published.content, programme };
    let linked = links::elsewhere(&law, None, &around, &command)?;
    let (loaded, receipt) = record::open(tx, published, &around, command, &by(request))?;
    if coming != Some(loaded.id) {
        return Err(Fault::Inconsistent(format!("facts of {} were kept for another case", loaded.id)).into());
    }
    links::take(tx, library, programme, linked, request)?;
    if let Some(vault) = &vault {
        papers::issue(tx, published, programme, &loaded, vault)?;
    }
    elsewhere::opened_by(tx, (library, published), form, &loaded, request)?;
    Ok((loaded, receipt))
}

/// Where the personal facts of a case go.
pub(crate) struct Keeper<'a> {
    pub(crate) person: PersonRef,
    pub(crate) sector: &'a SectorId,
    pub(crate) case: Option<CaseId>,
}

impl Keeper<'_> {
    /// Hands one fact to the vault and takes the commitment that the ledger may show, in hex.
    pub(crate) fn keep(
        &self,
        tx: &mut Transaction<'_>,
        kind: &str,
        text: &str,
        why: &str,
    ) -> Result<String, Problem> {
        let kept = tx.keep(self.person, self.sector, self.case, kind, text.as_bytes(), why)?;
        Ok(hex(&kept.0))
    }
}

/// The vault of the person that a case is about.
fn keeper<'a>(
    tx: &mut Transaction<'_>,
    published: &'a Published,
    programme: &Programme,
    loaded: &Loaded,
) -> Result<Option<Keeper<'a>>, Problem> {
    let Some(pseudonym) = record::person(programme, &loaded.case) else { return Ok(None) };
    let Some(person) = tx.person_of(pseudonym)? else { return Ok(None) };
    let sector = sector_of(published, programme)?;
    Ok(Some(Keeper { person, sector, case: Some(loaded.id) }))
}

pub(crate) fn sector_of<'a>(published: &'a Published, programme: &Programme) -> Result<&'a SectorId, Fault> {
    let agency = published.content.agencies.get(&programme.owner);
    agency
        .map(|agency| &agency.sector)
        .ok_or_else(|| Fault::Inconsistent(format!("`{}` has no agency", programme.id)))
}

/// Sorts what is given: personal fields to the vault, the rest into the event.
fn step_act(
    tx: &mut Transaction<'_>,
    programme: &Programme,
    vault: Option<&Keeper<'_>>,
    step: StepId,
    given: Given,
    reported: bool,
) -> Result<StepAct, Problem> {
    let mut act = StepAct { facts: given.facts, ground: given.ground, reported, ..StepAct::new(step) };
    for (field, text) in given.personal {
        let Some(form) = programme.fields.get(&field).filter(|form| form.personal) else {
            let place = format!("field `{field}`");
            return Err(
                Mistake::new(place, "this programme asks no such personal fact", "leave it out").into()
            );
        };
        if let Some(vault) = vault {
            let why = form.why.first().map(ToString::to_string).unwrap_or_default();
            act.commitments.push(vault.keep(tx, field.as_str(), &text, &why)?);
        }
        act.personal.push(field);
    }
    Ok(act)
}

pub(crate) fn command(request: &Request, act: Act) -> Command {
    Command {
        happened_at: request.happened_at,
        actor: request.actor.clone(),
        place: request.place.clone(),
        act,
    }
}

pub(crate) fn by(request: &Request) -> By {
    By { key: request.key.clone(), now: request.now }
}

fn micros(request: &Request) -> (i64, String, Option<String>) {
    // The moment of the request is not part of its body: a repeated request comes later.
    let place = request.place.as_ref().map(ToString::to_string);
    (request.happened_at.as_microsecond(), format!("{:?}", request.actor), place)
}

/// The hash of a request's body: the same key with another body is refused.
pub(crate) fn body_hash(body: &impl Serialize) -> [u8; 32] {
    let text = serde_json::to_vec(body).unwrap_or_default();
    Sha256::digest(text).into()
}

fn seen(tx: &mut Transaction<'_>, request: &Request, body: &[u8; 32]) -> Result<Option<Recorded>, Problem> {
    let Some(receipt) = tx.seen(&request.key, body)? else { return Ok(None) };
    let event = tx.event(receipt.last)?;
    let lost = || Fault::Inconsistent(format!("the event of receipt {} is gone", receipt.last));
    let case: CaseId = event.ok_or_else(lost)?.stream.parse().map_err(|_| lost())?;
    let loaded = record::load(tx, case)?.ok_or_else(lost)?;
    Ok(Some(recorded(&loaded, &receipt, true)))
}

fn recorded(loaded: &Loaded, receipt: &Receipt, again: bool) -> Recorded {
    Recorded {
        case: loaded.id,
        state: loaded.case.state.to_string(),
        first: receipt.first.0,
        last: receipt.last.0,
        leaf: hex(&receipt.leaf),
        again,
    }
}

/// Reads facts written as text by the types of a programme's fields: all mistakes at once.
pub fn read_given(
    programme: &Programme,
    pairs: &[(String, String)],
    ground: Option<&str>,
) -> Result<Given, Vec<Mistake>> {
    let mut given = Given::default();
    let mut mistakes = Vec::new();
    for (name, text) in pairs {
        let place = || format!("field `{name}`");
        let field = FieldId::parse(name).ok();
        let Some(form) = field.as_ref().and_then(|id| programme.fields.get(id)) else {
            let close = crate::movement::nearest(name, programme.fields.keys().map(|it| it.as_str()));
            let mend = close.map_or("leave it out".to_owned(), |close| format!("did you mean `{close}`?"));
            mistakes.push(Mistake::new(place(), "this programme does not ask it", mend));
            continue;
        };
        match Value::parse(&form.ty, text) {
            Ok(_) if form.personal => {
                given.personal.insert(form.id.clone(), text.clone());
            }
            Ok(value) => {
                given.facts.insert(form.id.clone(), value);
            }
            Err(why) => {
                mistakes.push(Mistake::new(place(), why.to_string(), format!("its type is {}", form.ty)))
            }
        }
    }
    match ground.map(TextKey::parse) {
        Some(Ok(ground)) => given.ground = Some(ground),
        Some(Err(why)) => mistakes.push(Mistake::new("ground", why.to_string(), "name a ground of the step")),
        None => {}
    }
    if mistakes.is_empty() { Ok(given) } else { Err(mistakes) }
}
