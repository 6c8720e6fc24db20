//! Programs that succeed, fail, or are not there; and what a run took.

use super::{Call, find, high_water_bytes};
use crate::workspace::root;

fn shell(script: &str) -> Call {
    Call::new("sh", &root()).arg("-c").arg(script)
}

#[test]
fn what_a_program_prints_is_given_back() {
    assert_eq!(shell("echo one; echo two >&2").output().unwrap(), "one\n");
}

#[test]
fn a_failure_tells_all_that_was_printed() {
    let why = shell("echo which; echo why >&2; exit 3").output().unwrap_err().to_string();
    assert!(why.contains("which") && why.contains("why") && why.contains('3'), "{why}");
    assert!(shell("exit 3").run().is_err());
}

#[test]
fn a_program_that_is_not_there_is_named() {
    let why = Call::new("rumbo-no-such-program", &root()).run().unwrap_err().to_string();
    assert!(why.contains("`rumbo-no-such-program` could not be started"), "{why}");
    assert_eq!(find("rumbo-no-such-program"), None);
}

#[test]
fn a_setting_reaches_the_program() {
    assert_eq!(shell("printf $RUMBO_WORD").with("RUMBO_WORD", "faro").output().unwrap(), "faro");
}

#[test]
fn the_high_water_mark_is_read_in_bytes() {
    assert_eq!(high_water_bytes("Name:\tsh\nVmHWM:\t   12 kB\nVmRSS:\t 8 kB\n"), Some(12 * 1024));
    assert_eq!(high_water_bytes("Name:\tsh\n"), None);
}

#[test]
fn a_measured_run_gives_output_and_time() {
    let run = shell("echo done").measured().unwrap();
    assert_eq!(run.printed, "done\n");
    assert!(run.seconds > 0.0);
    assert!(shell("exit 1").measured().is_err());
}
