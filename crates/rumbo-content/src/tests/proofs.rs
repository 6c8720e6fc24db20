//! The model checker of guards, on the small country: what holds, which path does not, and what lifts a guard.

use super::country;
use crate::{Bundle, Hole, Proof, compile, proofs};

const VISIT: &str = "programmes/visit/programme.toml";

/// What is proved of a guard once these texts of the programme are replaced.
fn proof(guard: &str, changes: &[(&str, &str)]) -> Proof {
    let mut files = country();
    let mut text = String::from_utf8(files[VISIT].clone()).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "the programme does not say `{old}`");
        text = text.replace(old, new);
    }
    files.insert(VISIT.to_owned(), text.into_bytes());
    let bundle = Bundle::new(files);
    let (content, found) = compile(&bundle);
    let content = content.unwrap_or_else(|| panic!("{}", super::rendered(&bundle, &found)));
    proofs(&content).into_iter().find(|it| it.guard.as_str() == guard).unwrap()
}

fn told(changes: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let mut files = country();
    let mut text = String::from_utf8(files[VISIT].clone()).unwrap();
    changes.iter().for_each(|(old, new)| text = text.replace(old, new));
    files.insert(VISIT.to_owned(), text.into_bytes());
    let found = compile(&Bundle::new(files)).1;
    found.into_iter().map(|it| (it.code, it.message)).collect()
}

/// Turning down is an expulsion, by hand and by silence.
const EXPELS: (&str, &str) = ("[state.turned-down]\n", "[state.turned-down]\nacts = \"expulsion\"\n");
const NEVER: &str = "forbid_acts = \"expulsion\"";

#[test]
fn what_nothing_does_is_never_done() {
    let proof = proof("never-expelled", &[]);
    assert_eq!(proof.holes, []);
    assert!(proof.situations >= 5, "only {} situations were visited", proof.situations);
}

#[test]
fn silence_that_does_what_is_forbidden_is_shown_with_its_path() {
    let found = told(&[EXPELS]);
    let [(code, message)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(*code, "P019");
    assert!(message.contains("the guard `never-expelled` forbids (`expulsion`)"), "{message}");
    let path = "admit → the clock `stay` runs out → ask-more → the clock `answer` runs out → `turned-down`";
    assert!(message.ends_with(path), "{message}");
}

#[test]
fn silence_may_do_what_a_guard_no_longer_forbids() {
    let lifted = format!("{NEVER}\nuntil = \"ask-more\"");
    assert_eq!(proof("never-expelled", &[EXPELS, (NEVER, &lifted)]).holes, []);
}

#[test]
fn what_raises_a_guard_again_makes_it_stand_again() {
    let anew = format!("{NEVER}\nafter = [\"admit\", \"vanished\"]\nuntil = \"leave\"");
    let lifted = format!("{NEVER}\nafter = [\"admit\", \"vanished\"]\nuntil = \"ask-more\"");
    // Somebody can vanish before asking and after: only in `late`, where asking comes later, so asking lifts it.
    let nowhere_else =
        ("by = \"anyone\"\nfrom = \"late\"", "by = \"anyone\"\nfrom = \"late\"\nto = \"late\"");
    let found = told(&[EXPELS, (NEVER, &anew), nowhere_else]);
    assert!(found.iter().any(|(code, _)| *code == "P019"), "{found:?}");
    let again = told(&[EXPELS, (NEVER, &lifted), nowhere_else]);
    // An occurrence can be told in any state: told after asking, it raises the guard again.
    let path = |message: &str| message.contains("ask-more → vanished → the clock `answer` runs out");
    assert!(again.iter().any(|(code, message)| *code == "P019" && path(message)), "{again:?}");
}

#[test]
fn a_guard_that_waits_for_what_comes_only_later_is_told() {
    let guard = "until = \"ask-more\"\nwhen = \"taken.ask_more && has(since.admit)\"";
    let found = told(&[(guard, "until = \"leave\"")]);
    let [(code, message)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(*code, "P020");
    assert!(message.contains("`asked-first` never lets the step `turn-down` be taken"), "{message}");
    assert!(message.ends_with("admit → the clock `stay` runs out → ask-more"), "{message}");
    // On facts it can be lifted at any time, and it does not wait for ever.
    assert_eq!(proof("asked-first", &[]).holes, Vec::<Hole>::new());
}

#[test]
fn an_act_that_no_list_knows_is_told() {
    let found = told(&[(NEVER, "forbid_acts = \"expulsin\"")]);
    assert!(found.iter().any(|(code, message)| *code == "R001" && message.contains("expulsin")), "{found:?}");
}
