//! Replies to a case: a decision served on the person, a referral accepted or declined.

use rumbo_base::{AgencyId, StepId};

use crate::clocks::Merged;
use crate::command::{Act, Answer, Command, Mistake};
use crate::decide::{Draft, Law};
use crate::event::{Event, Facts, NoticeServed, ReferralAnswered};

impl Law<'_> {
    pub(crate) fn reply(&self, draft: &mut Draft, command: &Command) -> Result<(), Answer> {
        match &command.act {
            Act::Serve { step, mode, language, interpreter } => {
                self.serve(draft, step, (mode, language, *interpreter), command)
            }
            Act::AnswerReferral { accepted } => self.answer(draft, *accepted, command),
            _ => Ok(()),
        }
    }

    /// Terms that run from notice start here, not before.
    fn serve(
        &self,
        draft: &mut Draft,
        step: &StepId,
        (mode, language, interpreter): (&str, &str, bool),
        command: &Command,
    ) -> Result<(), Answer> {
        let Some(notice) = draft.case.notices.iter().find(|it| it.step == *step).cloned() else {
            let cause = "no decision of that step waits to be served";
            return Err(Mistake::new(
                format!("notice of `{step}`"),
                cause,
                "serve it once, after the decision",
            )
            .into());
        };
        let at = command.happened_at;
        let zone = self.zone(draft.case.place.as_ref());
        let term = notice.remedy.as_ref().and_then(|id| self.content.remedies.get(id)?.term.clone());
        let contest_until = match &term {
            None => None,
            Some(term) => self.term_from(term, at, &zone)?.map(|due| due.last_day),
        };
        let none = Facts::new();
        let merged = Merged { case: Some(&draft.case), given: &none };
        let mut clocks = Vec::new();
        // A notice starts the terms of the state that its own step led to, and no others.
        let led_here = self
            .programme
            .step(step)
            .is_some_and(|it| it.to.as_ref().is_none_or(|to| *to == draft.case.state));
        if let Some(state) = self.programme.state(&draft.case.state).filter(|_| led_here) {
            for form in state.clocks.iter().filter(|it| it.from_notice && draft.case.clock(&it.id).is_none())
            {
                clocks.push(self.start_clock(form, &merged, at, draft.case.place.as_ref())?);
            }
        }
        let served = NoticeServed {
            step: step.clone(),
            mode: mode.to_owned(),
            language: language.to_owned(),
            interpreter,
            remedy: notice.remedy,
            contest_until,
            clocks,
        };
        draft.happen(Event::NoticeServed(served), at);
        Ok(())
    }

    fn answer(&self, draft: &mut Draft, accepted: bool, command: &Command) -> Result<(), Answer> {
        let open: Vec<&AgencyId> =
            draft.case.referrals.iter().filter(|it| it.accepted.is_none()).map(|it| &it.agency).collect();
        if open.is_empty() {
            let cause = "nobody waits for an answer";
            return Err(Mistake::new("referral", cause, "hand the person on first").into());
        }
        let Some(agency) = command.actor.agency.clone().filter(|it| open.contains(&it)) else {
            let open: Vec<&str> = open.into_iter().map(AgencyId::as_str).collect();
            let mend = format!("it is for {} to answer", open.join(", "));
            return Err(Mistake::new("referral", "this actor cannot answer it", mend).into());
        };
        let answered = ReferralAnswered { agency: agency.clone(), accepted };
        draft.happen(Event::ReferralAnswered(answered), command.happened_at);
        if !accepted {
            let breach = self.breach_of_referral(draft, &agency, command.happened_at)?;
            draft.happen(Event::BreachOpened(breach), command.happened_at);
        }
        Ok(())
    }
}
