//! Links open once, sessions open one door and end.

use super::*;

fn sessions(seed: u8) -> (Tokens, Sessions) {
    let tokens = Tokens::new([seed; 32]);
    (tokens.clone(), Sessions::new(tokens))
}

#[test]
fn a_link_opens_its_door_once() {
    let (tokens, sessions) = sessions(1);
    for door in Door::ALL {
        let path = tokens.path(door);
        let token = path.strip_prefix("/entrar/").unwrap();
        assert_eq!(sessions.use_link(token), Some(Key::Door(door)));
        assert_eq!(sessions.use_link(token), None);
    }
}

#[test]
fn links_of_another_seed_open_nothing() {
    let (other, _) = sessions(1);
    let (_, sessions) = sessions(2);
    let path = other.path(Door::Officer);
    assert_eq!(sessions.use_link(path.strip_prefix("/entrar/").unwrap()), None);
    assert_eq!(sessions.use_link(""), None);
}

#[test]
fn a_session_opens_no_other_door_and_ends() {
    let (_, sessions) = sessions(1);
    let now = Instant::UNIX_EPOCH;
    let id = sessions.begin(Door::Officer, ("officer", Vec::new()), None, now);
    assert!(sessions.find(&id, Door::Officer, now).is_some());
    assert_eq!(sessions.find(&id, Door::Auditor, now), None);
    assert_eq!(sessions.find(&id, Door::Officer, now + LASTS), None);
    sessions.end(&id);
    assert_eq!(sessions.find(&id, Door::Officer, now), None);
}

#[test]
fn no_two_words_are_alike_and_none_is_a_link() {
    let (tokens, sessions) = sessions(1);
    let mut words: Vec<String> = (0..100).map(|_| sessions.fresh("session")).collect();
    words.extend(Door::ALL.map(|door| tokens.of(door)));
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 105);
}
