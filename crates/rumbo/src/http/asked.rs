//! A request as the pages see it: path, query, form, cookies, languages. No body is read here.

use axum::extract::Query;
use axum::http::{HeaderMap, Method, Uri, header};

/// What is asked.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    method: Method,
    /// The path, as sent.
    pub(super) path: String,
    query: Vec<(String, String)>,
    /// The fields of the form that was sent.
    pub(super) form: Vec<(String, String)>,
    cookies: String,
    host: String,
    origin: Option<String>,
    languages: String,
    known_tag: String,
}

impl Asked {
    /// Reads everything but the body.
    pub(super) fn of(method: &Method, uri: &Uri, headers: &HeaderMap) -> Self {
        let header = |name| headers.get(name).and_then(|it| it.to_str().ok()).map(str::to_owned);
        let query = Query::<Vec<(String, String)>>::try_from_uri(uri).map(|it| it.0).unwrap_or_default();
        Self {
            method: method.clone(),
            path: uri.path().to_owned(),
            query,
            form: Vec::new(),
            cookies: header(header::COOKIE).unwrap_or_default(),
            host: header(header::HOST).unwrap_or_default(),
            origin: header(header::ORIGIN),
            languages: header(header::ACCEPT_LANGUAGE).unwrap_or_default(),
            known_tag: header(header::IF_NONE_MATCH).unwrap_or_default(),
        }
    }

    /// How it is asked: GET, POST, …
    pub(super) fn method(&self) -> &str {
        self.method.as_str()
    }
    /// Whether something is to be shown.
    pub(super) fn is_get(&self) -> bool {
        matches!(self.method, Method::GET | Method::HEAD)
    }
    /// Whether something is to be done.
    pub(super) fn is_post(&self) -> bool {
        self.method == Method::POST
    }
    /// The steps of the path.
    pub(super) fn steps(&self) -> Vec<&str> {
        self.path.split('/').filter(|it| !it.is_empty()).collect()
    }
    /// A value of the query; the last one counts.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        value(&self.query, name)
    }
    /// A field of the form, without spaces around it.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        value(&self.form, name)
    }
    /// The value of a cookie.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies
            .split(';')
            .filter_map(|it| it.trim().split_once('='))
            .find(|it| it.0 == name)
            .map(|it| it.1)
    }
    /// Whether the reader holds the thing of this tag already.
    pub(super) fn holds(&self, tag: &str) -> bool {
        self.known_tag.split(',').any(|it| it.trim() == tag)
    }
    /// The first of these languages that the reader's device prefers.
    pub(super) fn prefers<'a>(&self, languages: &'a [String]) -> Option<&'a str> {
        let wanted = self.languages.split(',').filter_map(|it| it.split([';', '-']).next()).map(str::trim);
        let mut known = wanted.filter_map(|wanted| languages.iter().find(|it| *it == wanted));
        known.next().map(String::as_str)
    }

    /// The path and query without the language: what the language links lead back to.
    pub(super) fn place(&self) -> String {
        let kept: Vec<String> = self
            .query
            .iter()
            .filter(|(name, _)| name != "lang")
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        if kept.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, kept.join("&")) }
    }

    /// Whether the request is meant for this machine and, if it does something, comes from its own pages. A page of
    /// another site that makes a browser ask here under a name of its own is turned away.
    pub(super) fn is_ours(&self) -> bool {
        let name = self.host.rsplit_once(':').map_or(self.host.as_str(), |it| it.0);
        let here = matches!(name, "127.0.0.1" | "localhost");
        let own = self.origin.as_ref().is_none_or(|it| *it == format!("http://{}", self.host));
        here && (own || !self.is_post())
    }
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().rev().find(|it| it.0 == name).map(|it| it.1.trim())
}

/// A text as it may stand in a query.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
