//! The lane `expressions`: what our language and CEL share means the same in both.
//!
//! The example `rules` writes expressions by chance, with facts and what they are worth; `bench/cel/compare.py` asks an
//! implementation of CEL that is not ours.

use crate::process::{Call, Fault};
use crate::{python, workspace};

use super::Setting;

const SEED: &str = "42";
const EXPRESSIONS: &str = "3000";
/// The same under `--deep`.
const EXPRESSIONS_DEEP: &str = "30000";

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let count = if setting.deep { EXPRESSIONS_DEEP } else { EXPRESSIONS };
    let rules = setting.rules()?;
    let python = python::environment(&setting.root, "cel")?;
    let file = workspace::target_folder(&setting.root)?.join("expressions.jsonl");
    let write = Call::new(&rules, &setting.root).words("expressions --seed").arg(SEED);
    write.arg("--count").arg(count).arg("--out").arg(&file).run()?;
    Call::new(&python, &setting.root).arg("bench/cel/compare.py").arg(&file).run()
}
