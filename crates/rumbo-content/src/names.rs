//! What content declares under which id, and where: references are looked up here, so that one mistake inside a thing
//! does not make every reference to it a second one.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Findings, Spot, nearest};

/// A kind of thing that has an id of its own in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Agency,
    Calendar,
    Enum,
    Evidence,
    Indicator,
    Instrument,
    Obligation,
    Parameter,
    Permit,
    Place,
    Programme,
    Purpose,
    Remedy,
    Rule,
    Ruling,
    Table,
}

/// Everything that is declared.
#[derive(Debug, Default)]
pub(crate) struct Names {
    declared: RefCell<BTreeMap<(Kind, String), Spot>>,
    /// What files are named after: their own mistakes are told, so nothing is said of references to them.
    assumed: RefCell<BTreeSet<(Kind, String)>>,
    /// Kinds whose file could not be read: any id may have stood there.
    lost: RefCell<BTreeSet<Kind>>,
}

impl Kind {
    /// What people call it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Calendar => "calendar",
            Self::Enum => "list",
            Self::Evidence => "evidence",
            Self::Indicator => "indicator",
            Self::Instrument => "instrument",
            Self::Obligation => "obligation",
            Self::Parameter => "parameter",
            Self::Permit => "permit",
            Self::Place => "place",
            Self::Programme => "programme",
            Self::Purpose => "purpose",
            Self::Remedy => "remedy",
            Self::Rule => "rule",
            Self::Ruling => "ruling",
            Self::Table => "table",
        }
    }
    /// Where one is declared.
    fn home(self) -> &'static str {
        match self {
            Self::Agency => "agencies.toml",
            Self::Calendar => "calendar.toml",
            Self::Enum => "enums.toml",
            Self::Evidence => "governance/evidence.csv",
            Self::Indicator => "governance/indicators.csv",
            Self::Instrument => "law/<instrument>/instrument.toml",
            Self::Obligation => "obligations/register.csv",
            Self::Parameter => "law/<instrument>/<parameter>.toml",
            Self::Permit => "permits/<permit>.toml",
            Self::Place => "places.csv",
            Self::Programme => "programmes/<programme>/programme.toml",
            Self::Purpose => "purposes.toml",
            Self::Remedy => "remedies.toml",
            Self::Rule => "law/<instrument>/rules/<rule>.toml",
            Self::Ruling => "law/<instrument>/judicial/<ruling>.toml",
            Self::Table => "tables/<table>.toml",
        }
    }
}

impl Names {
    /// Declares an id; tells if there is one already.
    pub(crate) fn declare(&self, kind: Kind, id: &str, spot: Spot, findings: &Findings) {
        let mut all = self.declared.borrow_mut();
        let key = (kind, id.to_owned());
        if let Some(first) = all.get(&key) {
            let message = format!("the {} `{id}` is declared twice", kind.word());
            let found = Diagnostic::error(&codes::TWICE, &spot, message).see(first, "first declared here");
            findings.add(found.mend("rename or remove one of the two"));
        } else {
            all.insert(key, spot);
        }
    }
    /// Takes it that a file declares what it is named after.
    pub(crate) fn assume(&self, kind: Kind, id: &str) {
        self.assumed.borrow_mut().insert((kind, id.to_owned()));
    }
    /// Takes it that anything of a kind may be declared.
    pub(crate) fn lose(&self, kind: Kind) {
        self.lost.borrow_mut().insert(kind);
    }
    /// Whether a file is named after it.
    pub(crate) fn is_assumed(&self, kind: Kind, id: &str) -> bool {
        self.assumed.borrow().contains(&(kind, id.to_owned()))
    }
    /// Where an id is declared.
    pub(crate) fn spot(&self, kind: Kind, id: &str) -> Option<Spot> {
        self.declared.borrow().get(&(kind, id.to_owned())).cloned()
    }
    /// Tells if nothing of that kind has the id.
    pub(crate) fn check(&self, kind: Kind, id: &str, spot: &Spot, findings: &Findings) {
        let all = self.declared.borrow();
        let key = (kind, id.to_owned());
        let assumed = self.lost.borrow().contains(&kind) || self.assumed.borrow().contains(&key);
        if assumed || all.contains_key(&key) {
            return;
        }
        let names = all.keys().filter(|(of, _)| *of == kind).map(|(_, name)| name.as_str());
        let mend = match nearest(id, names) {
            Some(meant) => format!("write `{meant}`, or declare `{id}` in {}", kind.home()),
            None => format!("declare `{id}` in {}", kind.home()),
        };
        dangling(kind.word(), id, spot, mend, findings);
    }
}

/// Tells of a reference to something that is not there.
pub(crate) fn dangling(what: &str, id: &str, spot: &Spot, mend: String, findings: &Findings) {
    let found = Diagnostic::error(&codes::DANGLING, spot, format!("there is no {what} `{id}`"));
    findings.add(found.label("nothing has this id").mend(mend));
}
