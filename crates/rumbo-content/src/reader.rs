//! Reads tables of TOML: knows which keys a table has, tells of every key that is missing, unknown or of the wrong type,
//! and where. The only module that sees the TOML parser.

use std::cell::RefCell;
use std::ops::Range;
use std::str::FromStr;

use rumbo_base::{CivilDate, IdError};
use toml::de::{DeTable, DeValue};
use toml::{Spanned, value::Datetime};

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::findings::{Findings, Spot, nearest};

/// A parsed file.
pub(crate) struct Source<'a> {
    path: &'a str,
    text: &'a str,
    table: Spanned<DeTable<'a>>,
}

/// A table and the keys that were asked for.
pub(crate) struct Table<'a> {
    source: &'a Source<'a>,
    findings: &'a Findings,
    table: &'a DeTable<'a>,
    span: Range<usize>,
    known: RefCell<Vec<&'static str>>,
}

/// A value and its place.
#[derive(Clone, Copy)]
pub(crate) struct Item<'a> {
    source: &'a Source<'a>,
    findings: &'a Findings,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Source<'a> {
    /// Parses a file; what cannot be parsed is told, and what can be is kept.
    pub(crate) fn read(path: &'a str, text: &'a str, findings: &Findings) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let marked = text.get(span.clone()).unwrap_or("");
            let spot = Spot::new(path, span);
            let date =
                marked.len() >= 8 && marked.bytes().all(|it| it.is_ascii_digit() || b"-:.TZ ".contains(&it));
            let found = if date {
                let message = format!("`{marked}` is not a day or time that exists");
                Diagnostic::error(&codes::IMPOSSIBLE_DATE, &spot, message).mend("correct the date")
            } else {
                let message = "this cannot be read as TOML".to_owned();
                Diagnostic::error(&codes::SYNTAX, &spot, message)
                    .mend("correct the marked place; text stands in quotes")
            };
            findings.add(found.label(error.message()));
        }
        Self { path, text, table }
    }

    /// The whole file as a table.
    pub(crate) fn table(&'a self, findings: &'a Findings) -> Table<'a> {
        Table::new(self, findings, self.table.get_ref(), 0..0)
    }

    /// Where a key stands, as deep as it is there. In a list of tables a table is found by its `id` or position, in a
    /// list of words a word by itself.
    pub(crate) fn spot(&self, keys: &[&str]) -> Spot {
        let mut span = None;
        let mut table = Some(self.table.get_ref());
        let mut list = None;
        for key in keys {
            let next = match (table, list) {
                (Some(table), _) => table.get(*key),
                (None, Some(list)) => member(list, key),
                (None, None) => None,
            };
            let Some(next) = next else { break };
            span = Some(next.span());
            table = next.get_ref().as_table();
            list = next.get_ref().as_array();
        }
        Spot { path: self.path.to_owned(), span }
    }
}

/// A table of a list by its `id` or position, or a word of a list.
fn member<'a>(list: &'a toml::de::DeArray<'a>, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
    let is = |it: &&Spanned<DeValue<'_>>| match it.get_ref() {
        DeValue::Table(table) => table.get("id").and_then(|it| it.get_ref().as_str()) == Some(key),
        other => other.as_str() == Some(key),
    };
    list.iter().find(is).or_else(|| list.get(key.parse::<usize>().ok()?))
}

impl<'a> Table<'a> {
    fn new(
        source: &'a Source<'a>,
        findings: &'a Findings,
        table: &'a DeTable<'a>,
        span: Range<usize>,
    ) -> Self {
        Self { source, findings, table, span, known: RefCell::default() }
    }

    /// The value of a key, if it is there.
    pub(crate) fn get(&self, key: &'static str) -> Option<Item<'a>> {
        self.known.borrow_mut().push(key);
        let value = self.table.get(key)?;
        Some(Item { source: self.source, findings: self.findings, value })
    }
    /// Lets a key stand that nobody needs here.
    pub(crate) fn known(&self, key: &'static str) {
        self.known.borrow_mut().push(key);
    }
    /// The value of a key that must be there.
    pub(crate) fn need(&self, key: &'static str) -> Option<Item<'a>> {
        let found = self.get(key);
        if found.is_none() {
            let message = format!("`{key}` is missing");
            let found = Diagnostic::error(&codes::MISSING_KEY, &self.spot(), message);
            self.findings.add(found.label(format!("no `{key}` here")).mend(format!("add `{key} = …`")));
        }
        found
    }
    /// An id or the like, if it is there.
    pub(crate) fn word<T: FromStr<Err = IdError>>(&self, key: &'static str) -> Option<T> {
        self.get(key)?.word()
    }
    /// Text, if it is there.
    pub(crate) fn text(&self, key: &'static str) -> Option<&'a str> {
        self.get(key)?.text()
    }
    /// Yes or no; no if it is not there.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        self.get(key).and_then(|it| it.flag()).unwrap_or(false)
    }
    /// A day, if it is there.
    pub(crate) fn date(&self, key: &'static str) -> Option<CivilDate> {
        self.get(key)?.date()
    }
    /// The table under a key, if it is there.
    pub(crate) fn table(&self, key: &'static str) -> Option<Table<'a>> {
        self.get(key)?.table()
    }
    /// The named tables under a key, in the order of the file: `[state.staying]`.
    pub(crate) fn named(&self, key: &'static str) -> Vec<(&'a str, Table<'a>)> {
        let Some(table) = self.table(key) else { return Vec::new() };
        table.entries().into_iter().filter_map(|(name, it)| Some((name, it.table()?))).collect()
    }
    /// The tables of a list: `[[step]]`.
    pub(crate) fn list(&self, key: &'static str) -> Vec<Table<'a>> {
        self.get(key)
            .map(|it| it.items().into_iter().filter_map(|it| it.table()).collect())
            .unwrap_or_default()
    }
    /// Every key with its value, in the order of the file; all of them count as known.
    pub(crate) fn entries(&self) -> Vec<(&'a str, Item<'a>)> {
        let item = |value| Item { source: self.source, findings: self.findings, value };
        let mut all: Vec<_> = self.table.iter().collect();
        all.sort_by_key(|(key, _)| key.span().start);
        all.into_iter().map(|(key, value)| (key.get_ref().as_ref(), item(value))).collect()
    }
    /// Where the table stands: its header or braces.
    pub(crate) fn spot(&self) -> Spot {
        let span = if self.span.is_empty() { None } else { Some(self.span.clone()) };
        Spot { path: self.source.path.to_owned(), span }
    }
    /// The line it begins on.
    pub(crate) fn line(&self) -> usize {
        let before = self.source.text.get(..self.span.start).unwrap_or("");
        crate::diagnostic::position(before).0
    }
    /// Where the value of a key stands, or else the table.
    pub(crate) fn spot_of(&self, key: &str) -> Spot {
        self.table.get(key).map_or_else(|| self.spot(), |it| Spot::new(self.source.path, it.span()))
    }
    /// Where a key itself stands, or else the table.
    pub(crate) fn key_spot(&self, key: &str) -> Spot {
        let found = self.table.get_key_value(key);
        found.map_or_else(|| self.spot(), |(key, _)| Spot::new(self.source.path, key.span()))
    }
    /// Tells of every key that was not asked for.
    pub(crate) fn finish(&self) {
        let known = self.known.borrow();
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let spot = Spot::new(self.source.path, key.span());
            let found =
                Diagnostic::error(&codes::UNKNOWN_KEY, &spot, format!("there is no key `{name}` here"));
            let mend = match nearest(name, known.iter().copied()) {
                Some(meant) => format!("write `{meant}`"),
                None => format!("remove it; the keys here are {}", listed(known.iter().copied())),
            };
            self.findings.add(found.label("nobody reads this").mend(mend));
        }
    }
}

impl<'a> Item<'a> {
    /// Where it stands.
    pub(crate) fn spot(&self) -> Spot {
        Spot::new(self.source.path, self.value.span())
    }
    /// Where a part of a text stands in the file. If the file escapes the text, the whole of it is meant.
    pub(crate) fn spot_within(&self, part: Range<usize>) -> Spot {
        let span = self.value.span();
        let start =
            self.value.get_ref().as_str().and_then(|text| self.source.text.get(span.clone())?.find(text));
        let Some(start) = start.map(|it| it.saturating_add(span.start)) else { return self.spot() };
        Spot::new(self.source.path, start.saturating_add(part.start)..start.saturating_add(part.end))
    }
    /// Text.
    pub(crate) fn text(&self) -> Option<&'a str> {
        self.expect(self.value.get_ref().as_str(), "text in quotes")
    }
    /// Text, if that is what it is.
    pub(crate) fn as_text(&self) -> Option<&'a str> {
        self.value.get_ref().as_str()
    }
    /// An id or the like.
    pub(crate) fn word<T: FromStr<Err = IdError>>(&self) -> Option<T> {
        self.parsed(T::from_str)
    }
    /// Text that a parser accepts.
    pub(crate) fn parsed<T, E: std::fmt::Display>(&self, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        match parse(self.text()?) {
            Ok(it) => Some(it),
            Err(why) => {
                let found = Diagnostic::error(&codes::BAD_ID, &self.spot(), why.to_string());
                self.findings.add(found.mend("write it in that form; another word may be meant"));
                None
            }
        }
    }
    /// One of several words.
    pub(crate) fn choice<T: Copy>(&self, choices: &[(&str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = choices.iter().find(|(name, _)| *name == text).map(|(_, it)| *it);
        if found.is_none() {
            let names = || choices.iter().map(|(name, _)| *name);
            let message = format!("`{text}` is not one of {}", listed(names()));
            let mend = nearest(text, names()).map(|it| format!("write `{it}`"));
            let found = Diagnostic::error(&codes::NOT_A_CHOICE, &self.spot(), message);
            self.findings.add(found.maybe_mend(mend).or_mend("write one of these words"));
        }
        found
    }
    /// Yes or no.
    pub(crate) fn flag(&self) -> Option<bool> {
        self.expect(self.value.get_ref().as_bool(), "`true` or `false`")
    }
    /// A whole number.
    pub(crate) fn int(&self) -> Option<i64> {
        self.expect(self.as_int(), "a whole number")
    }
    /// A whole number in a range.
    pub(crate) fn number<T: TryFrom<i64>>(&self, what: &str) -> Option<T> {
        let found = self.int()?;
        self.expect(T::try_from(found).ok(), what)
    }
    /// A day.
    pub(crate) fn date(&self) -> Option<CivilDate> {
        let found = self.datetime()?;
        let date = found.date.filter(|_| found.time.is_none());
        let date = date.and_then(|it| civil(it.year, it.month, it.day));
        self.expect(date, "a day without quotes, as 2026-01-31")
    }
    /// A local day and time.
    pub(crate) fn moment(&self) -> Option<jiff::civil::DateTime> {
        let found = self.datetime()?;
        let local = found.date.zip(found.time).filter(|_| found.offset.is_none()).and_then(|(day, time)| {
            let [hour, minute, second] =
                [time.hour, time.minute, time.second.unwrap_or(0)].map(|it| i8::try_from(it).ok());
            Some(civil(day.year, day.month, day.day)?.at(hour?, minute?, second?.min(59), 0))
        });
        self.expect(local, "a local time without quotes, as 2026-01-31T10:00:00")
    }
    /// A date or time; one that was already told to be impossible is passed over.
    fn datetime(&self) -> Option<Datetime> {
        match self.value.get_ref() {
            DeValue::Datetime(Datetime { date: None, time: None, .. }) => None,
            other => self.expect(other.as_datetime().copied(), "a day without quotes, as 2026-01-31"),
        }
    }
    /// Yes or no, if that is what it is.
    pub(crate) fn as_flag(&self) -> Option<bool> {
        self.value.get_ref().as_bool()
    }
    /// A whole number, if that is what it is.
    pub(crate) fn as_int(&self) -> Option<i64> {
        let number = self.value.get_ref().as_integer()?;
        i64::from_str_radix(number.as_str(), number.radix()).ok()
    }
    /// A day, if that is what it is.
    pub(crate) fn as_date(&self) -> Option<CivilDate> {
        let found = self.value.get_ref().as_datetime()?;
        let date = found.date.filter(|_| found.time.is_none())?;
        civil(date.year, date.month, date.day)
    }
    /// A table, if that is what it is.
    pub(crate) fn as_table(&self) -> Option<Table<'a>> {
        let table = self.value.get_ref().as_table()?;
        Some(Table::new(self.source, self.findings, table, self.value.span()))
    }
    /// A table.
    pub(crate) fn table(&self) -> Option<Table<'a>> {
        self.expect(self.as_table(), "a table")
    }
    /// The members of a list; a value alone is a list of one.
    pub(crate) fn items(&self) -> Vec<Item<'a>> {
        match self.value.get_ref() {
            DeValue::Array(list) => list.iter().map(|value| Item { value, ..*self }).collect(),
            _ => vec![*self],
        }
    }
    /// What it is, for people: `text`, `a whole number`.
    pub(crate) fn kind(&self) -> &'static str {
        kind(self.value.get_ref())
    }
    /// Tells of a value that is not what it should be.
    pub(crate) fn wrong(&self, wanted: &str) {
        let found = kind(self.value.get_ref());
        let message = format!("{wanted} belongs here, not {found}");
        let mut it = Diagnostic::error(&codes::WRONG_TYPE, &self.spot(), message);
        if matches!(self.value.get_ref(), DeValue::Float(_)) {
            it = it.mend("write money and decimals as text, as \"800000.00\": no digit is then lost");
        }
        self.findings.add(it.label(format!("this is {found}")).or_mend(format!("write {wanted}")));
    }

    fn expect<T>(&self, found: Option<T>, wanted: &str) -> Option<T> {
        if found.is_none() {
            self.wrong(wanted);
        }
        found
    }
}

/// A day, if it exists.
pub(crate) fn civil(
    year: impl TryInto<i16>,
    month: impl TryInto<i8>,
    day: impl TryInto<i8>,
) -> Option<CivilDate> {
    CivilDate::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// What a value is, for people.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a decimal point",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// `a`, `b`, `c`.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut words: Vec<String> = words.into_iter().map(|it| format!("`{it}`")).collect();
    words.dedup();
    words.join(", ")
}
