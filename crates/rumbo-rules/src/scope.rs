//! What names an expression may use: facts, closed lists and parameters. Built by whoever knows the programme or rule.

use std::collections::BTreeMap;
use std::sync::Arc;

use rumbo_base::{EnumId, FieldId, ParameterId};

use crate::ir::Ir;
use crate::parameter::Shape;
use crate::value::Type;

/// The prefix under which an expression reads a parameter: `param.visitor_max_stay`.
pub(crate) const PARAMETER_PREFIX: &str = "param.";
/// The name under which an expression reads the day as of which the case is looked at.
pub(crate) const CASE_DATE: &str = "case_date";

/// Words that CEL keeps for itself.
const RESERVED: [&str; 20] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "false",
    "for",
    "function",
    "if",
    "import",
    "in",
    "let",
    "loop",
    "namespace",
    "null",
    "package",
    "return",
    "true",
    "var",
    "while",
];

/// The type of a fact, and whether a case may lack it altogether.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactType {
    /// What it holds.
    pub ty: Type,
    /// Whether it can be *not applicable* (the exit of somebody who is still inside).
    pub optional: bool,
}

/// The names that an expression may use. `case_date` (a date) is always among them.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    facts: BTreeMap<FieldId, FactType>,
    /// Shared, as the parameters are: every rule has a scope of its own, and a country has hundreds of each.
    enums: Arc<BTreeMap<EnumId, Arc<[Arc<str>]>>>,
    parameters: Arc<BTreeMap<ParameterId, Shape>>,
    /// `None`: its own expression is wrong, which is told already.
    lets: BTreeMap<FieldId, Option<Arc<Ir>>>,
}

impl FactType {
    /// A fact that every case has, known or not.
    pub fn required(ty: Type) -> Self {
        Self { ty, optional: false }
    }
    /// A fact that a case may lack.
    pub fn optional(ty: Type) -> Self {
        Self { ty, optional: true }
    }
}

impl Scope {
    /// Only `case_date`.
    pub fn new() -> Self {
        Self::default()
    }
    /// Lets expressions read a fact. The name may have dots: `place.kind`. A second declaration replaces the first.
    pub fn fact(&mut self, id: FieldId, ty: FactType) -> &mut Self {
        self.facts.insert(id, ty);
        self
    }
    /// Lets expressions name the members of a closed list.
    pub fn list<M: Into<Arc<str>>>(&mut self, id: EnumId, members: impl IntoIterator<Item = M>) -> &mut Self {
        Arc::make_mut(&mut self.enums).insert(id, members.into_iter().map(Into::into).collect());
        self
    }
    /// Lets expressions read a parameter, as `param.<id>`.
    pub fn parameter(&mut self, id: ParameterId, shape: Shape) -> &mut Self {
        Arc::make_mut(&mut self.parameters).insert(id, shape);
        self
    }
    /// Names an expression of a rule, which later ones may use.
    pub(crate) fn name(&mut self, id: FieldId, ir: Option<Arc<Ir>>) {
        self.lets.insert(id, ir);
    }

    /// Whether a fact or parameter of this name can be written in an expression: letters, digits and `_` between dots,
    /// not beginning with a digit, no word of the language, not `case_date` and not below `param.`.
    pub fn can_name(name: &str) -> bool {
        let word = |it: &str| {
            !it.is_empty()
                && !it.starts_with(|first: char| first.is_ascii_digit())
                && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
                && !RESERVED.contains(&it)
        };
        name != CASE_DATE && !name.starts_with(PARAMETER_PREFIX) && name.split('.').all(word)
    }

    /// The fact's type, if there is one of that name.
    pub fn fact_type(&self, name: &str) -> Option<&FactType> {
        self.facts.get(name)
    }
    /// The members of a closed list.
    pub fn members(&self, id: &EnumId) -> Option<&[Arc<str>]> {
        self.enums.get(id).map(|it| &**it)
    }
    pub(crate) fn find_fact(&self, name: &str) -> Option<(&FieldId, &FactType)> {
        self.facts.get_key_value(name)
    }
    pub(crate) fn find_parameter(&self, name: &str) -> Option<(&ParameterId, &Shape)> {
        self.parameters.get_key_value(name)
    }
    pub(crate) fn find_let(&self, name: &str) -> Option<(&FieldId, &Option<Arc<Ir>>)> {
        self.lets.get_key_value(name)
    }
    /// Everything that can be written, for suggestions.
    pub(crate) fn all_names(&self) -> impl Iterator<Item = String> {
        let plain = self.facts.keys().chain(self.lets.keys()).map(|it| it.as_str().to_owned());
        let parameters = self.parameters.keys().map(|it| format!("{PARAMETER_PREFIX}{it}"));
        plain.chain(parameters).chain([CASE_DATE.to_owned()])
    }
}

#[cfg(test)]
mod tests;
