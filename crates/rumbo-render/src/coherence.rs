//! Coherence as a page and as text: what the law gives each group, how duties with a clock are kept, who can read.

use std::fmt::Write as _;

use maud::{Markup, html};
use rumbo_base::{ProgrammeId, TextKey};
use rumbo_content::Arg;
use rumbo_stats::{CoherenceView, DutyLine, GroupCell, Kept, LanguageLine, RightLine};

use crate::page::{STYLE, standalone};
use crate::words::{Voice, Words};

/// The whole view as a document of its own.
pub fn coherence_document(voice: Voice<'_>, view: &CoherenceView) -> String {
    let body = html! {
        h1 { (voice.frame("coherence-title")) }
        (coherence_rights(voice, view))
        (coherence_duties(voice, view))
        (coherence_languages(voice, view))
    };
    standalone(voice.language(), voice.frame("coherence-title").text(), STYLE, body)
}

/// Every right across the groups, and why what is not whole is not.
pub fn coherence_rights(voice: Voice<'_>, view: &CoherenceView) -> Markup {
    let groups = || view.rights.first().map(|it| it.groups.as_slice()).unwrap_or_default();
    html! {
        p { (voice.frame("coherence-about")) }
        p { strong { (counted(voice, "coherence-gaps", view.gaps)) } }
        div.scroll tabindex="0" role="region" aria-label=(voice.frame("coherence-rights").text()) { table {
            caption { (voice.frame("coherence-rights")) }
            thead { tr {
                th scope="col" { (voice.frame("coherence-right")) }
                @for it in groups() { th scope="col" { (group(voice, it)) } }
            } }
            tbody { @for line in &view.rights { tr {
                th scope="row" { (right(voice, line)) }
                @for cell in &line.groups { td {
                    (extent(voice, cell))
                    " " span.soft { (cell.cite) }
                    @for programme in &cell.programmes { br; (named(voice, programme)) }
                } }
            } } }
        } }
        h2 { (voice.frame("coherence-reasons")) }
        ul { @for (line, cell) in gaps(view) { li {
            (right(voice, line)) " · " (group(voice, cell)) " · " (extent(voice, cell)) ": " (reason(voice, line, cell))
        } } }
    }
}

/// Duties with a clock: confirmed and self-reported apart.
pub fn coherence_duties(voice: Voice<'_>, view: &CoherenceView) -> Markup {
    html! {
        h2 { (voice.frame("coherence-duties")) }
        p { (voice.frame("coherence-duties-about")) }
        @if view.synthetic { p { strong.mark { (voice.frame("coherence-synthetic")) } } }
        @for told_by in TOLD_BY {
            h3 { (voice.frame(&format!("coherence-{told_by}"))) }
            div.scroll tabindex="0" role="region" aria-label=(voice.frame(&format!("coherence-{told_by}")).text()) { table {
                thead { tr {
                    th scope="col" { (voice.frame("coherence-duty")) }
                    th scope="col" { (voice.frame("coherence-bound")) }
                    th scope="col" { (voice.frame("coherence-kept")) }
                } }
                tbody { @for it in view.duties.iter().filter(|it| it.told_by == told_by) { tr {
                    th scope="row" { (duty(voice, it)) br; span.soft { (it.basis.join(", ")) } }
                    td { (voice.words(&format!("agency-{}", it.owner))) }
                    td { (kept(voice, it.kept)) }
                } } }
            } }
        }
    }
}

/// In which languages the texts for people exist.
pub fn coherence_languages(voice: Voice<'_>, view: &CoherenceView) -> Markup {
    html! {
        h2 { (voice.frame("coherence-languages")) }
        p { (voice.frame("coherence-languages-about")) }
        ul { @for it in &view.languages { li { (language(voice, it)) } } }
    }
}

/// The view for a terminal.
pub fn coherence_text(voice: Voice<'_>, view: &CoherenceView) -> String {
    let mut out = String::new();
    let mut write = |line: String| {
        // Writing into a text cannot fail.
        if writeln!(out, "{line}").is_err() {}
    };
    write(voice.frame("coherence-title").to_string());
    write(format!("\n{}", counted(voice, "coherence-gaps", view.gaps)));
    for line in &view.rights {
        write(right(voice, line).to_string());
        for cell in &line.groups {
            let why = if cell.extent == "whole" {
                String::new()
            } else {
                format!(": {}", reason(voice, line, cell))
            };
            let by = if cell.programmes.is_empty() {
                String::new()
            } else {
                format!(" → {}", cell.programmes.join(", "))
            };
            write(format!("  {} · {} [{}]{by}{why}", group(voice, cell), extent(voice, cell), cell.cite));
        }
    }
    write(format!("\n{}", voice.frame("coherence-duties")));
    if view.synthetic {
        write(voice.frame("coherence-synthetic").to_string());
    }
    for told_by in TOLD_BY {
        write(voice.frame(&format!("coherence-{told_by}")).to_string());
        for it in view.duties.iter().filter(|it| it.told_by == told_by) {
            let owner = voice.words(&format!("agency-{}", it.owner));
            write(format!("  {} · {owner} · {}", duty(voice, it), kept(voice, it.kept)));
        }
    }
    write(format!("\n{}", voice.frame("coherence-languages")));
    view.languages.iter().for_each(|it| write(format!("  {}", language(voice, it))));
    out
}

/// How it can be known that a duty was kept.
const TOLD_BY: [&str; 2] = ["confirmed", "self-reported"];

fn gaps(view: &CoherenceView) -> impl Iterator<Item = (&RightLine, &GroupCell)> {
    let cells = view.rights.iter().flat_map(|line| line.groups.iter().map(move |cell| (line, cell)));
    cells.filter(|(_, cell)| cell.extent != "whole")
}

fn right(voice: Voice<'_>, line: &RightLine) -> Words {
    voice.words(&format!("coherence-right-{}", line.id))
}

fn group(voice: Voice<'_>, cell: &GroupCell) -> Words {
    voice.frame(&format!("group-{}", cell.group))
}

fn extent(voice: Voice<'_>, cell: &GroupCell) -> Words {
    voice.frame(&format!("extent-{}", cell.extent))
}

fn reason(voice: Voice<'_>, line: &RightLine, cell: &GroupCell) -> Words {
    voice.words(&format!("coherence-reason-{}-{}", line.id, cell.group))
}

/// The name of a programme.
fn named(voice: Voice<'_>, id: &str) -> Words {
    match ProgrammeId::parse(id) {
        Ok(programme) => voice.of(&programme).optional("programme", None).unwrap_or_else(|| Words::plain(id)),
        Err(_) => Words::plain(id),
    }
}

fn duty(voice: Voice<'_>, it: &DutyLine) -> String {
    let clock = ProgrammeId::parse(&it.programme).ok().and_then(|programme| {
        let key = TextKey::parse(&format!("clock-{}", it.clock)).ok()?;
        Some(voice.of(&programme).key(&key).to_string())
    });
    format!("{}: {}", named(voice, &it.programme), clock.unwrap_or_else(|| it.clock.clone()))
}

fn kept(voice: Voice<'_>, kept: Kept) -> Words {
    match kept {
        Kept::Nothing => voice.frame("coherence-nothing"),
        Kept::Protected => voice.frame("coherence-protected"),
        Kept::Rate { met, of, percent } => {
            let [met, of, percent] = [met, of, percent].map(rumbo_stats::grouped);
            let args = [("met", Arg::Text(&met)), ("of", Arg::Text(&of)), ("percent", Arg::Text(&percent))];
            voice.frame_with("coherence-rate", &args)
        }
    }
}

fn language(voice: Voice<'_>, it: &LanguageLine) -> Words {
    let [texts, of, programmes] = [it.texts, it.of, it.programmes.len()].map(|it| it.to_string());
    let args = [
        ("language", Arg::Text(&it.language)),
        ("texts", Arg::Text(&texts)),
        ("of", Arg::Text(&of)),
        ("programmes", Arg::Text(&programmes)),
    ];
    voice.frame_with("coherence-language", &args)
}

fn counted(voice: Voice<'_>, key: &str, count: usize) -> Words {
    voice.frame_with(key, &[("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
}
