//! The lane `receipts`: receipts and the code of a paper that the executable writes, checked by `docs/verify_receipt.py`, which
//! shares nothing with it.
//!
//! Each is then altered in every part, and must be refused.

use std::path::Path;

use crate::process::{Call, Fault};

use super::Setting;

/// Movements, and with the publication of the content and a case two events more: a subtree of 256 events and a broken end.
const MOVEMENTS: &str = "1500";
/// A case with a paper.
const ADMIT: &str = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP \
                     document_kind=passport --document CAN:SYN00001 --place aeropuerto-cancun \
                     --at 2025-03-01T10:00 days_granted=180";
/// Of a paper's letters, one in so many is altered.
const LETTER_EVERY: usize = 7;
/// The first event, both sides of a kept subtree's end, one in the middle.
const POSITIONS: [&str; 5] = ["1", "256", "257", "1000", "1400"];

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let rumbo = setting.executable()?;
    let folder = tempfile::tempdir().map_err(|why| Fault::new(format!("no temporary folder: {why}")))?;
    let (data, rows) = (folder.path().join("node"), folder.path().join("movements.csv"));
    let call = |words: &str| Call::new(&rumbo, &setting.root).words(words);
    call("init --data").arg(&data).output()?;
    call(ADMIT).arg("--data").arg(&data).output()?;
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
    super::say(&format!("{accepted} receipts accepted, {refused} altered ones refused"))?;
    let paper = folder.path().join("paper.html");
    call("case paper case_00000001 admission-record --data").arg(&data).arg("--out").arg(&paper).output()?;
    papers(setting, &paper, key)
}

/// The code of a paper, and the same with one letter changed, cut short, or for another log.
fn papers(setting: &Setting, paper: &Path, key: &str) -> Result<(), Fault> {
    let page = std::fs::read_to_string(paper).map_err(Fault::at(paper))?;
    let letters = page.split("<code>RUMBO1:").nth(1).and_then(|it| it.split('<').next()).unwrap_or_default();
    let code = format!("RUMBO1:{letters}");
    let said = verifier(setting, Path::new(&code), key).output()?;
    if !said.starts_with("VALID: the paper admission-record of case_00000001, 2025-03-01") {
        return Err(Fault::new(format!("the verifier says of the paper `{code}`: {said}")));
    }
    let letters: Vec<char> = code.chars().collect();
    let mut altered: Vec<String> =
        (0..letters.len()).step_by(LETTER_EVERY).map(|place| with_letter(&letters, place)).collect();
    altered.push(with_letter(&letters, letters.len().saturating_sub(1)));
    altered.push(letters.iter().take(letters.len().saturating_sub(8)).collect());
    for altered in &altered {
        if verifier(setting, Path::new(altered), key).output().is_ok() {
            return Err(Fault::new(format!("the verifier accepts an altered paper: {altered}")));
        }
    }
    super::say(&format!("a paper accepted, {} altered ones refused", altered.len()))
}

/// The same letters with another one at a place.
fn with_letter(letters: &[char], place: usize) -> String {
    let other = |letter: char| if letter == 'Q' { 'R' } else { 'Q' };
    letters.iter().enumerate().map(|(at, it)| if at == place { other(*it) } else { *it }).collect()
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
