//! Papers: printed from the decision in the language that binds, kept in the vault, reprinted byte for byte.

use std::collections::BTreeMap;

use rumbo_base::{Action, CaseId, DataClassId, FieldId, PaperId, hex};
use rumbo_case::Event;
use rumbo_case::event::{ClockSet, StepTaken};
use rumbo_content::{Arg, Programme, Step};
use rumbo_render::{LawLine, PaperData, Proof, Voice, Words};
use rumbo_rules::{Type, Value};
use rumbo_store::Transaction;

use crate::App;
use crate::access::{Asking, Record};
use crate::cases::{Keeper, no_such_case};
use crate::facts::Told;
use crate::library::Published;
use crate::problem::Problem;
use crate::record::{self, Loaded};

impl App {
    /// A paper as it was last issued in a case, for whoever may read the case and print from it. The reading is kept for the
    /// person whose paper it is.
    pub fn paper(&self, case: CaseId, paper: PaperId, asking: &Asking) -> Result<Vec<u8>, Problem> {
        let view = self.case(case)?;
        let programme = record::programme(&view.published, &view.case)?;
        let class = Record::of_field(programme, None, &view.published.content).class;
        self.permit(&view, programme, &class, Action::Read, asking)?;
        let by = self.permit(&view, programme, &DataClassId::paper(), Action::Print, asking)?;
        let found = self.store.write(move |tx| Ok::<_, Problem>(tx.paper(case, &paper, &by)?))?;
        found.ok_or_else(|| no_such_case(case))
    }
}

/// Prints and keeps the paper of a step that was authorised here. What is only told was papered elsewhere.
pub(crate) fn issue(
    tx: &mut Transaction<'_>,
    published: &Published,
    programme: &Programme,
    loaded: &Loaded,
    vault: &Keeper<'_>,
) -> Result<(), Problem> {
    let Some((told, taken)) = authorised(loaded) else { return Ok(()) };
    let Some((step, paper)) = programme.step(&taken.step).and_then(|step| Some((step, step.paper.as_ref()?)))
    else {
        return Ok(());
    };
    let Some(form) = programme.papers.get(paper) else { return Ok(()) };
    let content = &published.content;
    let language = content.country.languages.first().map(String::as_str).unwrap_or_default();
    let voice = Voice::new(content, language).of(&programme.id);
    let last_day = taken.clocks.iter().find_map(|it| it.due.as_ref()).map(|due| voice.date(due.last_day));
    let last_day = last_day.as_ref().map(Words::text);
    let zone = content.zone_of(told.place.as_ref(), Some(&programme.owner));
    let (folio, issued) = (loaded.id.to_string(), zone.date_of(told.at));
    let leaf = tx.event(told.position)?.map(|it| hex(&it.leaf)).unwrap_or_default();
    let code = tx.paper_code(told.position, &folio, paper, issued)?.to_string();
    let data = PaperData {
        folio,
        issued,
        office: voice.words(&format!("agency-{}", programme.owner)),
        facts: facts(voice, programme, loaded),
        args: vec![("last_day", Arg::Text(last_day.unwrap_or("—")))],
        law: law(voice, published, programme, step, taken),
        remedy: taken.ended.as_ref().and_then(|it| it.remedy.clone()).map(|remedy| (remedy, None)),
        proof: Proof { position: told.position, leaf, code: Some(code) },
        version: loaded.case.content.clone(),
        synthetic: published.synthetic || content.country.fictional,
    };
    let html = rumbo_render::paper(voice, form, &data);
    tx.keep_paper(vault.person, vault.sector, loaded.id, paper, html.as_bytes())?;
    Ok(())
}

/// The last event, if it is a step that was authorised here.
fn authorised(loaded: &Loaded) -> Option<(&Told, &StepTaken)> {
    let steps = loaded.history.iter().rev().find_map(|told| match &told.event {
        Event::Opened(opened) => Some((told, &opened.step)),
        Event::StepTaken(step) => Some((told, step)),
        _ => None,
    });
    steps.filter(|(_, step)| !step.reported)
}

fn facts(voice: Voice<'_>, programme: &Programme, loaded: &Loaded) -> BTreeMap<FieldId, String> {
    let read = loaded.case.facts.iter().map(|(field, value)| {
        let ty = programme.fields.get(field).map(|form| &form.ty);
        (field.clone(), value_words(voice, ty, value))
    });
    read.collect()
}

/// A value as people read it: the word of a member, a date in words, the rest as it is.
pub fn value_words(voice: Voice<'_>, ty: Option<&Type>, value: &Value) -> String {
    match (ty, value) {
        (Some(Type::Enum(list)), Value::Enum(member)) => {
            let key = format!("{}-{member}", list.as_str().replace('_', "-"));
            voice.optional(&key, None).map_or_else(|| member.to_string(), |words| words.text().to_owned())
        }
        (_, Value::Date(day)) => voice.date(*day).text().to_owned(),
        (_, Value::Text(text)) => {
            let country = voice.optional(&format!("country-{text}"), None);
            country.map_or_else(|| text.to_string(), |words| words.text().to_owned())
        }
        (_, other) => other.to_string(),
    }
}

/// The provisions of the step, then the terms that started with it.
fn law(
    voice: Voice<'_>,
    published: &Published,
    programme: &Programme,
    step: &Step,
    taken: &StepTaken,
) -> Vec<LawLine> {
    let content = &published.content;
    let ground = taken.ground.as_ref().map(|ground| ground.basis.as_slice()).unwrap_or_default();
    let mut lines: Vec<LawLine> = step
        .basis
        .iter()
        .chain(ground)
        .map(|cite| {
            let status = content.instruments.get(&cite.instrument).map(|it| it.status);
            let status = status.unwrap_or(rumbo_base::Provenance::Unverified);
            LawLine { cite: vec![cite.clone()], value: None, status, decides: status.decides(None) }
        })
        .collect();
    for clock in &taken.clocks {
        lines.extend(term(voice, published, programme, clock));
    }
    lines
}

fn term(voice: Voice<'_>, published: &Published, programme: &Programme, clock: &ClockSet) -> Option<LawLine> {
    let content = &published.content;
    let form = programme.states.iter().flat_map(|state| &state.clocks).find(|form| form.id == clock.id)?;
    let on = content.zone_of(None, Some(&programme.owner)).date_of(clock.run.started);
    let parameter = content.parameters.get(&form.parameter)?;
    let value = parameter.at(on)?;
    let words = voice.words(&format!("clock-{}", clock.id));
    let line = (words, voice.law_value(&value.is, &parameter.shape).text().to_owned(), value.from);
    Some(LawLine {
        cite: value.cite.clone(),
        value: Some(line),
        status: value.status,
        decides: value.decides(),
    })
}
