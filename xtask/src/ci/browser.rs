//! The lane `browser`: the demo's pages in a real browser, driven by `e2e/pages.mjs`.
//!
//! What is asked of a page stands there; here the demo is built and the driver's packages are put in place.

use crate::process::{Call, Fault};

use super::{Setting, needs};

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let rumbo = setting.executable()?;
    let folder = setting.root.join("e2e");
    let browser =
        needs::CHROMIUM.found().ok_or_else(|| Fault::new("the browser was installed but is not found"))?;
    Call::new("npm", &folder).words("ci --silent --no-audit --no-fund --ignore-scripts").run()?;
    let data = tempfile::tempdir().map_err(|why| Fault::new(format!("no temporary folder: {why}")))?;
    let call = Call::new("node", &folder).words("pages.mjs").with("RUMBO", &rumbo).with("BROWSER", &browser);
    call.with("DATA", data.path().join("demo")).with("ROOT", &setting.root).run()
}
