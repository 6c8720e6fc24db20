//! Whether the parts of the governance profile fit: every sub-domain is filed, every file of answers is a profile's.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::Loader;
use crate::model::Content;
use crate::names::Kind;

/// Every check of the governance profile.
pub(super) fn all(loader: &Loader<'_>, content: &Content) {
    let governance = &content.governance;
    for version in &governance.versions {
        let filed = || version.dimensions.iter().flat_map(|(_, all)| all).map(String::as_str);
        for indicator in &governance.indicators {
            let subdomain = indicator.subdomain.as_str();
            if filed().any(|it| it == subdomain) {
                continue;
            }
            let Some(spot) = loader.names.spot(Kind::Indicator, indicator.id.as_str()) else { continue };
            let message =
                format!("no dimension of the version `{}` holds the sub-domain `{subdomain}`", version.id);
            let mend = nearest(subdomain, filed()).map(|it| format!("write `{it}`"));
            let found = Diagnostic::error(&codes::UNFILED, &spot, message).maybe_mend(mend);
            loader.findings.add(found.or_mend("file it under a dimension of governance/framework.toml"));
        }
    }
    for (path, name) in loader.profile_files() {
        if governance.profile(name).is_none() {
            let message = format!("no `[[profile]]` of governance/framework.toml has the id `{name}`");
            let found = Diagnostic::error(&codes::DANGLING, &Spot::file(path), message);
            loader.findings.add(found.mend("declare it there with its day and status"));
        }
    }
}
