//! Every reader against every purpose, kind of data and action, as a table that was read line by line; and what becomes of
//! it when a firewall is taken away.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use rumbo_base::{Action, Emergency, EnumId};

use super::country::{MEXICO, ORVANIA, agency, purpose, reader, record};
use crate::change::narrowed;
use crate::{Cell, Circumstances, Matrix, Question, Record, Sample, Seat, Verdict, Version, changes};

/// One letter for each action, in the order of `Action::ALL`.
const LETTERS: [char; 8] = ['r', 's', 'w', 'c', 'p', 'x', 'd', 'e'];

/// The columns: role, agency, and how they stand to the data.
const SEATS: [(&str, &str); 17] = [
    ("officer:inm", ""),
    ("officer:dif", ""),
    ("officer:comar", ""),
    ("officer:cndh", ""),
    ("officer:fgr", ""),
    ("enforcement-officer:inm", ""),
    ("enforcement-officer:fgr", ""),
    ("partner:dif", "handed"),
    ("partner:dif", ""),
    ("person", "own"),
    ("person", ""),
    ("analyst:inegi", ""),
    ("analyst:inm", ""),
    ("auditor:cndh", ""),
    ("protection-officer:pfpnna", ""),
    ("legal-reviewer:segob", ""),
    ("foreign-authority", ""),
];

/// The rows: name, kind of data, owner, what they were collected for.
const SAMPLES: [(&str, &str, &str, &str); 25] = [
    ("case", "case", "inm", "stay-service"),
    ("identity", "identity", "inm", "stay-service"),
    ("identity-claimed", "identity", "inm", "stay-service"),
    ("identity-child", "identity", "inm", "stay-service"),
    ("identity-closed", "identity", "inm", "stay-service"),
    ("identity-control", "identity", "inm", "verification"),
    ("contact", "contact", "inm", "stay-service"),
    ("status", "status", "inm", "stay-service"),
    ("regularisation", "regularisation", "inm", "stay-service"),
    ("paper", "paper", "inm", "stay-service"),
    ("readings", "readings", "inm", "stay-service"),
    ("own-access", "own-access", "inm", "stay-service"),
    ("health", "health", "dif", "protection"),
    ("education", "education", "dif", "protection"),
    ("civil-registry", "civil-registry", "sre-consulates", "consular"),
    ("child", "child", "dif", "protection"),
    ("asylum", "asylum", "comar", "protection"),
    ("justice", "justice", "fgr", "protection"),
    ("complaint", "complaint", "cndh", "protection"),
    ("complaint-of-inm", "complaint", "cndh", "protection"),
    ("shelter", "shelter", "dif", "protection"),
    ("request", "disclosure-request", "segob", "national-security"),
    ("microdata", "microdata", "inegi", "statistics"),
    ("table", "table", "upmrip", "statistics"),
    ("ledger", "ledger", "inm", "audit"),
];

fn seat((who, how): &(&str, &str)) -> Seat {
    let name = if how.is_empty() { (*who).to_owned() } else { format!("{who} ({how})") };
    Seat { name, reader: reader(who), own: *how == "own", handed: *how == "handed" }
}

fn sample((name, class, owner, why): &(&str, &str, &str, &str)) -> Sample {
    let plain = record(class, owner, why);
    let inm = || BTreeSet::from([agency("inm")]);
    let record = match *name {
        "identity-claimed" => Record { claim: true, ..plain },
        "identity-child" => Record { child: true, ..plain },
        "identity-closed" => Record { forbidden: BTreeSet::from([purpose("verification")]), ..plain },
        // The Institute acts in these programmes: it would see what no firewall closes.
        "asylum" => Record { participants: inm(), ..plain },
        "complaint-of-inm" => Record { participants: inm(), accused: inm(), ..plain },
        _ => plain,
    };
    Sample { name: (*name).to_owned(), purpose: purpose(why), record }
}

fn matrix() -> Matrix {
    let plain = Circumstances::default;
    let emergency = Some(Emergency::Life);
    Matrix {
        seats: SEATS.iter().map(seat).collect(),
        samples: SAMPLES.iter().map(sample).collect(),
        purposes: [
            None,
            Some("protection"),
            Some("own-file"),
            Some("consular"),
            Some("statistics"),
            Some("verification"),
            Some("national-security"),
        ]
        .map(|it| it.map(purpose))
        .to_vec(),
        circumstances: vec![
            ("in the ordinary course".to_owned(), plain()),
            ("with the person's consent".to_owned(), Circumstances { consent: true, ..plain() }),
            ("on a reviewed request".to_owned(), Circumstances { reviewed: true, ..plain() }),
            ("in an emergency".to_owned(), Circumstances { emergency, ..plain() }),
        ],
    }
}

/// The table: a block for each purpose and circumstance, without the rows in which nothing may be done by anybody.
fn table(matrix: &Matrix) -> String {
    let mut out = String::from("Columns:\n");
    for (number, seat) in matrix.seats.iter().enumerate() {
        writeln!(out, "  {} {}", column(number), seat.name).unwrap();
    }
    out.push_str("Letters: ");
    for (letter, action) in LETTERS.iter().zip(Action::ALL) {
        write!(out, "{letter} {action}  ").unwrap();
    }
    for circumstances in &matrix.circumstances {
        for purpose in &matrix.purposes {
            let why = purpose.as_ref().map_or("what it was collected for", |it| it.as_str());
            writeln!(out, "\n\n== for {why}, {} ==", circumstances.0).unwrap();
            write!(out, "{:<17}", "").unwrap();
            (0..matrix.seats.len()).for_each(|it| write!(out, "{:<9}", column(it)).unwrap());
            for sample in &matrix.samples {
                let cells: Vec<String> = matrix
                    .row(circumstances, purpose.as_ref(), sample)
                    .map(|it| letters(&allowed(&it)))
                    .collect();
                if cells.iter().any(|it| it != "·") {
                    let line: String = cells.iter().map(|it| format!("{it:<9}")).collect();
                    write!(out, "\n{:<17}{}", sample.name, line.trim_end()).unwrap();
                }
            }
        }
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn column(number: usize) -> char {
    char::from(b'A' + u8::try_from(number).unwrap())
}

fn letters(actions: &[Action]) -> String {
    if actions.is_empty() {
        return "·".to_owned();
    }
    let letter = |it: &Action| LETTERS[Action::ALL.iter().position(|all| all == it).unwrap()];
    actions.iter().map(letter).collect()
}

#[test]
fn who_may_do_what_is_as_it_was_reviewed() {
    insta::assert_snapshot!(table(&ASKED.matrix));
}

#[test]
fn the_table_speaks_of_every_role_and_every_kind_of_data() {
    let roles: BTreeSet<&str> = SEATS.iter().map(|it| it.0.split(':').next().unwrap()).collect();
    let declared: BTreeSet<&str> = MEXICO.content.access_roles.keys().map(|it| it.as_str()).collect();
    assert_eq!(roles, declared);
    let classes: BTreeSet<&str> = SAMPLES.iter().map(|it| it.1).collect();
    let list = &MEXICO.content.enums[&EnumId::parse("data_class").unwrap()];
    assert_eq!(classes, list.iter().map(String::as_str).collect());
}

/// The table, and every question of it with its answer.
struct Asked {
    matrix: Matrix,
    answers: HashMap<Question, Arc<Verdict>>,
}

static ASKED: LazyLock<Asked> = LazyLock::new(|| {
    let matrix = matrix();
    let questions = matrix.cells().flat_map(|cell| Action::ALL.iter().map(move |it| cell.question(*it)));
    let answers = questions.map(|it| (it.clone(), MEXICO.access.verdict(&it))).collect();
    Asked { matrix, answers }
});

/// The actions that are allowed in a cell.
fn allowed(cell: &Cell<'_>) -> Vec<Action> {
    Action::ALL.iter().filter(|it| ASKED.answers[&cell.question(**it)].allowed).copied().collect()
}

#[test]
fn without_any_one_policy_some_answer_is_another() {
    let (access, answers) = (&MEXICO.access, &ASKED.answers);
    let firewalls = access.policies().filter(|it| it.forbids).count();
    assert!(firewalls >= 17, "{firewalls} firewalls");
    for policy in access.policies() {
        let without = access.without(&policy.id);
        // Only where it alone decided can its absence change anything.
        let alone = |verdict: &Verdict| verdict.because.len() == 1 && verdict.because[0].id == policy.id;
        let changed = |(question, verdict): (&Question, &Arc<Verdict>)| {
            alone(verdict) && without.verdict(question).allowed == policy.forbids
        };
        assert!(answers.iter().any(changed), "nothing changes without `{}`", policy.id);
    }
}

#[test]
fn a_change_of_policies_says_who_gains_what() {
    let open = ORVANIA.access.without("border-service");
    let now = Version { content: &ORVANIA.content, access: &ORVANIA.access };
    let opened = Version { access: &open, ..now };
    let gained = changes(now, opened);
    assert!(
        gained.iter().any(|it| it.who == "officer:border-service (the person was handed on to them)"
            && it.of == "seasonal-workers"
            && it.gained.contains(&Action::Read)),
        "{gained:#?}"
    );
    assert!(gained.iter().all(|it| it.who.contains("border-service") && it.lost.is_empty()), "{gained:#?}");
    let lost = changes(opened, now);
    assert_eq!(lost.len(), gained.len());
    assert!(
        lost.iter().zip(&gained).all(|(lost, gained)| lost.lost == gained.gained && lost.gained.is_empty())
    );
    assert_eq!(changes(now, now), []);
}

#[test]
fn asking_first_the_policies_that_differ_finds_what_asking_all_of_them_does() {
    for policy in ORVANIA.access.policies() {
        let without = ORVANIA.access.without(&policy.id);
        let now = Version { content: &ORVANIA.content, access: &ORVANIA.access };
        let then = Version { access: &without, ..now };
        assert_eq!(changes(now, then), narrowed(now, then, None), "{}", policy.id);
    }
}

#[test]
fn a_firewall_that_falls_is_told_over_the_whole_of_mexico() {
    let open = MEXICO.access.without("lr-10-refuge-file");
    let now = Version { content: &MEXICO.content, access: &MEXICO.access };
    let gained = changes(now, Version { access: &open, ..now });
    assert!(
        gained
            .iter()
            .any(|it| it.who.starts_with("enforcement-officer:") && it.gained.contains(&Action::Disclose)),
        "{gained:#?}"
    );
    assert!(gained.iter().all(|it| it.of.starts_with("refuge-claim") && it.lost.is_empty()), "{gained:#?}");
}

#[test]
fn a_programme_that_lets_another_agency_act_lets_it_see() {
    let mut content = ORVANIA.content.clone();
    let newcomer = agency("border-service");
    let programme = content.programmes.values_mut().next().unwrap();
    programme.owner = newcomer;
    let now = Version { content: &ORVANIA.content, access: &ORVANIA.access };
    let found = changes(now, Version { content: &content, ..now });
    assert!(found.iter().any(|it| it.who == "officer:border-service" && !it.gained.is_empty()), "{found:#?}");
}

#[test]
fn nothing_told_to_a_service_is_ever_read_for_enforcement() {
    let content = &MEXICO.content;
    let enforces = |id: &rumbo_base::PurposeId| content.purposes[id].enforcement;
    let services = [
        "health",
        "education",
        "civil-registry",
        "regularisation",
        "child",
        "asylum",
        "justice",
        "complaint",
        "shelter",
    ];
    let mut asked = 0;
    for cell in ASKED.matrix.cells().filter(|it| services.contains(&it.sample.record.class.as_str())) {
        let pursues = enforces(cell.purpose) || content.access_roles[&cell.seat.reader.role].enforcement;
        if pursues && !cell.seat.own {
            asked += 1;
            let allowed = allowed(&cell);
            assert!(allowed.is_empty(), "{} {} {:?}", cell.seat.name, cell.sample.name, allowed);
        }
    }
    assert!(asked > 1_000);
}
