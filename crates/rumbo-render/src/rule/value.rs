//! The numbers of the law that a rule reads: every dated value with its provisions, its quote and its marks.

use rumbo_base::{CivilDate, ParameterId};
use rumbo_content::Arg;
use rumbo_rules::{DatedValue, Parameter};

use super::judicial;
use super::line::Line;
use super::prose::review_line;
use super::vocabulary::{citations, dated_value, parameter_name};
use crate::words::Voice;

/// A dated value of the law, in words.
#[derive(Debug, Clone)]
pub struct LawValue {
    /// The parameter.
    pub id: ParameterId,
    /// What it is called.
    pub name: Line,
    /// The value with its signs.
    pub value: Line,
    /// From when until when.
    pub dates: Line,
    /// Whether it is the law of the day that was asked about.
    pub holds: bool,
    /// By which provisions.
    pub cite: Line,
    /// How sure we are, and who looked it over.
    pub review: Line,
    /// What courts have ruled.
    pub judicial: Vec<Line>,
    /// The words of the law.
    pub quote: Option<String>,
}

/// All dated values of some parameters, in their order.
pub fn law_values<'a>(
    voice: Voice<'_>,
    parameters: impl IntoIterator<Item = &'a ParameterId>,
    on: CivilDate,
) -> Vec<LawValue> {
    let found = parameters.into_iter().filter_map(|it| voice.content().parameters.get(it));
    found.flat_map(|it| it.values.iter().map(move |dated| one(voice, it, dated, on))).collect()
}

fn one(voice: Voice<'_>, parameter: &Parameter, dated: &DatedValue, on: CivilDate) -> LawValue {
    let rulings = dated.judicial.iter().map(|it| Line::words(&judicial::words(voice, it)));
    LawValue {
        id: parameter.id.clone(),
        name: parameter_name(voice, &parameter.id),
        value: dated_value(voice, parameter, dated, on),
        dates: dates(voice, dated),
        holds: dated.holds_on(on),
        cite: citations(voice, &dated.cite, None),
        review: review_line(voice, dated.status, dated.reviewed.as_ref()),
        judicial: rulings.collect(),
        quote: dated.quote.clone(),
    }
}

fn dates(voice: Voice<'_>, dated: &DatedValue) -> Line {
    let from = voice.date(dated.from);
    Line::words(&match dated.until {
        Some(until) => {
            let until = voice.date(until);
            let args = [("from", Arg::Text(from.text())), ("until", Arg::Text(until.text()))];
            voice.frame_with("dates-closed", &args)
        }
        None => voice.frame_with("dates-open", &[("from", Arg::Text(from.text()))]),
    })
}
