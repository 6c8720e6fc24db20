//! What one person does and another looks at: doors opened in an emergency, their review, delays of what a person is told, ways in
//! that are given again.
//!
//! Who may do which of these the policies say; whoever may not finds no such page.

use maud::{Markup, html};
use rumbo_render::{Door, Mistake, Task, Voice, tasks};

use super::visit::{Trouble, Visit, filled};

pub(super) mod delays;
pub(super) mod emergency;
pub(super) mod recovery;
pub(super) mod review;

/// Characters of a reason at most.
const REASON_MAX: usize = 500;

/// Links from the first page of a door to what whoever came in by it may do or look at; nothing if there is nothing.
pub(super) fn offers(visit: &Visit<'_>, door: Door) -> Result<Markup, Trouble> {
    let voice = visit.voice();
    let looks = visit.app().second_looks(&visit.asking(door)?)?;
    // Whoever checks the checkers opens nothing, nor does whoever enforces.
    let opens = door != Door::Auditor && !visit.enforces(door)? && visit.app().opens_in_emergency()?;
    let all = [
        (opens, "emergency-open", "emergency"),
        (looks.emergencies && door != Door::Partner, "emergencies", "emergencies"),
        (looks.delays && door == Door::Officer, "delays", "delays"),
    ];
    let task = |key: &str, page: &str| Task {
        what: voice.frame(key),
        link: Some(format!("{}/{page}", door.path())),
        status: voice.frame(&format!("{key}-status")),
        due: None,
    };
    let list: Vec<Task> = all.iter().filter(|it| it.0).map(|(_, key, page)| task(key, page)).collect();
    Ok(html! { @if !list.is_empty() {
        h2 { (voice.frame("second-looks")) }
        (tasks(voice, &list))
    } })
}

/// One of a few, to be chosen: values with their words.
fn choice(
    voice: Voice<'_>,
    id: &str,
    key: &str,
    values: &[(&str, String)],
    sent: &str,
    wrong: &[Mistake],
) -> Markup {
    let bad = mistake_at(id, wrong);
    let described = bad.is_some().then(|| format!("{id}-wrong"));
    html! { fieldset aria-describedby=[described] {
        legend { (voice.frame(key)) }
        (bad_line(id, wrong))
        @for (at, (value, words)) in values.iter().enumerate() { label {
            input type="radio" name=(id) value=(value) id=[(at == 0).then_some(id)] checked[sent == *value];
            span { (words) }
        } }
    } }
}

/// Room for a reason.
fn long_text(voice: Voice<'_>, id: &str, key: &str, sent: &str, wrong: &[Mistake]) -> Markup {
    let bad = mistake_at(id, wrong).is_some();
    let described = if bad { format!("{id}-help {id}-wrong") } else { format!("{id}-help") };
    html! {
        label for=(id) { (voice.frame(key)) }
        p.help id={ (id) "-help" } { (voice.frame(&format!("{key}-help"))) }
        (bad_line(id, wrong))
        textarea id=(id) name=(id) rows="4" maxlength=(REASON_MAX) aria-describedby=(described)
            aria-invalid=[bad.then_some("true")] { (sent) }
    }
}

fn mistake_at<'a>(id: &str, wrong: &'a [Mistake]) -> Option<&'a Mistake> {
    wrong.iter().find(|it| it.input == id)
}

fn bad_line(id: &str, wrong: &[Mistake]) -> Markup {
    html! { @if let Some(it) = mistake_at(id, wrong) { p.bad id={ (id) "-wrong" } { (it.message) } } }
}

/// A mistake at an input, in words of the frame.
fn mistake(visit: &Visit<'_>, input: &str, key: &str) -> Mistake {
    Mistake { input: input.to_owned(), message: visit.voice().frame(key) }
}

/// A mistake about something that is needed and was not given.
fn needed(visit: &Visit<'_>, input: &str, name: &str) -> Mistake {
    let name = visit.say(name);
    Mistake { input: input.to_owned(), message: filled(visit.voice(), "mistake-missing", "field", &name) }
}
