//! The server on a real socket: where it listens, what it sends, how it ends.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, mpsc};

use super::browser::{node, now, tokens};
use crate::http::{ServeError, Settings, serve};

fn settings(port: u16, exit_when_ready: bool, tell: mpsc::Sender<SocketAddr>) -> Settings {
    Settings {
        port,
        synthetic: true,
        story: Vec::new(),
        language: "es".to_owned(),
        now,
        on_ready: Box::new(move |address| tell.send(address).unwrap()),
        exit_when_ready,
        seats: Vec::new(),
        tokens: tokens(),
        logs: false,
    }
}

#[test]
fn a_busy_port_gives_way_to_the_next_and_nothing_is_held_afterwards() {
    let busy = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = busy.local_addr().unwrap().port();
    let app = node(true);
    let (tell, told) = mpsc::channel();
    match serve(Arc::clone(&app), settings(port, true, tell)) {
        Ok(()) => {
            let address = told.recv().unwrap();
            assert!(address.ip().is_loopback() && address.port() > port, "{address}");
        }
        // The ports of this machine end there.
        Err(why) => assert!(matches!(why, ServeError::Busy { first, .. } if first == port), "{why}"),
    }
    Arc::try_unwrap(app).map_err(|_| "in use").unwrap().close().unwrap();
}

#[test]
fn a_real_request_is_answered_with_every_protecting_header() {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || serve(node(true), settings(0, false, tell)));
    let address = told.recv().unwrap();
    let ask = |request: String| {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    let answer = ask(format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"));
    for line in [
        "HTTP/1.1 200 OK",
        "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: same-origin",
        "cache-control: no-store",
        "<!DOCTYPE html>",
    ] {
        assert!(answer.contains(line), "{line}: {answer}");
    }
    let form = "folio=case_00000001&issuer=CAN&number=%3Cb%3E";
    let post = |kind: &str, body: &str| {
        let length = body.len();
        ask(format!(
            "POST /person HTTP/1.1\r\nHost: {address}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    };
    let read = post("application/x-www-form-urlencoded", form);
    assert!(
        read.starts_with("HTTP/1.1 422") && read.contains("&lt;b&gt;") && !read.contains("<b>"),
        "{read}"
    );
    assert!(post("text/plain", form).starts_with("HTTP/1.1 400"));
    let large = format!("folio={}", "x".repeat(70_000));
    assert!(post("application/x-www-form-urlencoded", &large).starts_with("HTTP/1.1 400"));
}
