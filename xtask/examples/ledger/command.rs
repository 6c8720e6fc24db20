//! One command as the product's use cases make it: idempotency, a person, a sealed personal fact, one event, its read rows,
//! its fact for statistics, a message.

use rumbo_base::{
    AgencyId, CivilDate, ContentVersion, Instant, PlaceId, ProgrammeId, PurposeId, SectorId, StateId,
};
use rumbo_store::{CaseRow, Draft, Envelope, Fact, Participant, Receipt, StoreError, Transaction};

use crate::Fault;

/// Who issued the documents of all.
pub(crate) const ISSUER: &str = "CAN";
/// As long as the payload of an admission.
const PAYLOAD: &str = "{\"programme\":\"visitor-stay\",\"step\":{\"step\":\"admit\",\"to\":\"staying\",\"facts\":{\"nationality\":\"CAN\",\
    \"sex\":\"female\",\"age_group\":\"30-59\",\"condition\":\"VSP\",\"days_granted\":180},\"permits\":[{\"permit\":\"visitor\",\
    \"from\":\"2025-03-01\",\"until\":\"2025-08-28\"}],\"clocks\":[{\"id\":\"authorised-stay\",\"due\":\"2025-08-29T05:00:00Z\"}]}}";

/// The words of every command.
#[derive(Clone)]
pub(crate) struct Words {
    agency: AgencyId,
    purpose: PurposeId,
    sector: SectorId,
    programme: ProgrammeId,
    state: StateId,
    place: PlaceId,
    content: ContentVersion,
    day: CivilDate,
    now: Instant,
}

impl Words {
    pub(crate) fn new() -> Result<Self, Fault> {
        Ok(Self {
            agency: AgencyId::parse("xx-border")?,
            purpose: PurposeId::parse("stay-service")?,
            sector: SectorId::parse("migration")?,
            programme: ProgrammeId::parse("visitor-stay")?,
            state: StateId::parse("staying")?,
            place: PlaceId::parse("xx-airport")?,
            content: ContentVersion::stored("xx@7f3a9c01d2e4"),
            day: "2025-03-01".parse()?,
            now: Instant::from_second(1_740_800_000)?,
        })
    }
}

impl Words {
    /// When everything happens.
    pub(crate) fn now(&self) -> Instant {
        self.now
    }
}

/// Opens a case: one event, and all that is written with it. The same key once more writes nothing and answers alike.
pub(crate) fn open_case(tx: &mut Transaction<'_>, words: &Words, key: &str) -> Result<Receipt, StoreError> {
    let mut body = [0; 32];
    body.iter_mut().zip(key.bytes()).for_each(|(to, from)| *to = from);
    if let Some(receipt) = tx.seen(key, &body)? {
        return Ok(receipt);
    }
    let (person, _) = tx.person_by_document(ISSUER, key)?;
    let pseudonym = tx.pseudonym(person, &words.sector)?;
    let case = tx.next_case_id();
    tx.keep(person, &words.sector, Some(case), "document", key.as_bytes(), "lmigra:52.I")?;
    let by = Envelope {
        actor: "xx-border.officer".to_owned(),
        agency: words.agency.clone(),
        place: Some(words.place.clone()),
        purpose: words.purpose.clone(),
        content: words.content.clone(),
        command_key: key.to_owned(),
        now: words.now,
    };
    let draft = Draft {
        kind: "case.opened",
        payload_version: 1,
        happened_at: words.now,
        payload: PAYLOAD.to_owned(),
    };
    let receipt = tx.append(&case.to_string(), 0, &by, &[draft])?;
    let fact = Fact {
        kind: "admission",
        on: words.day,
        programme: Some(&words.programme),
        case: Some(case),
        subject: Some(pseudonym),
        place: Some(words.place.as_str()),
        number: 1,
        ..Fact::default()
    };
    let row = CaseRow {
        case,
        programme: words.programme.clone(),
        state: words.state.clone(),
        ended: false,
        adverse: false,
        opened_on: words.day,
        changed_at: words.now,
        place: Some(words.place.clone()),
        content: words.content.clone(),
        sequence: 1,
        last_position: receipt.last,
        due: None,
    };
    tx.add_case(&row, Some(&fact))?;
    let role = rumbo_base::RoleId::parse("visitor").map_err(|_| StoreError::Aborted)?;
    tx.add_participants(&[Participant { pseudonym, case, role, from: words.day, until: None }])?;
    tx.add_facts(receipt.last, &[fact])?;
    tx.send(receipt.last, "statistics", "admission", "{}")?;
    tx.remember(key, &body, &receipt)?;
    Ok(receipt)
}
