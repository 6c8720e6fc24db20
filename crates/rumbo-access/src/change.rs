//! Who gains access to what, and who loses it, from one version of a country to another: both are asked the same questions, each
//! about the data as it declares them. A programme that was not there before holds no data yet, and is left out.

use std::collections::BTreeSet;

use cedar_policy::PolicySet;
use rumbo_base::{Action, AgencyId, DataClassId, Emergency, PurposeId};
use rumbo_content::{Content, Programme};

use crate::policies::{Access, Asked};
use crate::question::{Circumstances, Question, Reader, Record};

/// A version of a country.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// What it declares.
    pub content: &'a Content,
    /// What its policies decide.
    pub access: &'a Access,
}

/// Somebody who may do more, or less, with some data than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Who: a role, an agency that stands for those that are to the data as it is, and how they stand to them.
    pub who: String,
    /// With which data.
    pub of: String,
    /// What for.
    pub purpose: PurposeId,
    /// Under which circumstances.
    pub circumstances: &'static str,
    /// What may be done from now on.
    pub gained: Vec<Action>,
    /// What may no longer be done.
    pub lost: Vec<Action>,
}

/// Every answer that is another one.
///
/// Where the data and the country are what they were, an answer can only be another one if a policy speaks to it that is not in
/// both: those are asked first, and all of them only where one does.
pub fn changes(before: Version<'_>, after: Version<'_>) -> Vec<Change> {
    let differing = before.access.differing(after.access);
    narrowed(before, after, differing.as_ref())
}

/// The same, with the policies that are not in both, or nothing where all are to be asked of everything.
pub(crate) fn narrowed(
    before: Version<'_>,
    after: Version<'_>,
    differing: Option<&PolicySet>,
) -> Vec<Change> {
    let alike = before.access.decides_like(after.access);
    let mut all = Vec::new();
    for new in after.content.programmes.values() {
        let Some(old) = before.content.programmes.get(&new.id) else { continue };
        let seats = seats(before, after, old, new);
        for (of, records) in samples((old, before.content), (new, after.content)) {
            let same = records.0 == records.1;
            if alike && same {
                continue;
            }
            let differing = differing.filter(|_| same);
            let mut asking: Vec<Asking<'_>> =
                seats.iter().map(|it| it.asking((before, after), &records)).collect();
            for occasion in occasions(after.content, &new.purpose) {
                all.extend(asking.iter_mut().filter_map(|it| it.change(&of, &occasion, differing)));
            }
        }
    }
    all
}

/// Somebody who asks, and how they stand to the data.
struct Seat {
    reader: Reader,
    own: bool,
    handed: bool,
}

/// What is asked, what for and under which circumstances.
struct Occasion {
    name: &'static str,
    circumstances: Circumstances,
    purpose: PurposeId,
    actions: &'static [Action],
}

/// Somebody who asks both versions about the same data.
struct Asking<'a> {
    who: String,
    before: Asked<'a>,
    after: Asked<'a>,
}

impl Asking<'_> {
    fn change(&mut self, of: &str, occasion: &Occasion, differing: Option<&PolicySet>) -> Option<Change> {
        let (mut gained, mut lost) = (Vec::new(), Vec::new());
        for action in occasion.actions {
            for Asked { question, .. } in [&mut self.before, &mut self.after] {
                question.action = *action;
                question.purpose = occasion.purpose.clone();
                question.circumstances = occasion.circumstances.clone();
            }
            if differing.is_some_and(|it| !self.before.concerns(it)) {
                continue;
            }
            match (self.before.verdict().allowed, self.after.verdict().allowed) {
                (false, true) => gained.push(*action),
                (true, false) => lost.push(*action),
                _ => {}
            }
        }
        if gained.is_empty() && lost.is_empty() {
            return None;
        }
        let (purpose, circumstances) = (occasion.purpose.clone(), occasion.name);
        Some(Change { who: self.who.clone(), of: of.to_owned(), purpose, circumstances, gained, lost })
    }
}

impl Seat {
    fn asking<'a>(
        &self,
        (before, after): (Version<'a>, Version<'a>),
        records: &(Record, Record),
    ) -> Asking<'a> {
        let asked = |version: Version<'a>, record: &Record| {
            let mut record = record.clone();
            record.own = self.own;
            record.handed_to.extend(self.reader.agency.clone().filter(|_| self.handed));
            version.access.asked(Question {
                reader: self.reader.clone(),
                action: Action::Read,
                record,
                purpose: PurposeId::statistics(),
                circumstances: Circumstances::default(),
            })
        };
        Asking { who: self.name(), before: asked(before, &records.0), after: asked(after, &records.1) }
    }

    fn name(&self) -> String {
        let agency = self.reader.agency.as_ref().map(|it| format!(":{it}")).unwrap_or_default();
        let how = match (self.own, self.handed) {
            (true, _) => " (own data)",
            (_, true) => " (the person was handed on to them)",
            _ => "",
        };
        format!("{}{agency}{how}", self.reader.role)
    }
}

/// Every role: alone, about themself, and for the agencies whose answers may differ: the owner, a participant, one of each
/// sector and every agency that a policy names, and one that is none of these. With and without a hand-over.
fn seats(before: Version<'_>, after: Version<'_>, old: &Programme, new: &Programme) -> Vec<Seat> {
    let content = after.content;
    let record = Record::of_field(new, None, content);
    let was = Record::of_field(old, None, before.content);
    let named = |word: &str| before.access.speaks_of(word) || after.access.speaks_of(word);
    let mut agencies: BTreeSet<&AgencyId> = [&old.owner, &new.owner].into();
    agencies.extend(record.participants.symmetric_difference(&was.participants));
    agencies.extend(record.participants.iter().next());
    let mut sectors = BTreeSet::new();
    let mut outsider = None;
    for it in content.agencies.values() {
        let of_sector = named(&format!("Sector::\"{}\"", it.sector)) && sectors.insert(&it.sector);
        if of_sector || named(&format!("Agency::\"{}\"", it.id)) {
            agencies.insert(&it.id);
        } else if outsider.is_none() && !record.participants.contains(&it.id) && new.owner != it.id {
            outsider = Some(&it.id);
        }
    }
    agencies.extend(outsider);
    let mut all = Vec::new();
    for role in content.access_roles.keys() {
        let seat = |agency: Option<&AgencyId>, own, handed| {
            let reader = Reader { role: role.clone(), agency: agency.cloned() };
            Seat { reader, own, handed }
        };
        all.extend([seat(None, false, false), seat(None, true, false)]);
        all.extend(
            agencies.iter().flat_map(|it| [seat(Some(it), false, false), seat(Some(it), false, true)]),
        );
    }
    all
}

/// The data of a programme that is in both versions, each as its version declares it: the case, also as a child's and as that of
/// somebody who asked for protection; its papers; the fields that are of another kind than the case.
fn samples(
    (old, before): (&Programme, &Content),
    (new, after): (&Programme, &Content),
) -> Vec<(String, (Record, Record))> {
    let whole = (Record::of_field(old, None, before), Record::of_field(new, None, after));
    let paper = DataClassId::paper;
    let papers = (Record::of_programme(paper(), old, before), Record::of_programme(paper(), new, after));
    let with = |change: fn(Record) -> Record| (change(whole.0.clone()), change(whole.1.clone()));
    let mut all = vec![
        (format!("{}", new.id), whole.clone()),
        (format!("{} (of a child)", new.id), with(|it| Record { child: true, ..it })),
        (
            format!("{} (of somebody who asked for protection)", new.id),
            with(|it| Record { claim: true, ..it }),
        ),
        (format!("{}/paper", new.id), papers),
    ];
    for field in new.fields.keys().filter(|it| old.fields.contains_key(*it)) {
        let pair = (Record::of_field(old, Some(field), before), Record::of_field(new, Some(field), after));
        if !all.iter().any(|(_, known)| *known == pair) {
            all.push((format!("{}/{field}", new.id), pair));
        }
    }
    all
}

/// What can be asked: in the ordinary course for the programme's purpose, statistics and every enforcement; what consent and a
/// reviewed request open is giving on, what an emergency opens is reading.
fn occasions(content: &Content, own: &PurposeId) -> Vec<Occasion> {
    const GIVEN_ON: &[Action] = &[Action::Disclose];
    const READ: &[Action] = &[Action::Read];
    let mut purposes = vec![own.clone(), PurposeId::statistics()];
    purposes.extend(content.purposes.values().filter(|it| it.enforcement).map(|it| it.id.clone()));
    let plain = Circumstances::default;
    let of = |name, circumstances: Circumstances, actions, purposes: &[PurposeId]| -> Vec<Occasion> {
        let occasion = |it: &PurposeId| Occasion {
            name,
            circumstances: circumstances.clone(),
            purpose: it.clone(),
            actions,
        };
        purposes.iter().map(occasion).collect()
    };
    let mut all = of("ordinary", plain(), Action::ALL, &purposes);
    all.extend(of("with consent", Circumstances { consent: true, ..plain() }, GIVEN_ON, &purposes));
    all.extend(of("on a reviewed request", Circumstances { reviewed: true, ..plain() }, GIVEN_ON, &purposes));
    let emergency = Circumstances { emergency: Some(Emergency::Life), ..plain() };
    purposes.extend(content.access_measures.emergency_purpose.clone());
    purposes.dedup();
    all.extend(of("in an emergency", emergency, READ, &purposes));
    all
}
