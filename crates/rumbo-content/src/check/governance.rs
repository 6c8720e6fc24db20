//! Whether the parts of the governance profile fit: every sub-domain is filed, every file of answers is a profile's.

use std::collections::BTreeSet;

use rumbo_base::TextKey;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Spot, nearest};
use crate::load::{Loader, RIGHTS};
use crate::model::{Content, MigrantGroup};
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
    groups(loader, content);
    for (path, name) in loader.profile_files() {
        if governance.profile(name).is_none() {
            let message = format!("no `[[profile]]` of governance/framework.toml has the id `{name}`");
            let found = Diagnostic::error(&codes::DANGLING, &Spot::file(path), message);
            loader.findings.add(found.mend("declare it there with its day and status"));
        }
    }
}

/// Each right speaks once of each group.
fn groups(loader: &Loader<'_>, content: &Content) {
    let rights = &content.coherence.rights;
    let names: BTreeSet<&TextKey> = rights.iter().map(|it| &it.right).collect();
    for name in names {
        for (word, group) in MigrantGroup::ALL {
            let (cause, mend) =
                match rights.iter().filter(|it| it.right == *name && it.group == group).count() {
                    1 => continue,
                    0 => (format!("`{name}` says nothing of the group `{word}`"), "add a row for it"),
                    _ => (format!("`{name}` speaks of the group `{word}` twice"), "keep one row"),
                };
            let found = Diagnostic::error(&codes::SILENT_ON_GROUP, &Spot::file(RIGHTS), cause);
            loader.findings.add(found.mend(mend));
        }
    }
}
