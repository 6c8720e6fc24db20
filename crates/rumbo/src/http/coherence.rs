//! Coherence at the analyst's door: rights across the groups; on a page of their own, duties with a clock and languages.

use maud::html;
use rumbo_render::{Door, coherence_duties, coherence_languages, coherence_rights};

use super::visit::{Answer, Visit};

/// Rights across the groups, with the reason of each gap.
pub(super) fn rights(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let view = visit.app().coherence(visit.today(), visit.is_synthetic())?;
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("coherence-title")) }
        p { a href="/analyst/coherence/duties" { (voice.frame("coherence-duties")) } }
        (coherence_rights(voice, &view))
    };
    visit.page(Some(Door::Analyst), &visit.say("coherence-title"), body)
}

/// How duties with a clock are kept, and in which languages people can read.
pub(super) fn duties(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let view = visit.app().coherence(visit.today(), visit.is_synthetic())?;
    let body = html! {
        p { a href="/analyst/coherence" { (voice.frame("coherence-rights")) } }
        h1 { (voice.frame("coherence-title")) }
        (coherence_duties(voice, &view))
        (coherence_languages(voice, &view))
    };
    visit.page(Some(Door::Analyst), &visit.say("coherence-duties"), body)
}
