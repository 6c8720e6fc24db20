//! Which file of a country's folder holds what. Nothing is read here.

use crate::names::Kind;

/// What a file holds, by its path below the country's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// `country.toml`, `agencies.toml`, …: one of `SINGLE`.
    Single,
    /// `places.csv`.
    Places,
    /// `places.toml`.
    Keepers,
    /// `inventory.csv`.
    Inventory,
    /// `figures.toml`.
    Figures,
    /// `law/<instrument>/instrument.toml`.
    Instrument(&'a str),
    /// `law/<instrument>/<parameter>.toml`.
    Parameter(&'a str),
    /// `law/<instrument>/rules/<rule>.toml`.
    Rule(&'a str),
    /// `law/<instrument>/judicial/<ruling>.toml`.
    Ruling(&'a str),
    /// `governance/framework.toml`, `indicators.csv`, `evidence.csv`, `coherence.toml`, `rights.csv`.
    Governance(&'a str),
    /// `obligations/register.toml`, `register.csv`, `examples.csv`.
    Obligations(&'a str),
    /// `governance/profiles/<profile>.csv`.
    Profile(&'a str),
    /// `permits/<permit>.toml`.
    Permit(&'a str),
    /// `tables/<table>.toml`.
    Table(&'a str),
    /// `programmes/<programme>/programme.toml`.
    Programme(&'a str),
    /// `programmes/<programme>/papers/<paper>.toml`: programme and paper.
    Paper(&'a str, &'a str),
    /// `programmes/<programme>/scenarios/<story>.toml`.
    Scenario(&'a str),
    /// `programmes/<programme>/text/<language>.ftl`: programme and language.
    Text(&'a str, &'a str),
    /// `locales/<language>/<any>.ftl`.
    Locale(&'a str),
    /// `access/roles.toml`.
    AccessRoles,
    /// `access/schema.cedarschema` and `access/<any>.cedar`: kept here, read by the crate that decides access.
    Policies,
}

impl<'a> Place<'a> {
    /// What the file or its folder is named after.
    pub(crate) fn named_after(self) -> Option<(Kind, &'a str)> {
        Some(match self {
            Self::Instrument(name) => (Kind::Instrument, name),
            Self::Parameter(name) => (Kind::Parameter, name),
            Self::Rule(name) => (Kind::Rule, name),
            Self::Ruling(name) => (Kind::Ruling, name),
            Self::Permit(name) => (Kind::Permit, name),
            Self::Table(name) => (Kind::Table, name),
            Self::Programme(name) => (Kind::Programme, name),
            _ => return None,
        })
    }
}

/// Files that there are once, each of them needed.
pub(crate) const SINGLE: [&str; 6] =
    ["country.toml", "agencies.toml", "purposes.toml", "calendar.toml", "enums.toml", "remedies.toml"];

/// The folder of who may see and do what.
const ACCESS: &str = "access";

/// What the file at a path holds; `None` if nobody reads files there.
pub(crate) fn place(path: &str) -> Option<Place<'_>> {
    let toml = |name: &'_ str| name.ends_with(".toml");
    let parts: Vec<&str> = path.split('/').collect();
    Some(match *parts.as_slice() {
        [name] if SINGLE.contains(&name) => Place::Single,
        ["places.csv"] => Place::Places,
        ["places.toml"] => Place::Keepers,
        ["inventory.csv"] => Place::Inventory,
        ["figures.toml"] => Place::Figures,
        ["law", instrument, "instrument.toml"] => Place::Instrument(instrument),
        ["law", _, "rules", name] if toml(name) => Place::Rule(stem(name)),
        ["law", _, "judicial", name] if toml(name) => Place::Ruling(stem(name)),
        ["law", _, name] if toml(name) => Place::Parameter(stem(name)),
        [
            "governance",
            name @ ("framework.toml" | "indicators.csv" | "evidence.csv" | "coherence.toml" | "rights.csv"),
        ] => Place::Governance(name),
        ["obligations", name @ ("register.toml" | "register.csv" | "examples.csv")] => {
            Place::Obligations(name)
        }
        ["governance", "profiles", name] if name.ends_with(".csv") => Place::Profile(stem(name)),
        ["permits", name] if toml(name) => Place::Permit(stem(name)),
        ["tables", name] if toml(name) => Place::Table(stem(name)),
        ["programmes", programme, "programme.toml"] => Place::Programme(programme),
        ["programmes", programme, "papers", name] if toml(name) => Place::Paper(programme, stem(name)),
        ["programmes", programme, "scenarios", name] if toml(name) => Place::Scenario(programme),
        ["programmes", programme, "text", name] if name.ends_with(".ftl") => {
            Place::Text(programme, stem(name))
        }
        ["locales", language, name] if name.ends_with(".ftl") => Place::Locale(language),
        [ACCESS, "roles.toml"] => Place::AccessRoles,
        [ACCESS, "schema.cedarschema"] => Place::Policies,
        [ACCESS, name] if name.ends_with(".cedar") => Place::Policies,
        _ => return None,
    })
}

/// The name without its ending.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Whether a file looks as if it were content: others (a README) may lie anywhere.
pub(crate) fn looks_like_content(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| matches!(ending, "toml" | "csv" | "ftl" | "cedar" | "cedarschema"))
}
