//! The lane `receipts`: receipts that the executable writes, checked by `docs/verify_receipt.py`, which shares nothing with it.
//!
//! Each is then altered in every part, and must be refused.

use std::path::Path;

use crate::process::{Call, Fault};

use super::Setting;

/// Movements, and with the publication of the content one event more: a subtree of 256 events and a broken end.
const MOVEMENTS: &str = "1500";
/// The first event, both sides of a kept subtree's end, one in the middle.
const POSITIONS: [&str; 5] = ["1", "256", "257", "1000", "1400"];

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let rumbo = setting.executable()?;
    let folder = tempfile::tempdir().map_err(|why| Fault::new(format!("no temporary folder: {why}")))?;
    let (data, rows) = (folder.path().join("node"), folder.path().join("movements.csv"));
    let call = |words: &str| Call::new(&rumbo, &setting.root).words(words);
    call("init --data").arg(&data).output()?;
    call("demo-data --rows").arg(MOVEMENTS).arg("--out").arg(&rows).output()?;
    call("import movements").arg(&rows).arg("--data").arg(&data).output()?;
    let key = call("checkpoint key --data").arg(&data).output()?;
    let key = key.trim();
    let (mut accepted, mut refused) = (0, 0);
    for position in POSITIONS {
        for shown in ["", "--with-event"] {
            let receipt = call("receipt").arg(position).words(shown).arg("--data").arg(&data).output()?;
            let file = folder.path().join("receipt.tlog-proof");
            write(&file, &receipt)?;
            let said = verifier(setting, &file, key).output()?;
            let expected = format!("VALID: event {position} of ");
            if !said.starts_with(&expected) {
                return Err(Fault::new(format!("the verifier says of event {position}: {said}")));
            }
            accepted += 1;
            for altered in alterations(&receipt) {
                write(&file, &altered)?;
                if verifier(setting, &file, key).output().is_ok() {
                    return Err(Fault::new(format!("the verifier accepts an altered receipt:\n{altered}")));
                }
                refused += 1;
            }
        }
    }
    super::say(&format!("{accepted} receipts accepted, {refused} altered ones refused"))
}

fn verifier(setting: &Setting, receipt: &Path, key: &str) -> Call {
    Call::new("python3", &setting.root).arg("docs/verify_receipt.py").arg(receipt).arg(key)
}

/// The same receipt with one line after the other changed in its last letter but three, or left out.
fn alterations(receipt: &str) -> Vec<String> {
    let lines: Vec<&str> = receipt.lines().collect();
    let mut altered = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let without = lines.iter().enumerate().filter(|(it, _)| *it != number).map(|(_, line)| *line);
        altered.push(joined(without));
        let mut letters: Vec<char> = line.chars().collect();
        let place = letters.len().saturating_sub(4);
        let Some(letter) = letters.get_mut(place) else { continue };
        *letter = if *letter == '7' { '8' } else { '7' };
        let changed: String = letters.into_iter().collect();
        altered.push(joined(
            lines.iter().enumerate().map(|(it, line)| if it == number { changed.as_str() } else { line }),
        ));
    }
    altered
}

fn joined<'l>(lines: impl Iterator<Item = &'l str>) -> String {
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn write(file: &Path, text: &str) -> Result<(), Fault> {
    std::fs::write(file, text).map_err(Fault::at(file))
}
