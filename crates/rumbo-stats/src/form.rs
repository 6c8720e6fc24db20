//! What a table form must hold so that its figures mean one thing. What the words and ids in it refer to is checked
//! where content is compiled.

use rumbo_content::{CountBasis, Dimension, Flow, TableForm};

use crate::code::{basis_word, column};

/// Why a table form cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// Nothing to count.
    #[error("table `{table}` counts no facts: name at least one kind under `facts`")]
    NoFacts {
        /// The table.
        table: String,
    },
    /// Nothing to count by.
    #[error("table `{table}` has no rows: name at least one dimension under `rows`")]
    NoRows {
        /// The table.
        table: String,
    },
    /// The same dimension twice.
    #[error(
        "table `{table}` uses the dimension `{dimension}` twice: each can stand once, down the side or across"
    )]
    RepeatedDimension {
        /// The table.
        table: String,
        /// The dimension.
        dimension: &'static str,
    },
    /// Facts of different nature in one figure.
    #[error(
        "table `{table}` would add `{first}` and `{second}`, which are different things: make one table for each"
    )]
    MixedFacts {
        /// The table.
        table: String,
        /// A fact kind.
        first: String,
        /// A fact kind of another nature.
        second: String,
    },
    /// The basis cannot be counted over these facts.
    #[error("table `{table}` cannot count {basis} over `{fact}`: {mend}")]
    WrongBasis {
        /// The table.
        table: String,
        /// The declared basis.
        basis: &'static str,
        /// The fact kind.
        fact: String,
        /// What to write instead.
        mend: &'static str,
    },
    /// A stock of events, or a flow of states.
    #[error("table `{table}` cannot count `{fact}` that way: {mend}")]
    WrongConcept {
        /// The table.
        table: String,
        /// The fact kind.
        fact: String,
        /// What to write instead.
        mend: &'static str,
    },
    /// A stock stands at one date.
    #[error("table `{table}` is a stock, which stands at one date: take `period` out of it")]
    StockByPeriod {
        /// The table.
        table: String,
    },
}

/// What a fact of that kind is one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    Act,
    Clock,
    Breach,
    Standing,
    Permit,
    Place,
}

fn nature(fact: &str) -> Nature {
    match fact.split_once('/').map(|(first, _)| first) {
        Some("clock") => Nature::Clock,
        Some("breach") => Nature::Breach,
        Some("state") => Nature::Standing,
        Some("permit") => Nature::Permit,
        Some("place") => Nature::Place,
        _ => Nature::Act,
    }
}

/// Checks that a table counts one kind of thing in one way. All mistakes are told at once.
pub fn validate(form: &TableForm) -> Result<(), Vec<FormError>> {
    let table = || form.id.to_string();
    let mut errors = Vec::new();
    if form.facts.is_empty() && form.estimate.is_none() {
        errors.push(FormError::NoFacts { table: table() });
    }
    if form.rows.is_empty() && form.estimate.is_none() {
        errors.push(FormError::NoRows { table: table() });
    }
    let dimensions: Vec<Dimension> = form.rows.iter().copied().chain(form.column).collect();
    for (at, dimension) in dimensions.iter().enumerate() {
        if dimensions.iter().take(at).any(|it| it == dimension) {
            errors.push(FormError::RepeatedDimension { table: table(), dimension: column(*dimension) });
        }
    }
    if form.flow == Flow::Stock && dimensions.contains(&Dimension::Period) {
        errors.push(FormError::StockByPeriod { table: table() });
    }
    if let Some((first, rest)) = form.facts.split_first() {
        let other = rest.iter().find(|it| nature(it) != nature(first));
        errors.extend(other.map(|second| FormError::MixedFacts {
            table: table(),
            first: first.clone(),
            second: second.clone(),
        }));
    }
    for fact in &form.facts {
        errors.extend(check_fact(form, fact));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

fn check_fact(form: &TableForm, fact: &str) -> Option<FormError> {
    let nature = nature(fact);
    let wrong_concept = match (form.flow, nature) {
        (Flow::Flow, Nature::Standing | Nature::Place) => {
            Some("it stands until it is left; write `concept = \"stock\"`")
        }
        (Flow::Stock, Nature::Act | Nature::Clock | Nature::Breach | Nature::Permit) => {
            Some("it happens at a moment; write `concept = \"flow\"`, or count `state/…` facts")
        }
        _ => None,
    };
    if let Some(mend) = wrong_concept {
        return Some(FormError::WrongConcept { table: form.id.to_string(), fact: fact.to_owned(), mend });
    }
    let wrong_basis = match (form.basis, nature) {
        (CountBasis::Permits, other) if other != Nature::Permit => Some("only `permit/…` facts are permits"),
        (CountBasis::Places, other) if other != Nature::Place => Some("only `place/…` facts are places"),
        (other, Nature::Place) if other != CountBasis::Places => {
            Some("`place/…` facts are counted as places")
        }
        (CountBasis::Events, Nature::Permit) => Some("write `basis = \"permits\"`"),
        (CountBasis::Events, Nature::Standing) => {
            Some("a state is no event; write `basis = \"cases\"` or `\"persons\"`")
        }
        _ => None,
    };
    wrong_basis.map(|mend| FormError::WrongBasis {
        table: form.id.to_string(),
        basis: basis_word(form.basis),
        fact: fact.to_owned(),
        mend,
    })
}

#[cfg(test)]
pub(crate) mod tests;
