//! The lane `licences`: every dependency against `deny.toml`, whose form is that of `cargo-deny`.
//!
//! Read here, so that the lane needs no program built for it: licences, banned crates, allowed registries.

use std::path::Path;

use cargo_metadata::{Metadata, PackageId};
use serde::Deserialize;

use crate::process::Fault;
use crate::workspace;

use super::Setting;

/// What `deny.toml` says, as far as this lane reads it.
#[derive(Debug, Deserialize)]
pub(super) struct Policy {
    licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Debug, Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Debug, Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    /// The crates that may use it all the same, as nothing of it shows through them.
    #[serde(default)]
    wrappers: Vec<String>,
    reason: String,
}

#[derive(Debug, Deserialize)]
struct Sources {
    #[serde(rename = "allow-registry")]
    allow_registry: Vec<String>,
}

/// A dependency, as the policy sees it.
#[derive(Debug)]
pub(super) struct Dependency {
    /// Its name.
    pub(super) name: String,
    /// Its licence expression, if it states one.
    pub(super) licence: Option<String>,
    /// The registry that it comes from; none for a crate of the workspace.
    pub(super) registry: Option<String>,
    /// The crates that use it.
    pub(super) users: Vec<String>,
}

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let policy = policy(&setting.root)?;
    let metadata = workspace::metadata(&setting.root, false)?;
    let dependencies: Vec<Dependency> = metadata
        .packages
        .iter()
        .map(|it| Dependency {
            name: it.name.to_string(),
            licence: it.license.clone(),
            registry: it.source.as_ref().map(|it| it.repr.clone()),
            users: users(&metadata, &it.id),
        })
        .collect();
    let found = check(&policy, &dependencies);
    super::say(&format!("{} crates", dependencies.len()))?;
    if found.is_empty() { Ok(()) } else { Err(Fault::new(found.join("\n"))) }
}

/// The crates that use another one.
fn users(metadata: &Metadata, used: &PackageId) -> Vec<String> {
    let nodes = metadata.resolve.iter().flat_map(|it| &it.nodes);
    let users = nodes.filter(|it| it.dependencies.contains(used));
    users
        .filter_map(|node| metadata.packages.iter().find(|it| it.id == node.id))
        .map(|it| it.name.to_string())
        .collect()
}

pub(super) fn policy(root: &Path) -> Result<Policy, Fault> {
    let file = root.join("deny.toml");
    let text = std::fs::read_to_string(&file).map_err(Fault::at(&file))?;
    toml::from_str(&text).map_err(|why| Fault::new(format!("`deny.toml`: {why}")))
}

/// Every dependency that the policy does not allow, and why.
pub(super) fn check(policy: &Policy, dependencies: &[Dependency]) -> Vec<String> {
    let mut found = Vec::new();
    for Dependency { name, licence, registry, users } in dependencies {
        let allows = |licence: &str| policy.licenses.allow.iter().any(|it| it == licence);
        match licence {
            None => found.push(format!("`{name}` states no licence")),
            Some(licence) if !allowed(licence, &allows) => {
                found.push(format!("`{name}` is under `{licence}`, which deny.toml does not allow"));
            }
            Some(_) => {}
        }
        let may_use = |ban: &Ban| !users.is_empty() && users.iter().all(|it| ban.wrappers.contains(it));
        if let Some(ban) = policy.bans.deny.iter().find(|it| it.name == *name && !may_use(it)) {
            found.push(format!("`{name}` is banned: {}", ban.reason));
        }
        let known = |registry: &String| {
            policy.sources.allow_registry.iter().any(|it| registry.ends_with(it.as_str()))
        };
        if registry.as_ref().is_some_and(|it| !known(it)) {
            found.push(format!("`{name}` comes from another place than the allowed registry"));
        }
    }
    found
}

/// Whether an SPDX expression can be met with allowed licences: `OR` needs one side, `AND` both.
pub(super) fn allowed(expression: &str, allows: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any_of(&mut rest, allows) && rest.is_empty()
}

fn any_of(words: &mut &[&str], allows: &dyn Fn(&str) -> bool) -> bool {
    let mut met = all_of(words, allows);
    while let [first, rest @ ..] = *words {
        if *first != "OR" {
            break;
        }
        *words = rest;
        met |= all_of(words, allows);
    }
    met
}

fn all_of(words: &mut &[&str], allows: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(words, allows);
    while let [first, rest @ ..] = *words {
        if *first != "AND" {
            break;
        }
        *words = rest;
        met &= one(words, allows);
    }
    met
}

fn one(words: &mut &[&str], allows: &dyn Fn(&str) -> bool) -> bool {
    let (met, rest) = match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let met = any_of(words, allows);
            match *words {
                [")", rest @ ..] => (met, rest),
                rest => (false, rest),
            }
        }
        [licence, "WITH", exception, rest @ ..] => (allows(&format!("{licence} WITH {exception}")), rest),
        [licence, rest @ ..] => (allows(licence), rest),
        [] => (false, *words),
    };
    *words = rest;
    met
}
