//! Addresses that are taken and refused; with a server at hand, certificates that prove it and that do not.

use super::*;
use crate::fixture::{at, file_options, record};
use crate::store::{Options, Store};

fn refused(address: &str) -> String {
    let error = Address::parse(address).unwrap_err();
    assert_eq!(error.code(), "store-bad-address", "{address}");
    error.to_string()
}

#[test]
fn to_this_machine_nothing_need_be_encrypted() {
    for address in [
        "postgres://rumbo@%2Frun%2Fpostgresql/rumbo",
        "postgres://rumbo@localhost/rumbo",
        "postgres://rumbo:p%3Fss@127.0.0.1:5433/rumbo?sslmode=disable&options=-csearch_path%3Dmx",
        "postgresql://[::1]/rumbo",
        "postgres://rumbo@db.example/rumbo?hostaddr=127.0.0.1",
    ] {
        let read = Address::parse(address).unwrap();
        assert!(read.roots.is_none() && read.config.get_ssl_mode() == SslMode::Disable, "{address}");
    }
}

#[test]
fn to_another_machine_the_server_proves_who_it_is_or_the_address_is_refused() {
    for address in [
        "postgres://rumbo@db.example/rumbo",
        "postgres://rumbo@10.0.0.7/rumbo?sslmode=disable",
        "postgres://rumbo@localhost/rumbo?hostaddr=10.0.0.7",
        "postgres://rumbo@localhost,db.example/rumbo",
        "postgres://rumbo:a?sslmode=verify-full&sslrootcert=/ca.pem@db.example/rumbo",
    ] {
        assert!(refused(address).contains("add `sslmode=verify-full`"), "{address}: {}", refused(address));
    }
    let read = Address::parse(
        "postgres://rumbo@db.example/rumbo?sslmode=verify-full&options=-csearch_path%3Dmx&sslrootcert=/etc/a%20b.pem",
    )
    .unwrap();
    assert_eq!(read.roots.as_deref(), Some(std::path::Path::new("/etc/a b.pem")));
    assert_eq!(read.config.get_ssl_mode(), SslMode::Require, "never in the clear");
    assert_eq!(read.config.get_options(), Some("-csearch_path=mx"), "what is not ours is left as it stands");
}

#[test]
fn what_would_only_look_safe_is_refused_with_what_to_write() {
    for (address, told) in [
        ("postgres://rumbo@db.example/rumbo?sslmode=prefer", "`verify-full` does"),
        ("postgres://rumbo@db.example/rumbo?ssl%6Dode=require", "`verify-full` does"),
        ("postgres://rumbo@localhost/rumbo?sslmode=verify-ca&sslrootcert=/ca.pem", "`verify-full` does"),
        ("postgres://rumbo@db.example/rumbo?sslmode=verify-full", "needs `sslrootcert=FILE`"),
        ("postgres://rumbo@db.example/rumbo?sslmode=verify-full&sslrootcert=ca.pem", "whole path"),
        ("postgres://rumbo@db.example/rumbo?sslmode=verify-full&sslmode=disable", "twice"),
        ("postgres://rumbo@localhost/rumbo?sslrootcert=/ca.pem", "alone"),
        ("postgres://rumbo@%2Frun/rumbo?sslmode=verify-full&sslrootcert=/ca.pem", "leave `sslmode` out"),
        ("postgres:///rumbo?hostaddr=10.0.0.7&sslmode=verify-full&sslrootcert=/ca.pem", "names no host"),
        ("host=db.example user=rumbo", "does not begin with"),
    ] {
        assert!(refused(address).contains(told), "{address}: {}", refused(address));
    }
}

#[test]
fn a_file_that_vouches_for_nobody_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    let address =
        format!("postgres://rumbo@localhost:1/rumbo?sslmode=verify-full&sslrootcert={}", file.display());
    for text in
        [None, Some("no certificate"), Some("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    {
        if let Some(text) = text {
            std::fs::write(&file, text).unwrap();
        }
        let error = Address::parse(&address).unwrap().connect("there").err().unwrap();
        assert!(error.code() == "store-bad-address" && error.to_string().contains("ca.pem"), "{error}");
    }
}

/// The address of a server with a certificate of its own for `localhost`, with the file that vouches for it; beside that
/// file lies `other.pem`, which does not.
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where the server is")]
fn server() -> Option<String> {
    std::env::var("RUMBO_TEST_POSTGRES_TLS").ok()
}

#[test]
fn a_server_proves_who_it_is_or_nothing_is_sent_to_it() {
    let Some(address) = server() else { return };
    let folder = tempfile::tempdir().unwrap();
    let schema = format!("{address}&options=-csearch_path%3Dencrypted_{}", std::process::id());
    let options = Options { database: Some(schema), ..file_options() };
    let store = Store::create(folder.path(), &options, at(0)).unwrap();
    store.write(|tx| record(tx, "case_1")).unwrap();
    assert!(store.read(|it| it.verify(|_, _| {})).unwrap().is_whole());
    store.close().unwrap();

    let connect = |address: &str| Address::parse(address).unwrap().connect("there");
    let mut client = connect(&address).unwrap();
    let sql = "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    let row = client.query_one(sql, &[]).unwrap();
    assert_eq!((row.get(0), row.get(1)), (true, "TLSv1.3"));

    let other = address.replace("/ca.pem", "/other.pem");
    let elsewhere = address.replace("@localhost", "@127.0.0.1");
    for (address, why) in [(&other, "UnknownIssuer"), (&elsewhere, "not valid for name")] {
        let error = connect(address).err().unwrap();
        assert!(error.code() == "store-unproven-server" && error.to_string().contains(why), "{error}");
    }

    client.batch_execute("ALTER SYSTEM SET ssl = off").unwrap();
    client.batch_execute("SELECT pg_reload_conf()").unwrap();
    // The server reads its settings again when it comes to it.
    let in_the_clear = (0..2_000).find_map(|_| connect(&address).err());
    let error = in_the_clear.unwrap();
    assert!(
        error.code() == "store-unproven-server" && error.to_string().contains("does not support TLS"),
        "{error}"
    );
    client.batch_execute("ALTER SYSTEM RESET ssl").unwrap();
    client.batch_execute("SELECT pg_reload_conf()").unwrap();
}
