//! Rules for people: prose and decision table, for a page, a terminal and a book that a lawyer can check.
//!
//! What things are called is content; sentence forms and connecting words are texts of the frame. Nothing is decided here.

mod answer;
mod answer_view;
mod book;
mod cause;
mod cells;
mod grid;
mod judicial;
mod line;
mod page;
mod possibility;
mod prose;
mod reform;
mod sentence;
mod text;
mod value;
mod vocabulary;

pub use answer::{Answer, Step};
pub use answer_view::{answer_page, answer_text};
pub use book::{Chapter, Entry, book, book_text, chapters};
pub use cells::{cells_page, cells_text};
pub use grid::Grid;
pub use line::Line;
pub use page::{document, rule_page};
pub use prose::{Prose, Sentence, Term};
pub use reform::{Touched as TouchedRule, reform_document, reform_text};
pub use text::rule_text;
pub use value::{LawValue, law_values};
pub use vocabulary::Reading;

#[cfg(test)]
mod tests;
