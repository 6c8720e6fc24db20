//! Turns data into words, pages and paper.
//!
//! Pages are plain HTML that works without scripts; paper is HTML made to be printed. What is said comes from
//! content, what the frame around it says from `interface`. Nothing is loaded, decided or permitted here.

mod chart;
mod coherence;
#[cfg(test)]
mod example;
mod interface;
mod page;
mod paper;
mod parts;
mod profile;
mod rule;
mod sheet;
mod table;
mod words;

pub use chart::chart;
pub use coherence::{
    coherence_document, coherence_duties, coherence_languages, coherence_rights, coherence_text,
};
pub use maud::{Markup, PreEscaped, html};
pub use page::{Door, Page, STYLE};
pub use paper::{PaperData, Proof, paper};
pub use parts::{
    LawLine, Mistake, Moment, Task, citation_words, error_summary, law, pagination, refusal, summary, tasks,
    timeline,
};
pub use profile::{
    dimension_name, profile_beside, profile_dimension, profile_document, profile_summary, profile_text,
};
pub use rule::{
    Answer, Chapter, Entry, Grid, LawValue, Line, Prose, Reading, Sentence, Step, Term, TouchedRule,
    answer_page, answer_text, book, book_text, cells_page, cells_text, chapters, document, law_values,
    reform_document, reform_text, rule_page, rule_text,
};
pub use sheet::{Block, Sheet};
pub use table::{estimate, origin, table};
pub use words::{Voice, Words};
