//! Base64 as RFC 4648 gives it; a sheet's policy names its style.

use super::*;

#[test]
fn base64_as_its_standard_gives_it() {
    let pairs = [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("foobar", "Zm9vYmFy"),
    ];
    for (plain, coded) in pairs {
        assert_eq!(base64(plain.as_bytes()), coded);
    }
}

#[test]
fn a_sheet_allows_its_own_style_and_no_other() {
    let reply = Reply::sheet("<style>p{}</style><p>x</p>".to_owned());
    let hash = base64(&Sha256::digest(b"p{}"));
    let policy = reply.header("content-security-policy").unwrap();
    assert!(
        policy.contains(&format!("style-src 'sha256-{hash}';")) && !policy.contains("unsafe"),
        "{policy}"
    );
}

#[test]
fn every_answer_carries_the_protecting_headers() {
    let response = Reply::text(200, "x").respond();
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(response.headers().get(name).unwrap(), value);
    }
    assert!(response.headers().contains_key("content-security-policy"));
}
