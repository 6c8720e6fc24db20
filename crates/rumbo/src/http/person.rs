//! The person's door: one's own case, found by folio and document. Where it stands, until when, what can be done, which
//! rights there are, who has read what. Nobody else's case can be reached from here.

use maud::{Markup, html};
use rumbo_app::access::{Asking, is_control};
use rumbo_app::cases::Document;
use rumbo_app::recovery::WayIn;
use rumbo_app::view::CaseView;
use rumbo_app::{Event, Problem, StepTaken, Type};
use rumbo_base::{CivilDate, PaperId, Position, TextKey};
use rumbo_content::{Arg, Block, Programme, RoleKind};
use rumbo_render::{Door, Mistake, PaperData, Proof, Voice, error_summary, paper, tasks};

use super::form::{Input, labelled};
use super::history::{Depth, history};
use super::lists;
use super::own_file;
use super::reply::Reply;
use super::sessions::{cookie_of, lock};
use super::standing;
use super::step::{self, Seat};
use super::values;
use super::visit::{Answer, Trouble, Visit, filled};

/// Wrong answers that all readers together may give in a minute: enough for people, too few for guessing.
const MISSES_PER_MINUTE: usize = 20;

/// Pages behind the person's door.
pub(super) fn answer(visit: &Visit<'_>, rest: &[&str]) -> Answer {
    let own = visit.session(Door::Person).ok().and_then(|it| it.case);
    match (rest, own) {
        ([], None) => look_up(visit),
        (rest, Some(case)) => {
            let view = super::desk::found(visit.app().case_for(
                case,
                visit.action(),
                &Asking::of_person("person", visit.now),
            ))?;
            let programme =
                view.published.content.programmes.get(&view.case.programme).ok_or(Trouble::Missing)?;
            let roles = programme.roles.values();
            let role = roles
                .into_iter()
                .find(|it| it.required && it.kind == RoleKind::Person)
                .map(|it| it.id.clone());
            let base = Door::Person.path().to_owned();
            let seat =
                Seat { door: Door::Person, name: "person".to_owned(), agencies: Vec::new(), role, base };
            match rest {
                [] => own_page(visit, &view, programme, &seat),
                ["file"] => own_file::take(visit, case),
                ["paper", id] => printed(visit, &view, programme, &seat, id),
                [kind, id] => step::answer(visit, &view, &seat, kind, id),
                _ => Err(Trouble::Missing),
            }
        }
        _ => Err(Trouble::Missing),
    }
}

/// Asks who the reader is: by the folio of the case and the document it was opened with.
fn look_up(visit: &Visit<'_>) -> Answer {
    if visit.asked.is_get() {
        return ask(visit, &[], 200);
    }
    visit.post()?;
    let voice = visit.voice();
    let sent = |name: &str| visit.asked.field(name).filter(|it| !it.is_empty());
    let mut mistakes = Vec::new();
    // A word stands in for the document.
    let inputs: &[&str] = if sent("word").is_some() { &["folio"] } else { &["folio", "issuer", "number"] };
    for input in inputs.iter().filter(|it| sent(it).is_none()) {
        let key = if *input == "folio" { (*input).to_owned() } else { format!("open-{input}") };
        let name = voice.frame(&key);
        mistakes.push(Mistake {
            input: (*input).to_owned(),
            message: filled(voice, "mistake-missing", "field", name.text()),
        });
    }
    let document = sent("issuer").zip(sent("number")).map(|(issuer, number)| {
        WayIn::Document(Document { issuer: issuer.to_owned(), number: number.to_owned() })
    });
    let shown = sent("word").map(|it| WayIn::Word(it.to_owned())).or(document);
    let (Some(folio), Some(shown)) = (sent("folio"), shown) else {
        return ask(visit, &mistakes, 422);
    };
    if too_many_misses(visit) {
        let wait = Mistake { input: String::new(), message: voice.frame("lookup-wait") };
        return ask(visit, &[wait], 429);
    }
    let content = &visit.published.content;
    let found = lists::folio(folio).map(|id| visit.app().own_case(id, &shown, visit.now));
    match found {
        Some(Ok(view)) => {
            let readers = super::home::readers(content, Door::Person);
            let id = visit.web.sessions.begin(Door::Person, ("person", readers), Some(view.id), visit.now);
            Ok(Reply::see(Door::Person.path()).cookie(&cookie_of(Door::Person), &id))
        }
        Some(Err(Problem::Fault(fault))) => Err(fault.into()),
        _ => {
            lock(&visit.web.misses).push_back(visit.now);
            let no = Mistake { input: "folio".to_owned(), message: voice.frame("lookup-nothing") };
            ask(visit, &[no], 422)
        }
    }
}

fn too_many_misses(visit: &Visit<'_>) -> bool {
    let mut misses = lock(&visit.web.misses);
    let minute_ago = visit.now.saturating_sub(jiff::SignedDuration::from_mins(1)).unwrap_or(visit.now);
    while misses.front().is_some_and(|it| *it < minute_ago) {
        misses.pop_front();
    }
    misses.len() >= MISSES_PER_MINUTE
}

fn ask(visit: &Visit<'_>, mistakes: &[Mistake], status: u16) -> Answer {
    let voice = visit.voice();
    let content = &visit.published.content;
    let input = |id: &'static str, key: &str| {
        let label = html! { (voice.frame(key)) };
        let help = Some(voice.frame(&format!("{key}-help")));
        let sent = visit.asked.field(id).unwrap_or_default();
        labelled(voice, content, &Input { id, ty: &Type::Text, label, help, sent }, mistakes)
    };
    let recovers = visit.app().recovers(visit.now)?;
    let body = html! {
        (error_summary(voice, mistakes))
        h1 { (voice.frame("lookup-title")) }
        p { (voice.frame("lookup-about")) }
        form method="post" action="/person" novalidate {
            (input("folio", "folio"))
            (input("issuer", "open-issuer"))
            (input("number", "open-number"))
            @if recovers { (input("word", "lookup-word")) }
            button type="submit" { (voice.frame("lookup-go")) }
        }
        p.soft { (voice.frame("lookup-private")) }
        @if recovers {
            h2 { (voice.frame("lookup-lost")) }
            p { (voice.frame("lookup-lost-about")) }
        }
    };
    visit.framed(status, Some(Door::Person), &visit.say("lookup-title"), body)
}

fn own_page(visit: &Visit<'_>, view: &CaseView, programme: &Programme, seat: &Seat) -> Answer {
    visit.get()?;
    let voice = visit.voice_of(&view.published, &programme.id);
    let zone = view.published.content.zone_of(view.case.place.as_ref(), Some(&programme.owner));
    let today = zone.date_of(visit.now);
    let folio = view.id.to_string();
    let readings = visit.app().readings(view, &asking(visit, seat))?;
    let rights = rights(programme);
    let body = html! {
        h1 { (voice.words("programme")) }
        @if let Some(about) = voice.optional("programme", Some("about")) { p { (about) } }
        p { (voice.frame("folio")) ": " code { (folio) } }
        (step::receipt(voice, visit.asked, view))
        h2 { (voice.frame("where-it-stands")) }
        (standing::state(voice, view, programme))
        (standing::clocks(voice, view, programme, today))
        (remedy(voice, view))
        (step::offers(voice, view, programme, seat))
        (reminders(voice, view, programme))
        (standing::effects(voice, view, zone))
        (papers(voice, view))
        @if !rights.is_empty() {
            h2 { (voice.frame("rights")) }
            ul { @for it in &rights { li { (voice.key(it)) } } }
        }
        (standing::facts(voice, view, programme))
        h2 { (voice.frame("history")) }
        (history(voice, view, programme, Depth::Person))
        h2 { (voice.frame("who-read")) }
        @if readings.is_empty() { p { (voice.frame("nobody-read")) } }
        ul { @for it in readings.iter().rev().take(10) { li {
            (values::moment(voice, zone, it.reading.at)) ": " (values::reader(voice, &it.reading.actor)) " · "
            (voice.words(&format!("purpose-{}", it.reading.purpose)))
            @if it.what == "own-access" { " · " (voice.frame("reading-own-access")) }
            @if let Some(why) = it.emergency() { " · " (voice.frame(&format!("emergency-{why}"))) }
        } } }
        (own_file::button(voice, is_control(&view.published.content, programme)))
        form.no-print method="post" action="/salir" { button.plain type="submit" { (voice.frame("sign-out")) } }
    };
    visit.page(Some(Door::Person), voice.words("programme").text(), body)
}

/// The person, asking about their own case under the name of their role in it.
fn asking(visit: &Visit<'_>, seat: &Seat) -> Asking {
    Asking::of_person(seat.role.as_ref().map_or("person", |it| it.as_str()), visit.now)
}

/// How an ended case can be contested.
fn remedy(voice: Voice<'_>, view: &CaseView) -> Markup {
    let ended = view.case.ended.as_ref().and_then(|it| it.remedy.as_ref());
    html! { @if let Some(id) = ended {
        @let key = format!("remedy-{id}");
        h2 { (voice.frame("remedy")) }
        p { strong { (voice.words(&key)) } }
        @if let Some(how) = voice.optional(&key, Some("do")) { p { (how) } }
    } }
}

/// What the person was reminded of, what comes next if nothing is done, and what can be done about it.
fn reminders(voice: Voice<'_>, view: &CaseView, programme: &Programme) -> Markup {
    let sent: Vec<&TextKey> = view
        .history
        .iter()
        .filter_map(|entry| if let Event::ReminderSent(it) = &entry.event { Some(&it.text) } else { None })
        .collect();
    let Some(state) = programme.state(&view.case.state) else { return html! {} };
    let here = state.clocks.iter().flat_map(|it| &it.reminders).map(|it| &it.text);
    let next = standing::after_silence(programme, state);
    let later = next.iter().flat_map(|it| &it.clocks).flat_map(|it| &it.reminders).map(|it| &it.text);
    let mut advice: Vec<&TextKey> = here.chain(later).collect();
    advice.dedup();
    html! {
        @if !sent.is_empty() {
            h2 { (voice.frame("reminders")) }
            ul { @for it in sent { li { (voice.key(it)) } } }
        }
        @if !advice.is_empty() {
            h2 { (voice.frame("advice")) }
            @for it in advice { div.card { p { strong { (voice.key(it)) } } p { (voice.attribute(it.as_str(), "do")) } } }
        }
    }
}

/// The rights that the papers of the programme tell of.
fn rights(programme: &Programme) -> Vec<TextKey> {
    let texts = programme.papers.values().flat_map(|it| &it.blocks).filter_map(|it: &Block| it.text.as_ref());
    let mut all: Vec<TextKey> = Vec::new();
    for it in texts.filter(|it| it.as_str().starts_with("right-")) {
        if !all.contains(it) {
            all.push(it.clone());
        }
    }
    all
}

/// The step behind an event, if it is one.
fn step_of(event: &Event) -> Option<&StepTaken> {
    match event {
        Event::Opened(it) => Some(&it.step),
        Event::StepTaken(it) => Some(it),
        _ => None,
    }
}

/// The papers that were issued, each as a page to print.
fn papers(voice: Voice<'_>, view: &CaseView) -> Markup {
    let issued =
        view.history.iter().filter_map(|entry| Some((entry, step_of(&entry.event)?.paper.as_ref()?)));
    let list: Vec<rumbo_render::Task> = issued
        .map(|(entry, id)| rumbo_render::Task {
            what: voice.words(&format!("paper-{id}")),
            link: Some(format!("/person/paper/{id}")),
            status: filled(
                voice,
                "issued-on",
                "date",
                voice
                    .date(
                        view.published.content.zone_of(entry.place.as_ref(), None).date_of(entry.happened_at),
                    )
                    .text(),
            ),
            due: None,
        })
        .collect();
    html! { @if !list.is_empty() { h2 { (voice.frame("papers")) } (tasks(voice, &list)) } }
}

/// A paper: as it was issued here, byte for byte; of one that was issued elsewhere, what its event says of it. Both carry
/// the proof that the event was recorded.
fn printed(visit: &Visit<'_>, view: &CaseView, programme: &Programme, seat: &Seat, id: &str) -> Answer {
    visit.get()?;
    let form = PaperId::parse(id).ok().and_then(|id| programme.papers.get(&id)).ok_or(Trouble::Missing)?;
    let issued = view.history.iter().rev().filter_map(|entry| Some((entry, step_of(&entry.event)?)));
    let (entry, step) =
        issued.into_iter().find(|(_, step)| step.paper.as_ref() == Some(&form.id)).ok_or(Trouble::Missing)?;
    match visit.app().paper(view.id, form.id.clone(), &asking(visit, seat)) {
        Ok(kept) => return Ok(Reply::sheet(String::from_utf8_lossy(&kept).into_owned())),
        Err(Problem::Fault(fault)) => return Err(fault.into()),
        Err(_) => {}
    }
    let voice = visit.voice_of(&view.published, &programme.id);
    let content = &view.published.content;
    let on = content.zone_of(entry.place.as_ref(), Some(&programme.owner)).date_of(entry.happened_at);
    let last_day = step.clocks.iter().find_map(|it| it.due.as_ref()).map(|it| it.last_day);
    let last_day = last_day.map_or_else(|| "—".to_owned(), |it| voice.date(it).text().to_owned());
    let facts = step.facts.iter();
    let mut law: Vec<_> =
        programme.step(&step.step).map(|it| values::law_of_step(programme, it)).into_iter().collect();
    if let (Some(line), Some(ground)) = (law.first_mut(), &step.ground) {
        line.cite.extend(ground.basis.iter().cloned());
    }
    let data = PaperData {
        folio: view.id.to_string(),
        issued: on,
        office: values::agency(voice, &programme.owner),
        facts: facts
            .map(|(field, it)| (field.clone(), values::value(voice, programme, field, it).text().to_owned()))
            .collect(),
        args: vec![("last_day", Arg::Text(&last_day))],
        law,
        remedy: step
            .ended
            .as_ref()
            .and_then(|it| it.remedy.clone())
            .map(|it| (it, contest_until(view, step))),
        proof: Proof { position: Position(entry.position), leaf: entry.leaf.clone(), code: None },
        version: content.version.clone(),
        synthetic: visit.is_synthetic(),
    };
    Ok(Reply::sheet(paper(voice, form, &data)))
}

/// The last day to contest a decision, once it was served.
fn contest_until(view: &CaseView, step: &StepTaken) -> Option<CivilDate> {
    view.history.iter().find_map(|entry| match &entry.event {
        Event::NoticeServed(it) if it.step == step.step => it.contest_until,
        _ => None,
    })
}
