//! The question that every command asks before it runs: an officer who writes into a case of their own programme.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rumbo_access::{Access, Circumstances, Question, Reader, Record};
use rumbo_base::{AccessRoleId, Action, DataClassId, Grant, Instant};
use rumbo_content::{Bundle, compile};

use crate::Fault;

/// A country's policies, and the question.
pub(crate) struct Policy {
    access: Access,
    question: Question,
}

impl Policy {
    /// Compiles the policies of a country; the question is about its first programme.
    pub(crate) fn of(country: &Path) -> Result<Self, Fault> {
        let bundle = Bundle::new(files(country)?);
        let content = compile(&bundle).0.ok_or("the country has mistakes; `rumbo check` tells them")?;
        let access = Access::compile(&bundle, &content).0.ok_or("the policies have mistakes")?;
        let programme = content.programmes.values().next().ok_or("the country has no programme")?;
        let question = Question {
            reader: Reader { role: AccessRoleId::parse("officer")?, agency: Some(programme.owner.clone()) },
            action: Action::Write,
            record: Record::of_programme(DataClassId::case(), programme, &content),
            purpose: programme.purpose.clone(),
            circumstances: Circumstances::default(),
        };
        Ok(Self { access, question })
    }

    /// Asks, and takes no for an error.
    pub(crate) fn ask(&self, at: Instant) -> Result<Grant, Fault> {
        let grant = self.access.grant(&self.question, "officer", None, at);
        grant.ok_or_else(|| "the policies refuse the command".into())
    }
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path)?);
            }
        }
    }
    Ok(found)
}
