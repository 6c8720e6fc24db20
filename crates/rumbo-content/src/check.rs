//! Whether the parts of a country fit together: references, law, programmes, tables, texts.

mod access;
mod fields;
mod figures;
mod forms;
mod governance;
mod guards;
mod law;
mod links;
mod programme;
mod purposes;
mod rules;
mod tables;
mod texts;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::nearest;
use crate::load::{Holds, Loader, TextKeys};
use crate::model::Content;
use crate::names::Kind;
use rumbo_base::ParameterId;
use rumbo_rules::{Shape, Type};

/// Every check of a whole country.
pub(crate) fn all(loader: &Loader<'_>, content: &Content, keys: &TextKeys<'_>) {
    references(loader, content);
    areas(loader, content);
    law::citations(loader, content);
    law::timelines(loader, content);
    law::units(loader, content);
    law::clauses(loader, content);
    forms::rules(loader, content);
    forms::rulings(loader, content);
    for programme in content.programmes.values() {
        let path = format!("programmes/{}/programme.toml", programme.id);
        purposes::firewall(loader, content, programme, &path);
        access::classes(loader, content, programme, &path);
        // A state or step that could not be read would make its neighbours look unreachable.
        if !loader.findings.any_error_in(&path) {
            programme::graph(loader, programme, &path);
            programme::silence(loader, content, programme, &path);
            links::fit(loader, content, programme, &path);
            // A rule or paper that could not be read may be what reads a field.
            if !loader.findings.any_error() {
                fields::used(loader, content, programme, &path);
            }
        }
        guards::acts(loader, content, programme, &path);
        guards::opened(loader, content, programme, &path);
    }
    // A graph that is broken proves nothing.
    if !loader.findings.any_error() {
        guards::hold(loader, content);
    }
    rules::all(loader, content);
    tables::facts(loader, content);
    figures::all(loader, content);
    governance::all(loader, content);
    texts::complete(loader, content, keys);
}

/// Everything that names something of another file.
fn references(loader: &Loader<'_>, content: &Content) {
    for it in loader.references.borrow().iter() {
        loader.names.check(it.kind, &it.id, &it.spot, loader.findings);
        let parameter = ParameterId::parse(&it.id).ok().and_then(|it| content.parameters.get(&it));
        let (Some(holds), Some(parameter)) = (it.holds, parameter) else { continue };
        let fits = match (holds, &parameter.shape) {
            (Holds::Deadline | Holds::Length, Shape::Deadline) => true,
            (Holds::Length, Shape::Value(ty)) => *ty == Type::Period,
            (Holds::Count, Shape::Value(ty)) => *ty == Type::Int,
            (Holds::Amount(currency), Shape::Value(ty)) => *ty == Type::Money(currency),
            _ => false,
        };
        if !fits {
            let wanted = match holds {
                Holds::Deadline => "a deadline".to_owned(),
                Holds::Length => "a period or deadline".to_owned(),
                Holds::Count => "a whole number (`shape = \"int\"`)".to_owned(),
                Holds::Amount(currency) => format!("an amount (`shape = \"money<{currency}>\"`)"),
            };
            let message = format!("the parameter `{}` does not hold {wanted}", it.id);
            let mut found = Diagnostic::error(&codes::WRONG_SHAPE, &it.spot, message);
            if let Some(spot) = loader.names.spot(Kind::Parameter, &it.id) {
                found = found.see(&spot, "declared here");
            }
            loader
                .findings
                .add(found.mend(format!("name a parameter that holds {wanted}, or change its shape")));
        }
    }
}

/// The state that a place lies in is a place too.
fn areas(loader: &Loader<'_>, content: &Content) {
    for place in content.places.values() {
        let area = place.area.as_str();
        if loader.names.spot(Kind::Place, area).is_some() {
            continue;
        }
        let Some(spot) = loader.names.spot(Kind::Place, place.id.as_str()) else { continue };
        let message = format!("the place `{}` lies in `{area}`, which is not there", place.id);
        let areas = content.places.values().filter(|it| it.is_area()).map(|it| it.id.as_str());
        let mend = nearest(area, areas).map(|it| format!("write `{it}` as its area"));
        let found = Diagnostic::error(&codes::DANGLING, &spot, message).maybe_mend(mend);
        loader.findings.add(found.or_mend("name the id of a place of kind `state` or `province`"));
    }
}
