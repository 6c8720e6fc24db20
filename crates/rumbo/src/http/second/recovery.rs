//! The page on which an officer gives somebody who came in person, without phone and papers, a way into their file again: by the
//! person's answers, or with a second officer. Nothing that the file says is shown.

use maud::{Markup, html};
use rumbo_app::access::Asking;
use rumbo_app::recovery::{Recoverable, Recovery};
use rumbo_app::{Problem, Type};
use rumbo_base::{CaseId, FieldId};
use rumbo_content::Programme;
use rumbo_render::{Door, Mistake, error_summary};

use super::mistake;
use crate::http::form::{Input, labelled};
use crate::http::lists;
use crate::http::values;
use crate::http::visit::{Answer, Trouble, Visit, filled};

const PLACE: &str = "/officer/recovery";

/// The page, asked or sent.
pub(in crate::http) fn answer(visit: &Visit<'_>) -> Answer {
    let asking = visit.asking(Door::Officer)?;
    if !visit.app().gives_access_again(&asking)? {
        return Err(Trouble::Missing);
    }
    let sent = |name: &str| visit.asked.field(name).unwrap_or_default();
    if visit.asked.is_get() {
        return match visit.asked.query("folio").filter(|it| !it.is_empty()) {
            Some(folio) => ask(visit, &asking, folio, &[], 200),
            None => find(visit, "", &[], 200),
        };
    }
    visit.post()?;
    let (folio, word) = (sent("folio"), crate::way_in::word(&visit.web.sessions.fresh("way-in")));
    let case = case_of(folio);
    let done = match sent("act") {
        "confirm" => visit.app().confirm_recovery(case, &word, &asking),
        "witness" => visit.app().ask_recovery(case, &[], &word, &asking),
        _ => {
            let answers = answers(visit);
            if answers.is_empty() {
                let few = mistake(visit, "", "recovery-few");
                return ask(visit, &asking, folio, &[few], 422);
            }
            visit.app().ask_recovery(case, &answers, &word, &asking)
        }
    };
    let no = |key: &str, status| ask(visit, &asking, folio, &[mistake(visit, "", key)], status);
    match done {
        Ok(Recovery::Restored(cases)) => {
            visit.web.sessions.end_own(&cases);
            given(visit, folio, &word)
        }
        Ok(Recovery::Waits) => waits(visit, folio),
        Ok(Recovery::Wrong) => no("recovery-wrong", 422),
        Ok(Recovery::TooOften) => no("recovery-too-often", 429),
        Err(Problem::Unreadable(all)) if all.iter().any(|it| it.place == "answers") => {
            no("recovery-few", 422)
        }
        Err(Problem::Unreadable(all)) if all.iter().any(|it| it.place == "request") => {
            no("recovery-none-waits", 422)
        }
        Err(other) => absent(visit, folio, other),
    }
}

/// What is no folio is nobody's case: it is asked for like any other that is not there.
fn case_of(folio: &str) -> CaseId {
    lists::folio(folio).unwrap_or(CaseId(0))
}

fn input_of(field: &FieldId) -> String {
    format!("answer-{field}")
}

/// What was answered; what was left empty was not asked.
fn answers(visit: &Visit<'_>) -> Vec<(String, String)> {
    let of = |(name, answer): &(String, String)| {
        let field = name.strip_prefix("answer-")?;
        (!answer.trim().is_empty()).then(|| (field.to_owned(), answer.clone()))
    };
    visit.asked.form.iter().filter_map(of).collect()
}

/// A case that is not there and one that is not for this officer read alike.
fn absent(visit: &Visit<'_>, folio: &str, problem: Problem) -> Answer {
    match problem {
        Problem::Unreadable(_) => find(visit, folio, &[mistake(visit, "folio", "recovery-no-case")], 422),
        other => Err(other.into()),
    }
}

fn find(visit: &Visit<'_>, sent: &str, wrong: &[Mistake], status: u16) -> Answer {
    let voice = visit.voice();
    let label = html! { (voice.frame("folio")) };
    let help = Some(voice.frame("recovery-folio-help"));
    let folio = Input { id: "folio", ty: &Type::Text, label, help, sent };
    let body = html! {
        p { a href=(Door::Officer.path()) { (voice.frame("back-to-queue")) } }
        (error_summary(voice, wrong))
        h1 { (voice.frame("recovery")) }
        p { (voice.frame("recovery-about")) }
        ul { @for key in ["recovery-is-recorded", "recovery-is-told", "recovery-ends-the-old"] { li { (voice.frame(key)) } } }
        form method="get" action=(PLACE) novalidate {
            (labelled(voice, &visit.published.content, &folio, wrong))
            button type="submit" { (voice.frame("recovery-go-on")) }
        }
    };
    visit.framed(status, Some(Door::Officer), &visit.say("recovery"), body)
}

/// What can be done for the person of a case: to ask them, to let a second officer witness, to be that second officer.
fn ask(visit: &Visit<'_>, asking: &Asking, folio: &str, wrong: &[Mistake], status: u16) -> Answer {
    let it = match visit.app().recoverable(case_of(folio), asking) {
        Ok(it) => it,
        Err(problem) => return absent(visit, folio, problem),
    };
    let content = &it.view.published.content;
    let programme = content.programmes.get(&it.view.case.programme).ok_or(Trouble::Missing)?;
    let voice = visit.voice();
    let act = |act: &str, key: &str, inside: Markup| {
        html! { form method="post" action=(PLACE) novalidate {
            input type="hidden" name="folio" value=(it.view.id);
            input type="hidden" name="act" value=(act);
            (inside)
            button type="submit" { (voice.frame(key)) }
        } }
    };
    let body = html! {
        p { a href=(PLACE) { (voice.frame("recovery-other")) } }
        (error_summary(voice, wrong))
        h1 { (filled(voice, "recovery-of", "folio", &it.view.id.to_string())) }
        p { (visit.voice_of(&it.view.published, &programme.id).words("programme")) }
        @if let Some((actor, own)) = &it.waits { div.card {
            p { strong { (voice.frame("recovery-waits")) } " · " (values::reader(voice, actor)) }
            @if *own { p { (voice.frame("recovery-own")) } } @else {
                p { (voice.frame("recovery-confirm-about")) }
                (act("confirm", "recovery-confirm", html! {}))
            }
        } }
        h2 { (voice.frame("recovery-answers")) }
        p { (filled(voice, "recovery-answers-about", "answers", &it.answers.to_string())) }
        (act("answers", "recovery-compare", questions(visit, &it, programme)))
        @if it.waits.is_none() {
            h2 { (voice.frame("recovery-witness")) }
            p { (voice.frame("recovery-witness-about")) }
            (act("witness", "recovery-ask-witness", html! {}))
        }
    };
    visit.framed(status, Some(Door::Officer), &visit.say("recovery"), body)
}

fn questions(visit: &Visit<'_>, it: &Recoverable, programme: &Programme) -> Markup {
    let content = &it.view.published.content;
    let voice = visit.voice_of(&it.view.published, &programme.id);
    html! { @for field in it.questions.iter().filter_map(|it| programme.fields.get(it)) {
        @let id = input_of(&field.id);
        @let label = html! { (voice.words(&format!("field-{}", field.id))) };
        @let sent = visit.asked.field(&id).unwrap_or_default();
        (labelled(voice, content, &Input { id: &id, ty: &field.ty, label, help: None, sent }, &[]))
    } }
}

/// The word, once.
fn given(visit: &Visit<'_>, folio: &str, word: &str) -> Answer {
    let voice = visit.voice();
    let body = html! {
        p.no-print { a href=(Door::Officer.path()) { (voice.frame("back-to-queue")) } }
        h1 { (voice.frame("recovery-given")) }
        div.card role="status" {
            p { (voice.frame("folio")) ": " code { (folio) } }
            p { (voice.frame("lookup-word")) ": " code { (word) } }
        }
        p { (voice.frame("recovery-given-about")) }
    };
    visit.page(Some(Door::Officer), &visit.say("recovery-given"), body)
}

fn waits(visit: &Visit<'_>, folio: &str) -> Answer {
    let voice = visit.voice();
    let body = html! {
        p { a href=(Door::Officer.path()) { (voice.frame("back-to-queue")) } }
        h1 { (filled(voice, "recovery-of", "folio", folio)) }
        div.card role="status" { p { strong { (voice.frame("recovery-waits")) } } p { (voice.frame("recovery-own")) } }
    };
    visit.page(Some(Door::Officer), &visit.say("recovery"), body)
}
