//! The short codes under which dimensions, count bases and concepts are stored and published, as SDMX writes them.
//! The words that a person reads for them are content.

use rumbo_content::{CountBasis, Dimension, Flow};

/// The code of all members of a dimension together.
pub const TOTAL: &str = "_T";
/// The code of what was not stated.
pub const NOT_STATED: &str = "_U";

/// What a printed table needs a word for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label<'a> {
    /// The title of the table of this id.
    Table(&'a str),
    /// The name of a dimension.
    Dimension(Dimension),
    /// A member of a dimension; the member `NOT_STATED` is what was not stated.
    Member(Dimension, &'a str),
    /// All members together.
    Total,
    /// What one unit of the figures is.
    Basis(CountBasis),
    /// Flow or stock.
    Concept(Flow),
    /// A fixed word of every table, by its key: `threshold`, `position`, `suppressed`, …
    Word(&'static str),
}

/// Names every label by its code: for programs and for a first look without content.
pub fn plain(label: Label<'_>) -> String {
    match label {
        Label::Table(id) => id.to_owned(),
        Label::Dimension(dimension) => column(dimension).to_owned(),
        Label::Member(_, NOT_STATED) => "not stated".to_owned(),
        Label::Member(_, member) => member.to_owned(),
        Label::Total => "total".to_owned(),
        Label::Basis(basis) => basis_word(basis).to_owned(),
        Label::Concept(Flow::Flow) => "flow".to_owned(),
        Label::Concept(Flow::Stock) => "stock".to_owned(),
        Label::Word("suppressed-why") => "below the threshold, or it would give such a count away".to_owned(),
        Label::Word(key) => key.replace(['-', '_'], " "),
    }
}

/// The column of the fact table that holds a dimension; also its name in JSON.
pub(crate) fn column(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Period => "period",
        Dimension::Area => "area",
        Dimension::Place => "place",
        Dimension::Citizenship => "citizenship",
        Dimension::Sex => "sex",
        Dimension::AgeGroup => "age_group",
        Dimension::Status => "status",
        Dimension::Via => "via",
        Dimension::Outcome => "outcome",
        Dimension::Kind => "kind",
    }
}

/// The heading of a dimension in CSV.
pub(crate) fn heading(dimension: Dimension) -> String {
    match dimension {
        Dimension::Period => "TIME_PERIOD".to_owned(),
        Dimension::Area => "REF_AREA".to_owned(),
        other => column(other).to_ascii_uppercase(),
    }
}

/// The plural that forms are written with.
pub(crate) fn basis_word(basis: CountBasis) -> &'static str {
    match basis {
        CountBasis::Persons => "persons",
        CountBasis::Events => "events",
        CountBasis::Cases => "cases",
        CountBasis::Permits => "permits",
        CountBasis::Places => "places",
    }
}

/// The value of `COUNT_BASIS`.
pub(crate) fn basis_code(basis: CountBasis) -> &'static str {
    match basis {
        CountBasis::Persons => "PERSON",
        CountBasis::Events => "EVENT",
        CountBasis::Cases => "CASE",
        CountBasis::Permits => "DOCUMENT",
        CountBasis::Places => "PLACE",
    }
}

/// The value of `CONCEPT`.
pub(crate) fn concept_code(concept: Flow) -> &'static str {
    match concept {
        Flow::Flow => "FLOW",
        Flow::Stock => "STOCK",
    }
}

/// Whether a margin is the sum of its parts. One person or case can stand in several cells, one event cannot.
pub(crate) fn adds_up(basis: CountBasis) -> bool {
    matches!(basis, CountBasis::Events | CountBasis::Permits | CountBasis::Places)
}

/// `1234567` as `1,234,567`.
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
