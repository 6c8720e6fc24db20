//! Decides: given a case, its surroundings, a command and the rules, which events happened.
