//! The rules of content: all by instrument, and each with its prose, decision table and the values of the law it reads.

use maud::html;
use rumbo_base::RuleId;
use rumbo_render::{Door, Reading, chapters, rule_page};

use super::visit::{Answer, Trouble, Visit};

/// Every rule, by the instrument it rests on.
pub(super) fn all(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let chapters = chapters(voice, visit.today());
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("rules")) }
        p { (voice.frame("rules-about")) }
        @if chapters.is_empty() { p { (voice.frame("no-rules")) } }
        @for chapter in &chapters {
            h2 { (chapter.name) }
            ul.rules { @for it in &chapter.entries { li {
                a href={ "/analyst/rule/" (it.reading.rule.id()) } { (it.title) }
                @if let Some(place) = it.place() { " " span.soft { (place) } }
            } } }
        }
    };
    visit.page(Some(Door::Analyst), &visit.say("rules"), body)
}

/// One rule.
pub(super) fn one(visit: &Visit<'_>, id: &str) -> Answer {
    let voice = visit.voice();
    let id = RuleId::parse(id).map_err(|_| Trouble::Missing)?;
    let rule = visit.published.content.rules.get(&id).ok_or(Trouble::Missing)?;
    let reading = Reading::new(voice, rule, visit.today());
    let body = html! {
        p { a href="/analyst/rules" { (voice.frame("back-to-rules")) } }
        (rule_page(&reading))
    };
    visit.page(Some(Door::Analyst), &reading.title().text(), body)
}
