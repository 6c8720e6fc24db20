//! The wall between services and enforcement.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::load::Loader;
use crate::model::{Content, Programme};

/// A service forbids every purpose of enforcement; enforcement reads nothing that is for services only.
pub(super) fn firewall(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    let Some(purpose) = content.purposes.get(&programme.purpose) else { return };
    if purpose.enforcement {
        for field in programme.fields.values().filter(|it| it.services_only) {
            let spot = loader.spot(path, &["field", field.id.as_str(), "services_only"]);
            let message = format!("`{}` is for services only, and `{}` is enforcement", field.id, purpose.id);
            let found = Diagnostic::error(&codes::FIREWALL, &spot, message).label("must not be read here");
            loader.findings.add(found.mend("remove the field from this programme"));
        }
        return;
    }
    let enforcement = content.purposes.values().filter(|it| it.enforcement).map(|it| &it.id);
    let open: Vec<&str> =
        enforcement.filter(|it| !programme.forbidden_purposes.contains(it)).map(|it| it.as_str()).collect();
    if !open.is_empty() {
        let listed = crate::reader::listed(open.iter().copied());
        let message = format!("`{}` is a service, and yet could be read for {listed}", programme.id);
        let spot = loader.spot(path, &["forbidden_purposes"]);
        let spot = if spot.span.is_some() { spot } else { loader.spot(path, &["purpose"]) };
        let found =
            Diagnostic::error(&codes::HUNTING_LIST, &spot, message).label("does not forbid all enforcement");
        loader.findings.add(found.mend(format!("add {listed} to `forbidden_purposes`")));
    }
}
