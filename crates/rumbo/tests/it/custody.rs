//! What a node keeps of people: erased, held back, backed up, brought back; and where it must never show.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;

use crate::rumbo::{Node, call, command};

/// A document that stands nowhere else: what shows it shows a person.
const CANARY: &str = "CANARY7QX31";

/// Opens a case of the canary and gives its folio.
fn opened(node: &Node) -> String {
    let words = "case open seasonal-workers apply age=27 sex=female trade=fruit_picking --place labour-office-vell \
                 --at 2026-03-02T10:00 --json --as role:applicant";
    let personal = [format!("name={CANARY}"), "--document".to_owned(), format!("XXO:{CANARY}")];
    let opened = node.call(words, &personal.each_ref().map(String::as_str)).ends(0).object();
    opened["recorded"]["case"].as_str().unwrap().to_owned()
}

/// The same, and ends it.
fn with_ended_case(node: &Node) -> String {
    let case = opened(node);
    node.call("case step", &[&case, "withdraw", "--at", "2026-03-03T10:00", "--as", "role:applicant"])
        .ends(0);
    case
}

fn shows(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|it| it.eq_ignore_ascii_case(CANARY.as_bytes()))
}

/// The files below a folder that show the canary.
fn found_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(found_below(&path));
        } else if shows(&std::fs::read(&path).unwrap()) {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_person_is_erased_when_the_law_lets_it_and_the_ledger_stays_whole() {
    let node = Node::fictional();
    let case = with_ended_case(&node);
    let why = ["--why", "seasonal-act:9"];
    let erase = |more: &[&str]| node.call("person erase", &[&[case.as_str()], &why[..], more].concat());
    erase(&[]).ends(4).says(&["keeps what it asked for until", "--granted"]);
    node.call("person hold", &[&case, "--why", "procedure-act:2", "--until", "2999-12-31"]).ends(0);
    erase(&["--granted"]).ends(4).says(&["`procedure-act:2` holds it back until 2999-12-31"]);
    node.call("person hold", &[&case, "--why", "procedure-act:2", "--until", "2020-01-01"]).ends(0);
    let events = node.events();
    erase(&["--granted"]).ends(0).says(&["are erased", "What stays", "Every proof stays valid"]);
    assert_eq!(node.events(), events + 1, "that it was erased is an event");
    node.call("verify", &[]).ends(0);
    node.call("case show", &[&case]).ends(0);
    erase(&["--granted"]).ends(0).says(&["Nothing was kept"]);
    assert_eq!(node.events(), events + 1);
    node.call("person erase", &["case_00000099", "--why", "seasonal-act:9"]).ends(4);
}

#[test]
fn an_open_case_keeps_its_facts() {
    let node = Node::fictional();
    let case = opened(&node);
    let answer = node.call("person erase", &[&case, "--why", "seasonal-act:9", "--granted"]);
    answer.ends(4).says(&["it is open", "ask again when it has ended"]);
}

#[test]
fn a_backup_is_brought_back_and_shows_nothing_without_its_keys() {
    let node = Node::fictional();
    let case = with_ended_case(&node);
    let place = node.folder.path().join("place");
    let (place_text, keys) = (place.to_str().unwrap(), node.folder.path().join("node.keys"));
    let done = node.call("backup --json", &[place_text]).ends(0).object();
    assert_eq!(found_below(&place), Vec::<std::path::PathBuf>::new());
    let again = node.folder.path().join("again");
    let to = |folder: &Path, more: &[&str]| {
        let base = [place_text, "--keys", keys.to_str().unwrap(), "--data", folder.to_str().unwrap()];
        call("restore --json", &[&base[..], more].concat())
    };
    let restored = to(&again, &["--root", done["root"].as_str().unwrap()]).ends(0).object();
    assert_eq!((&restored["events"], &restored["root"]), (&done["events"], &done["root"]));
    assert!(restored["readable"].as_u64().unwrap() >= 1, "{restored}");
    let show = ["--keys", keys.to_str().unwrap(), "--data", again.to_str().unwrap(), case.as_str()];
    call("case show", &show).ends(0).says(&[&case]);
    to(&again, &[]).ends(5).says(&["is not empty"]);
    to(&node.folder.path().join("other"), &["--root", "00"]).ends(1);
    // Erased, backed up again: the older copy has forgotten too.
    node.call("person erase", &[&case, "--why", "seasonal-act:9", "--granted"]).ends(0);
    node.call("backup", &[place_text]).ends(0).says(&["verified", "Write the root down"]);
    let copy = [done["file"].as_str().unwrap(), "--keys", keys.to_str().unwrap()];
    let old = node.folder.path().join("old");
    let restored = call("restore --json", &[&copy[..], &["--data", old.to_str().unwrap()]].concat());
    assert_eq!(restored.ends(0).object()["readable"].as_u64(), Some(0));
    let wrong = ["--data", old.to_str().unwrap()];
    call("restore", &[&[node.folder.path().to_str().unwrap()], &wrong[..]].concat())
        .ends(5)
        .says(&["is missing"]);
}

#[test]
fn a_person_shows_in_no_file_and_in_nothing_that_is_said() {
    let node = Node::fictional();
    let case = with_ended_case(&node);
    let place = node.folder.path().join("place");
    let said = [
        node.call("backup", &[place.to_str().unwrap()]),
        node.call("case show", &[&case]),
        node.call("case list", &[]),
        node.call("verify", &[]),
        node.call("doctor", &[]),
        node.call("keys rotate", &[]),
        node.call("table places-taken", &[]),
        node.call("case open visitor-stay admit --as inm.canary", &["--document", &format!("CAN{CANARY}")]),
        node.call(
            "case open visitor-stay nothing --as inm.canary",
            &["--document", &format!("CAN:{CANARY}")],
        ),
    ];
    for answer in &said {
        assert!(
            !shows(answer.out.as_bytes()) && !shows(answer.err.as_bytes()),
            "{}{}",
            answer.out,
            answer.err
        );
    }
    assert_eq!(found_below(node.folder.path()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn the_doctor_tells_of_keys_and_backups() {
    let node = Node::fictional();
    let case = with_ended_case(&node);
    node.call("doctor", &[]).ends(0).says(&["node.keys", "Backup      none yet", "Nothing is wrong"]);
    let place = node.folder.path().join("place");
    node.call("backup", &[place.to_str().unwrap()]).ends(0);
    node.call("doctor", &[]).ends(0).says(&["Backup      20", "in /"]);
    node.call("person erase", &[&case, "--why", "seasonal-act:9", "--granted"]).ends(0);
    node.call("doctor", &[]).ends(1).says(&["still show who was erased since", "rumbo backup"]);
    node.call("backup", &[place.to_str().unwrap()]).ends(0);
    node.call("doctor", &[]).ends(0);
    let inside = node.data().join("inside.keys");
    std::fs::rename(node.folder.path().join("node.keys"), &inside).unwrap();
    let answer = node.call("doctor", &["--keys", inside.to_str().unwrap()]);
    answer.ends(1).says(&["lies in the node's folder", "move it"]);
}

/// A request to a server, and its answer with every header.
fn ask(address: &str, method: &str, place: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let length = body.len();
    let request = format!(
        "{method} {place} HTTP/1.1\r\nHost: {address}\r\n{kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_log_the_addresses_and_the_errors_of_a_server_tell_of_nobody() {
    let node = Node::fictional();
    let case = opened(&node);
    let mut serve = command("serve --port 0 --json --log --data");
    let mut server = serve.arg(node.data()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().split(['"', '/']).next().unwrap().to_owned();
    let own = ask(&address, "POST", "/person", &format!("folio={case}&issuer=XXO&number={CANARY}"));
    assert!(own.starts_with("HTTP/1.1 303"), "{own}");
    let answers = [
        own,
        ask(&address, "POST", "/person", &format!("folio={case}&issuer=XXO&number=OTHER")),
        ask(&address, "GET", &format!("/officer/case/{case}"), ""),
        ask(&address, "GET", "/nowhere", ""),
        ask(&address, "GET", "/health", ""),
        ask(&address, "GET", "/metrics", ""),
    ];
    for answer in &answers {
        assert!(!shows(answer.as_bytes()), "{answer}");
    }
    // Who writes a name into an address finds it on their own page, and nowhere else.
    ask(&address, "GET", &format!("/{CANARY}?name={CANARY}"), "");
    server.kill().unwrap();
    let mut logged = String::new();
    server.stderr.take().unwrap().read_to_string(&mut logged).unwrap();
    server.wait().unwrap();
    assert!(logged.lines().count() >= 7, "each request has its line: {logged}");
    assert!(!shows(logged.as_bytes()) && !logged.contains(&case), "{logged}");
}

#[test]
fn a_visitor_of_mexico_shows_in_no_file_table_or_message() {
    let node = Node::new();
    let words = "case open visitor-stay admit nationality=CAN sex=female age_group=30-59 condition=VSP days_granted=180 \
                 document_kind=passport --place aeropuerto-cancun --at 2025-03-01T10:00";
    let told = ["name", "contact", "document_number"].map(|it| format!("{it}={CANARY}"));
    let document = format!("CAN:{CANARY}");
    let mut personal: Vec<&str> = told.iter().map(String::as_str).collect();
    personal.extend(["--document", &document]);
    let case = "case_00000001";
    let reason = format!("{CANARY} is in danger of her life");
    let place = node.folder.path().join("place");
    let eva = ["--as", "protection-officer:pfpnna.eva"];
    node.call(words, &personal).ends(0);
    let said = [
        node.call("case show", &[case]).ends(0),
        node.call("case show", &[case, "--as", "shelters.ana"]).ends(4),
        node.call("access emergency", &[case, "life", "--as", "partner:shelters.ana", "--reason", &reason])
            .ends(0),
        node.call(
            "access delay",
            &[&[case, "--until", "2020-01-01", "--why", "lgpdppso:49.IX"], &eva[..]].concat(),
        )
        .ends(4),
        node.call("case report", &[case, "exit", "--at", "2025-08-01T12:00"]).ends(0),
        node.call("table entries-by-month --format csv", &[]).ends(0),
        node.call("table entries-by-month --format html", &[]).ends(0),
        node.call("table entries-by-month --format json", &[]).ends(0),
        node.call("backup", &[place.to_str().unwrap()]).ends(0),
        node.call("verify", &[]).ends(0),
    ];
    for answer in &said {
        assert!(
            !shows(answer.out.as_bytes()) && !shows(answer.err.as_bytes()),
            "{}{}",
            answer.out,
            answer.err
        );
    }
    assert_eq!(found_below(node.folder.path()), Vec::<std::path::PathBuf>::new());
    // Whoever must look at the opened door reads why it was opened; who opened it does not look at it.
    let waiting = node.call("access emergencies --json", &eva).ends(0).object();
    assert!(shows(waiting["reason"].as_str().unwrap().as_bytes()), "{waiting}");
    let event = waiting["event"].to_string();
    let review = |who: &str| {
        node.call(
            "access review",
            &[&event, "justified", "--why", "The neighbours say the same", "--as", who],
        )
    };
    review("partner:shelters.ana").ends(4).says(&["no opened door waits there"]);
    review("protection-officer:pfpnna.eva").ends(0);
    node.call("access emergencies", &eva).ends(0).says(&["No opened door waits"]);
}
