//! A small invented country and table for the tests of this crate, and a check that markup is well formed.

use rumbo_base::{ContentVersion, Position};
use rumbo_content::{Bundle, Content, CountBasis, Dimension, Estimate, Flow, Severity, TableForm, compile};
use rumbo_stats::{Count, EstimateCounts, EstimateTable, Members, Origin, Table};

const FILES: [(&str, &str); 10] = [
    (
        "country.toml",
        "id = \"xx\"\nlanguages = [\"es\", \"en\"]\ncurrency = \"XXD\"\nzone = \"UTC\"\nnationality = \"XXX\"\nfictional = true\n",
    ),
    (
        "agencies.toml",
        "[agency.border]\nsector = \"border\"\ncalendar = \"civil\"\nmandate = [\"act:1\"]\nstatus = \"house\"\n",
    ),
    (
        "calendar.toml",
        "[calendar.civil]\ncite = \"act:1\"\nweekend = [\"saturday\", \"sunday\"]\nfrom = 2026-01-01\nuntil = 2026-12-31\n",
    ),
    (
        "law/act/instrument.toml",
        "id = \"act\"\ntitle = \"Entry & Stay Act\"\npublished = 2020-01-01\nfrom = 2020-01-01\nstatus = \"house\"\nprovisions = [\"1\", \"2.I\"]\n",
    ),
    ("remedies.toml", "[remedy.review]\noffice = \"border\"\nbasis = [\"act:2.I\"]\n"),
    (
        "places.csv",
        "id,kind,mode,area,zone,name,status,capacity,source\nxx-north,state,,xx-north,UTC,North <Shore>,house,,\n",
    ),
    ("enums.toml", ""),
    ("purposes.toml", "[purpose.service]\nenforcement = false\nbasis = [\"act:1\"]\n"),
    ("locales/en/words.ftl", ENGLISH),
    ("locales/es/words.ftl", SPANISH),
];

const ENGLISH: &str = "\
agency-border = Border Office
purpose-service = Serve travellers
instrument-act = Entry and Stay Act
remedy-review = Ask for a review
    .do = Write to the Border Office.
table-entries = Entries by month
    .about = Entries, not people.
table-by-place = Entries by nationality
table-overstay = Overstay estimate
paper-record = Admission record
paper-record-what = You were admitted on { $day }.
field-days = Days granted
no-place-left = There is no place left.
    .do = Ask again next month.
";

const SPANISH: &str = "\
agency-border = Oficina de Frontera
purpose-service = Atender a quien viaja
instrument-act = Ley de Entrada y Estancia
remedy-review = Pida una revisión
    .do = Escriba a la Oficina de Frontera.
table-entries = Entradas por mes
    .about = Entradas, no personas.
table-by-place = Entradas por nacionalidad
table-overstay = Estimación de estancias vencidas
paper-record = Constancia de admisión
paper-record-what = Fue admitido el { $day }.
field-days = Días otorgados
no-place-left = No queda lugar.
    .do = Vuelva a pedirlo el mes próximo.
only-spanish = Solo en español
";

pub(crate) fn content() -> Content {
    content_with(&[])
}

/// The same country with more files, or other ones in their place.
pub(crate) fn content_with(more: &[(&str, &str)]) -> Content {
    let kept = FILES.iter().filter(|(path, _)| !more.iter().any(|(other, _)| other == path));
    let files = kept.chain(more).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let (content, found) = compile(&Bundle::new(files));
    let errors: Vec<_> =
        found.iter().filter(|it| it.severity == Severity::Error).map(|it| &it.message).collect();
    content.unwrap_or_else(|| panic!("the example does not compile: {errors:?}"))
}

pub(crate) fn version() -> ContentVersion {
    ContentVersion::stored("xx@0123456789ab")
}

pub(crate) fn origin() -> Origin {
    Origin {
        position: Position(42),
        content: version(),
        period: "2026-01-01..2026-03-31".parse().unwrap(),
        synthetic: true,
    }
}

pub(crate) fn form(id: &str, rows: &[Dimension], column: Option<Dimension>) -> TableForm {
    TableForm {
        id: id.parse().unwrap(),
        implements: Vec::new(),
        basis: CountBasis::Events,
        flow: Flow::Flow,
        facts: vec!["visit/admit".to_owned()],
        rows: rows.to_vec(),
        column,
        threshold: "publication_threshold".parse().unwrap(),
        areas: "state",
        only: std::collections::BTreeMap::new(),
        stages: false,
        percent: None,
        estimate: None,
    }
}

fn count(members: &[&str], count: u64) -> Count {
    Count { members: members.iter().map(|it| Some((*it).to_owned())).collect(), count }
}

/// Those who arrived and those of them who returned, by route.
pub(crate) fn stages() -> Table {
    let mut form = form("entries", &[Dimension::Via], Some(Dimension::Kind));
    (form.facts, form.stages) = (vec!["visit/admit".to_owned(), "visit/return".to_owned()], true);
    let counts = [count(&["air", "visit/admit"], 60), count(&["air", "visit/return"], 30)];
    let known = Members::from([(Dimension::Kind, form.facts.clone())]);
    Table::build(&form, &counts, &known, 10, origin()).unwrap()
}

/// Three months by route, one count too small to be shown.
pub(crate) fn by_month() -> Table {
    let form = form("entries", &[Dimension::Period], Some(Dimension::Via));
    let counts = [
        count(&["2026-01", "air"], 1200),
        count(&["2026-01", "land"], 400),
        count(&["2026-02", "air"], 3),
        count(&["2026-02", "land"], 350),
        count(&["2026-03", "air"], 900),
        count(&["2026-03", "land"], 500),
    ];
    Table::build(&form, &counts, &Members::new(), 10, origin()).unwrap()
}

/// Twenty nationalities, one of them hostile.
pub(crate) fn by_nationality() -> Table {
    let form = form("by-place", &[Dimension::Citizenship], None);
    let mut counts: Vec<Count> = (0..19).map(|at| count(&[&format!("C{at:02}")], 100 + at)).collect();
    counts.push(count(&["<script>alert(1)</script>\"'&"], 500));
    Table::build(&form, &counts, &Members::new(), 10, origin()).unwrap()
}

pub(crate) fn overstay() -> EstimateTable {
    let mut form = form("overstay", &[], None);
    form.estimate = Some(Estimate {
        programme: "visit".parse().unwrap(),
        clock: "stay".parse().unwrap(),
        unmatched: "visit/exit-unmatched".to_owned(),
        inferred: "visit/re-entered".to_owned(),
    });
    let counts = EstimateCounts { missed: 120, met: 880, unmatched: 30, inferred: 4 };
    EstimateTable::build(&form, counts, 10, origin()).unwrap()
}

/// Elements that have no end tag in HTML.
const VOID: [&str; 5] = ["meta", "link", "br", "input", "hr"];

/// Checks that every start tag has its end tag, that attributes are quoted and ids are unique.
pub(crate) fn assert_well_formed(html: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    let mut rest = html.strip_prefix("<!DOCTYPE html>").unwrap_or(html);
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a stray `>` in {text:?}");
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "`</{name}>` closes what is not open");
            continue;
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "an attribute is not closed: <{tag}>");
        let name = tag.split_whitespace().next().unwrap().to_owned();
        assert!(name.bytes().all(|it| it.is_ascii_alphanumeric()), "`<{tag}>` is no tag");
        if let Some(id) = tag.split(" id=\"").nth(1) {
            ids.push(id.split('"').next().unwrap().to_owned());
        }
        // What stands in a style element is not markup.
        if name == "style" {
            rest = rest.split_once("</style>").expect("style ends").1;
            continue;
        }
        if !VOID.contains(&name.as_str()) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id stands twice among {ids:?}");
}
