//! The two stories that the book follows: the page of the book is walked, door by door and command by command, and each says
//! what the page says.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;

use crate::rumbo::{call, command};

/// Who goes through the doors: an address and the cookies that were given.
struct Walker {
    address: String,
    cookies: BTreeMap<String, String>,
}

impl Walker {
    /// Sends a request and follows where it leads; gives what a person reads on the page.
    fn ask(&mut self, first: &str, form: Option<&str>) -> (u16, String) {
        let (mut path, mut form) = (first.to_owned(), form.map(str::to_owned));
        for _ in 0..4 {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let method = if form.is_some() { "POST" } else { "GET" };
            let body = form.take().unwrap_or_default();
            let mut stream = TcpStream::connect(&self.address).unwrap();
            write!(
                stream,
                "{method} {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nConnection: close\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                self.address,
                cookies.join("; "),
                body.len()
            )
            .unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            let (head, page) = answer.split_once("\r\n\r\n").unwrap();
            let header = |line: &str, wanted: &str| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case(wanted).then(|| value.trim().to_owned())
            };
            for cookie in head.lines().filter_map(|it| header(it, "set-cookie")) {
                let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            match head.lines().find_map(|it| header(it, "location")) {
                Some(next) => path = next,
                None => return (head.split(' ').nth(1).unwrap().parse().unwrap(), page.to_owned()),
            }
        }
        panic!("{first} leads in a circle")
    }
}

/// What a person reads: no tags, one space between words.
fn read(html: &str) -> String {
    let text: Vec<&str> = html.split('<').map(|it| it.split_once('>').map_or(it, |(_, text)| text)).collect();
    text.join(" ").replace("&#39;", "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of the page's tables: door, whose or which page, what is read there; of commands, whose, the command, what it prints.
fn rows() -> Vec<(String, String, Vec<String>)> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/tutorial/two-stories.md");
    let text = std::fs::read_to_string(page).unwrap();
    let row = |line: &str| {
        let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
        let [door, whose, said] = cells.as_slice() else { return None };
        let said = said.split("; ").filter_map(|it| it.strip_prefix('*')?.strip_suffix('*'));
        let said: Vec<String> = said.map(str::to_owned).collect();
        (!said.is_empty()).then(|| ((*door).to_owned(), whose.trim_matches('`').to_owned(), said))
    };
    text.lines().filter_map(row).collect()
}

/// Folio and document that the first page gives for a part of the story.
fn found<'a>(home: &'a str, whose: &str) -> (&'a str, &'a str, &'a str) {
    let after =
        home.split(whose).nth(1).unwrap_or_else(|| panic!("the first page does not tell of `{whose}`"));
    let word = |name: &str| after.split(name).nth(1).unwrap().split_whitespace();
    let folio = word("Case number: ").next().unwrap();
    let mut document = word("Document: ");
    (folio, document.next().unwrap(), document.next().unwrap())
}

#[test]
fn every_door_says_what_the_page_of_the_two_stories_says() {
    let folder = tempfile::tempdir().unwrap();
    call("demo --once --json --scale 20000 --data", &[folder.path().to_str().unwrap()]).ends(0);
    let mut demo = command("demo --port 0 --json --scale 20000 --data");
    let mut child = demo.arg(folder.path()).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let doors = lines.find_map(|line| line.ok().filter(|it| it.contains("\"person\""))).unwrap();
    let doors: BTreeMap<String, String> = serde_json::from_str(&doors).unwrap();
    let mut walker = Walker { address: String::new(), cookies: BTreeMap::new() };
    for url in ["partner", "officer", "analyst", "auditor"].map(|it| &doors[it]) {
        let (address, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        walker.address = address.to_owned();
        assert_eq!(walker.ask(&format!("/{path}"), None).0, 200);
    }
    let html = walker.ask("/?lang=en", None).1;
    let home = read(&html);
    let (commands, all): (Vec<_>, Vec<_>) = rows().into_iter().partition(|it| it.1.starts_with("rumbo "));
    assert!(all.len() > 15, "the page tells little: {all:?}");
    for (door, whose, said) in &all {
        let (status, page) = visit(&mut walker, (door, whose), (&home, &html));
        let text = read(&page);
        assert_eq!(status, 200, "{door}, {whose}: {text}");
        assert!(page.len() < 40 * 1024, "{door}, {whose}: {} bytes", page.len());
        for it in said {
            assert!(text.contains(it.as_str()), "{door}, {whose}: `{it}` is not said: {text}");
        }
    }
    // Who gave the bed has no part in the complaint.
    let (complaint, ..) = found(&home, "The mother complains");
    assert_eq!(walker.ask(&format!("/partner/case/{complaint}"), None).0, 404);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(commands.len() > 6, "the page has few commands: {commands:?}");
    for (whose, words, said) in &commands {
        run(folder.path(), found(&home, whose).0, words, said);
    }
}

/// Runs a command of the page on the folder of the demo, and expects what the page says that it prints.
fn run(data: &Path, folio: &str, words: &str, said: &[String]) {
    let data = data.to_str().unwrap();
    let key = call("checkpoint key --data", &[data]).ends(0).out;
    let places = [
        ("data/demo", data),
        ("mine.tlog-proof", &format!("{data}/mine.tlog-proof")),
        ("FOLIO", folio),
        ("KEY", key.trim()),
    ];
    let mut words = words.trim_start_matches("rumbo ").to_owned();
    for (name, place) in places {
        words = words.replace(name, place);
    }
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let refused = said.iter().any(|it| it.contains("no such case"));
    call(&words, &[]).ends(if refused { 4 } else { 0 }).says(&said);
}

fn visit(walker: &mut Walker, (door, whose): (&str, &str), (home, html): (&str, &str)) -> (u16, String) {
    if whose.starts_with('/') {
        return walker.ask(whose, None);
    }
    let (folio, issuer, number) = found(home, whose);
    match door {
        "person" => {
            walker.cookies.remove("rumbo-person");
            walker.ask("/person", Some(&format!("folio={folio}&issuer={issuer}&number={number}")))
        }
        "auditor" => {
            let after = html
                .split(whose.replace('\'', "&#39;").as_str())
                .nth(1)
                .or(html.split(whose).nth(1))
                .unwrap();
            let event = after.split("/auditor/event/").nth(1).unwrap().split('"').next().unwrap();
            walker.ask(&format!("/auditor/event/{event}"), None)
        }
        door => {
            let path = format!("/{door}/case/{folio}");
            assert!(html.contains(&format!("href=\"{path}\"")), "the first page leads to {path}");
            walker.ask(&path, None)
        }
    }
}
