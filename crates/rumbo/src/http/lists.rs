//! Lists of cases for those who must act on them, and the purposes for which no list is ever given.

use maud::{Markup, html};
use rumbo_app::worklist::{Waiting, states_waiting_for};
use rumbo_base::{AgencyId, CaseId, ProgrammeId, PurposeId, StateId};
use rumbo_content::Programme;
use rumbo_render::{Door, LawLine, Task, Words, law, pagination, tasks};

use super::reply::Reply;
use super::standing::days_left;
use super::visit::{Answer, Trouble, Visit, filled};

/// Cases on one page of a list.
const PER_PAGE: usize = 20;

/// The page that refuses a list for the purpose that was named; nothing if the purpose is lawful or none was named.
pub(super) fn refused_purpose(visit: &Visit<'_>, door: Door) -> Result<Option<Reply>, Trouble> {
    let Some(named) = visit.asked.query("purpose") else { return Ok(None) };
    let content = &visit.published.content;
    let unknown = || {
        Trouble::Unreadable(vec![
            filled(visit.voice(), "unknown-purpose", "purpose", named).text().to_owned(),
        ])
    };
    let purpose =
        PurposeId::parse(named).ok().and_then(|id| content.purposes.get(&id)).ok_or_else(unknown)?;
    let forbidding: Vec<&Programme> =
        content.programmes.values().filter(|it| it.forbidden_purposes.contains(&purpose.id)).collect();
    // Whoever enforces says no more than what their own list is for, and finds nothing else on it.
    let own = purpose.enforcement && visit.enforces(door)?;
    if own || forbidding.is_empty() {
        return Ok(None);
    }
    let voice = visit.voice();
    let line = |it: &Programme| LawLine {
        cite: it.basis.clone(),
        value: None,
        status: it.status,
        decides: it.status.decides(None),
    };
    let body = html! {
        h1 { (voice.frame("purpose-refused")) }
        section.refusal role="alert" {
            h2 { (voice.words(&format!("purpose-{}", purpose.id))) }
            @for programme in forbidding {
                p { (filled(voice.of(&programme.id), "purpose-forbidden-by", "programme", voice.of(&programme.id).words("programme").text())) }
                h3 { (voice.frame("ground")) }
                (law(voice, &[line(programme)]))
            }
            h3 { (voice.frame("remedy")) }
            p { (voice.frame("purpose-way")) }
        }
    };
    visit.framed(403, Some(door), &visit.say("purpose-refused"), body).map(Some)
}

/// One page of the work queue of whoever came in by a door: whose clock fires soonest first.
pub(super) fn queue(
    visit: &Visit<'_>,
    door: Door,
    only: Option<(&ProgrammeId, &StateId)>,
) -> Result<Markup, Trouble> {
    let base = door.path();
    let all = visit.app().waiting_for(&visit.session(door)?.readers)?;
    let asked = |it: &Waiting| only.is_none_or(|only| only == (&it.row.programme, &it.row.state));
    let all: Vec<Waiting> = all.into_iter().filter(asked).collect();
    let last = all.len().div_ceil(PER_PAGE).max(1);
    let page = visit.asked.query("page").and_then(|it| it.parse::<usize>().ok()).unwrap_or(1).clamp(1, last);
    let shown = all.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let rows = shown.map(|it| row(visit, it, base)).collect::<Vec<Task>>();
    let voice = visit.voice();
    let path = match only {
        Some((programme, state)) => list_of(&visit.asked.path, programme, state),
        None => visit.asked.path.clone(),
    };
    Ok(html! {
        @if rows.is_empty() { p { (voice.frame("queue-empty")) } } @else { (tasks(voice, &rows)) }
        (pagination(voice, &path, page, last))
    })
}

/// A case in a list: its folio, its programme, where it stands, the last day of the clock that ends first.
fn row(visit: &Visit<'_>, it: &Waiting, base: &str) -> Task {
    let content = &visit.published.content;
    let voice = visit.voice().of(&it.row.programme);
    let state = voice.words(&format!("state-{}", it.row.state));
    let today = content.zone_of(it.row.place.as_ref(), None).date_of(visit.now);
    let status = match it.last_day {
        Some(last) => Words::plain(format!("{} · {}", state.text(), days_left(voice, today, last).text())),
        None => state,
    };
    let link = Some(format!("{base}/case/{}", it.row.case));
    // Whoever acts for several programmes must see at once which one it is.
    let what = Words::plain(format!("{} · {}", it.row.case, voice.words("programme")));
    Task { what, link, status, due: it.last_day }
}

/// The address of the list of one state.
fn list_of(path: &str, programme: &ProgrammeId, state: &StateId) -> String {
    format!("{path}?programme={programme}&state={state}")
}

/// A state, the address of its list, and how many stand in it.
type StateLine = (Words, String, u64);

/// How many cases stand in each state that waits for these agencies, as links to the list of each. States in which
/// nobody stands would only hide the others.
pub(super) fn states(visit: &Visit<'_>, agencies: &[AgencyId], base: &str) -> Result<Markup, Trouble> {
    let content = &visit.published.content;
    let counts = visit.app().counts()?;
    let mut groups: Vec<(&ProgrammeId, Vec<StateLine>)> = Vec::new();
    for (programme, state) in states_waiting_for(content, agencies) {
        let here = counts.iter().filter(|it| it.programme == *programme && it.state == *state && !it.ended);
        let cases = here.map(|it| it.cases).sum();
        if cases == 0 {
            continue;
        }
        let words = visit.voice().of(programme).words(&format!("state-{state}"));
        let row = (words, list_of(&format!("{base}/cases"), programme, state), cases);
        match groups.last_mut() {
            Some((last, rows)) if *last == programme => rows.push(row),
            _ => groups.push((programme, vec![row])),
        }
    }
    let voice = visit.voice();
    if groups.is_empty() {
        return Ok(html! { p { (voice.frame("queue-empty")) } });
    }
    Ok(html! {
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("cases-by-state").text()) { table {
            caption { (voice.frame("cases-by-state")) }
            thead { tr { th scope="col" { (voice.frame("state")) } th.number scope="col" { (voice.frame("cases")) } } }
            @for (programme, rows) in &groups { tbody {
                tr { th scope="rowgroup" colspan="2" { (voice.of(programme).words("programme")) } }
                @for (words, link, count) in rows { tr {
                    th scope="row" { a href=(link) { (words) } }
                    td.number { (rumbo_stats::grouped(*count)) }
                } }
            } }
        } }
    })
}

/// The list of one state. A state that waits for somebody else has no list.
pub(super) fn by_state(visit: &Visit<'_>, agencies: &[AgencyId], door: Door) -> Answer {
    visit.get()?;
    if let Some(no) = refused_purpose(visit, door)? {
        return Ok(no);
    }
    let asked = |name| visit.asked.query(name).ok_or(Trouble::Missing);
    let (of, stands) = (asked("programme")?, asked("state")?);
    let known = states_waiting_for(&visit.published.content, agencies);
    let is_asked =
        |(programme, state): &(&ProgrammeId, &StateId)| programme.as_str() == of && state.as_str() == stands;
    let (programme, state) = known.into_iter().find(is_asked).ok_or(Trouble::Missing)?;
    let voice = visit.voice().of(programme);
    let title = voice.words(&format!("state-{state}"));
    let list = queue(visit, door, Some((programme, state)))?;
    let body = html! {
        p { a href=(door.path()) { (visit.voice().frame("back-to-queue")) } }
        h1 { (title) }
        p { (voice.words("programme")) }
        (list)
    };
    visit.page(Some(door), title.text(), body)
}

/// A folio as a person writes it: with or without its prefix, in any case.
pub(super) fn folio(text: &str) -> Option<CaseId> {
    let plain = text.trim().to_lowercase();
    let digits = plain.strip_prefix("case_").unwrap_or(&plain);
    format!("case_{digits}").parse().or_else(|_| format!("case_{}", digits.to_uppercase()).parse()).ok()
}
