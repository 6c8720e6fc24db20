//! `docs/benchmarks.md`, written by the harness alone: one section for each bench, with its machine.

use std::fmt::Write as _;
use std::path::Path;

use crate::process::Fault;

use super::machine::Machine;
use super::{BENCHES, Figure, Measured};

const DOCUMENT: &str = "docs/benchmarks.md";
const OPENING: &str = "# Figures\n\nWritten by `cargo xtask bench NAME --write`; not by hand. \
    The value is the median over the runs. Every bar that was reached stays a bar.\n";

/// Puts the figures of the bench `name` into the document and leaves the other sections as they are.
pub fn write(root: &Path, name: &str, figures: &[Measured]) -> Result<(), Fault> {
    let file = root.join(DOCUMENT);
    let before = if file.is_file() {
        std::fs::read_to_string(&file).map_err(Fault::at(&file))?
    } else {
        String::new()
    };
    let machine = Machine::here(&root.join("docs"))?;
    let section = section(name, &machine.to_string(), figures);
    std::fs::write(&file, with_section(&before, name, &section)).map_err(Fault::at(&file))
}

/// The section of one bench.
pub(super) fn section(name: &str, machine: &str, figures: &[Measured]) -> String {
    let what = BENCHES.iter().find(|it| it.name == name).map_or("", |it| it.what);
    let mut text =
        format!("## {name}\n\n{what}. Command: `cargo xtask bench {name} --check`. On: {machine}.\n\n");
    text.push_str(
        "| figure | value | smallest | largest | bar | holds |\n| --- | ---: | ---: | ---: | ---: | --- |\n",
    );
    for it in figures {
        let Figure { name, unit, bar, .. } = it.figure;
        let (value, min, max, sign) = (it.value(), it.min(), it.max(), it.sign());
        let holds = if it.holds() { "yes" } else { "no" };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {name} | {value:.2} {unit} | {min:.2} | {max:.2} | {sign} {bar} {unit} | {holds} |"
        );
    }
    text
}

/// The document with that bench's section put in the place that the list of benches gives it.
pub(super) fn with_section(before: &str, name: &str, section: &str) -> String {
    let mut document = OPENING.to_owned();
    for bench in &BENCHES {
        let kept = before.split("\n## ").skip(1).find(|it| it.lines().next() == Some(bench.name));
        if bench.name == name {
            document.push('\n');
            document.push_str(section);
        } else if let Some(kept) = kept {
            document.push_str("\n## ");
            document.push_str(kept.trim_end());
            document.push('\n');
        }
    }
    document
}
