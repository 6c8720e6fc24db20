//! Reads what is compared across groups of migrants: `governance/coherence.toml` and `rights.csv`. A country need not have it.

use rumbo_base::{Citation, ProgrammeId, TextKey};

use super::rows::Row;
use super::{Holds, Loader};
use crate::layout::Place;
use crate::model::{Coherence, Extent, MigrantGroup, RightOfGroup};
use crate::names::Kind;

/// The rights, one row for each group.
pub(crate) const RIGHTS: &str = "governance/rights.csv";
const COLUMNS: &[&str] = &["right", "group", "extent", "programmes", "cite", "status", "source"];

impl Loader<'_> {
    pub(super) fn coherence(&self) -> Coherence {
        let mut coherence = Coherence::default();
        let file = |it| if let Place::Governance("coherence.toml") = it { Some(()) } else { None };
        for (_, (), it) in self.files(file) {
            coherence.threshold = it.need("threshold").and_then(|it| self.parameter(Holds::Count, &it));
            let languages = it.need("languages").map(|it| it.items()).unwrap_or_default();
            coherence.languages = languages.iter().filter_map(|it| it.text()).map(str::to_owned).collect();
            coherence.implements = self.implements(&it);
            it.finish();
        }
        self.each_row(RIGHTS, COLUMNS, |row| {
            coherence.rights.push(right(row)?);
            Some(())
        });
        coherence
    }
}

fn right(row: &Row<'_, '_>) -> Option<RightOfGroup> {
    let right = row.parsed("right", TextKey::parse)?;
    let (group, extent) = (row.choice("group", &MigrantGroup::ALL), row.choice("extent", &Extent::ALL));
    let programmes = row.words("programmes", ProgrammeId::parse)?;
    programmes.iter().for_each(|it| row.refer(Kind::Programme, it.as_str(), "programmes"));
    let cite = row.parsed("cite", str::parse::<Citation>)?;
    row.loader.citations.borrow_mut().push((cite.clone(), row.spot("cite")));
    let (status, source) = (row.status()?, row.cell("source").to_owned());
    Some(RightOfGroup { right, group: group?, extent: extent?, programmes, cite, status, source })
}
