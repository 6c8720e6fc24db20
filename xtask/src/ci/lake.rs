//! The lane `lake`: files of cases as Parquet. It stands alone because its libraries are in no ordinary build.

use crate::process::Fault;

use super::Setting;

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    setting
        .cargo("clippy --quiet --package rumbo-app --package rumbo --features lake -- -D warnings")
        .run()?;
    setting.cargo("test --quiet --package rumbo-app --features lake --lib parquet").run()
}
