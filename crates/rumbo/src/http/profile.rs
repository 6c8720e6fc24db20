//! The governance profile: first what it comes to, then one dimension a page. Outcomes are linked beside it.

use maud::html;
use rumbo_app::profile::Source;
use rumbo_base::CivilDate;
use rumbo_render::{Door, dimension_name, profile_beside, profile_dimension, profile_summary};
use rumbo_stats::Profile;

use super::visit::{Answer, Trouble, Visit};

/// What the profile comes to, with its dimensions.
pub(super) fn whole(visit: &Visit<'_>) -> Answer {
    let voice = visit.voice();
    let (profile, query) = asked(visit)?;
    let body = html! {
        p { a href="/analyst" { (voice.frame("back-to-tables")) } }
        h1 { (voice.frame("profile-title")) }
        (profile_summary(voice, &profile))
        h2 { (voice.frame("profile-dimensions")) }
        ol { @for part in &profile.dimensions { li {
            a href={ "/analyst/profile/" (part.id) (query) } { (dimension_name(voice, part)) }
        } } }
        form method="get" action="/analyst/profile" {
            label for="on" { (voice.frame("period-until")) }
            input id="on" name="on" type="date" value=(profile.on);
            button type="submit" { (voice.frame("show")) }
        }
        (profile_beside(voice, &profile, true))
    };
    visit.page(Some(Door::Analyst), &visit.say("profile-title"), body)
}

/// One dimension.
pub(super) fn dimension(visit: &Visit<'_>, id: &str) -> Answer {
    let voice = visit.voice();
    let (profile, query) = asked(visit)?;
    let part = profile.dimensions.iter().find(|it| it.id == id).ok_or(Trouble::Missing)?;
    let title = dimension_name(voice, part);
    let body = html! {
        p { a href={ "/analyst/profile" (query) } { (voice.frame("profile-back")) } }
        h1 { (voice.frame("profile-title")) }
        (profile_dimension(voice, part))
    };
    visit.page(Some(Door::Analyst), title.text(), body)
}

/// The profile as of the day that is asked for, and how links ask for that day again.
fn asked(visit: &Visit<'_>) -> Result<(Profile, String), Trouble> {
    let sent = visit.asked.query("on").filter(|it| !it.is_empty());
    let on: Option<CivilDate> = match sent {
        Some(text) => Some(text.parse().map_err(|_| Trouble::Missing)?),
        None => None,
    };
    let query = on.map_or_else(String::new, |on| format!("?on={on}"));
    let on = on.unwrap_or_else(|| visit.today());
    let profile = visit.app().profile(Source::Published(None), on, visit.is_synthetic())?;
    Ok((profile, query))
}
