//! Clocks: when they start, pause, resume, restart and stretch, and when their reminders fall due.

use rumbo_base::calendar::DayKind;
use rumbo_base::{
    Calendar, CivilDate, ClockId, Deadline, DeadlineError, Due, Instant, PlaceId, Run, Span, StateId, Zone,
};
use rumbo_content::{ClockForm, Programme, State, Step};
use rumbo_rules::{ParameterValue, Value};

use crate::case::{Case, Clock};
use crate::command::Mistake;
use crate::decide::Law;
use crate::event::{ClockSet, ClockStopped, Facts, ReminderSet};

/// Clocks after a move: those that stand anew, and those that ended.
#[derive(Debug, Default)]
pub(crate) struct ClockMoves {
    pub(crate) set: Vec<ClockSet>,
    pub(crate) stopped: Vec<ClockStopped>,
}

impl ClockMoves {
    /// A clock that waits for an act is not met by whatever else leads away.
    pub(crate) fn leave_unmet(&mut self, programme: &Programme, step: &Step) {
        let forms = || programme.states.iter().flat_map(|it| &it.clocks);
        let waits = |id: &ClockId| forms().any(|form| form.needs_act && form.id == *id);
        for clock in self.stopped.iter_mut().filter(|it| !step.meets.contains(&it.id) && waits(&it.id)) {
            clock.met = false;
        }
    }
    /// What a step meets has ended, although the state that the case is in now declares it too.
    pub(crate) fn end_met(&mut self, case: &Case, step: &Step, at: Instant) {
        for clock in case.clocks.iter().filter(|it| step.meets.contains(&it.id)) {
            self.set.retain(|it| it.id != clock.id);
            if self.stopped.iter().all(|it| it.id != clock.id) {
                self.stopped.push(ClockStopped { id: clock.id.clone(), met: in_time(clock, at) });
            }
        }
    }
}

/// Facts as they are once the act is done: what is given over what was known.
pub(crate) struct Merged<'a> {
    pub(crate) case: Option<&'a Case>,
    pub(crate) given: &'a Facts,
}

impl Merged<'_> {
    fn number(&self, field: &rumbo_base::FieldId) -> Option<u32> {
        let value = self.given.get(field).or_else(|| self.case.and_then(|case| case.fact(field)));
        match value {
            Some(Value::Int(days)) => u32::try_from(*days).ok(),
            _ => None,
        }
    }
}

impl Law<'_> {
    /// What a move from one state into another does to the clocks.
    pub(crate) fn move_clocks(
        &self,
        facts: &Merged<'_>,
        to: &State,
        at: Instant,
        place: Option<&PlaceId>,
        notice_due: bool,
    ) -> Result<ClockMoves, Mistake> {
        let mut moves = ClockMoves::default();
        let running = facts.case.map(|case| case.clocks.as_slice()).unwrap_or_default();
        // A paused clock outlives the state that declared it: it waits until it is resumed or the case ends.
        let waits = |clock: &Clock| !to.is_final && is_paused(&clock.run);
        let goes_on = |clock: &Clock| waits(clock) || to.clocks.iter().any(|form| form.id == clock.id);
        for clock in running.iter().filter(|it| !goes_on(it)) {
            moves.stopped.push(ClockStopped { id: clock.id.clone(), met: in_time(clock, at) });
        }
        for form in &to.clocks {
            let goes_on = running.iter().any(|it| it.id == form.id);
            if !(goes_on || form.from_notice && notice_due) {
                moves.set.push(self.start_clock(form, facts, at, place)?);
            }
        }
        Ok(moves)
    }

    /// Starts a clock.
    pub(crate) fn start_clock(
        &self,
        form: &ClockForm,
        facts: &Merged<'_>,
        at: Instant,
        place: Option<&PlaceId>,
    ) -> Result<ClockSet, Mistake> {
        let run = Run { started: at, restarted: None, pauses: Vec::new(), extensions: Vec::new() };
        self.set_clock(form, facts, run, at, place)
    }

    /// The clock with its due date and the reminders still to come, after whatever happened to it at `now`.
    pub(crate) fn set_clock(
        &self,
        form: &ClockForm,
        facts: &Merged<'_>,
        run: Run,
        now: Instant,
        place: Option<&PlaceId>,
    ) -> Result<ClockSet, Mistake> {
        let zone = self.zone(place);
        let due = match self.deadline(form, facts, run.started, &zone)? {
            None => None,
            Some(deadline) => self.due(form, &deadline, &run, &zone)?,
        };
        let reminders = match &due {
            None => Vec::new(),
            Some(due) => self.reminders(form, due, &run, now, &zone)?,
        };
        Ok(ClockSet { id: form.id.clone(), run, due, reminders })
    }

    /// The deadline in force when the clock started, with the days that the case itself sets.
    /// Nothing if those days are unknown: unknown stays unknown, no date is invented.
    fn deadline(
        &self,
        form: &ClockForm,
        facts: &Merged<'_>,
        started: Instant,
        zone: &Zone,
    ) -> Result<Option<Deadline>, Mistake> {
        let mut deadline = self.deadline_on(&form.parameter, zone.date_of(started), form)?;
        if let Some(field) = &form.days_from {
            let Some(days) = facts.number(field) else { return Ok(None) };
            let days = match deadline.span {
                Span::CalendarDays(most) => days.min(most),
                _ => days,
            };
            deadline.span = Span::CalendarDays(days);
        }
        Ok(Some(deadline))
    }

    fn deadline_on(
        &self,
        parameter: &rumbo_base::ParameterId,
        on: rumbo_base::CivilDate,
        form: &ClockForm,
    ) -> Result<Deadline, Mistake> {
        match self.content.parameters.at(parameter, on).map(|value| &value.is) {
            Some(ParameterValue::Deadline(deadline)) => Ok(deadline.clone()),
            _ => Err(Mistake::new(
                format!("clock `{}`", form.id),
                format!("the law loaded here gives `{parameter}` no value on {on}"),
                "add the dated value to content, with its citation",
            )),
        }
    }

    /// Nothing while the clock is paused, unless a cap ends it all the same.
    fn due(
        &self,
        form: &ClockForm,
        deadline: &Deadline,
        run: &Run,
        zone: &Zone,
    ) -> Result<Option<Due>, Mistake> {
        let place = || format!("clock `{}`", form.id);
        let Some(calendar) = self.calendar(form.owner.as_ref()) else {
            let mend = "give the agency a calendar in content";
            return Err(Mistake::new(place(), "its authority has no calendar", mend));
        };
        match deadline.due(run, calendar, zone) {
            Ok(due) => Ok(Some(due)),
            Err(DeadlineError::Paused(_)) => Ok(None),
            Err(why) => Err(Mistake::new(
                place(),
                why.to_string(),
                "an officer sets the date, or content is extended",
            )),
        }
    }

    fn reminders(
        &self,
        form: &ClockForm,
        due: &Due,
        run: &Run,
        now: Instant,
        zone: &Zone,
    ) -> Result<Vec<ReminderSet>, Mistake> {
        let mut reminders = Vec::new();
        for reminder in &form.reminders {
            let before = self.deadline_on(&reminder.before, zone.date_of(run.started), form)?;
            // "Before" is counted back from the last day; a reminder is sent at the start of that day.
            let on = |day: Option<CivilDate>| day.and_then(|day| zone.start_of(day));
            let at = match before.span {
                Span::Immediate => Some(due.at),
                Span::Hours(hours) => {
                    due.at.checked_sub(jiff::SignedDuration::from_hours(i64::from(hours))).ok()
                }
                Span::CalendarDays(days) => {
                    let span = jiff::Span::new().try_days(i64::from(days)).ok();
                    on(span.and_then(|span| due.last_day.checked_sub(span).ok()))
                }
                Span::WorkingDays(days) => {
                    let calendar = self.calendar(form.owner.as_ref());
                    on(calendar.and_then(|it| working_days_before(it, due.last_day, days)))
                }
                Span::Months(_) | Span::Years(_) => {
                    let place = format!("reminder `{}` of the clock `{}`", reminder.text, form.id);
                    let cause = format!(
                        "`{}` is {}, and months cannot be counted back",
                        reminder.before, before.span
                    );
                    let mend = "write it in content in days or hours";
                    return Err(Mistake::new(place, cause, mend));
                }
            };
            // What would have been sent before now has been sent, or its moment is gone.
            if let Some(at) = at.filter(|at| *at > now) {
                reminders.push(ReminderSet { at, to: reminder.to.clone(), text: reminder.text.clone() });
            }
        }
        reminders.sort_by_key(|it| it.at);
        Ok(reminders)
    }

    /// What a step itself does to clocks that go on: pause, resume, start anew, extend.
    pub(crate) fn adjust_clocks(
        &self,
        case: &Case,
        step: &Step,
        to: &StateId,
        facts: &Merged<'_>,
        at: Instant,
        moves: &mut ClockMoves,
    ) -> Result<(), Mistake> {
        for clock in &case.clocks {
            let Some(form) = self.form_of(&clock.id, to) else { continue };
            let Some(run) = self.adjusted(clock, form, step, at)? else { continue };
            // What a step pauses, resumes, starts anew or extends goes on, whatever state the step leads to.
            moves.stopped.retain(|it| it.id != clock.id);
            moves.set.push(self.set_clock(form, facts, run, at, case.place.as_ref())?);
        }
        Ok(())
    }

    fn adjusted(
        &self,
        clock: &Clock,
        form: &ClockForm,
        step: &Step,
        at: Instant,
    ) -> Result<Option<Run>, Mistake> {
        let mut run = clock.run.clone();
        let mut touched = false;
        if step.pauses.contains(&clock.id) && !is_paused(&run) {
            run.pauses.push((at, None));
            touched = true;
        }
        if step.resumes.contains(&clock.id)
            && let Some((_, until @ None)) = run.pauses.last_mut()
        {
            *until = Some(at);
            touched = true;
        }
        if step.interrupts.contains(&clock.id) {
            run.restarted = Some(at);
            run.pauses.clear();
            touched = true;
        }
        if let Some(parameter) = step.extends.get(&clock.id) {
            let on = self.zone(None).date_of(at);
            run.extensions.push(self.deadline_on(parameter, on, form)?.span);
            touched = true;
        }
        Ok(touched.then_some(run))
    }

    /// The clock as that state declares it; else, for one that waits paused, as another does.
    pub(crate) fn form_of(&self, id: &ClockId, state: &StateId) -> Option<&ClockForm> {
        let here = self.programme.state(state).into_iter();
        here.chain(&self.programme.states).flat_map(|state| &state.clocks).find(|form| form.id == *id)
    }
}

fn in_time(clock: &Clock, at: Instant) -> bool {
    clock.due.as_ref().is_none_or(|due| at < due.at)
}

fn is_paused(run: &Run) -> bool {
    run.pauses.last().is_some_and(|(_, until)| until.is_none())
}

/// The day from which so many working days remain before `day`. Nothing where the calendar does not reach.
fn working_days_before(calendar: &Calendar, day: CivilDate, days: u32) -> Option<CivilDate> {
    let mut day = day;
    let mut left = days;
    while left > 0 {
        day = day.yesterday().ok()?;
        match calendar.kind(day) {
            DayKind::Working => left -= 1,
            DayKind::Off | DayKind::UnverifiedOff => {}
            DayKind::Unknown => return None,
        }
    }
    Some(day)
}
