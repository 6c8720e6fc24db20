//! From files to the model. Each part of a country is read by its own module here; whether the parts fit together is
//! asked in `check`.

mod access;
mod coherence;
mod country;
mod examples;
mod figures;
mod governance;
mod inventory;
mod items;
mod keepers;
mod law;
mod obligations;
mod permits;
mod places;
mod programme;
mod rows;
mod rules;
mod rulings;
mod shapes;
mod steps;
mod tables;
mod values;
mod words;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::str::FromStr;

use rumbo_base::{Citation, CivilDate, ContentVersion, Currency, IdError, ParameterId, Provenance};
use rumbo_rules::{Parameters, Scope};

use crate::built_in;
use crate::bundle::Bundle;
use crate::check;
use crate::codes;
use crate::diagnostic::{Diagnostic, Severity};
use crate::findings::{Findings, Spot};
use crate::layout::{self, Place, SINGLE};
use crate::model::{Coherence, Content, Governance, Keepers, ObligationRegister};
use crate::names::{Kind, Names};
use crate::reader::{Item, Source, Table};
use crate::texts::Texts;

pub(crate) use coherence::RIGHTS;
pub(crate) use keepers::KEEPERS;
pub(crate) use tables::{DIMENSIONS, LISTED};
pub(crate) use values::{Wrong, value};
pub(crate) use words::TextKeys;

/// What every part of loading and checking works on.
pub(crate) struct Loader<'a> {
    pub(crate) bundle: &'a Bundle,
    pub(crate) sources: &'a BTreeMap<&'a str, Source<'a>>,
    pub(crate) findings: &'a Findings,
    pub(crate) names: Names,
    /// The country's money, once it is known: what content calls `money`.
    currency: OnceCell<Currency>,
    /// Every reference, looked up once everything is read.
    pub(crate) references: RefCell<Vec<Reference>>,
    /// Every citation, looked up once all instruments are read.
    pub(crate) citations: RefCell<Vec<(Citation, Spot)>>,
    /// Which rows of the inventory of law each thing says that it encodes.
    claims: RefCell<items::Claims>,
}

/// Somewhere a file names something that another file declares.
pub(crate) struct Reference {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) spot: Spot,
    /// For a parameter: what it must hold.
    pub(crate) holds: Option<Holds>,
}

/// What a parameter must hold where it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// A deadline.
    Deadline,
    /// A period or deadline.
    Length,
    /// A whole number.
    Count,
    /// An amount of that money.
    Amount(Currency),
}

/// Compiles a country. There is `Content` only if nothing in the list is an error; the list has all mistakes of all
/// files, in the order of files and lines.
pub fn compile(bundle: &Bundle) -> (Option<Content>, Vec<Diagnostic>) {
    let (content, mut found) = compile_with_notes(bundle);
    found.retain(|it| it.severity != Severity::Note);
    (content, found)
}

/// As `compile`, and tells what is worth knowing though nothing is wrong.
pub fn compile_with_notes(bundle: &Bundle) -> (Option<Content>, Vec<Diagnostic>) {
    load(bundle, |loader| loader.content())
}

/// Compiles a country that was published: it is read as it was then. What `check` has learnt to ask since does not take
/// the law from cases that rest on it.
pub fn reopen(bundle: &Bundle) -> (Option<Content>, Vec<Diagnostic>) {
    load(bundle, |loader| loader.read().map(|(content, _)| content))
}

fn load(
    bundle: &Bundle,
    make: impl FnOnce(&Loader<'_>) -> Option<Content>,
) -> (Option<Content>, Vec<Diagnostic>) {
    let findings = Findings::default();
    let sources = sources(bundle, &findings);
    let loader = Loader::new(bundle, &sources, &findings);
    let content = make(&loader);
    drop(loader);
    let found = findings.take(|path| bundle.text(path));
    let whole = found.iter().all(|it| it.severity != Severity::Error);
    (content.filter(|_| whole), found)
}

/// Parses every TOML file, and tells of files that are not text or that nobody reads.
fn sources<'a>(bundle: &'a Bundle, findings: &Findings) -> BTreeMap<&'a str, Source<'a>> {
    let mut sources = BTreeMap::new();
    for (path, bytes) in bundle.files() {
        if layout::place(path).is_none() {
            if layout::looks_like_content(path) {
                let found =
                    Diagnostic::error(&codes::STRAY_FILE, &Spot::file(path), "nobody reads a file here");
                findings.add(found.mend("move or rename it; README.md of content/ lists what lies where"));
            }
            continue;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) if path.ends_with(".toml") => {
                sources.insert(path, Source::read(path, text, findings));
            }
            Ok(_) => {}
            Err(why) => {
                let message =
                    format!("the file is not UTF-8 text: the byte at offset {} is not", why.valid_up_to());
                let mend = "save it as UTF-8; if it was copied, copy it again: it may be truncated";
                findings.add(Diagnostic::error(&codes::NOT_TEXT, &Spot::file(path), message).mend(mend));
            }
        }
    }
    sources
}

impl<'a> Loader<'a> {
    pub(crate) fn new(
        bundle: &'a Bundle,
        sources: &'a BTreeMap<&'a str, Source<'a>>,
        findings: &'a Findings,
    ) -> Self {
        let (currency, references, citations, claims) = Default::default();
        let names = Names::default();
        for (kind, name) in bundle.paths().filter_map(|it| layout::place(it)?.named_after()) {
            names.assume(kind, name);
        }
        Self { bundle, sources, findings, names, currency, references, citations, claims }
    }

    /// Reads everything and checks the whole.
    fn content(&self) -> Option<Content> {
        let (content, keys) = self.read()?;
        check::all(self, &content, &keys);
        Some(content)
    }

    /// Reads everything, in the order in which one part needs another.
    fn read(&self) -> Option<(Content, TextKeys<'a>)> {
        let country = self.country()?;
        self.currency.get_or_init(|| country.currency);
        let (access_roles, access_measures) = self.access_roles();
        let mut content = Content {
            version: ContentVersion::new(&country.id, &self.bundle.hash()),
            agencies: self.agencies(&country),
            country,
            access_roles,
            access_measures,
            purposes: self.purposes(),
            calendars: self.calendars(),
            inventory_rows: BTreeMap::new(),
            places: BTreeMap::new(),
            keepers: Keepers::default(),
            enums: self.enums(),
            instruments: self.instruments(),
            parameters: Parameters::default(),
            rules: BTreeMap::new(),
            rule_forms: BTreeMap::new(),
            rulings: self.rulings(),
            remedies: self.remedies(),
            permits: self.permits(),
            programmes: BTreeMap::new(),
            tables: self.tables(),
            figures: self.figures(),
            governance: Governance::default(),
            coherence: Coherence::default(),
            obligations: ObligationRegister::default(),
            texts: Texts::default(),
            items: Vec::new(),
        };
        content.governance = self.governance();
        content.coherence = self.coherence();
        content.obligations = self.obligations();
        content.enums.extend(self.lists_of(&content.governance));
        content.places = self.places();
        content.keepers = self.keepers(&content.places);
        content.inventory_rows = self.inventory_rows();
        content.parameters = self.parameters(&content);
        let mut scope = Scope::new();
        built_in::add_country(&mut scope, &content);
        (content.rules, content.rule_forms) = self.rules(&scope, &content);
        content.programmes = self.programmes(&scope);
        let (texts, keys) = self.texts();
        content.texts = texts;
        content.items = self.items(&content);
        Some((content, keys))
    }

    /// The file that there is once.
    fn single(&self, path: &'static str) -> Option<Table<'a>> {
        let source = self.sources.get(path);
        if source.is_none() && self.bundle.text(path).is_none() && self.bundle.paths().all(|it| it != path) {
            let found =
                Diagnostic::error(&codes::MISSING_FILE, &Spot::file(path), format!("`{path}` is missing"));
            let all = SINGLE.join(", ");
            self.findings.add(found.mend(format!("add it: a country needs {all} and places.csv")));
        }
        Some(source?.table(self.findings))
    }

    /// The TOML files that hold a kind of thing.
    pub(crate) fn files<T>(&self, pick: impl Fn(Place<'a>) -> Option<T>) -> Vec<(&'a str, T, Table<'a>)> {
        let pick = |(path, source): (&&'a str, &'a Source<'a>)| {
            Some((*path, pick(layout::place(path)?)?, source.table(self.findings)))
        };
        self.sources.iter().filter_map(pick).collect()
    }

    /// Where a key of a file stands.
    pub(crate) fn spot(&self, path: &str, keys: &[&str]) -> Spot {
        self.sources.get(path).map_or_else(|| Spot::file(path), |it| it.spot(keys))
    }

    /// Where the condition of a clause of a rule stands, or of a row of its table.
    pub(crate) fn clause_spot(&self, path: &str, clause: &str) -> Spot {
        let Some(source) = self.sources.get(path) else { return Spot::file(path) };
        let it = source.table(self.findings);
        let clauses = it.list("clause");
        let is_it = |it: &Table<'a>| it.get("id").and_then(|it| it.as_text()) == Some(clause);
        if let Some(index) = clauses.iter().position(is_it) {
            return source.spot(&["clause", &index.to_string(), "when"]);
        }
        let rows = it.table("table").map(|it| it.list("rows")).unwrap_or_default();
        let named = rows.iter().position(is_it);
        let numbered = || clause.strip_prefix("row-")?.parse::<usize>().ok()?.checked_sub(1);
        match named.or_else(numbered) {
            Some(index) => source.spot(&["table", "rows", &index.to_string(), "when"]),
            None => source.spot(&["id"]),
        }
    }

    /// Whether a rule's file has any example, right or wrong.
    pub(crate) fn has_examples(&self, path: &str) -> bool {
        self.sources.get(path).is_some_and(|it| it.table(self.findings).get("example").is_some())
    }

    /// Which of a parameter's values begins on that day, counted in the order of the file.
    pub(crate) fn value_position(&self, path: &str, from: CivilDate) -> usize {
        // Findings of this second reading are the same as those of the first, and are told once.
        let values =
            self.sources.get(path).map(|it| it.table(self.findings).list("value")).unwrap_or_default();
        values.iter().position(|it| it.date("from") == Some(from)).unwrap_or(0)
    }

    /// Declares the id of a file and tells if the file is named otherwise.
    fn declared<T: FromStr<Err = IdError>>(&self, kind: Kind, table: &Table<'a>, name: &str) -> Option<T> {
        let item = table.need("id")?;
        let id = item.word::<T>()?;
        let text = item.text()?;
        self.names.declare(kind, text, item.spot(), self.findings);
        if text != name {
            let message = format!("the {} `{text}` is in a file or folder called `{name}`", kind.word());
            let mend = format!("rename it to `{text}`, or write `id = \"{name}\"`");
            self.findings.add(Diagnostic::error(&codes::WRONG_NAME, &item.spot(), message).mend(mend));
        }
        Some(id)
    }

    /// Parses the name of a table as an id and declares it.
    fn named<T: FromStr<Err = IdError>>(&self, kind: Kind, name: &str, table: &Table<'a>) -> Option<T> {
        let id = self.id(name, table)?;
        self.names.declare(kind, name, table.spot(), self.findings);
        Some(id)
    }

    /// Parses the name of a table as an id.
    fn id<T: FromStr<Err = IdError>>(&self, name: &str, table: &Table<'a>) -> Option<T> {
        let told = |why: IdError| {
            self.findings.add(
                Diagnostic::error(&codes::BAD_ID, &table.spot(), why.to_string())
                    .mend("write the id in that form"),
            )
        };
        T::from_str(name).map_err(told).ok()
    }

    /// Citations, to be looked up later.
    fn cites(&self, table: &Table<'a>, key: &'static str) -> Vec<Citation> {
        table.get(key).map(|it| self.cites_of(&it)).unwrap_or_default()
    }

    /// Citations of one value.
    fn cites_of(&self, item: &Item<'a>) -> Vec<Citation> {
        let items = item.items();
        let cited = items.iter().filter_map(|it| Some((it.word::<Citation>()?, it.spot())));
        let cited: Vec<(Citation, Spot)> = cited.collect();
        let cites = cited.iter().map(|(cite, _)| cite.clone()).collect();
        self.citations.borrow_mut().extend(cited);
        cites
    }

    /// Citations that must not be empty.
    fn cited(&self, table: &Table<'a>, key: &'static str, what: &str) -> Vec<Citation> {
        if table.get(key).is_none_or(|it| it.items().is_empty()) {
            let message = format!("{what} rests on no provision");
            let found = Diagnostic::error(&codes::NO_CITATION, &table.spot(), message);
            self.findings
                .add(found.label("cites nothing").mend(format!("add `{key} = \"instrument:article\"`")));
        }
        self.cites(table, key)
    }

    /// An id that another file declares, to be looked up later.
    fn refer<T: FromStr<Err = IdError>>(&self, kind: Kind, item: &Item<'a>) -> Option<T> {
        self.refer_as(kind, item, None)
    }

    /// Ids that other files declare.
    fn refer_all<T: FromStr<Err = IdError>>(
        &self,
        kind: Kind,
        table: &Table<'a>,
        key: &'static str,
    ) -> Vec<T> {
        let items = table.get(key).map(|it| it.items()).unwrap_or_default();
        items.iter().filter_map(|it| self.refer(kind, it)).collect()
    }

    /// A parameter that must hold that.
    fn parameter(&self, holds: Holds, item: &Item<'a>) -> Option<ParameterId> {
        self.refer_as(Kind::Parameter, item, Some(holds))
    }

    fn refer_as<T: FromStr<Err = IdError>>(
        &self,
        kind: Kind,
        item: &Item<'a>,
        holds: Option<Holds>,
    ) -> Option<T> {
        let id = item.word()?;
        let reference = Reference { kind, id: item.text()?.to_owned(), spot: item.spot(), holds };
        self.references.borrow_mut().push(reference);
        Some(id)
    }

    /// First and last day; tells if they are the wrong way round.
    fn dates(&self, table: &Table<'a>) -> (Option<CivilDate>, Option<CivilDate>) {
        let from = table.need("from").and_then(|it| it.date());
        let until = table.date("until");
        if let (Some(first), Some(last)) = (from, until)
            && last < first
        {
            let message = format!("it ends on {last}, before it begins on {first}");
            let found = Diagnostic::error(&codes::BACKWARDS, &table.spot_of("until"), message);
            self.findings.add(found.mend("`until` is the last day, or is left out"));
        }
        (from, until)
    }
}

/// How sure we are, as content writes it.
pub(crate) const PROVENANCE: [(&str, Provenance); 6] = [
    ("verified-text", Provenance::VerifiedText),
    ("secondary", Provenance::Secondary),
    ("reported", Provenance::Reported),
    ("historic", Provenance::Historic),
    ("unverified", Provenance::Unverified),
    ("house", Provenance::House),
];

/// How sure we are of what a table says.
fn status(table: &Table<'_>) -> Option<Provenance> {
    table.need("status")?.choice(&PROVENANCE)
}
