//! Events and answers as one line each, for stories to compare with.

use rumbo_base::{Due, Instant};

use super::CONTENT;
use crate::event::{ClockSet, ClockStopped, Ended, StepTaken};
use crate::{Answer, Event, Happened};

/// An event as an official would note it.
pub(super) fn spoken((event, at): &Happened) -> String {
    let what = match event {
        Event::Opened(it) => format!("opened by {}", moved(&it.step)),
        Event::StepTaken(it) => moved(it),
        Event::Occurred(it) => {
            let order = if it.expected { "" } else { ", out of order" };
            let to = it.to.as_ref().map(|to| format!(" -> {to}")).unwrap_or_default();
            format!(
                "told {}{order}{to}{}{}",
                it.what,
                clocks(&it.clocks, &it.stopped),
                ended(it.ended.as_ref())
            )
        }
        Event::ClockMissed(it) => {
            let to = it.to.as_ref().map(|to| format!(" -> {to}")).unwrap_or_default();
            let proposes = it.proposes.as_ref().map(|to| format!(", proposes {to}")).unwrap_or_default();
            let rest = clocks(&it.clocks, &it.stopped) + &ended(it.ended.as_ref());
            format!(
                "{} ran out on {}: {}{to}{proposes}{rest}",
                it.clock,
                it.last_day.strftime("%m-%d"),
                it.silence
            )
        }
        Event::ClockWithdrawn(it) => {
            format!("{} was met by {}, back to {}", it.clock, it.because, it.back_to)
        }
        Event::ReminderSent(it) => format!("{} of {} to {}", it.text, it.clock, it.to),
        Event::BreachOpened(it) => {
            let due =
                it.answer_due.as_ref().map(|due| format!(" until {}", last_day(due))).unwrap_or_default();
            format!("breach of {}: {} answers{due}, told: {}", it.of, it.owner, it.tell.join(", "))
        }
        Event::BreachWithdrawn(it) => format!("no breach of {}, by {}", it.of, it.because),
        Event::NoticeServed(it) => {
            let until = it.contest_until.map(|day| format!(", contest until {}", day.strftime("%m-%d")));
            format!("served {}{}{}", it.step, until.unwrap_or_default(), clocks(&it.clocks, &[]))
        }
        Event::ReferralAnswered(it) => {
            format!("{} {}", it.agency, if it.accepted { "accepted" } else { "declined" })
        }
        Event::FactCorrected(it) => {
            format!("{} of event {} is {}{}", it.field, it.of, it.to, clocks(&it.clocks, &[]))
        }
        Event::Moved(it) => {
            let to = it.state.as_ref().map(|to| format!(" -> {to}")).unwrap_or_default();
            format!("new law{to}{}{}", clocks(&it.clocks, &it.stopped), ended(it.ended.as_ref()))
        }
    };
    format!("{} {what}", local(*at))
}

/// A no, or the mistakes.
pub(super) fn answered(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Unreadable(mistakes) => mistakes.iter().map(ToString::to_string).collect(),
        Answer::Refused(no) => {
            let basis: Vec<String> = no.ground.citations().iter().map(ToString::to_string).collect();
            let missing: Vec<&str> = no.missing.iter().map(|it| it.as_str()).collect();
            let missing =
                if missing.is_empty() { String::new() } else { format!(", needs {}", missing.join(", ")) };
            vec![format!("refused: {} under {}, remedy {}{missing}", no.code, basis.join(", "), no.remedy.id)]
        }
    }
}

fn local(at: Instant) -> String {
    CONTENT.country.zone.local(at).strftime("%m-%d %H:%M").to_string()
}

fn last_day(due: &Due) -> String {
    due.last_day.strftime("%m-%d").to_string()
}

fn moved(it: &StepTaken) -> String {
    let told = if it.reported { ", told" } else { "" };
    format!("{} -> {}{told}{}{}", it.step, it.to, clocks(&it.clocks, &it.stopped), ended(it.ended.as_ref()))
}

fn clocks(set: &[ClockSet], stopped: &[ClockStopped]) -> String {
    let mut text = String::new();
    for clock in set {
        let until = clock.due.as_ref().map_or("?".to_owned(), last_day);
        text += &format!(", {} until {until}", clock.id);
    }
    for clock in stopped {
        text += &format!(", {} {}", clock.id, if clock.met { "met" } else { "stopped" });
    }
    text
}

fn ended(it: Option<&Ended>) -> String {
    match it {
        None => String::new(),
        Some(Ended { adverse: false, .. }) => ", ended".to_owned(),
        Some(Ended { remedy, .. }) => {
            format!(", ended against, remedy {}", remedy.as_ref().map_or("none", |it| it.as_str()))
        }
    }
}
