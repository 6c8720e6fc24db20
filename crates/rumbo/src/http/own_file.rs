//! A person's whole file: taken away at their own door, and as a page to read.

use maud::{Markup, html};
use rumbo_app::Published;
use rumbo_app::access::Asking;
use rumbo_app::own_file::PersonFile;
use rumbo_app::view::CaseView;
use rumbo_base::{CaseId, FieldId, PurposeId};
use rumbo_render::{Page, STYLE, Voice, Words};

use super::history::{Depth, history};
use super::reply::Reply;
use super::standing;
use super::values;
use super::visit::{Answer, Visit, filled};

/// Gives the file to whoever came in as the person of a case. Asking for it is recorded, so it is no mere look.
pub(super) fn take(visit: &Visit<'_>, case: CaseId) -> Answer {
    visit.post()?;
    let file = visit.app().person_file(case, &Asking::of_person("person", visit.now))?;
    let text = file.text()?;
    Ok(Reply::file("application/json", &format!("{case}.json"), text))
}

/// The button that asks for it. By a case of control the person gets what is kept for control alone.
pub(super) fn button(voice: Voice<'_>, of_control: bool) -> Markup {
    let about = if of_control { "file-about-control" } else { "file-about" };
    html! {
        h2 { (voice.frame("file-title")) }
        p { (voice.frame(about)) }
        form.no-print method="post" action="/person/file" { button.plain type="submit" { (voice.frame("file-take")) } }
    }
}

/// The file as a page that brings its look with it. `views` are the cases of the file.
pub(crate) fn page(published: &Published, language: &str, file: &PersonFile, views: &[CaseView]) -> String {
    let voice = Voice::new(&published.content, language);
    let zone = &published.content.country.zone;
    let says = &file.says;
    let body = html! {
        h1 { (voice.frame("file-title")) }
        p { (voice.frame("folio")) ": " code { (says.asked_by) } " · " (values::moment(voice, zone, says.given_at)) }
        @for view in views { (case(voice, view)) }
        h2 { (voice.frame("personal-facts")) }
        dl { @for it in &says.facts {
            dt { (fact_name(voice, views, it.case, &it.kind)) }
            dd { (it.fact) " " span.soft { (it.why) } }
        } }
        h2 { (voice.frame("who-read")) }
        @if says.readings.is_empty() { p { (voice.frame("nobody-read")) } }
        ul { @for it in &says.readings { li {
            (values::moment(voice, zone, it.at)) ": " (values::reader(voice, &it.who)) " · "
            (purpose(voice, &it.purpose))
            @if it.what == "own-access" { " · " (voice.frame("reading-own-access")) }
        } } }
    };
    let given = rumbo_base::Position(
        says.cases.iter().flat_map(|it| &it.events).map(|it| it.position).max().unwrap_or(0),
    );
    let title = voice.frame("file-title");
    let page = Page {
        voice,
        title: title.text(),
        path: "/person/file",
        door: None,
        doors: &[],
        position: given,
        version: &published.content.version,
        synthetic: says.synthetic,
        body,
    };
    page.html().replace(r#"<link rel="stylesheet" href="/style.css">"#, &format!("<style>{STYLE}</style>"))
}

fn case(voice: Voice<'_>, view: &CaseView) -> Markup {
    let Some(programme) = view.published.content.programmes.get(&view.case.programme) else {
        return html! {};
    };
    let voice = voice.of(&programme.id);
    html! {
        h2 { (filled(voice, "case-title", "folio", &view.id.to_string())) }
        p { (voice.words("programme")) }
        (standing::state(voice, view, programme))
        (standing::facts(voice, view, programme))
        (history(voice, view, programme, Depth::Officer))
    }
}

/// What a fact is called: as the field that asked for it, else by the word of its kind.
fn fact_name(voice: Voice<'_>, views: &[CaseView], case: Option<CaseId>, kind: &str) -> Words {
    let view = views.iter().find(|it| Some(it.id) == case);
    let programme = view.and_then(|it| it.published.content.programmes.get(&it.case.programme));
    let field = FieldId::parse(kind).ok();
    match (programme, field) {
        (Some(programme), Some(field)) if programme.fields.contains_key(&field) => {
            voice.of(&programme.id).words(&format!("field-{field}"))
        }
        _ => Words::plain(kind),
    }
}

fn purpose(voice: Voice<'_>, id: &str) -> Words {
    let known = PurposeId::parse(id).ok();
    known.map_or_else(|| Words::plain(id), |it| voice.words(&format!("purpose-{it}")))
}
