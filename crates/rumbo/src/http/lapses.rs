//! Lapses that are only proposed, since nobody has read their provision in the official text: an officer says whether they are breaches,
//! and why. How obligations stand is shown at the analyst's door.

use maud::html;
use rumbo_app::obligations::{ObligationLine, Proposed, Telling};
use rumbo_app::{ObligationCommand, Problem};
use rumbo_content::Arg;
use rumbo_render::{Door, Mistake, Voice, Words, error_summary};

use super::reply::Reply;
use super::step;
use super::values;
use super::visit::{Answer, Trouble, Visit, filled};

/// Characters that a reason may have.
const REASON_MAX: usize = 500;

/// Everything that waits to be judged.
pub(super) fn waiting(visit: &Visit<'_>) -> Answer {
    visit.get()?;
    let voice = visit.voice();
    let all = visit.app().obligations(visit.today())?;
    let proposed: Vec<(&ObligationLine, &Proposed)> =
        all.iter().flat_map(|it| it.proposed.iter().map(move |lapse| (it, lapse))).collect();
    let body = html! {
        p { a href="/officer" { (voice.frame("queue-title")) } }
        h1 { (voice.frame("lapses-title")) }
        @if visit.asked.query("receipt").is_some() { div.card role="status" { p.good { (voice.frame("lapse-was-judged")) } } }
        p { (voice.frame("lapses-about")) }
        @if visit.is_synthetic() { p { strong.mark { (voice.frame("obligations-synthetic")) } } }
        @if proposed.is_empty() { p { (voice.frame("lapses-none")) } }
        ul.tasks { @for (line, lapse) in &proposed { li {
            a href={ "/officer/lapses/" (line.id) "/" (lapse.occasion) } { (name(voice, line)) }
            br; span.soft { (values::agency(voice, &line.owner)) " · " (said(voice, lapse)) }
        } } }
    };
    visit.page(Some(Door::Officer), &visit.say("lapses-title"), body)
}

/// One proposed lapse: shown, or judged.
pub(super) fn judge(visit: &Visit<'_>, obligation: &str, occasion: &str) -> Answer {
    if visit.asked.is_get() {
        return show(visit, (obligation, occasion), &[]);
    }
    visit.post()?;
    let voice = visit.voice();
    let accepted = match visit.asked.field("verdict") {
        Some("accept") => Some(true),
        Some("reject") => Some(false),
        _ => None,
    };
    let reason = visit.asked.field("reason").unwrap_or_default().trim().to_owned();
    let missing = |input: &str, key: &str| {
        let name = voice.frame(key);
        Mistake { input: input.to_owned(), message: filled(voice, "mistake-missing", "field", name.text()) }
    };
    let mut mistakes = Vec::new();
    if accepted.is_none() {
        mistakes.push(missing("verdict", "lapse-verdict"));
    }
    if reason.is_empty() {
        mistakes.push(missing("reason", "lapse-reason"));
    } else if reason.chars().count() > REASON_MAX {
        let name = voice.frame("lapse-reason");
        let message = filled(voice, "mistake-long", "field", name.text());
        mistakes.push(Mistake { input: "reason".to_owned(), message });
    }
    let Some(accepted) = accepted.filter(|_| mistakes.is_empty()) else {
        return show(visit, (obligation, occasion), &mistakes);
    };
    let (key, _) = step::sent(visit)?;
    let (obligation, occasion) = (obligation.to_owned(), occasion.to_owned());
    let what = ObligationCommand::Judge {
        obligation: obligation.clone(),
        occasion: occasion.clone(),
        accepted,
        reason,
    };
    let telling = Telling { what, actor: "officer".to_owned(), key, now: visit.now };
    match visit.app().tell_obligation(telling) {
        Ok(receipt) => {
            let position = receipt.map_or(0, |it| it.last.0);
            Ok(Reply::see(&format!("/officer/lapses?receipt={position}")))
        }
        // Judged meanwhile by somebody else: nothing of it waits any more.
        Err(Problem::Unreadable(_)) => Err(Trouble::Missing),
        Err(other) => Err(other.into()),
    }
}

fn show(visit: &Visit<'_>, (obligation, occasion): (&str, &str), mistakes: &[Mistake]) -> Answer {
    let voice = visit.voice();
    let all = visit.app().obligations(visit.today())?;
    let line = all.iter().find(|it| it.id.as_str() == obligation).ok_or(Trouble::Missing)?;
    let lapse = line.proposed.iter().find(|it| it.occasion == occasion).ok_or(Trouble::Missing)?;
    let sent = visit.asked.field("verdict");
    let told = |input: &str| mistakes.iter().find(|it| it.input == input).map(|it| &it.message);
    let body = html! {
        p { a href="/officer/lapses" { (voice.frame("lapses-title")) } }
        (error_summary(voice, mistakes))
        h1 { (name(voice, line)) }
        p { (values::agency(voice, &line.owner)) " · " (said(voice, lapse)) }
        p { (voice.frame("lapses-about")) @if let Some(cite) = &line.cite { " " span.soft { (cite) } } }
        form method="post" action={ "/officer/lapses/" (line.id) "/" (lapse.occasion) } novalidate {
            (step::key_input(visit))
            fieldset {
                legend { (voice.frame("lapse-verdict")) }
                @if let Some(wrong) = told("verdict") { p.bad id="verdict-wrong" { (wrong) } }
                label {
                    input type="radio" id="verdict" name="verdict" value="accept" checked[sent == Some("accept")];
                    span { (voice.frame("lapse-accept")) }
                }
                label {
                    input type="radio" name="verdict" value="reject" checked[sent == Some("reject")];
                    span { (voice.frame("lapse-reject")) }
                }
            }
            label for="reason" { (voice.frame("lapse-reason")) }
            p.help id="reason-help" { (voice.frame("lapse-reason-help")) }
            @if let Some(wrong) = told("reason") { p.bad id="reason-wrong" { (wrong) } }
            input id="reason" name="reason" type="text" maxlength=(REASON_MAX) autocomplete="off"
                value=(visit.asked.field("reason").unwrap_or_default()) aria-describedby="reason-help";
            button type="submit" { (voice.frame("lapse-judge")) }
        }
    };
    let (status, error) = match mistakes {
        [] => (200, String::new()),
        _ => (422, format!("{}: ", visit.say("error"))),
    };
    visit.framed(status, Some(Door::Officer), &format!("{error}{}", visit.say("lapses-title")), body)
}

fn name(voice: Voice<'_>, line: &ObligationLine) -> Words {
    line.text.clone().map_or_else(|| voice.words(&format!("obligation-{}", line.id)), Words::plain)
}

fn said(voice: Voice<'_>, lapse: &Proposed) -> Words {
    let date = voice.date(lapse.last_day);
    let args = [("date", Arg::Text(date.text())), ("occasion", Arg::Text(&lapse.occasion))];
    voice.frame_with("obligation-lapse-proposed", &args)
}
