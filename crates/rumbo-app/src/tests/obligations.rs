//! Obligations through the ledger: a year of a fictional country, and the register of Mexico.

use std::sync::{Arc, OnceLock};

use rumbo_base::Instant;
use rumbo_case::obligation::ObligationCommand;

use crate::library::Published;
use crate::obligations::{ObligationLine, STREAM, Telling, obligations, try_all};
use crate::tests::content::{at, bundle, compiled, mexico, options};
use crate::{App, ObligationRegister, Problem};

fn orvania() -> Arc<Published> {
    static ORVANIA: OnceLock<Arc<Published>> = OnceLock::new();
    Arc::clone(ORVANIA.get_or_init(|| compiled(bundle("xx"))))
}

fn node(now: Instant) -> App {
    let app = App::in_memory(&options(), now).unwrap();
    app.publish_compiled(&orvania(), now).unwrap();
    app
}

fn line(app: &App, id: &str, on: &str) -> ObligationLine {
    let all = app.obligations(on.parse().unwrap()).unwrap();
    all.into_iter().find(|it| it.id.as_str() == id).unwrap()
}

fn session(body: &str, on: &str, now: &str) -> Telling {
    let what = ObligationCommand::Session {
        body: body.to_owned(),
        on: on.parse().unwrap(),
        note: "minutes".to_owned(),
    };
    Telling { what, actor: "officer".to_owned(), key: format!("{body}-{on}"), now: at(now) }
}

#[test]
fn the_clock_recalls_and_lets_lapse_and_the_owner_is_told() {
    let app = node(at("2026-01-01T12:00:00Z"));
    let tick = |now: &str| app.tick(at(now), |_| ()).unwrap().obligations;
    assert_eq!(tick("2026-01-01T12:00:00Z"), 1, "the watch begins");
    assert_eq!(tick("2026-06-10T12:00:00Z"), 2, "two last days are near");
    assert_eq!(tick("2026-06-10T18:00:00Z"), 0);
    assert_eq!(tick("2026-07-01T12:00:00Z"), 2);
    assert_eq!(line(&app, "seasons-council", "2026-07-01").lapsed, ["2026-06-30".parse().unwrap()]);
    let sent = app.store().read(|reader| reader.outbox(100)).unwrap();
    let told: Vec<(&str, &str)> = sent.iter().map(|it| (it.recipient.as_str(), it.kind.as_str())).collect();
    let ministry = "labour-ministry";
    assert_eq!(
        told,
        [(ministry, "reminder"), (ministry, "reminder"), (ministry, "breach"), (ministry, "breach")]
    );
    assert!(
        sent[2].body.contains("seasons-council") && sent[2].body.contains("2026-06-30"),
        "{}",
        sent[2].body
    );
    let stored = app.store().read(|reader| reader.events(STREAM)).unwrap();
    let lapse = stored.iter().find(|it| it.kind == "obligation.lapsed").unwrap();
    assert_eq!((lapse.agency.as_str(), lapse.actor.as_str()), (ministry, "clock"));
}

#[test]
fn what_is_told_is_kept_and_the_ledger_alone_gives_the_same_register() {
    let app = node(at("2026-01-01T12:00:00Z"));
    app.tick(at("2026-01-01T12:00:00Z"), |_| ()).unwrap();
    let now = at("2026-02-12T12:00:00Z");
    let first =
        app.tell_obligation(session("seasons-council", "2026-02-10", "2026-02-11T12:00:00Z")).unwrap();
    assert!(first.is_some());
    let again =
        app.tell_obligation(session("seasons-council", "2026-02-10", "2026-02-12T12:00:00Z")).unwrap();
    assert_eq!(again, first, "the same request again has the same answer");
    let other = Telling {
        key: "another".to_owned(),
        ..session("seasons-council", "2026-02-10", "2026-02-12T12:00:00Z")
    };
    assert_eq!(app.tell_obligation(other).unwrap(), None, "told twice is told once");
    let note = ObligationCommand::Evidence {
        obligation: "plain-contracts".to_owned(),
        note: "a draft".to_owned(),
        meets: false,
    };
    let evidence = |what: &ObligationCommand| {
        let telling =
            Telling { what: what.clone(), actor: "officer".to_owned(), key: "draft".to_owned(), now };
        app.tell_obligation(telling)
    };
    let once = evidence(&note).unwrap();
    assert_eq!(evidence(&note).unwrap(), once, "a request whose answer was lost is recorded once");
    assert_eq!(line(&app, "plain-contracts", "2026-02-13").given.len(), 1);
    evidence(&ObligationCommand::Tick).expect_err("a key stands for one body");
    app.tick(at("2026-07-01T12:00:00Z"), |_| ()).unwrap();
    let council = line(&app, "seasons-council", "2026-07-01");
    assert_eq!((council.standing, council.held, council.required), ("on-course", Some(1), Some(2)));
    let (register, tables) =
        (app.obligation_register().unwrap(), app.store().read(|it| it.dump_projections()).unwrap());
    app.rebuild().unwrap();
    assert_eq!(app.obligation_register().unwrap(), register);
    assert_eq!(app.store().read(|it| it.dump_projections()).unwrap(), tables);
    assert!(register.lapsed.keys().any(|(of, _)| of.as_str() == "plain-contracts"));
}

#[test]
fn a_session_of_a_body_that_is_not_there_is_refused_in_both_languages() {
    let app = node(at("2026-01-01T12:00:00Z"));
    let told = app.tell_obligation(session("ghosts", "2026-01-05", "2026-01-06T12:00:00Z"));
    let Err(Problem::Refused(refusal)) = told else { panic!("{told:?}") };
    assert_eq!(refusal.code.as_str(), "no-such-body");
    for content in [&orvania().content, &mexico().content] {
        for code in ["no-such-body", "no-such-obligation", "commitment-without-owner"] {
            let form = content.obligations.refuse.iter().find(|(it, _)| it.as_str() == code).unwrap().1;
            for language in ["es", "en"] {
                let remedy = format!("remedy-{}", form.remedy);
                for (key, attribute) in [(code, None), (code, Some("do")), (remedy.as_str(), Some("do"))] {
                    assert!(content.texts.has(language, None, key, attribute), "{language} {key}");
                }
            }
        }
    }
    assert_eq!(app.obligation_register().unwrap(), ObligationRegister::default(), "nothing was recorded");
}

#[test]
fn the_examples_of_both_countries_come_out_as_told() {
    for content in [&orvania().content, &mexico().content] {
        let tried = try_all(content);
        assert!(tried.len() >= 10, "{} examples", tried.len());
        for it in tried {
            assert_eq!(it.failures, Vec::<String>::new(), "{}:{}", it.path, it.line);
        }
    }
}

#[test]
fn the_resolution_of_2006_is_a_commitment_each_with_an_owner_and_evidence_or_none() {
    let content = &mexico().content;
    let all = obligations(content, &ObligationRegister::default(), "2026-11-22".parse().unwrap());
    let of = |provision: &str| {
        let cite = format!("resolution-2006:{provision}");
        all.iter().filter(|it| it.kind == "commitment" && it.cite.as_deref() == Some(cite.as_str())).count()
    };
    assert_eq!([of("principles"), of("recommendations"), of("us-reform")], [7, 10, 8]);
    assert!(
        all.iter().all(|it| it.evidence == "none"
            || content.governance.evidence.keys().any(|id| id.as_str() == it.evidence))
    );
    let ended: Vec<&str> = all
        .iter()
        .filter(|it| it.kind == "plan" && it.standing == "ended")
        .map(|it| it.id.as_str())
        .collect();
    assert!(ended.contains(&"national-development-plan") && !ended.contains(&"return-strategy"), "{ended:?}");
}
