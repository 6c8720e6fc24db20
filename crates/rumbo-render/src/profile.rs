//! The governance profile as pages and as text. Outcomes are linked beside it; nothing here adds up to a score.

use std::fmt::Write as _;

use maud::{Markup, html};
use rumbo_content::Arg;
use rumbo_stats::{DimensionPart, EvidenceLine, Profile, ProfileLine};

use crate::page::{STYLE, standalone};
use crate::words::{Voice, Words};

/// The whole profile as a document of its own.
pub fn profile_document(voice: Voice<'_>, profile: &Profile) -> String {
    let body = html! {
        h1 { (voice.frame("profile-title")) }
        (profile_summary(voice, profile))
        @for part in &profile.dimensions { (profile_dimension(voice, part)) }
        (profile_beside(voice, profile, false))
    };
    standalone(voice.language(), voice.frame("profile-title").text(), STYLE, body)
}

/// Where the answers come from, how many there are, and what has run out.
pub fn profile_summary(voice: Voice<'_>, profile: &Profile) -> Markup {
    html! {
        @if profile.origin.synthetic { p { strong.mark { (voice.frame("profile-synthetic")) } } }
        p { (origin(voice, profile)) }
        p { (voice.frame("profile-about")) }
        dl.summary { @for (name, counts) in counts(voice, profile) {
            dt { (name) } dd { (counts) }
        } }
        @if !profile.expired.is_empty() {
            details {
                summary { (filled(voice, "profile-expired", profile.expired.len())) }
                ul { @for id in &profile.expired { li { (voice.words(&format!("evidence-{id}"))) } } }
            }
        }
        @if let Some(seal) = &profile.origin.vetted {
            p { (voice.frame_with("profile-sealed", &[("position", Arg::Text(&seal.position.to_string()))])) " " code { (seal.leaf) } }
        }
    }
}

/// One dimension with its questions.
pub fn profile_dimension(voice: Voice<'_>, part: &DimensionPart) -> Markup {
    html! {
        section {
            h2 { (dimension_name(voice, part)) }
            @for line in &part.lines { article {
                h3 { (line.indicator) " " (question(voice, line)) }
                p {
                    @if let Some(answer) = line.answer {
                        strong { (voice.frame(&format!("answer-{answer}"))) } " · "
                    }
                    @if let Some(placement) = line.placement { (voice.frame(&format!("placement-{placement}"))) " · " }
                    (standing(voice, line))
                }
                @if !line.evidence.is_empty() { ul { @for it in &line.evidence { li { (evidence(voice, it)) } } } }
                @for comment in &line.comments { blockquote { p { (comment.text) } p.soft { (comment.agency) } } }
            } }
        }
    }
}

/// Tables of outcomes, to be read beside the profile.
pub fn profile_beside(voice: Voice<'_>, profile: &Profile, linked: bool) -> Markup {
    html! {
        @if !profile.beside.is_empty() {
            aside {
                h2 { (voice.frame("profile-beside")) }
                p { (voice.frame("profile-beside-about")) }
                ul { @for table in &profile.beside { li {
                    @let name = voice.words(&format!("table-{table}"));
                    @if linked { a href={ "/analyst/table/" (table) } { (name) } } @else { (name) }
                } } }
            }
        }
    }
}

/// The name of a dimension.
pub fn dimension_name(voice: Voice<'_>, part: &DimensionPart) -> Words {
    voice.words(&format!("governance-dimension-{}", part.id))
}

/// The profile for a terminal.
pub fn profile_text(voice: Voice<'_>, profile: &Profile) -> String {
    let mut out = format!("{}\n{}\n", voice.frame("profile-title"), origin(voice, profile));
    let mut write = |line: String| {
        // Writing into a text cannot fail.
        if writeln!(out, "{line}").is_err() {}
    };
    if profile.origin.synthetic {
        write(voice.frame("profile-synthetic").to_string());
    }
    for (name, counts) in counts(voice, profile) {
        write(format!("  {name}: {counts}"));
    }
    for part in &profile.dimensions {
        write(format!("\n{}", dimension_name(voice, part)));
        for line in &part.lines {
            let answer = line
                .answer
                .map_or_else(String::new, |it| format!("{} · ", voice.frame(&format!("answer-{it}"))));
            let placement = line
                .placement
                .map_or_else(String::new, |it| format!("{} · ", voice.frame(&format!("placement-{it}"))));
            write(format!("  {:<5} {}", line.indicator.as_str(), question(voice, line)));
            write(format!("        {answer}{placement}{}", standing(voice, line)));
            line.evidence.iter().for_each(|it| write(format!("        - {}", evidence(voice, it))));
            line.comments.iter().for_each(|it| write(format!("        “{}” ({})", it.text, it.agency)));
        }
    }
    write(format!("\n{}", filled(voice, "profile-expired", profile.expired.len())));
    for id in &profile.expired {
        write(format!("  - {}", voice.words(&format!("evidence-{id}"))));
    }
    if !profile.beside.is_empty() {
        write(format!("\n{}", voice.frame("profile-beside")));
        profile.beside.iter().for_each(|it| write(format!("  - {}", voice.words(&format!("table-{it}")))));
    }
    out
}

fn origin(voice: Voice<'_>, profile: &Profile) -> Words {
    let own = voice.optional(&format!("profile-{}", profile.origin.id), None);
    let name = own.unwrap_or_else(|| Words::plain(profile.origin.id.clone()));
    let date = voice.date(profile.on);
    let args = [("source", Arg::Text(name.text())), ("date", Arg::Text(date.text()))];
    voice.frame_with("profile-origin", &args)
}

/// Questions by placement, answer and standing, each as one line.
fn counts(voice: Voice<'_>, profile: &Profile) -> Vec<(Words, String)> {
    let counts = &profile.counts;
    let sorted = |prefix: &str, words: &[&str], tally: &std::collections::BTreeMap<&'static str, usize>| {
        let found = words.iter().filter_map(|word| Some((word, tally.get(word)?)));
        let each = found.map(|(word, count)| format!("{} {count}", voice.frame(&format!("{prefix}-{word}"))));
        each.collect::<Vec<_>>().join(" · ")
    };
    let all = [("questions", counts.questions), ("parts", counts.parts)];
    let all = all.map(|(key, count)| filled(voice, &format!("profile-{key}"), count).to_string()).join(" · ");
    let placements = ["well-developed", "potential", "treaty", "implied"];
    let standings = ["holds", "weakened", "expired", "unproven", "unanswered"];
    vec![
        (voice.frame("profile-size"), all),
        (voice.frame("profile-placement"), sorted("placement", &placements, &counts.placement)),
        (voice.frame("profile-answer"), sorted("answer", &["yes", "partial", "no"], &counts.answer)),
        (voice.frame("profile-standing"), sorted("standing", &standings, &counts.standing)),
    ]
}

fn question(voice: Voice<'_>, line: &ProfileLine) -> Words {
    voice.words(&format!("indicator-{}", line.indicator))
}

fn standing(voice: Voice<'_>, line: &ProfileLine) -> Words {
    voice.frame(&format!("standing-{}", line.standing))
}

fn evidence(voice: Voice<'_>, it: &EvidenceLine) -> String {
    let (kind, state) = (
        voice.frame(&format!("evidence-kind-{}", it.kind)),
        voice.frame(&format!("evidence-state-{}", it.state)),
    );
    let days = match (it.from, it.until) {
        (_, Some(until)) => format!(
            " {}",
            voice.frame_with("evidence-until", &[("date", Arg::Text(voice.date(until).text()))])
        ),
        (Some(from), None) => {
            format!(" {}", voice.frame_with("evidence-from", &[("date", Arg::Text(voice.date(from).text()))]))
        }
        (None, None) => String::new(),
    };
    let figure = it.figure.as_ref().map_or_else(String::new, |it| format!(": {it}"));
    format!("{} ({kind}; {state}{days}){figure}", voice.words(&format!("evidence-{}", it.id)))
}

fn filled(voice: Voice<'_>, key: &str, count: usize) -> Words {
    voice.frame_with(key, &[("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
}
