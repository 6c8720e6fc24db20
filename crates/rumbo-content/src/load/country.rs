//! Reads what there is once per country: the country, agencies, purposes, calendars, closed lists, remedies.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Weekday;
use rumbo_base::{
    AgencyId, Calendar, CalendarId, CivilDate, CountryId, Currency, DayOff, EnumId, PurposeId, RemedyId, Zone,
};

use super::{Holds, Loader, status};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::model::{Agency, Country, Purpose, RemedyForm};
use crate::names::Kind;
use crate::reader::{Table, civil};

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// Stands for an id that could not be read, so that the rest of the country is still looked at.
const UNREADABLE: &str = "unreadable";

impl<'a> Loader<'a> {
    /// The country. What cannot be read of it was told, and is replaced, so that the other files are checked too.
    pub(super) fn country(&self) -> Option<Country> {
        let table = self.single("country.toml");
        let table = table.as_ref();
        let id = table.and_then(|it| it.need("id")?.word()).or_else(|| CountryId::parse(UNREADABLE).ok())?;
        let languages = table.and_then(|it| it.need("languages")).map(|it| it.items()).unwrap_or_default();
        let currency = table.and_then(|it| it.need("currency")?.parsed(Currency::parse));
        let country = Country {
            id,
            languages: languages.iter().filter_map(|it| self.language(it.text()?, &it.spot())).collect(),
            currency: currency.or_else(|| Currency::parse("XXX").ok())?,
            zone: table.and_then(|it| it.need("zone")?.parsed(Zone::named)).unwrap_or_else(Zone::utc),
            nationality: table.and_then(|it| it.need("nationality")?.text()).unwrap_or_default().to_owned(),
            fictional: table.is_some_and(|it| it.flag("fictional")),
        };
        if let Some(table) = table {
            if country.languages.is_empty() {
                let found = Diagnostic::error(
                    &codes::LANGUAGE,
                    &table.spot_of("languages"),
                    "the country has no language",
                );
                self.findings.add(found.mend("write `languages = [\"es\", \"en\"]`; the first one binds"));
            }
            table.finish();
        }
        Some(country)
    }

    /// The named tables of a file: all its top keys are `key`.
    fn all<T>(
        &self,
        path: &'static str,
        (key, kind): (&'static str, Kind),
        read: impl Fn(&str, &Table<'a>) -> Option<T>,
    ) -> Vec<T> {
        let file = self.single(path);
        // What stood in the part that could not be read is not known.
        if file.is_none() || self.findings.any_error_in(path) {
            self.names.lose(kind);
        }
        let Some(file) = file else { return Vec::new() };
        let mut all = Vec::new();
        for (name, table) in file.named(key) {
            all.extend(read(name, &table));
            table.finish();
        }
        file.finish();
        all
    }

    pub(super) fn agencies(&self, country: &Country) -> BTreeMap<AgencyId, Agency> {
        let read = |name: &str, it: &Table<'a>| {
            let id = self.named::<AgencyId>(Kind::Agency, name, it);
            let sector = it.need("sector").and_then(|it| it.word());
            let calendar = it.need("calendar").and_then(|it| self.refer(Kind::Calendar, &it));
            let zone = it.get("zone").and_then(|it| it.parsed(Zone::named));
            let mandate = self.cites(it, "mandate");
            let status = status(it);
            let partner = it.flag("partner");
            let zone = zone.unwrap_or_else(|| country.zone.clone());
            Some(Agency {
                id: id?,
                sector: sector?,
                calendar: calendar?,
                zone,
                mandate,
                status: status?,
                partner,
            })
        };
        self.all("agencies.toml", ("agency", Kind::Agency), read)
            .into_iter()
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    pub(super) fn purposes(&self) -> BTreeMap<PurposeId, Purpose> {
        let read = |name: &str, it: &Table<'a>| {
            let id = self.named::<PurposeId>(Kind::Purpose, name, it);
            let enforcement = it.need("enforcement").and_then(|it| it.flag());
            let basis = self.cited(it, "basis", &format!("the purpose `{name}`"));
            Some(Purpose { id: id?, enforcement: enforcement?, basis })
        };
        self.all("purposes.toml", ("purpose", Kind::Purpose), read)
            .into_iter()
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    pub(super) fn remedies(&self) -> BTreeMap<RemedyId, RemedyForm> {
        let read = |name: &str, it: &Table<'a>| {
            let id = self.named::<RemedyId>(Kind::Remedy, name, it);
            let term = it.get("term").and_then(|it| self.parameter(Holds::Deadline, &it));
            let office = it.need("office").and_then(|it| self.refer(Kind::Agency, &it));
            let basis = self.cited(it, "basis", &format!("the remedy `{name}`"));
            Some(RemedyForm { id: id?, term, office: office?, basis })
        };
        self.all("remedies.toml", ("remedy", Kind::Remedy), read)
            .into_iter()
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    pub(super) fn enums(&self) -> BTreeMap<EnumId, Vec<String>> {
        let read = |name: &str, it: &Table<'a>| {
            let id = self.named::<EnumId>(Kind::Enum, name, it);
            self.inventory(Kind::Enum, name, it);
            let mut members: Vec<String> = Vec::new();
            for member in it.need("members").map(|it| it.items()).unwrap_or_default() {
                let Some(text) = member.text() else { continue };
                if let Err(why) = EnumId::from_str(text) {
                    let message = format!("`{text}` cannot be the name of a member: {}", why.why);
                    let found = Diagnostic::error(&codes::BAD_ID, &member.spot(), message);
                    self.findings.add(found.mend("write the member in that form"));
                } else if members.iter().any(|it| it == text) {
                    let message = format!("`{text}` is twice in the list `{name}`");
                    self.findings
                        .add(Diagnostic::error(&codes::TWICE, &member.spot(), message).mend("remove one"));
                } else {
                    members.push(text.to_owned());
                }
            }
            self.cites(it, "basis");
            Some((id?, members))
        };
        self.all("enums.toml", ("enum", Kind::Enum), read).into_iter().collect()
    }

    pub(super) fn calendars(&self) -> BTreeMap<CalendarId, Calendar> {
        let read = |name: &str, it: &Table<'a>| {
            let id = self.named::<CalendarId>(Kind::Calendar, name, it);
            self.cites(it, "cite");
            let weekend = it.get("weekend").map(|it| it.items()).unwrap_or_default();
            let weekend = weekend.iter().filter_map(|it| it.choice(&WEEKDAYS)).collect();
            let from = it.need("from").and_then(|it| it.date());
            let until = it.need("until").and_then(|it| it.date());
            if let (Some(from), Some(until)) = (from, until)
                && until < from
            {
                let message = format!("the calendar `{name}` ends on {until}, before it begins on {from}");
                let found = Diagnostic::error(&codes::CALENDAR_ENDS, &it.spot_of("until"), message);
                self.findings.add(found.mend("`until` is the last day that the calendar knows"));
            }
            let range = from.zip(until).filter(|(from, until)| from <= until);
            let mut days_off: Vec<DayOff> = Vec::new();
            for yearly in it.list("yearly") {
                days_off.extend(self.yearly(&yearly, range));
                yearly.finish();
            }
            for day in it.list("day") {
                days_off.extend(self.day(&day, range));
                day.finish();
            }
            days_off.sort_by_key(|it| it.on);
            // A day that is closed twice is closed by the surer of the two.
            days_off.sort_by_key(|it| (it.on, it.status));
            days_off.dedup_by_key(|it| it.on);
            Some(Calendar { id: id?, weekend, days_off, from: from?, until: until? })
        };
        self.all("calendar.toml", ("calendar", Kind::Calendar), read)
            .into_iter()
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    /// A day that comes back: every year, or every so many years from one on.
    fn yearly(&self, it: &Table<'a>, range: Option<(CivilDate, CivilDate)>) -> Vec<DayOff> {
        let month: Option<i8> = it.need("month").and_then(|it| it.number("a month, 1 to 12"));
        let day: Option<i8> = it.need("day").and_then(|it| it.number("a day, 1 to 31"));
        let every: Option<i16> =
            it.get("every_years").and_then(|it| it.number("a number of years, at least 1"));
        let first: Option<i16> = it.get("first").and_then(|it| it.number("a year"));
        let cite = self.cited(it, "cite", "the day").into_iter().next();
        let status = status(it);
        // A leap year has every day that there ever is.
        let exists = month.zip(day).is_none_or(|(month, day)| civil(2024, month, day).is_some());
        if !exists {
            let message = "there is no such day in any year";
            self.findings.add(
                Diagnostic::error(&codes::IMPOSSIBLE_DATE, &it.spot_of("day"), message)
                    .mend("correct the day"),
            );
        }
        let (Some(month), Some(day), Some((from, until)), Some(cite), Some(status)) =
            (month, day, range, cite, status)
        else {
            return Vec::new();
        };
        let comes = |year: i16| {
            let since = year.saturating_sub(first.unwrap_or(year));
            since >= 0 && every.is_none_or(|every| since.checked_rem(every) == Some(0))
        };
        let days =
            (from.year()..=until.year()).filter(|it| comes(*it)).filter_map(|it| civil(it, month, day));
        let days = days.filter(|it| from <= *it && *it <= until);
        days.map(|on| DayOff { on, cite: cite.clone(), status }).collect()
    }

    /// A day of one year's notice.
    fn day(&self, it: &Table<'a>, range: Option<(CivilDate, CivilDate)>) -> Option<DayOff> {
        let on = it.need("on").and_then(|it| it.date());
        let cite = self.cited(it, "cite", "the day").into_iter().next();
        let status = status(it);
        if let (Some(on), Some((from, until))) = (on, range)
            && (on < from || until < on)
        {
            let message = format!("{on} lies outside its calendar, which knows {from} to {until}");
            let found = Diagnostic::error(&codes::DAY_OUTSIDE, &it.spot_of("on"), message);
            self.findings.add(found.mend("correct the day, or widen `from` and `until`"));
        }
        Some(DayOff { on: on?, cite: cite?, status: status? })
    }
}
