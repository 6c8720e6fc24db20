//! A browser without scripts: it follows redirects, keeps cookies and sends forms as they stand on the page.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use rumbo_app::{App, Published};
use rumbo_base::{Instant, NodeId};
use rumbo_content::Bundle;
use rumbo_render::Door;
use rumbo_store::{CLOCK_BEHIND_SECONDS_MAX, Options};

use crate::http::asked::Asked;
use crate::http::home;
use crate::http::measures;
use crate::http::reply::Reply;
use crate::http::sessions::{Named, Tokens};
use crate::http::visit::Web;

/// The time at which every test is read.
pub(super) fn now() -> Instant {
    "2026-03-02T16:00:00Z".parse().unwrap()
}

/// Mexico, compiled once.
fn mexico() -> Arc<Published> {
    static MEXICO: OnceLock<Arc<Published>> = OnceLock::new();
    Arc::clone(MEXICO.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/mx");
        let (mut files, mut folders) = (Vec::new(), vec![root.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                    files.push((name, std::fs::read(&path).unwrap()));
                }
            }
        }
        Arc::new(Published::compile(Bundle::new(files)).unwrap())
    }))
}

/// A schema that nobody else has, on the server that `RUMBO_TEST_POSTGRES` names, if it names one.
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where the server is")]
fn schema() -> Option<String> {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let (process, number) = (std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let server = std::env::var("RUMBO_TEST_POSTGRES").ok()?;
    Some(format!("{server}?options=-csearch_path%3Dhttp{process}_{number}"))
}

/// A node in memory with Mexico published.
pub(super) fn node(synthetic: bool) -> Arc<App> {
    node_since(synthetic, now())
}

/// The same, made at an earlier time.
pub(super) fn node_since(synthetic: bool, begin: Instant) -> Arc<App> {
    let options = Options {
        node: NodeId::parse("test").unwrap(),
        seed: [3; 32],
        secrets: rumbo_store::Secrets::make(&[3; 32]),
        database: schema(),
        max_pages: None,
        clock_behind_seconds_max: CLOCK_BEHIND_SECONDS_MAX,
    };
    let app = App::in_memory(&options, begin).unwrap();
    app.publish_compiled(&mexico(), begin).unwrap();
    if synthetic {
        app.mark_synthetic();
    }
    Arc::new(app)
}

/// The secrets of a test's server.
pub(super) fn tokens() -> Tokens {
    Tokens::new([9; 32])
}

/// A browser and the site it looks at.
pub(in crate::http) struct Browser {
    pub(super) web: Arc<Web>,
    cookies: BTreeMap<String, String>,
    /// What the server's log would say of every request so far.
    pub(super) logged: String,
    /// Headers that are sent with every request.
    pub(super) headers: BTreeMap<&'static str, String>,
}

/// A form as it stands on a page.
pub(super) type Fields = Vec<(String, String)>;

impl Browser {
    /// A browser at a new site. `synthetic`: its people are invented.
    pub(in crate::http) fn new(synthetic: bool) -> Self {
        let web = Arc::new(Web::new(node(synthetic), synthetic, "es".to_owned(), now, tokens()));
        Self::at(web)
    }
    /// Another browser at the same site.
    pub(super) fn at(web: Arc<Web>) -> Self {
        let headers = BTreeMap::from([("host", "127.0.0.1:7070".to_owned())]);
        Self { web, cookies: BTreeMap::new(), logged: String::new(), headers }
    }
    /// Comes in by a door with its sign-in link.
    pub(super) fn sign_in(mut self, door: Door) -> Self {
        let reply = self.ask(Method::GET, &tokens().path(door), Vec::new());
        assert_eq!(reply.status, 303, "{}", reply.body);
        self
    }
    /// Comes in with a sign-in link of one's own.
    pub(super) fn sign_in_as(mut self, who: &str) -> Self {
        let content = &self.web.app.published().unwrap().content;
        let named = Named::read(who, content, now()).unwrap();
        let path = tokens().path_of(&named);
        self.web.sessions.seat(named);
        let reply = self.ask(Method::GET, &path, Vec::new());
        assert_eq!(reply.status, 303, "{}", reply.body);
        assert_eq!(self.get(&path).status, 404, "the link is used up");
        self
    }
    fn ask(&mut self, method: Method, place: &str, form: Fields) -> Reply {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        headers.insert("cookie", HeaderValue::from_str(&cookies.join("; ")).unwrap());
        let mut asked = Asked::of(&method, &place.parse().unwrap(), &headers);
        asked.form = form;
        let reply = home::answer(&self.web, &asked);
        self.logged.push_str(&measures::line(&asked, reply.status, now(), Duration::ZERO));
        for cookie in reply.cookies() {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        reply
    }
    /// Opens a page; does not follow redirects.
    pub(in crate::http) fn get(&mut self, place: &str) -> Reply {
        self.ask(Method::GET, place, Vec::new())
    }
    /// Sends a form; does not follow redirects.
    pub(super) fn post(&mut self, place: &str, fields: &[(&str, &str)]) -> Reply {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.ask(Method::POST, place, fields)
    }
    /// Opens a page, fills its form and sends it: what was filled in, with the hidden inputs of the page.
    pub(super) fn fill(&mut self, place: &str, fields: &[(&str, &str)]) -> (Reply, String) {
        let page = self.get(place);
        assert_eq!(page.status, 200, "{place}: {}", page.body);
        let key = page
            .body
            .split("name=\"key\" value=\"")
            .nth(1)
            .and_then(|it| it.split('"').next())
            .unwrap()
            .to_owned();
        // As a browser sends it: with what the form holds and does not show.
        let form = page.body.split("method=\"post\" action=\"").nth(1).unwrap();
        let form = form.split("</form>").next().unwrap();
        let action = form.split('"').next().unwrap();
        let hidden = form.split("type=\"hidden\" name=\"").skip(1).filter_map(|it| {
            let (name, rest) = it.split_once("\" value=\"")?;
            Some((name, rest.split('"').next()?))
        });
        let mut all = fields.to_vec();
        all.extend(hidden);
        (self.post(action, &all), key)
    }
    /// The page that a reply leads to.
    pub(super) fn follow(&mut self, reply: &Reply) -> Reply {
        assert_eq!(reply.status, 303, "{}", reply.body);
        let place = reply.header("location").unwrap().to_owned();
        self.get(&place)
    }
    /// The last position of the ledger.
    pub(super) fn head(&self) -> u64 {
        self.web.app.store().read(|reader| reader.head()).unwrap().unwrap().position.0
    }
}

/// Every address that a page leads to, without downloads.
pub(super) fn links(html: &str) -> Vec<String> {
    let anchors = html.split("<a ").skip(1).filter_map(|it| it.split('>').next());
    let places = anchors
        .filter(|it| !it.contains(" download"))
        .filter_map(|it| it.split("href=\"").nth(1)?.split('"').next());
    places.filter(|it| it.starts_with('/')).map(|it| it.replace("&amp;", "&")).collect()
}
