//! People who lost phone and papers come in person, and people at their own door.

use rumbo_base::CaseId;

use super::World;
use super::requests::{MINISTRY, country, document};
use crate::access::{Asking, reader_of};
use crate::problem::Problem;
use crate::recovery::{Recovery, WayIn};

/// The first of them writes the files, and so knows the answers.
const OFFICERS: [&str; 3] = ["officer", "ana", "ben"];

impl World {
    /// Somebody comes in person to one officer after the other, themself or as one who guesses. Few do, so that one does it often.
    pub(super) fn somebody_comes_in_person(&mut self) {
        let number = self.dice(2) as usize;
        let Some((case, person)) = self.cases.iter().nth(number).map(|it| (*it.0, *it.1)) else { return };
        let guesses = self.dice(3) == 0;
        for _ in 0..1 + self.dice(5) {
            let hours = self.dice(3);
            self.later(hours);
            self.asks_for_a_way_in((case, person), guesses);
        }
    }

    /// An officer asks that somebody be let in again, with right answers, wrong ones or none, or confirms what another asked.
    fn asks_for_a_way_in(&mut self, (case, person): (CaseId, u32), guesses: bool) {
        self.sent += 1;
        let word = format!("WAY-IN-{:04}", self.sent);
        let officer = OFFICERS[self.dice(OFFICERS.len() as u32) as usize];
        let readers = vec![reader_of(&country().content, &MINISTRY.parse().unwrap())];
        let asking = Asking::of_readers(readers, officer, self.now);
        let mut answers = self.answers(case);
        let outcome = match self.dice(6) {
            0..=1 if !guesses => self.app.ask_recovery(case, &answers, &word, &asking),
            0..=3 => {
                "somebody else's".clone_into(&mut answers[0].1);
                let wrong = self.app.ask_recovery(case, &answers, &word, &asking);
                assert!(matches!(wrong, Ok(Recovery::Wrong | Recovery::TooOften)), "{wrong:?}");
                wrong
            }
            4 => self.app.ask_recovery(case, &[], &word, &asking),
            _ => self.app.confirm_recovery(case, &word, &asking),
        };
        match outcome {
            Ok(Recovery::Restored(behind)) => {
                let mut theirs = self.cases.iter().chain(&self.lodgings).filter(|it| *it.1 == person);
                assert!(theirs.all(|it| behind.contains(it.0)), "{case}: not all of it is behind the door");
                self.words.entry(person).or_default().push(word);
            }
            Ok(_) | Err(Problem::Unreadable(_)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }

    /// What whoever the case is about can answer.
    fn answers(&self, case: CaseId) -> Vec<(String, String)> {
        let facts = self.app.case(case).unwrap().case.facts;
        let told = facts.iter().filter(|(field, _)| ["age", "sex", "trade"].contains(&field.as_str()));
        told.map(|(field, value)| (field.to_string(), value.to_string())).collect()
    }

    /// For somebody with a case, the newest of theirs: what opens it, and what does not.
    pub(super) fn doors(&self) -> Vec<(CaseId, WayIn, Vec<WayIn>)> {
        let mut newest = std::collections::BTreeMap::new();
        for (case, person) in self.cases.iter().chain(&self.lodgings) {
            let kept = newest.entry(*person).or_insert(*case);
            *kept = (*kept).max(*case);
        }
        let door = |(person, case): (u32, CaseId)| {
            let document = WayIn::Document(document(person));
            let words = self.words.get(&person).map(Vec::as_slice).unwrap_or_default();
            let Some((last, ended)) = words.split_last() else {
                return (case, document, vec![WayIn::Word("WAY-IN-0000".to_owned())]);
            };
            let mut closed = vec![document];
            closed.extend(ended.last().cloned().map(WayIn::Word));
            (case, WayIn::Word(last.clone()), closed)
        };
        newest.into_iter().map(door).collect()
    }
}
