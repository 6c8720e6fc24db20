//! The project's own order, held by an ordinary test.

#[test]
fn the_workspace_is_tidy() {
    let found = xtask::tidy::check(&xtask::workspace::root());
    assert!(found.is_empty(), "{}", found.join("\n"));
}
