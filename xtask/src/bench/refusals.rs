//! Bench `refusals`: how long the doors take to say no, for a case that is closed to whoever asks and for one that is not there.
//! A difference would tell that the case is there.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use crate::process::{Fault, now};

use super::{Figure, Measured, Product};

const MEDIANS: Figure = Figure::at_most("closed_to_absent_medians", 1.1, "×");

/// People who come in, each a case.
const PEOPLE: u32 = 2_000;
/// Pairs of questions in a run.
const PAIRS: u32 = 2_000;
const RUNS: usize = 5;
/// Far beyond every case of the node, and written as long.
const ABSENT: &str = "case_00zzzz00";

pub(super) fn run(product: &Product) -> Result<Vec<Measured>, Fault> {
    let data = product.fresh_data("refusals")?;
    let file = product.movements(PEOPLE)?;
    product.call("import movements").arg(&file).arg("--data").arg(&data).arg("--json").output()?;
    let (mut child, out) = product.call("serve --port 0 --json --data").arg(&data).piped()?;
    let link = BufReader::new(out).lines().map_while(Result::ok).find_map(|line| officers_link(&line));
    let medians =
        link.ok_or_else(|| Fault::new("the server printed no link for the officer")).and_then(|link| {
            let officer = Officer::sign_in(&link)?;
            (0..RUNS).map(|_| ratio(&officer)).collect::<Result<Vec<f64>, Fault>>()
        });
    let ended = child.kill().and_then(|()| child.wait());
    ended.map_err(Fault::at(Path::new("rumbo serve")))?;
    Ok(vec![MEDIANS.over(medians?)?])
}

fn officers_link(line: &str) -> Option<String> {
    let object: serde_json::Value = serde_json::from_str(line).ok()?;
    Some(object.get("officer")?.as_str()?.to_owned())
}

/// The larger median over the smaller one. The two kinds of questions take turns, so that what else the machine does meets both.
fn ratio(officer: &Officer) -> Result<f64, Fault> {
    let (mut closed, mut absent) = (Vec::new(), Vec::new());
    for number in 0..PAIRS {
        let folio = format!("case_{:08}", 1 + number % 9);
        let (first, size) = officer.refused(&folio)?;
        let (second, other) = officer.refused(ABSENT)?;
        // The folios are as long as each other, so that their pages must be too.
        if size != other {
            return Err(Fault::new(format!("the pages differ in size: {size} and {other} bytes")));
        }
        closed.push(first);
        absent.push(second);
    }
    let (closed, absent) = (median(closed), median(absent));
    Ok((closed / absent).max(absent / closed))
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds.get(seconds.len() / 2).copied().unwrap_or(f64::NAN)
}

/// An officer who has signed in.
struct Officer {
    address: String,
    cookie: String,
}

impl Officer {
    fn sign_in(link: &str) -> Result<Self, Fault> {
        let wrong = || Fault::new(format!("`{link}` is no sign-in link"));
        let (address, path) =
            link.strip_prefix("http://").and_then(|it| it.split_once('/')).ok_or_else(wrong)?;
        let answer = get(address, &format!("/{path}"), "")?;
        let cookie = answer.lines().find(|it| it.to_lowercase().starts_with("set-cookie: "));
        let cookie = cookie.and_then(|it| it.split_once(": ")?.1.split(';').next()).ok_or_else(wrong)?;
        Ok(Self { address: address.to_owned(), cookie: cookie.to_owned() })
    }

    /// Seconds until a no, and the bytes of its page.
    fn refused(&self, folio: &str) -> Result<(f64, usize), Fault> {
        let begun = now();
        let answer =
            get(&self.address, &format!("/officer/case/{folio}?purpose=verification"), &self.cookie)?;
        let seconds = begun.elapsed().as_secs_f64();
        if !answer.starts_with("HTTP/1.1 404") {
            return Err(Fault::new(format!("`{folio}` was not refused: {answer}")));
        }
        let body = answer.split_once("\r\n\r\n").map_or(0, |it| it.1.len());
        Ok((seconds, body))
    }
}

fn get(address: &str, place: &str, cookie: &str) -> Result<String, Fault> {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "GET {place} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().map_err(|why| Fault::new(format!("`{place}` was not answered: {why}")))
}
