//! The lane `openfisca`: four rules of the content say of every row what OpenFisca says, or it is known why not.
//!
//! The comparison is that of the bench `rules`, on small populations; nothing is measured here.

use crate::bench;
use crate::process::Fault;

use super::Setting;

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    bench::agree(&setting.root, &setting.rules()?)
}
