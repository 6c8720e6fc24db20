//! Whether a case can stand under a case of another programme as its fields and steps say.

use rumbo_rules::Type;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::load::Loader;
use crate::model::{Also, Content, Field, Link, Programme, Step};

/// Every link of a programme, and every step that acts through one.
pub(super) fn fit(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    for field in programme.fields.values() {
        if let Some(link) = &field.link {
            link_fits(loader, content, programme, (field, link), path);
        }
    }
    for step in &programme.steps {
        for also in &step.also {
            also_fits(loader, content, programme, (step, also), path);
        }
    }
}

fn link_fits(
    loader: &Loader<'_>,
    content: &Content,
    programme: &Programme,
    (field, link): (&Field, &Link),
    path: &str,
) {
    let told = |message: String, mend: &str| {
        let spot = loader.spot(path, &["field", field.id.as_str()]);
        loader.findings.add(Diagnostic::error(&codes::LINK, &spot, message).mend(mend));
    };
    if field.ty != Type::Text || field.personal {
        let message = format!("the field `{}` cannot hold the folio of a case", field.id);
        told(message, "write `type = \"text\"`, and do not make it personal");
    }
    // A programme that is not there was told with the reference to it.
    let Some(other) = content.programmes.get(&link.of) else { return };
    for brought in &link.brings {
        let here = programme.fields.get(brought);
        let there = other.fields.get(brought);
        let same = here.zip(there).is_some_and(|(here, there)| {
            here.ty == there.ty
                && !here.personal
                && !there.personal
                && there.services_only <= here.services_only
        });
        if !same {
            let message = format!("the case of `{}` cannot bring `{brought}`", link.of);
            let mend =
                "declare it in both programmes, of one type, not personal, and as protected here as there";
            told(message, mend);
        }
    }
}

fn also_fits(
    loader: &Loader<'_>,
    content: &Content,
    programme: &Programme,
    (step, also): (&Step, &Also),
    path: &str,
) {
    let told = |message: String, mend: String| {
        let spot = loader.spot(path, &["step", step.id.as_str(), "also"]);
        loader.findings.add(Diagnostic::error(&codes::LINK, &spot, message).mend(mend));
    };
    let Some(link) = programme.fields.get(&also.of).and_then(|it| it.link.as_ref()) else {
        let message = format!("the field `{}` holds no folio of a case", also.of);
        told(message, format!("write `of = \"<programme>\"` in `[field.{}]`", also.of));
        return;
    };
    let Some(other) = content.programmes.get(&link.of) else { return };
    let Some(there) = other.step(&also.step) else {
        let message = format!("`{}` has no step `{}`", other.id, also.step);
        told(message, "name a step of that programme".to_owned());
        return;
    };
    if !there.by.iter().any(|by| by == programme.owner.as_str()) {
        let message = format!("`{}` may not take the step `{}` of `{}`", programme.owner, there.id, other.id);
        told(message, format!("add `{}`, the owner of this programme, to its `by` there", programme.owner));
    }
}
