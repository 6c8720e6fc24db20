//! An answer before it is sent, and the headers that every answer carries.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use sha2::{Digest, Sha256};

/// Nothing is loaded but our own style sheet and images inside the page; forms are sent here only; nobody frames us.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// An answer.
#[derive(Debug)]
pub(super) struct Reply {
    /// The HTTP status.
    pub(super) status: u16,
    /// What is sent.
    pub(super) body: String,
    headers: Vec<(HeaderName, String)>,
}

impl Reply {
    fn new(status: u16, kind: &str, body: String) -> Self {
        let headers = vec![
            (header::CONTENT_TYPE, kind.to_owned()),
            (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
            (header::CACHE_CONTROL, "no-store".to_owned()),
        ];
        Self { status, body, headers }
    }
    /// A page.
    pub(super) fn page(status: u16, html: String) -> Self {
        Self::new(status, "text/html; charset=utf-8", html)
    }
    /// A page that carries its style inside: the policy names the hash of that style.
    pub(super) fn sheet(html: String) -> Self {
        let style =
            html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map(|it| it.0);
        let hash = Sha256::digest(style.unwrap_or_default());
        let policy = POLICY.replace("style-src 'self'", &format!("style-src 'sha256-{}'", base64(&hash)));
        Self::page(200, html).with(header::CONTENT_SECURITY_POLICY, policy)
    }
    /// Plain words.
    pub(super) fn text(status: u16, text: impl Into<String>) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text.into())
    }
    /// A file to be kept under a name.
    pub(super) fn file(kind: &str, name: &str, body: String) -> Self {
        let disposition = format!("attachment; filename=\"{name}\"");
        Self::new(200, kind, body).with(header::CONTENT_DISPOSITION, disposition)
    }
    /// A style sheet that is kept for an hour, then asked for by its tag.
    pub(super) fn style(body: &str, tag: &str, held: bool) -> Self {
        let (status, body) = if held { (304, String::new()) } else { (200, body.to_owned()) };
        Self::new(status, "text/css; charset=utf-8", body)
            .with(header::CACHE_CONTROL, "public, max-age=3600".to_owned())
            .with(header::ETAG, tag.to_owned())
    }
    /// Go and look there.
    pub(super) fn see(place: &str) -> Self {
        Self::text(303, "").with(header::LOCATION, place.to_owned())
    }
    /// Sets a cookie for as long as the browser runs; with an empty value takes it back.
    pub(super) fn cookie(mut self, name: &str, value: &str) -> Self {
        let age = if value.is_empty() { "; Max-Age=0" } else { "" };
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{age}");
        self.headers.push((header::SET_COOKIE, cookie));
        self
    }
    /// Sets a header, in place of one of that name.
    pub(super) fn with(mut self, name: HeaderName, value: String) -> Self {
        self.headers.retain(|it| it.0 != name);
        self.headers.push((name, value));
        self
    }
    /// The value of a header.
    #[cfg(test)]
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|it| it.0.as_str() == name).map(|it| it.1.as_str())
    }
    /// The cookies that it sets.
    #[cfg(test)]
    pub(super) fn cookies(&self) -> impl Iterator<Item = &str> {
        self.headers.iter().filter(|it| it.0 == header::SET_COOKIE).map(|it| it.1.as_str())
    }

    /// The answer as it is sent.
    pub(super) fn respond(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        // No other site is told from where somebody comes. Told nothing at all, browsers send our own forms with the origin
        // `null`, which is turned away.
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.append(name, value);
            }
        }
        response
    }
}

/// RFC 4648 with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let three = chunk.iter().fold(0u32, |sum, it| sum << 8 | u32::from(*it)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS.get((three >> (18 - 6 * at) & 63) as usize).filter(|_| at <= chunk.len());
            out.push(letter.map_or('=', |it| char::from(*it)));
        }
    }
    out
}

#[cfg(test)]
mod tests;
