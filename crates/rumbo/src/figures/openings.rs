//! Ledgers whose cases come in by no file: each is opened by the step that content names, by an officer, on a day of the ledger.

use rumbo_app::Actor;
use rumbo_app::cases::{Document, Request, read_given};
use rumbo_base::PlaceId;
use rumbo_content::{Dimension, FigureLedger, FigureRow, Opening, Programme};

use super::ledgers::{FIRST_HOUR, HOURS};
use super::{Build, Days};
use crate::cli::Failure;
use crate::demo::id;

/// Dimensions that a field of the case tells, by the name under which a programme says which.
const BY_FIELD: [(Dimension, &str); 4] = [
    (Dimension::Citizenship, "citizenship"),
    (Dimension::Sex, "sex"),
    (Dimension::AgeGroup, "age_group"),
    (Dimension::Status, "status"),
];

impl Build<'_> {
    /// Each case is of somebody else; of nobody, where the programme does without.
    pub(super) fn openings(&self, ledger: &FigureLedger, days: Days) -> Result<(), Failure> {
        let unknown = || Failure::fault(format!("`{}` does not say how its cases are opened", ledger.id));
        let opening = ledger.opens.as_ref().ok_or_else(unknown)?;
        let published = self.app.published()?;
        let programme = published.content.programmes.get(&opening.programme).ok_or_else(unknown)?;
        let somebody = programme.roles.values().any(|it| it.required);
        let mut number = 0;
        for row in &ledger.rows {
            let said = said(programme, opening, row);
            let area = row.members.get(&Dimension::Area);
            let place = area.map(|it| id(PlaceId::parse(it))).transpose()?;
            for nth in 0..self.share(row) {
                number += 1;
                let hour = i8::try_from(FIRST_HOUR + number % HOURS).unwrap_or_default();
                let day = days.day(nth, self.share(row));
                let moment = self.zone.instant(day.at(hour, 0, 0, 0));
                let key = format!("figures-{}-{number}", ledger.id);
                let document = somebody.then(|| Document {
                    issuer: "SYN".to_owned(),
                    number: format!("SYN{}{number}", ledger.id),
                });
                let request = Request {
                    key,
                    actor: Actor::officer(opening.by.clone(), "figures"),
                    happened_at: moment.ok_or_else(|| Failure::fault(format!("{day} has no such hour")))?,
                    now: self.now,
                    place: place.clone(),
                };
                let given = read_given(programme, &said, None)?;
                let (programme, step) = (opening.programme.clone(), opening.step.clone());
                self.app.open_case(programme, step, document, given, false, request)?;
            }
        }
        Ok(())
    }
}

/// What is told of each case of a row.
fn said(programme: &Programme, opening: &Opening, row: &FigureRow) -> Vec<(String, String)> {
    let same = opening.with.iter().map(|(field, text)| (field.to_string(), text.clone()));
    let told = BY_FIELD.iter().filter_map(|(dimension, name)| {
        let field = programme.dimensions.get(*name)?;
        Some((field.to_string(), row.members.get(dimension)?.clone()))
    });
    same.chain(told).collect()
}
