//! The security document in words: seven parts, and when it must be renewed. A country says under `security-basis-<part>` which
//! provision asks for a part.

use std::collections::BTreeSet;

use rumbo_base::{CivilDate, Instant};
use rumbo_content::Arg;
use rumbo_render::{Block, Sheet, Voice};

use super::{Measure, SecurityDocument, Standing, Treatment};

/// What an institution weighs; what the node knows of each is said beside it.
const FACTORS: [&str; 8] =
    ["inherent", "sensitivity", "technology", "consequences", "transfers", "people", "breaches", "value"];
/// Ways in which data could be lost or seen, as SECURITY.md tells them.
const THREATS: [&str; 5] = ["copied-disk", "running-machine", "own-operator", "shared-door", "old-copies"];
/// What makes a new document due.
const RENEWALS: [&str; 4] = ["treatment", "improvement", "after-breach", "corrective"];

/// The document as it is printed.
pub fn sheet(voice: Voice<'_>, document: &SecurityDocument) -> Sheet {
    let day = voice.date(document.on);
    let args = [
        ("date", Arg::Text(day.text())),
        ("content", Arg::Text(document.content.as_str())),
        ("node", Arg::Text(document.system.node.as_str())),
    ];
    let mut about =
        vec![said(voice.frame_with("security-about", &args).text()), words(voice, "security-left")];
    if document.synthetic {
        about.insert(0, words(voice, "synthetic"));
    }
    let parts = [
        ("inventory", inventory(voice, document)),
        ("duties", duties(voice, document)),
        ("risks", risks(voice, document)),
        ("gaps", gaps(voice, document)),
        ("plan", plan(voice, document)),
        ("monitoring", monitoring(voice, document)),
        ("training", training(voice, document)),
        (
            "renewal",
            vec![list(
                RENEWALS.iter().map(|it| voice.frame(&format!("security-renew-{it}")).text().to_owned()),
            )],
        ),
    ];
    let parts = parts.into_iter().map(|(part, mut blocks)| {
        if let Some(basis) = voice.optional(&format!("security-basis-{part}"), None) {
            blocks.insert(0, said(basis.text()));
        }
        (text(voice, &format!("security-{part}")), blocks)
    });
    let parts = parts.collect();
    Sheet { title: text(voice, "security-title"), about, parts }
}

fn inventory(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let system = &document.system;
    let counts = [
        ("database", system.database.clone()),
        ("people", system.people.to_string()),
        ("facts", system.facts.to_string()),
        ("cases", system.cases.to_string()),
        ("events", system.events.to_string()),
    ];
    let counts =
        counts.into_iter().map(|(key, value)| vec![text(voice, &format!("security-count-{key}")), value]);
    let mut blocks = vec![table(voice, &["system", "amount"], counts.collect())];
    for it in &document.treatments {
        blocks.extend(treatment(voice, it, document.on));
    }
    blocks
}

fn treatment(voice: Voice<'_>, it: &Treatment, on: CivilDate) -> Vec<Block> {
    let own = voice.of(&it.programme);
    let agencies = it.others.iter().map(|id| agency(voice, id)).collect::<Vec<_>>();
    let never = it.never_for.iter().map(|id| purpose(voice, id)).collect::<Vec<_>>();
    let facts = [
        ("owner", agency(voice, &it.owner)),
        ("sector", it.sector.clone()),
        ("purpose", purpose(voice, &it.purpose)),
        ("never", or_none(voice, &never)),
        ("basis", or_none(voice, &it.basis)),
        ("others", or_none(voice, &agencies)),
        ("cases", it.cases.to_string()),
    ];
    let facts = facts
        .into_iter()
        .map(|(key, value)| format!("{}: {value}", text(voice, &format!("security-of-{key}"))));
    let rows = it.data.iter().map(|datum| {
        let keeps = voice
            .content()
            .parameters
            .get(&datum.term)
            .and_then(|term| Some(voice.law_value(&term.at(on)?.is, &term.shape).text().to_owned()));
        let keeps = keeps.unwrap_or_else(|| text(voice, "security-no-term"));
        let checked = text(voice, if datum.checked { "security-checked" } else { "security-unchecked" });
        let sealed = text(voice, if datum.sealed { "security-sealed" } else { "security-in-case" });
        vec![
            own.words(&format!("field-{}", datum.field)).text().to_owned(),
            class(voice, datum.class.as_str()),
            sealed,
            datum.why.join(", "),
            format!("{keeps} ({}; {checked})", datum.term),
        ]
    });
    vec![
        Block::Heading(own.words("programme").text().to_owned()),
        list(facts),
        table(voice, &["field", "class", "where", "why", "term"], rows.collect()),
    ]
}

fn duties(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let roles = document.duties.iter().map(|it| {
        let people = it
            .people
            .map_or_else(|| text(voice, "security-no-limit"), |(hour, day)| format!("{hour} · {day}"));
        let control = text(voice, if it.enforcement { "security-yes" } else { "security-no" });
        vec![voice.words(&format!("access-role-{}", it.role)).text().to_owned(), control, people]
    });
    let rules = |forbids: bool| {
        let all = document.rules.iter().filter(move |it| it.forbids == forbids);
        let all = all.map(|it| {
            vec![voice.words(&format!("policy-{}", it.policy)).text().to_owned(), it.cite.join(", ")]
        });
        table(voice, &["policy", "basis"], all.collect())
    };
    let owners: BTreeSet<&str> = document.treatments.iter().map(|it| it.owner.as_str()).collect();
    let owners = owners.into_iter().map(|owner| {
        let of = document.treatments.iter().filter(|it| it.owner == owner);
        let of: Vec<String> =
            of.map(|it| voice.of(&it.programme).words("programme").text().to_owned()).collect();
        vec![agency(voice, owner), of.join("; ")]
    });
    vec![
        table(voice, &["role", "control", "limit"], roles.collect()),
        Block::Heading(text(voice, "security-permits")),
        rules(false),
        Block::Heading(text(voice, "security-firewalls")),
        rules(true),
        Block::Heading(text(voice, "security-answers")),
        table(voice, &["agency", "programmes"], owners.collect()),
        words(voice, "security-duties-left"),
    ]
}

fn risks(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let rows = document.treatments.iter().map(|it| {
        let classes: Vec<String> = it.classes().into_iter().map(|id| class(voice, id.as_str())).collect();
        vec![
            voice.of(&it.programme).words("programme").text().to_owned(),
            it.cases.to_string(),
            classes.join(", "),
            it.others.len().to_string(),
            text(voice, "security-to-weigh"),
        ]
    });
    let factors = FACTORS.map(|it| {
        let key = |what: &str| text(voice, &format!("security-factor-{it}{what}"));
        vec![key(""), key("-known")]
    });
    let threats = THREATS.map(|it| {
        let key = |what: &str| text(voice, &format!("security-threat-{it}{what}"));
        vec![key(""), key("-answer")]
    });
    vec![
        table(voice, &["treatment", "cases", "class", "others", "risk"], rows.collect()),
        Block::Heading(text(voice, "security-factors")),
        table(voice, &["factor", "known"], factors.into()),
        Block::Heading(text(voice, "security-threats")),
        table(voice, &["threat", "answer"], threats.into()),
        words(voice, "security-risks-left"),
    ]
}

fn gaps(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let rows = document.measures.iter().map(|it| {
        let standing = match it.standing {
            Standing::InPlace => "in-place",
            Standing::Missing => "missing",
            Standing::Institution => "institution",
        };
        vec![measure(voice, it), text(voice, &format!("security-standing-{standing}")), evidence(voice, it)]
    });
    vec![table(voice, &["measure", "standing", "evidence"], rows.collect())]
}

/// What is missing or only the institution knows, each with what mends it; who does it and by when is the institution's.
fn plan(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let open = document.measures.iter().filter(|it| it.standing != Standing::InPlace);
    let rows = open.map(|it| {
        let left = text(voice, "security-to-fill");
        vec![measure(voice, it), text(voice, &format!("security-mend-{}", it.measure)), left.clone(), left]
    });
    vec![table(voice, &["measure", "task", "who", "when"], rows.collect())]
}

fn monitoring(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let it = &document.monitoring;
    let never = || text(voice, "security-never");
    let at = |moment: Option<Instant>| moment.map_or_else(never, |it| it.to_string());
    let yes = |so: bool| text(voice, if so { "security-yes" } else { "security-no" });
    let backup = it.backup.map_or_else(never, |(when, upto)| format!("{when} · {upto}"));
    let rows = [
        ("whole", format!("{} · {}", document.on, yes(it.whole))),
        (
            "verified-before",
            it.verified_before.map_or_else(never, |(when, faults)| {
                format!("{when} · {} {faults}", text(voice, "security-shown-faults"))
            }),
        ),
        ("witnessed", it.witnessed.map_or_else(never, |events| events.to_string())),
        ("backup", backup),
        ("swept", at(it.swept)),
        ("erased", it.erased.map_or_else(never, |position| position.to_string())),
        ("rotation", yes(it.rotation_waits)),
        ("waiting", it.emergencies_waiting.to_string()),
        ("late", it.emergencies_late.to_string()),
        ("reviewed", at(it.emergency_reviewed)),
    ];
    let rows = rows.map(|(key, value)| vec![text(voice, &format!("security-look-{key}")), value]);
    vec![table(voice, &["look", "found"], rows.into()), words(voice, "security-monitoring-left")]
}

fn training(voice: Voice<'_>, document: &SecurityDocument) -> Vec<Block> {
    let left = || text(voice, "security-to-fill");
    let rows = document
        .duties
        .iter()
        .map(|it| vec![voice.words(&format!("access-role-{}", it.role)).text().to_owned(), left(), left()]);
    vec![words(voice, "security-training-left"), table(voice, &["role", "course", "when"], rows.collect())]
}

fn measure(voice: Voice<'_>, it: &Measure) -> String {
    text(voice, &format!("security-measure-{}", it.measure))
}

fn evidence(voice: Voice<'_>, it: &Measure) -> String {
    let each = it
        .evidence
        .iter()
        .map(|(key, value)| format!("{}: {value}", text(voice, &format!("security-shown-{key}"))));
    or_dash(each.collect::<Vec<_>>().join("; "))
}

fn table(voice: Voice<'_>, head: &[&str], rows: Vec<Vec<String>>) -> Block {
    Block::Table(head.iter().map(|it| text(voice, &format!("security-column-{it}"))).collect(), rows)
}

fn list(items: impl Iterator<Item = String>) -> Block {
    Block::List(items.collect())
}

fn words(voice: Voice<'_>, key: &str) -> Block {
    Block::Sentences(text(voice, key))
}

fn said(text: &str) -> Block {
    Block::Sentences(text.to_owned())
}

fn text(voice: Voice<'_>, key: &str) -> String {
    voice.frame(key).text().to_owned()
}

fn agency(voice: Voice<'_>, id: &str) -> String {
    voice.words(&format!("agency-{id}")).text().to_owned()
}

fn purpose(voice: Voice<'_>, id: &str) -> String {
    voice.words(&format!("purpose-{id}")).text().to_owned()
}

fn class(voice: Voice<'_>, id: &str) -> String {
    voice.words(&format!("data-class-{id}")).text().to_owned()
}

fn or_none(voice: Voice<'_>, all: &[String]) -> String {
    if all.is_empty() { text(voice, "security-none") } else { all.join(", ") }
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "—".to_owned() } else { text }
}
