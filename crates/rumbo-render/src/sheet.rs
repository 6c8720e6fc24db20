//! Documents of headings, sentences, lists and tables, as a page of their own or as Markdown. What they say is not known here.

use maud::html;

use crate::page::{STYLE, standalone};

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its title.
    pub title: String,
    /// What stands before the first part.
    pub about: Vec<Block>,
    /// Its parts, in order.
    pub parts: Vec<(String, Vec<Block>)>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Sentences.
    Sentences(String),
    /// A heading within a part.
    Heading(String),
    /// A list.
    List(Vec<String>),
    /// A table: the names of its columns, and its rows.
    Table(Vec<String>, Vec<Vec<String>>),
}

impl Sheet {
    /// As a page that stands alone, in a language.
    pub fn html(&self, language: &str) -> String {
        let blocks = |all: &[Block]| {
            html! { @for block in all { @match block {
                Block::Sentences(text) => { p { (text) } }
                Block::Heading(text) => { h3 { (text) } }
                Block::List(items) => { ul { @for it in items { li { (it) } } } }
                Block::Table(head, rows) => {
                    @let name = head.join(", ");
                    div.scroll tabindex="0" role="region" aria-label=(name) { table {
                        thead { tr { @for it in head { th scope="col" { (it) } } } }
                        tbody { @for row in rows { tr { @for it in row { td { (it) } } } } }
                    } }
                }
            } } }
        };
        let body = html! { main {
            h1 { (self.title) }
            (blocks(&self.about))
            @for (title, all) in &self.parts { section { h2 { (title) } (blocks(all)) } }
        } };
        standalone(language, &self.title, STYLE, body)
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n", line(&self.title));
        self.about.iter().for_each(|it| it.markdown(&mut out));
        for (title, blocks) in &self.parts {
            out.push_str(&format!("\n## {}\n", line(title)));
            blocks.iter().for_each(|it| it.markdown(&mut out));
        }
        out
    }
}

impl Block {
    fn markdown(&self, out: &mut String) {
        out.push('\n');
        let row = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|it| line(it).replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        match self {
            Self::Sentences(text) => out.push_str(&format!("{}\n", line(text))),
            Self::Heading(text) => out.push_str(&format!("### {}\n", line(text))),
            Self::List(items) => items.iter().for_each(|it| out.push_str(&format!("- {}\n", line(it)))),
            Self::Table(head, rows) => {
                out.push_str(&row(head));
                out.push_str(&format!("|{}\n", " --- |".repeat(head.len())));
                rows.iter().for_each(|it| out.push_str(&row(it)));
            }
        }
    }
}

/// A text on one line, with nothing in it that Markdown or a browser reads as its own.
fn line(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => plain.push(' '),
            '<' => plain.push_str("&lt;"),
            '*' | '_' | '`' | '[' | ']' | '\\' => plain.extend(['\\', letter]),
            _ => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests;
