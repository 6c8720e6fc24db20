//! Proposed reforms: a folder `reforms/<name>/` of the same layout as its country, with only what would change. Composed
//! with the country it compiles like any other; its messages lead into the reform's own files. Nothing is simulated here.

use std::collections::BTreeSet;

use rumbo_base::{CivilDate, ReformId};

use crate::bundle::{Bundle, REFORMS};
use crate::codes;
use crate::diagnostic::{Diagnostic, Severity};
use crate::findings::{Findings, Spot};
use crate::load::compile;
use crate::model::Content;
use crate::reader::Source;

/// The file of a reform that says what it is.
const HEAD: &str = "reform.toml";

/// A country as a proposed reform would make it.
#[derive(Debug, Clone)]
pub struct Reform {
    /// Its name, which is its folder's; its title is the text `reform-<id>`.
    pub id: ReformId,
    /// The day from which it would be the law.
    pub from: CivilDate,
    /// The whole country, reformed.
    pub content: Content,
    /// Files that the reform brings, by the path that they take in the country.
    pub files: BTreeSet<String>,
}

/// Every reform that the bundle proposes, and what is wrong with any of them. What was told of the country itself is not
/// told again.
pub fn reforms(bundle: &Bundle) -> (Vec<Reform>, Vec<Diagnostic>) {
    let (mut all, mut found) = (Vec::new(), Vec::new());
    for name in bundle.reforms() {
        let (reform, told) = reform(bundle, name);
        all.extend(reform);
        found.extend(told);
    }
    (all, found)
}

/// Composes the country with one of its reforms and compiles it. A file of the reform stands in for the file of the same
/// path, or is new. There is a `Reform` only if no message is an error.
pub fn reform(bundle: &Bundle, name: &str) -> (Option<Reform>, Vec<Diagnostic>) {
    let mut files: BTreeSet<String> = bundle.reform(name).map(|(path, _)| path.to_owned()).collect();
    let head_is_there = files.remove(HEAD);
    let reformed = bundle.reformed(name, HEAD);
    let (content, found) = compile(&reformed);
    let mut all = heading(bundle, name, head_is_there, content.as_ref());
    all.1.extend(found.into_iter().filter_map(|it| told_of_reform(it, name, &files)));
    all.1.sort_by(|a, b| (&a.path, a.line, a.column, a.code).cmp(&(&b.path, b.line, b.column, b.code)));
    let whole = all.1.iter().all(|it| it.severity != Severity::Error);
    let reform = all.0.zip(content).filter(|_| whole);
    (reform.map(|((id, from), content)| Reform { id, from, content, files }), all.1)
}

/// What `reform.toml` says.
fn heading(
    bundle: &Bundle,
    name: &str,
    is_there: bool,
    content: Option<&Content>,
) -> (Option<(ReformId, CivilDate)>, Vec<Diagnostic>) {
    let path = format!("{REFORMS}{name}/{HEAD}");
    let findings = Findings::default();
    if !is_there {
        let message = format!("the reform `{name}` does not say what it is");
        let found = Diagnostic::error(&codes::MISSING_FILE, &Spot::file(&path), message);
        findings.add(found.mend(format!("add {path} with `id = \"{name}\"` and `from = <its first day>`")));
    }
    let Some(text) = bundle.text(&path) else { return (None, findings.take(|it| bundle.text(it))) };
    let head = {
        let source = Source::read(&path, text, &findings);
        let it = source.table(&findings);
        let id = it.need("id").and_then(|it| it.word::<ReformId>());
        let from = it.need("from").and_then(|it| it.date());
        if let Some(id) = id.as_ref().filter(|it| it.as_str() != name) {
            let message = format!("the reform `{id}` is in a folder called `{name}`");
            let found = Diagnostic::error(&codes::WRONG_NAME, &it.spot_of("id"), message);
            findings.add(found.mend(format!("rename the folder to `{id}`, or write `id = \"{name}\"`")));
        }
        for language in content.iter().flat_map(|it| &it.country.languages) {
            let key = format!("reform-{name}");
            if content.is_some_and(|it| !it.texts.has(language, None, &key, None)) {
                let message = format!("the text `{key}` is missing in `{language}`");
                let found = Diagnostic::error(&codes::NO_TEXT, &it.spot_of("id"), message);
                let home = format!("{REFORMS}{name}/locales/{language}/");
                findings.add(found.mend(format!("add `{key} = …` to a file of {home}")));
            }
        }
        it.finish();
        id.zip(from)
    };
    (head, findings.take(|it| bundle.text(it)))
}

/// A message of the composed country, led back to the reform's own files; `None` if the country alone would be told so.
fn told_of_reform(mut it: Diagnostic, name: &str, files: &BTreeSet<String>) -> Option<Diagnostic> {
    if !files.contains(&it.path) && it.severity != Severity::Error {
        return None;
    }
    let led = |path: &str| {
        if files.contains(path) { format!("{REFORMS}{name}/{path}") } else { path.to_owned() }
    };
    it.path = led(&it.path);
    for other in &mut it.related {
        other.path = led(&other.path);
    }
    Some(it)
}
