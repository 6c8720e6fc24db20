//! Measures a bulk import's share of the store: per row one look-up of a key, the case's events read, one event, one vault entry, one
//! person, and four read tables. `cargo run --release -p rumbo-store --example bulk -- FOLDER ROWS CHUNK`
#![expect(clippy::print_stdout, reason = "a measuring tool prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "a measuring tool reads the clock")]

use std::error::Error;
use std::path::Path;
use std::time::Instant as Clock;

use rumbo_base::{
    AgencyId, CaseId, ClockId, ContentVersion, Instant, NodeId, PlaceId, Position, ProgrammeId, Pseudonym,
    PurposeId, RoleId, SectorId, StateId,
};
use rumbo_store::{
    CaseRow, Draft, DueRow, Envelope, Fact, Options, Participant, Store, StoreError, Transaction,
};

struct Words {
    programme: ProgrammeId,
    staying: StateId,
    left: StateId,
    sector: SectorId,
    clock: ClockId,
    role: RoleId,
    envelope: Envelope,
}

fn row(tx: &mut Transaction<'_>, words: &Words, number: u64) -> Result<(), StoreError> {
    let start = 1_700_000_000_000_000_i64;
    let at = Instant::from_microsecond(start + number as i64 * 1_000_000).map_err(|_| StoreError::Aborted)?;
    let key = format!("import:3f2a9c01d2e4b5a6:{number:010}");
    let body = [(number % 251) as u8; 32];
    if tx.seen(&key, &body)?.is_some() {
        return Ok(());
    }
    // Half of the rows are entries; each exit comes about 50,000 rows after its entry.
    let lag = 50_000;
    let entering = number.is_multiple_of(2) || number < 2 * lag;
    let who = if entering { number } else { (number - lag) & !1 };
    // A tenth of the people come again, spread over all who came before.
    let again = entering && number.is_multiple_of(10) && number > 0;
    let person_number = if again { (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20) % number } else { who };
    let (person, _) = tx.person_by_document("XXX", &format!("P{person_number:08}"))?;
    let pseudonym = tx.pseudonym(person, &words.sector)?;
    let open = tx.open_cases_of(pseudonym, &words.programme)?;
    let (case, entering) = match open.first() {
        Some(case) if !entering => (*case, false),
        _ => (tx.next_case_id(), true),
    };
    let stream = case.to_string();
    let sequence = tx.events(&stream)?.len() as u32;
    let entry = format!(
        "{{\"name\":\"Synthetic Person {number}\",\"born\":\"1990-01-01\",\"document\":\"P{number:08}\"}}"
    );
    let commitment =
        tx.keep(person, &words.sector, Some(case), "identity", entry.as_bytes(), "xx-law:1", None)?;
    let payload = format!(
        "{{\"step\":\"{}\",\"visitor\":\"{pseudonym}\",\"commitment\":\"{:02x?}\",\"days\":180,\"via\":\"air\",\"place\":\"xx-airport\"}}",
        if entering { "admit" } else { "exit" },
        &commitment.0.get(..8)
    );
    let mut envelope = words.envelope.clone();
    envelope.now = at;
    envelope.command_key.clone_from(&key);
    let kind = if entering { "case.opened" } else { "case.ended" };
    let draft = Draft { kind, payload_version: 1, happened_at: at, payload };
    let receipt = tx.append(&stream, sequence, &envelope, &[draft])?;
    tx.remember(&key, &body, &receipt)?;
    project(
        tx,
        words,
        &Moved { case, pseudonym, entering, at, sequence: sequence + 1, position: receipt.last },
    )
}

/// What the read tables need to know of one movement.
struct Moved {
    case: CaseId,
    pseudonym: Pseudonym,
    entering: bool,
    at: Instant,
    sequence: u32,
    position: Position,
}

fn project(tx: &mut Transaction<'_>, words: &Words, moved: &Moved) -> Result<(), StoreError> {
    let Moved { case, pseudonym, entering, at, sequence, position } = *moved;
    let on = jiff::tz::TimeZone::UTC.to_datetime(at).date();
    tx.put_case(&CaseRow {
        case,
        programme: words.programme.clone(),
        state: if entering { words.staying.clone() } else { words.left.clone() },
        ended: !entering,
        adverse: false,
        opened_on: on,
        changed_at: at,
        place: words.envelope.place.clone(),
        content: words.envelope.content.clone(),
        sequence,
        last_position: position,
    })?;
    if entering {
        tx.put_participant(&Participant {
            pseudonym,
            case,
            role: words.role.clone(),
            from: on,
            until: None,
        })?;
        let due_at = at + jiff::SignedDuration::from_hours(180 * 24);
        tx.set_due(&DueRow { due_at, case, clock: words.clock.clone(), what: "clock".to_owned() })?;
    } else {
        tx.clear_due(case, &words.clock)?;
    }
    tx.add_facts(
        position,
        &[Fact {
            kind: if entering { "entry" } else { "exit" },
            on,
            programme: Some(&words.programme),
            case: Some(case),
            subject: Some(pseudonym),
            place: Some("xx-airport"),
            area: Some("xx-north"),
            citizenship: Some("XXA"),
            sex: Some("female"),
            age_group: Some("30-44"),
            status: Some("visitor"),
            via: Some("air"),
            outcome: None,
            number: 1,
        }],
    )
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder, rows, chunk] = arguments.as_slice() else { return Err("give FOLDER ROWS CHUNK".into()) };
    let (rows, chunk): (u64, u64) = (rows.parse()?, chunk.parse()?);
    let options = Options { node: NodeId::parse("xx1")?, seed: [7; 32], max_pages: None };
    let store = Store::create(Path::new(folder), &options, Instant::from_second(1_700_000_000)?)?;
    let (begun, mut lap, mut slowest) = (Clock::now(), Clock::now(), 0);
    let mut done = 0;
    while done < rows {
        let end = (done + chunk).min(rows);
        let words = Words {
            programme: ProgrammeId::parse("visitor-stay")?,
            staying: StateId::parse("staying")?,
            left: StateId::parse("left")?,
            sector: SectorId::parse("migration")?,
            clock: ClockId::parse("authorised-stay")?,
            role: RoleId::parse("visitor")?,
            envelope: Envelope {
                actor: "import".to_owned(),
                agency: AgencyId::parse("xx-border")?,
                place: Some(PlaceId::parse("xx-airport")?),
                purpose: PurposeId::parse("stay-service")?,
                content: ContentVersion::stored("xx@7f3a9c01d2e4"),
                command_key: String::new(),
                now: Instant::from_second(1_700_000_000)?,
            },
        };
        let before = Clock::now();
        let from = done;
        store.write_bulk(move |tx| (from..end).try_for_each(|it| row(tx, &words, it)))?;
        slowest = slowest.max(before.elapsed().as_millis());
        done = end;
        if done % 100_000 < chunk {
            let micros = lap.elapsed().as_micros() / 100_000;
            println!("{done} rows, {micros} µs/row of the last 100,000, slowest chunk {slowest} ms");
            (lap, slowest) = (Clock::now(), 0);
        }
    }
    println!("{} µs/row over all", begun.elapsed().as_micros() as u64 / rows);
    let report = store.read(|it| it.verify(|_, _| {}))?;
    println!("verified {} events, whole: {}", report.events, report.is_whole());
    println!("{:?}", store.read(|it| it.diagnosis())?);
    let status = std::fs::read_to_string("/proc/self/status")?;
    println!("{}", status.lines().find(|it| it.starts_with("VmHWM")).unwrap_or("no memory figure"));
    assert_eq!(store.read(|it| it.head())?.map(|it| it.position), Some(Position(rows)));
    store.close()?;
    Ok(())
}
