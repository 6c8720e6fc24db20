//! The rules of content: by instrument, and each with its prose, decision table and the values of the law it reads.

use maud::html;
use rumbo_app::explain::cells;
use rumbo_base::RuleId;
use rumbo_render::{Door, Reading, Task, Words, cells_page, chapters, rule_page, tasks};

use super::visit::{Answer, Trouble, Visit, filled};

/// The instruments on which rules rest.
pub(super) fn all(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let list: Vec<Task> = chapters(voice, visit.today())
        .into_iter()
        .map(|it| Task {
            link: Some(format!("/analyst/rules/{}", it.id)),
            status: filled(voice, "rules-count", "count", &it.entries.len().to_string()),
            what: it.name,
            due: None,
        })
        .collect();
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("rules")) }
        p { (voice.frame("rules-about")) }
        @if list.is_empty() { p { (voice.frame("no-rules")) } }
        (tasks(voice, &list))
    };
    visit.page(Some(Door::Analyst), &visit.say("rules"), body)
}

/// The rules that rest on one instrument.
pub(super) fn of_instrument(visit: &Visit<'_>, id: &str) -> Answer {
    let voice = visit.voice();
    let chapters = chapters(voice, visit.today());
    let chapter = chapters.iter().find(|it| it.id == id).ok_or(Trouble::Missing)?;
    let list: Vec<Task> = chapter
        .entries
        .iter()
        .map(|it| Task {
            what: Words::plain(it.title.text()),
            link: Some(format!("/analyst/rule/{}", it.reading.rule.id())),
            status: Words::plain(it.place().map(|it| it.text()).unwrap_or_default()),
            due: None,
        })
        .collect();
    let body = html! {
        p { a href="/analyst/rules" { (voice.frame("back-to-rules")) } }
        h1 { (chapter.name) }
        (tasks(voice, &list))
    };
    visit.page(Some(Door::Analyst), chapter.name.text(), body)
}

/// One rule.
pub(super) fn one(visit: &Visit<'_>, id: &str) -> Answer {
    let voice = visit.voice();
    let id = RuleId::parse(id).map_err(|_| Trouble::Missing)?;
    let rule = visit.published.content.rules.get(&id).ok_or(Trouble::Missing)?;
    let reading = Reading::new(voice, rule, visit.today());
    let home = reading.instrument().map(|it| format!("/analyst/rules/{it}"));
    let body = html! {
        p { a href=(home.as_deref().unwrap_or("/analyst/rules")) { (voice.frame("back-to-rules")) } }
        (rule_page(&reading))
        p { a href={ "/analyst/rule/" (id) "/cells" } { (voice.frame("cells-title")) } }
    };
    visit.page(Some(Door::Analyst), &reading.title().text(), body)
}

/// All cases of a rule.
pub(super) fn cases(visit: &Visit<'_>, id: &str) -> Answer {
    let voice = visit.voice();
    let content = &visit.published.content;
    let id = RuleId::parse(id).map_err(|_| Trouble::Missing)?;
    let rule = content.rules.get(&id).ok_or(Trouble::Missing)?;
    let reading = Reading::new(voice, rule, visit.today());
    let body = html! {
        p { a href={ "/analyst/rule/" (id) } { (voice.frame("back-to-rule")) } }
        (cells_page(&reading, &cells(content, rule, visit.today())))
    };
    visit.page(Some(Door::Analyst), &reading.title().text(), body)
}
