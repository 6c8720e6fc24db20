use super::*;

#[test]
fn a_key_file_is_read_back_and_only_its_owner_may_read_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("node.keys");
    let secrets = Secrets::make(&[7; 32]);
    secrets.write_new(&path).unwrap();
    assert_eq!(Secrets::read(&path).unwrap(), secrets);
    assert!(matches!(secrets.write_new(&path), Err(StoreError::KeysStand { .. })));
    assert_eq!(format!("{secrets:?}"), "Secrets(***)");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        let error = Secrets::read(&path).unwrap_err();
        assert!(error.to_string().contains("chmod 600"), "{error}");
    }
}

#[test]
fn a_file_that_holds_something_else_is_told() {
    let good = Secrets::make(&[7; 32]).text();
    let root = good.lines().find(|it| it.starts_with("root")).unwrap();
    for (text, words) in [
        (String::new(), "`root` is missing"),
        (good.replace("root = ", "root "), "is not of the form"),
        (good.replace("root", "rooot"), "`rooot` is no key"),
        (good.replace("root = ", "root = 0"), "`root` is not 64"),
        (good.replace("checkpoint-signing", "# "), "`checkpoint-signing` is missing"),
        (format!("{good}{root}\n"), "`root` stands in it twice"),
    ] {
        let error = Secrets::from_text(&text, "RUMBO_KEYS").unwrap_err();
        assert!(error.to_string().contains(words), "{words}: {error}");
        assert!(!error.to_string().contains(root.split_at(10).1), "a key was shown");
    }
}

#[test]
fn a_replaced_key_file_keeps_the_signing_key_and_nothing_of_the_old_root() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("node.keys");
    let first = Secrets::make(&[7; 32]);
    first.write_new(&path).unwrap();
    let between = first.with_next(&[8; 32]);
    between.replace(&path).unwrap();
    assert_eq!(Secrets::read(&path).unwrap(), between);
    let after = between.settled();
    after.replace(&path).unwrap();
    assert_eq!(Secrets::read(&path).unwrap(), after);
    assert_ne!(after.root, first.root);
    assert_eq!(after.checkpoint_signing(), first.checkpoint_signing());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
