//! What kind of data things are: one of the country's list `data_class`, which the policies speak of.

use rumbo_base::{DataClassId, EnumId};

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::nearest;
use crate::load::Loader;
use crate::model::{Content, Programme};

/// The list of kinds of data.
const CLASSES: &str = "data_class";

/// Every class that a programme or one of its fields names is in the list.
pub(super) fn classes(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    let known: Vec<&str> = EnumId::parse(CLASSES)
        .ok()
        .and_then(|id| content.enums.get(&id))
        .map(|it| it.iter().map(String::as_str).collect())
        .unwrap_or_default();
    let check = |class: &DataClassId, keys: &[&str]| {
        if known.contains(&class.as_str()) {
            return;
        }
        let message = format!("there is no kind of data `{class}`");
        let mend = match nearest(class.as_str(), known.iter().copied()) {
            Some(meant) => format!("write `{meant}`, or add `{class}` to `{CLASSES}` in enums.toml"),
            None => format!(
                "add `{class}` to `{CLASSES}` in enums.toml and to `Class` in access/schema.cedarschema"
            ),
        };
        let found = Diagnostic::error(&codes::DANGLING, &loader.spot(path, keys), message);
        loader.findings.add(found.label("not in the list").mend(mend));
    };
    if let Some(class) = &programme.class {
        check(class, &["class"]);
    }
    for field in programme.fields.values() {
        if let Some(class) = &field.class {
            check(class, &["field", field.id.as_str(), "class"]);
        }
    }
}
