//! Papers: a sheet made of declared blocks, for the printer and for the pocket. It stands alone, style inside.

use std::collections::BTreeMap;

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use rumbo_base::{CivilDate, ContentVersion, FieldId, Position, RemedyId};
use rumbo_content::{Arg, Block, BlockKind, PaperForm};

use crate::page::standalone;
use crate::parts::{LawLine, law};
use crate::words::{Voice, Words};

/// The style of paper; the sheet's size is added.
const PAPER_STYLE: &str = include_str!("paper/style.css");

/// What lets a reader check a paper without trusting whoever issued it.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The ledger position of the event that issued it.
    pub position: Position,
    /// The fingerprint of that event: its leaf hash in hexadecimal.
    pub leaf: String,
    /// The signed code of the paper, unless it was issued elsewhere.
    pub code: Option<String>,
}

/// What is printed into a paper form.
#[derive(Debug, Clone)]
pub struct PaperData<'a> {
    /// The case number that a person is given.
    pub folio: String,
    /// The day of issue, where it was issued.
    pub issued: CivilDate,
    /// The authority that issues it.
    pub office: Words,
    /// Values of fields, as they are to be read.
    pub facts: BTreeMap<FieldId, String>,
    /// Values for the texts.
    pub args: Vec<(&'a str, Arg<'a>)>,
    /// The law behind the step.
    pub law: Vec<LawLine>,
    /// How to contest it, and until when.
    pub remedy: Option<(RemedyId, Option<CivilDate>)>,
    /// How to check it.
    pub proof: Proof,
    /// The content that decided.
    pub version: ContentVersion,
    /// Whether the people on it are invented.
    pub synthetic: bool,
}

/// The paper as one HTML document. `voice` must speak of the paper's programme.
pub fn paper(voice: Voice<'_>, form: &PaperForm, data: &PaperData<'_>) -> String {
    let title = voice.words(&format!("paper-{}", form.id));
    // Only sizes that printers know are passed on.
    let size = if form.size.eq_ignore_ascii_case("a4") { "A4" } else { "letter" };
    let style = format!("@page {{ size: {size}; margin: 18mm; }}\n{PAPER_STYLE}");
    let unchecked = data.law.iter().any(|it| !it.decides);
    let body = html! {
        @if data.synthetic { div.watermark aria-hidden="true" data-mark=(voice.frame("synthetic-mark").text()) {} }
        header {
            p.office { (data.office) }
            h1 { (title) }
            dl {
                dt { (voice.frame("folio")) } dd { (data.folio) }
                dt { (voice.frame("issued")) } dd { time datetime=(data.issued) { (voice.date(data.issued)) } }
            }
            @if data.synthetic { p.mark { (voice.frame("synthetic")) } }
            @if unchecked { p.mark { (voice.frame("proposes-only")) } }
        }
        main { @for it in form.blocks.iter().filter(|it| !is_title(form, it)) { (block(voice, it, data)) } }
        footer { p { "Rumbo · " (data.version) " · " (data.proof.position) } }
    };
    standalone(voice.language(), title.text(), &style, body)
}

/// Whether a block only says the title again, which stands on top of every paper.
fn is_title(form: &PaperForm, block: &Block) -> bool {
    let title = format!("paper-{}", form.id);
    block.kind == BlockKind::Heading && block.text.as_ref().is_some_and(|it| it.as_str() == title)
}

fn block(voice: Voice<'_>, block: &Block, data: &PaperData<'_>) -> Markup {
    let words = block.text.as_ref().map(|it| voice.words_with(it.as_str(), None, &data.args));
    let title = |frame: &str| words.clone().unwrap_or_else(|| voice.frame(frame));
    match block.kind {
        BlockKind::Heading => html! { @if let Some(words) = &words { h2 { (words) } } },
        BlockKind::Paragraph => html! { @if let Some(words) = &words { p { (words) } } },
        BlockKind::Facts => html! {
            section {
                @if let Some(words) = &words { h2 { (words) } }
                dl { @for field in &block.fields {
                    dt { (voice.words(&format!("field-{field}"))) }
                    dd { (data.facts.get(field).map_or("—", String::as_str)) }
                } }
            }
        },
        BlockKind::Law => html! { section { h2 { (title("law")) } (law(voice, &data.law)) } },
        BlockKind::Remedy => html! {
            @if let Some((remedy, until)) = &data.remedy { section {
                @let key = format!("remedy-{remedy}");
                h2 { (title("remedy")) }
                p { strong { (voice.words(&key)) } }
                @if let Some(how) = voice.optional(&key, Some("do")) { p { (how) } }
                @if let Some(until) = until {
                    p { (voice.frame_with("until", &[("date", Arg::Text(voice.date(*until).text()))])) }
                }
            } }
        },
        BlockKind::Signature => {
            html! { section.signature { div { (title("signature")) } div { (data.office) } } }
        }
        BlockKind::Proof => proof(voice, title("proof"), data),
    }
}

fn proof(voice: Voice<'_>, title: Words, data: &PaperData<'_>) -> Markup {
    html! {
        section.proof {
            h2 { (title) }
            p { (voice.frame("proof-note")) }
            dl {
                dt { (voice.frame("folio")) } dd { (data.folio) }
                dt { (voice.frame("position")) } dd { (data.proof.position) }
                dt { (voice.frame("leaf")) } dd { code { (data.proof.leaf) } }
                dt { (voice.frame("content")) } dd { code { (data.version) } }
            }
            @if let Some(code) = &data.proof.code {
                p { (voice.frame("paper-code-note")) }
                div.code { (square(code, voice.frame("paper-code").text())) code { (code) } }
            }
        }
    }
}

/// Light squares around a code: a camera finds its edge by them.
const QUIET: usize = 4;

/// A text as a square that a camera reads (ISO/IEC 18004), each row one run of strokes. A text that no square holds is not drawn.
fn square(text: &str, name: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let (width, cells) = (code.width(), code.to_colors());
    let mut strokes = String::new();
    for (y, row) in cells.chunks(width).enumerate() {
        strokes.push_str(&format!("M{QUIET} {}.5", y + QUIET));
        for run in row.chunk_by(|one, next| one == next) {
            let step = if run.first() == Some(&Color::Dark) { 'h' } else { 'm' };
            let down = if step == 'm' { " 0" } else { "" };
            strokes.push_str(&format!("{step}{}{down}", run.len()));
        }
    }
    let side = width + 2 * QUIET;
    html! {
        svg role="img" aria-label=(name) viewBox={ "0 0 " (side) " " (side) } {
            path stroke="#000" shape-rendering="crispEdges" d=(strokes) {}
        }
    }
}

#[cfg(test)]
mod tests;
