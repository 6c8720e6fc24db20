//! The small country, in which nothing is wrong: what becomes of it.

use rumbo_base::{AgencyId, ContentVersion, FieldId, ParameterId, PlaceId, ProgrammeId, Span};
use rumbo_rules::Value;

use super::{country, rendered};
use crate::model::{Answer, EvidenceKind, Placement};
use crate::scenario::{By, Verb};
use crate::{
    Arg, BuiltIn, Bundle, Content, CoverageState, ObligationKind, Silence, codes, compile, reopen, scenarios,
};

fn compiled() -> (Bundle, Content) {
    let bundle = Bundle::new(country());
    let (content, found) = compile(&bundle);
    assert_eq!(rendered(&bundle, &found), "");
    (bundle, content.unwrap())
}

fn visit() -> ProgrammeId {
    ProgrammeId::parse("visit").unwrap()
}

#[test]
fn the_same_content_has_the_same_hash_on_every_system() {
    let windows = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap().replace('\n', "\r\n");
        format!("\u{feff}{text}").into_bytes()
    };
    let changed = country().into_iter().map(|(path, bytes)| (path.replace('/', "\\"), windows(bytes)));
    let (plain, changed) = (Bundle::new(country()), Bundle::new(changed));
    assert_eq!(plain.hash(), changed.hash());
    assert_eq!(rendered(&changed, &compile(&changed).1), "");
    let mut other = country();
    other.insert("README.md".to_owned(), b"words".to_vec());
    assert_ne!(plain.hash(), Bundle::new(other).hash());
}

#[test]
fn a_stored_bundle_comes_back_whole_or_not_at_all() {
    let in_force = country().into_iter().filter(|(path, _)| !path.starts_with("reforms/"));
    let bundle = Bundle::new(in_force);
    let bytes = bundle.to_bytes();
    assert_eq!(bytes, Bundle::new(country()).to_bytes(), "what is only proposed is not stored");
    assert_eq!(Bundle::from_bytes(&bytes).unwrap(), bundle);
    let cut = &bytes[..bytes.len() - 1];
    let why = Bundle::from_bytes(cut).unwrap_err().to_string();
    assert!(why.contains("damaged at byte") && why.contains("restore"), "{why}");
}

#[test]
fn what_was_published_is_read_again_whatever_is_asked_of_new_content() {
    let mut files = country();
    files.retain(|path, _| path != "programmes/visit/text/en.ftl");
    let bundle = Bundle::new(files);
    let (refused, found) = compile(&bundle);
    assert!(refused.is_none() && !found.is_empty());
    let content = reopen(&bundle).0.unwrap();
    assert_eq!(content.version, ContentVersion::new(&content.country.id, &bundle.hash()));
    assert_eq!(content.programme(&visit()).unwrap().states.len(), 5);
}

#[test]
fn a_programme_is_read_in_the_order_of_its_file() {
    let (_, content) = compiled();
    let visit = content.programme(&visit()).unwrap();
    let states: Vec<&str> = visit.states.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(states, ["staying", "late", "asking", "turned-down", "left"]);
    let clock = &visit.states[0].clocks[0];
    assert!(matches!(&clock.silence, Silence::Moves(to) if to.as_str() == "late"));
    assert_eq!(clock.tell, ["visitor"]);
    assert_eq!(visit.papers.len(), 1);
    assert_eq!(visit.guards[1].when.as_ref().unwrap().source(), "taken.ask_more && has(since.admit)");
}

#[test]
fn the_law_of_a_day_is_the_value_of_that_day() {
    let (_, content) = compiled();
    let most = ParameterId::parse("most_days").unwrap();
    let days = |year| content.deadline_at(&most, jiff::civil::date(year, 6, 1)).map(|(it, _)| it.span);
    assert_eq!(days(2019), None);
    assert_eq!(days(2024), Some(Span::CalendarDays(90)));
    assert_eq!(days(2025), Some(Span::CalendarDays(60)));
}

#[test]
fn a_calendar_closes_its_yearly_days_in_every_year() {
    let (_, content) = compiled();
    let calendar = content.calendar_of(&AgencyId::parse("border").unwrap()).unwrap();
    let days: Vec<String> = calendar.days_off.iter().map(|it| it.on.to_string()).collect();
    assert_eq!(days, ["2024-05-01", "2025-05-01", "2026-04-02", "2026-05-01"]);
}

#[test]
fn local_time_is_the_places_then_the_agencys_then_the_countrys() {
    let (_, content) = compiled();
    let bridge = PlaceId::parse("bridge").unwrap();
    assert_eq!(content.zone_of(Some(&bridge), None).name(), "America/Tijuana");
    assert_eq!(content.zone_of(None, None), &content.country.zone);
}

#[test]
fn expressions_name_steps_and_clocks_with_underscores() {
    let (_, content) = compiled();
    let visit = content.programme(&visit()).unwrap();
    let named = |name: &str| visit.built_in(&FieldId::parse(name).unwrap());
    assert!(matches!(named("taken.ask_more"), Some(BuiltIn::Taken(step)) if step.as_str() == "ask-more"));
    assert!(matches!(named("since.admit"), Some(BuiltIn::Since(step)) if step.as_str() == "admit"));
    assert!(
        matches!(named("clock.stay.last_day"), Some(BuiltIn::LastDay(clock)) if clock.as_str() == "stay")
    );
    assert!(matches!(named("count.ask_more"), Some(BuiltIn::Count(step)) if step.as_str() == "ask-more"));
    assert_eq!(named("others.open"), Some(BuiltIn::OthersOpen));
    assert_eq!(named("days_granted"), None);
}

#[test]
fn words_are_the_programmes_own_then_the_countrys() {
    let (_, content) = compiled();
    let say = |language, key, attribute, args: &[(&str, Arg<'_>)]| {
        content.texts.format(language, Some(&visit()), key, attribute, args)
    };
    assert_eq!(say("en", "state-late", None, &[]).as_deref(), Some("late"));
    assert_eq!(say("es", "state-late", None, &[]).as_deref(), Some("(es) late"));
    assert_eq!(
        say("en", "remedy-review", Some("do"), &[]).as_deref(),
        Some("Ask within fifteen working days.")
    );
    let until = [("until", Arg::Text("1 May"))];
    assert_eq!(say("en", "soon-over", None, &until).as_deref(), Some("Your visit ends on 1 May."));
    assert_eq!(say("en", "right-days", None, &[("count", Arg::Number(1))]).as_deref(), Some("1 day"));
    assert_eq!(say("en", "right-days", None, &[("count", Arg::Number(2))]).as_deref(), Some("2 days"));
    assert_eq!(say("en", "nothing", None, &[]), None);
    assert!(!content.texts.has("fr", None, "agency-border", None));
}

#[test]
fn a_story_is_typed_and_keeps_what_is_personal_apart() {
    let (bundle, content) = compiled();
    let (stories, found) = scenarios(&bundle, &content);
    assert_eq!(rendered(&bundle, &found), "");
    let story = &stories[0];
    assert_eq!(story.title, "Somebody comes and leaves in time");
    let admit = &story.acts[0];
    assert_eq!(admit.line, 3);
    assert!(
        matches!(&admit.by, By::Agency { agency, person } if agency.as_str() == "border" && person == "officer")
    );
    assert_eq!(admit.with[&FieldId::parse("days_granted").unwrap()], Value::Int(30));
    assert_eq!(admit.personal[&FieldId::parse("name").unwrap()], Value::Text("Ana Ejemplo".into()));
    assert!(!admit.with.contains_key("name"));
    assert!(story.acts[1].told > Some(story.acts[1].at));
    assert_eq!(story.acts[2].verb, Verb::Wait);
    assert_eq!(story.expect[0].ended, Some(true));
    assert!(story.expect[0].breaches.as_ref().is_some_and(|it| it.is_empty()));
    assert_eq!(story.expect[0].withdrawn, None);
}

#[test]
fn coverage_lists_every_system_once() {
    let (_, content) = compiled();
    let coverage = content.coverage();
    assert_eq!(coverage.len(), 242);
    let of = |id: &str| coverage.iter().find(|it| it.id.as_str() == id).unwrap();
    assert_eq!(
        (of("S001").state, of("S001").by.as_slice()),
        (CoverageState::Tested, &["programme visit".to_owned()][..])
    );
    assert_eq!(of("S002").state, CoverageState::Tested);
    assert_eq!(of("S220").state, CoverageState::Declared);
    assert_eq!(of("S003").state, CoverageState::None);
}

#[test]
fn the_book_explains_every_code() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/diagnostics.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    let table = codes::book();
    assert!(
        page == table,
        "docs/src/diagnostics.md differs from the compiler's table; it should read:\n{table}"
    );
}

#[test]
fn the_governance_profile_keeps_placement_answer_and_evidence_apart() {
    let (_, content) = compiled();
    let governance = &content.governance;
    let profile = governance.profile("2024").unwrap();
    let answer = &profile.answers["1-2"];
    assert_eq!((answer.placement, answer.answer), (Placement::WellDeveloped, Answer::Partial));
    let plan = &governance.evidence["visitors-plan"];
    assert_eq!(
        (plan.kind, plan.until.unwrap().to_string().as_str()),
        (EvidenceKind::Organisation, "2024-12-31")
    );
    let part = &governance.indicators[1];
    assert_eq!(part.under.as_ref().map(|it| it.as_str()), Some("1-1"));
    assert_eq!(content.enums["indicator"], ["1-1", "1-2", "2-1"]);
    let framework = governance.framework_at(profile.on).unwrap();
    assert_eq!(framework.dimensions[1], ("orderly".to_owned(), vec!["border".to_owned()]));
    assert!(governance.framework_at("2019-12-31".parse().unwrap()).is_none());
}

#[test]
fn places_say_who_keeps_them() {
    let (_, content) = compiled();
    let bridge = rumbo_base::PlaceId::parse("bridge").unwrap();
    assert_eq!(content.keepers.of[&bridge].iter().map(AgencyId::as_str).collect::<Vec<_>>(), ["border"]);
    assert!(content.keepers.purpose.is_some() && content.keepers.old_after.is_some());
    let refuse = &content.keepers.refuse[&rumbo_base::TextKey::parse("not-its-keeper").unwrap()];
    assert_eq!((refuse.basis.len(), refuse.remedy.as_str()), (1, "review"));
}

#[test]
fn the_register_of_obligations_says_who_answers_by_when_and_what_shows_it() {
    let (_, content) = compiled();
    let [council, map] = content.obligations.all.as_slice() else { panic!("two are told") };
    assert_eq!((council.kind, council.owner.as_str()), (ObligationKind::Sessions, "border"));
    assert_eq!(council.rhythm.as_deref(), Some("council"));
    assert_eq!(council.members.iter().map(AgencyId::as_str).collect::<Vec<_>>(), ["ombud"]);
    assert_eq!(council.evidence.as_ref().map(|it| it.as_str()), Some("no-system"));
    assert_eq!(
        (map.due.map(|it| it.to_string()).as_deref(), map.evidence.is_none()),
        (Some("2026-01-31"), true)
    );
    let state = |id: &str| content.coverage().into_iter().find(|it| it.id.as_str() == id).unwrap().state;
    assert_eq!(state("S198"), CoverageState::Tested, "an example speaks of it");
    assert_eq!(state("S199"), CoverageState::Declared);
}
