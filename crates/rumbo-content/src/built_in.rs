//! What the expressions of a programme can read besides its fields, and under which names. Step and clock ids are
//! written with `_` for `-` there, since `-` subtracts: `taken.second_review` is the step `second-review`.

use rumbo_base::{ClockId, FieldId, StepId};
use rumbo_rules::{FactType, Scope, Type};

use crate::model::{Content, Programme};

/// A name that is not a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuiltIn<'a> {
    /// `others.same_programme`: how many other open cases of this programme the person has.
    OthersSameProgramme,
    /// `others.open`: how many other open cases the person has.
    OthersOpen,
    /// `place.kind`: what the place of the act is, of the list `place_kind`.
    PlaceKind,
    /// `place.mode`: air, land or sea, of the list `place_mode`; not applicable elsewhere.
    PlaceMode,
    /// `place.free`: how many beds are free in the place of the act; not applicable where nobody is lodged.
    PlaceFree,
    /// `since.<step>`: the last day on which the step was taken; not applicable if it never was.
    Since(&'a StepId),
    /// `taken.<step>`: whether the step was taken.
    Taken(&'a StepId),
    /// `count.<step>`: how often the step was taken or the occurrence told.
    Count(&'a StepId),
    /// `clock.<id>.last_day`: the last day of a running clock; not applicable if it does not run.
    LastDay(&'a ClockId),
}

/// `second_review` of `second-review`.
fn spoken(id: &str) -> String {
    id.replace('-', "_")
}

/// Whether a name of an expression means that id, without making the name anew: guards are asked for every row.
fn means(name: &str, id: &str) -> bool {
    name.len() == id.len()
        && name.bytes().zip(id.bytes()).all(|(said, is)| said == is || (said == b'_' && is == b'-'))
}

impl Programme {
    /// What a name of an expression means, if it is not a field.
    pub fn built_in(&self, name: &FieldId) -> Option<BuiltIn<'_>> {
        let (area, rest) = name.as_str().split_once('.')?;
        let step = || self.steps.iter().map(|it| &it.id).find(|it| means(rest, it.as_str()));
        let told = || self.occurrences.iter().map(|it| &it.id).find(|it| means(rest, it.as_str()));
        match (area, rest) {
            ("others", "same_programme") => Some(BuiltIn::OthersSameProgramme),
            ("others", "open") => Some(BuiltIn::OthersOpen),
            ("place", "kind") => Some(BuiltIn::PlaceKind),
            ("place", "mode") => Some(BuiltIn::PlaceMode),
            ("place", "free") => Some(BuiltIn::PlaceFree),
            ("since", _) => step().map(BuiltIn::Since),
            ("taken", _) => step().map(BuiltIn::Taken),
            ("count", _) => step().or_else(told).map(BuiltIn::Count),
            ("clock", _) => {
                let clock = rest.strip_suffix(".last_day")?;
                let mut clocks = self.states.iter().flat_map(|it| &it.clocks).map(|it| &it.id);
                clocks.find(|it| means(clock, it.as_str())).map(BuiltIn::LastDay)
            }
            _ => None,
        }
    }
}

/// Adds the closed lists and parameters of a country to the names of an expression.
pub(crate) fn add_country(scope: &mut Scope, content: &Content) {
    for (id, members) in &content.enums {
        scope.list(id.clone(), members.iter().map(String::as_str));
    }
    for parameter in content.parameters.iter() {
        scope.parameter(parameter.id.clone(), parameter.shape.clone());
    }
}

/// Adds what every programme can read besides its fields.
pub(crate) fn add_built_ins<'a>(
    scope: &mut Scope,
    steps: impl IntoIterator<Item = &'a str>,
    occurrences: impl IntoIterator<Item = &'a str>,
    clocks: impl IntoIterator<Item = &'a str>,
) {
    let mut add = |name: &str, ty: Option<Type>, optional: bool| {
        if let (Ok(name), Some(ty)) = (FieldId::parse(name), ty) {
            scope.fact(name, if optional { FactType::optional(ty) } else { FactType::required(ty) });
        }
    };
    add("others.same_programme", Some(Type::Int), false);
    add("others.open", Some(Type::Int), false);
    add("place.kind", "enum(place_kind)".parse().ok(), true);
    add("place.mode", "enum(place_mode)".parse().ok(), true);
    add("place.free", Some(Type::Int), true);
    for step in steps {
        add(&format!("since.{}", spoken(step)), Some(Type::Date), true);
        add(&format!("taken.{}", spoken(step)), Some(Type::Bool), false);
        add(&format!("count.{}", spoken(step)), Some(Type::Int), false);
    }
    for occurrence in occurrences {
        add(&format!("count.{}", spoken(occurrence)), Some(Type::Int), false);
    }
    for clock in clocks {
        add(&format!("clock.{}.last_day", spoken(clock)), Some(Type::Date), true);
    }
}
