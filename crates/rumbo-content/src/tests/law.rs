//! The law that content cites, looked up in the text of the statutes: every provision that may be cited is there, the words
//! that hold a figure still stand in an article that the figure cites, and they say that figure.
//!
//! A statute's text lies beside its `instrument.toml`, or in a folder `shared/law` beside the project: the Mexican ones are
//! too large and too often reformed to be kept here. What has no text is named and not checked.

mod figures;
mod statute;

use std::path::{Path, PathBuf};

use rumbo_base::{Citation, InstrumentId, Span};
use rumbo_rules::{ParameterValue, Value};

use self::statute::Statute;
use super::folder;
use crate::{Bundle, Content, compile};

/// A country with those of its statutes whose text is at hand.
struct Library {
    content: Content,
    statutes: Vec<(InstrumentId, Statute)>,
}

impl Library {
    fn of(country: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let home = root.join("content").join(country);
        let content = compile(&Bundle::new(folder(&home))).0.unwrap();
        let mut statutes = Vec::new();
        for instrument in content.instruments.values() {
            let Some(name) = &instrument.text else { continue };
            let beside = home.join("law").join(instrument.id.as_str()).join(name);
            let places: [PathBuf; 2] = [beside, root.join("../shared/law").join(name)];
            match places.iter().find_map(|it| std::fs::read_to_string(it).ok()) {
                Some(text) => statutes.push((instrument.id.clone(), Statute::read(&text))),
                None => println!("nothing of `{}` is checked: `{name}` is not at hand", instrument.id),
            }
        }
        Self { content, statutes }
    }

    fn statute(&self, id: &InstrumentId) -> Option<&Statute> {
        self.statutes.iter().find(|(it, _)| it == id).map(|(_, it)| it)
    }

    /// Provisions that may be cited and do not stand in the text.
    fn missing_provisions(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for instrument in self.content.instruments.values() {
            let Some(statute) = self.statute(&instrument.id) else { continue };
            let gone = instrument.provisions.iter().filter(|it| statute.provision(it.as_str()).is_none());
            missing.extend(gone.map(|it| format!("{}:{}", instrument.id, it.as_str())));
        }
        missing
    }

    /// Values whose quoted words stand in none of the provisions that they cite.
    fn missing_quotes(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for parameter in self.content.parameters.iter() {
            for value in &parameter.values {
                let Some(quote) = &value.quote else { continue };
                let said = |cite: &Citation| {
                    let statute = self.statute(&cite.instrument)?;
                    Some(statute.provision(cite.provision.as_str()).is_some_and(|it| it.contains(quote)))
                };
                let looked: Vec<bool> = value.cite.iter().filter_map(said).collect();
                if !looked.is_empty() && !looked.contains(&true) {
                    let cites: Vec<String> = value.cite.iter().map(ToString::to_string).collect();
                    missing.push(format!(
                        "{} from {}: “{quote}” not in {}",
                        parameter.id,
                        value.from,
                        cites.join(", ")
                    ));
                }
            }
        }
        missing
    }
}

/// Values whose quoted words say numbers, and not theirs. Words without a number (“the first third of the term”) say it
/// otherwise.
fn other_figures(content: &Content) -> Vec<String> {
    let mut other = Vec::new();
    for parameter in content.parameters.iter() {
        for value in &parameter.values {
            let (Some(quote), Some(figure)) = (&value.quote, figure(&value.is)) else { continue };
            let said = figures::numbers(quote);
            if !said.is_empty() && !said.contains(&figure) {
                other.push(format!("{} is {figure}, and “{quote}” does not say so", parameter.id));
            }
        }
    }
    other
}

/// The number of a value that is one.
fn figure(value: &ParameterValue) -> Option<u32> {
    match value {
        ParameterValue::Value(Value::Int(number)) => u32::try_from(*number).ok(),
        ParameterValue::Deadline(deadline) => length(deadline.span),
        ParameterValue::LookBack { over, .. } => length(*over),
        ParameterValue::Index { units, .. } => units.to_string().parse().ok(),
        ParameterValue::Value(_) | ParameterValue::Table(_) | ParameterValue::Window { .. } => None,
    }
}

fn length(span: Span) -> Option<u32> {
    match span {
        Span::Hours(it)
        | Span::CalendarDays(it)
        | Span::WorkingDays(it)
        | Span::Months(it)
        | Span::Years(it) => Some(it),
        Span::Immediate => None,
    }
}

fn check(country: &str) {
    let library = Library::of(country);
    assert_eq!(other_figures(&library.content), Vec::<String>::new());
    assert_eq!(library.missing_provisions(), Vec::<String>::new());
    assert_eq!(library.missing_quotes(), Vec::<String>::new());
}

#[test]
fn the_cited_law_of_mexico_says_what_is_quoted() {
    check("mx");
}

#[test]
fn the_cited_law_of_the_fictional_country_says_what_is_quoted() {
    check("xx");
    // Its texts travel with it, so that this check never passes for want of anything to read.
    assert_eq!(Library::of("xx").statutes.len(), 2);
}

#[test]
fn a_wrong_quote_and_a_provision_that_is_not_there_are_found() {
    let mut library = Library::of("xx");
    for (_, statute) in &mut library.statutes {
        *statute = Statute::read("Article 1. Nothing\nelse.\n");
    }
    assert!(library.missing_provisions().contains(&"seasonal-act:6.II".to_owned()));
    assert!(!library.missing_provisions().contains(&"seasonal-act:1".to_owned()));
    assert_eq!(library.missing_quotes().len(), 8);
}

#[test]
fn a_figure_that_its_quote_does_not_say_is_found() {
    let mut files = folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/xx"));
    let path = "law/seasonal-act/seasonal_min_age.toml";
    let text = String::from_utf8(files[path].clone()).unwrap().replace("is = 18", "is = 16");
    files.insert(path.to_owned(), text.into_bytes());
    let content = compile(&Bundle::new(files)).0.unwrap();
    let told = "seasonal_min_age is 16, and “before completing eighteen years of age” does not say so";
    assert_eq!(other_figures(&content), [told]);
}
