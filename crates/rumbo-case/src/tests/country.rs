//! A small country whose one programme has every kind of clock, guard and consequence. No text that a person reads.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rumbo_content::{Bundle, Content, compile};

/// The country in which nothing is wrong.
pub(crate) static CONTENT: LazyLock<Content> = LazyLock::new(|| changed(|programme| programme));

/// Terms: id, what they are, and whether their text was checked.
const TERMS: [(&str, &str, &str); 15] = [
    ("most_days", "{ calendar_days = 180 }", "verified-text"),
    ("leave_term", "{ calendar_days = 30 }", "verified-text"),
    ("answer_term", "{ working_days = 20 }", "verified-text"),
    ("look_term", "{ working_days = 5 }", "verified-text"),
    ("opinion_term", "{ calendar_days = 7 }", "secondary"),
    ("unchecked_term", "{ calendar_days = 7 }", "secondary"),
    ("more_term", "{ working_days = 10 }", "verified-text"),
    ("review_term", "{ working_days = 15 }", "verified-text"),
    ("card_term", "{ years = 1 }", "verified-text"),
    ("at_once", "\"immediate\"", "verified-text"),
    ("warn_days", "{ calendar_days = 10 }", "house"),
    ("warn_hours", "{ hours = 48 }", "house"),
    ("warn_working_days", "{ working_days = 3 }", "house"),
    ("warn_months", "{ months = 1 }", "house"),
    ("hours_term", "{ hours = 48 }", "verified-text"),
];

const FILES: [(&str, &str); 15] = [
    (
        "country.toml",
        "id = \"aa\"\nlanguages = [\"en\"]\ncurrency = \"AAD\"\nzone = \"America/Mexico_City\"\nnationality = \"AAA\"\nfictional = true\n",
    ),
    (
        "agencies.toml",
        "[agency.border]\nsector = \"migration\"\ncalendar = \"offices\"\nmandate = \"act:1\"\nstatus = \"verified-text\"\n\n[agency.clinic]\nsector = \"care\"\ncalendar = \"offices\"\nmandate = \"act:1\"\nstatus = \"verified-text\"\n\n[agency.ombud]\nsector = \"rights\"\ncalendar = \"offices\"\nmandate = \"act:1\"\nstatus = \"verified-text\"\n",
    ),
    ("purposes.toml", "[purpose.service]\nenforcement = false\nbasis = \"act:1\"\n"),
    (
        "calendar.toml",
        "[calendar.offices]\ncite = \"act:7\"\nweekend = [\"saturday\", \"sunday\"]\nfrom = 2024-01-01\nuntil = 2027-12-31\n\n[[calendar.offices.day]]\non = 2026-03-16\ncite = \"act:7\"\nstatus = \"verified-text\"\n\n[[calendar.offices.day]]\non = 2026-04-02\ncite = \"act:7\"\nstatus = \"unverified\"\n",
    ),
    (
        "enums.toml",
        "[enum.reason]\nmembers = [\"work\", \"study\"]\n\n[enum.body]\nmembers = [\"council\", \"board\"]\n",
    ),
    ("remedies.toml", "[remedy.review]\nterm = \"review_term\"\noffice = \"border\"\nbasis = \"act:6\"\n"),
    (
        "places.csv",
        "id,kind,mode,area,zone,name,status,capacity,source\nnorth,state,,north,America/Tijuana,North,verified-text,,act\nbridge,port-of-entry,land,north,America/Tijuana,The bridge,verified-text,,act\n",
    ),
    (
        "permits/card.toml",
        "id = \"card\"\nimplements = [\"S002\"]\nissuer = \"border\"\nbasis = \"act:2\"\nstatus = \"verified-text\"\n",
    ),
    (
        "law/act/instrument.toml",
        "id = \"act\"\ntitle = \"Act on stays\"\npublished = 2019-12-01\nfrom = 2020-01-01\nstatus = \"verified-text\"\nprovisions = [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\"]\n",
    ),
    (
        "law/act/keep_file.toml",
        "id = \"keep_file\"\nshape = \"period\"\n\n[[value]]\nfrom = 2020-01-01\nis = \"5 y\"\ncite = \"act:1\"\nstatus = \"verified-text\"\n",
    ),
    ("locales/en/all.ftl", include_str!("country/shared.ftl")),
    ("locales/en/obligations.ftl", include_str!("country/obligations.ftl")),
    ("obligations/register.toml", include_str!("country/obligations.toml")),
    ("obligations/register.csv", include_str!("country/obligations.csv")),
    (
        "law/act/sessions.toml",
        "id = \"sessions\"\nshape = \"table(body, int)\"\n\n[[value]]\nfrom = 2020-01-01\nis = { council = 3, board = 4 }\ncite = \"act:1\"\nstatus = \"verified-text\"\n",
    ),
];

/// The country with its programme's file changed.
pub(super) fn changed(change: impl FnOnce(String) -> String) -> Content {
    let mut files: BTreeMap<String, String> =
        FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for (id, is, status) in TERMS {
        let text = format!(
            "id = \"{id}\"\nshape = \"deadline\"\n\n[[value]]\nfrom = 2020-01-01\nis = {is}\ncite = \"act:3\"\nstatus = \"{status}\"\n"
        );
        files.insert(format!("law/act/{id}.toml"), text);
    }
    files.insert(
        "programmes/stay/programme.toml".to_owned(),
        change(include_str!("country/programme.toml").to_owned()),
    );
    files.insert("programmes/stay/text/en.ftl".to_owned(), include_str!("country/words.ftl").to_owned());
    let bundle = Bundle::new(files.into_iter().map(|(path, text)| (path, text.into_bytes())));
    let (content, found) = compile(&bundle);
    content.unwrap_or_else(|| {
        let told: Vec<String> =
            found.iter().map(|it| it.render(bundle.text(&it.path).unwrap_or_default(), false)).collect();
        panic!("the country does not compile:\n{}", told.join("\n"))
    })
}
