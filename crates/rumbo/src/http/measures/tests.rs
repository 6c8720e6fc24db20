use axum::http::{HeaderMap, Method};

use super::*;
use crate::http::tests::Browser;

#[test]
fn a_node_says_that_it_is_ready_and_what_it_did() {
    let mut browser = Browser::new(true);
    let health = browser.get("/health");
    assert_eq!((health.status, health.body.as_str()), (200, "ready\n"));
    browser.get("/");
    browser.get("/nothing");
    let figures = browser.get("/metrics");
    assert_eq!(figures.status, 200);
    for line in [
        "# TYPE rumbo_events counter\nrumbo_events 1\n",
        "rumbo_requests_total{status=\"2xx\"} 2\n",
        "rumbo_requests_total{status=\"4xx\"} 1\n",
        "rumbo_requests_total{status=\"5xx\"} 0\n",
    ] {
        assert!(figures.body.contains(line), "{line}: {}", figures.body);
    }
    // The format's own rule: every line is a remark, or a name with labels and a number.
    for line in figures.body.lines().filter(|it| !it.starts_with('#')) {
        let (name, number) = line.rsplit_once(' ').unwrap();
        assert!(name.starts_with("rumbo_") && number.parse::<f64>().is_ok(), "{line}");
    }
}

#[test]
fn neither_log_nor_figures_nor_a_page_that_says_no_show_who_was_asked_for() {
    const CANARY: &str = "CANARY7QX31";
    let mut browser = Browser::new(true);
    for place in [
        format!("/{CANARY}"),
        format!("/entrar/{CANARY}"),
        format!("/person/{CANARY}?folio={CANARY}"),
        format!("/officer/case/{CANARY}"),
        format!("/auditor/{CANARY}?lang=en"),
    ] {
        let reply = browser.get(&place);
        assert!(!reply.body.contains(&format!(">{CANARY}")), "{place}: {}", reply.body);
        assert!(reply.header("location").is_none_or(|it| !it.contains(CANARY)), "{place}");
        let asked = Asked::of(&Method::GET, &place.parse().unwrap(), &HeaderMap::new());
        let told = line(&asked, reply.status, web_now(), Duration::from_millis(3));
        assert!(!told.contains(CANARY), "{told}");
        assert!(
            told.contains("\"ms\":3") && told.contains(&format!("\"status\":{}", reply.status)),
            "{told}"
        );
    }
    assert!(!browser.get("/metrics").body.contains(CANARY));
}

fn web_now() -> Instant {
    Instant::from_second(1_772_000_000).unwrap()
}
