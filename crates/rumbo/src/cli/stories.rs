//! `rumbo test`: the stories of content, played on nodes in memory, and the examples of its rules.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rumbo_app::Fault;
use rumbo_app::examples::{Tried, try_all};
use rumbo_app::library::Published;
use rumbo_app::scenario::{Told, play};
use rumbo_content::Scenario;
use serde_json::json;

use super::check;
use super::ending::Failure;
use super::settings::Session;
use crate::folder;

/// Threads that play stories.
const THREADS: usize = 2;

/// Plays the stories of folders, tries the examples of their rules, and shows what comes out otherwise.
pub(crate) fn run(folders: &[PathBuf], only: Option<&str>, session: &mut Session) -> Result<(), Failure> {
    let mut failed = 0;
    for folder in folders {
        failed += run_one(folder, only, session)?;
    }
    if failed == 0 { Ok(()) } else { Err(Failure::Found) }
}

fn run_one(folder: &Path, only: Option<&str>, session: &mut Session) -> Result<usize, Failure> {
    let bundle = folder::read(folder)?;
    let content = check::sound(&bundle, folder, &mut session.out)?;
    let (mut stories, _) = rumbo_content::scenarios(&bundle, &content);
    let mut tried = try_all(&content);
    tried.extend(rumbo_app::obligations::try_all(&content));
    let (reforms, found) = rumbo_content::reforms(&bundle);
    if check::count(&found).0 > 0 {
        check::show(&mut session.out, folder, &bundle, &found);
        return Err(Failure::Found);
    }
    tried.extend(reforms.iter().flat_map(of_reform));
    if let Some(word) = only {
        stories.retain(|it| it.path.contains(word) || it.title.contains(word));
        tried.retain(|it| it.path.contains(word) || it.name.contains(word) || it.rule.contains(word));
    }
    if stories.is_empty() && tried.is_empty() {
        let cause = only.map_or("it tells no story and no example".to_owned(), |word| {
            format!("no story and no example has `{word}`")
        });
        let mend = "leave `--only` out, or write a story into scenarios/ of a programme or an [[example]] into a rule";
        return Err(Failure::mistake(format!("folder `{}`", folder.display()), cause, mend));
    }
    let published = Arc::new(Published::of(bundle, content).map_err(Fault::Content)?);
    let told = play_all(&stories, &published, session)?;
    told.iter().for_each(|it| show_story(it, session));
    tried.iter().for_each(|it| show_example(it, session));
    let failed = told.iter().filter(|it| !it.failures.is_empty()).count()
        + tried.iter().filter(|it| !it.failures.is_empty()).count();
    session.out.object(&json!({
        "folder": folder.display().to_string(), "stories": told.len(), "examples": tried.len(), "failed": failed,
    }));
    let counts = [(told.len(), "story", "stories"), (tried.len(), "example", "examples")]
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }));
    let verdict =
        if failed == 0 { "all came out as told".to_owned() } else { format!("{failed} came out otherwise") };
    session.out.say(format!("{}: {}, {verdict}", folder.display(), counts.join(" and ")));
    Ok(failed)
}

/// The examples that a reform brings: others of its country may come out otherwise, which is what it is for.
fn of_reform(reform: &rumbo_content::Reform) -> Vec<Tried> {
    let own = try_all(&reform.content).into_iter().filter(|it| reform.files.contains(&it.path));
    own.map(|it| Tried { path: format!("reforms/{}/{}", reform.id, it.path), ..it }).collect()
}

fn show_story(it: &Told, session: &mut Session) {
    session.out.object(&json!({
        "story": it.path, "title": it.title, "passed": it.failures.is_empty(), "failures": it.failures,
    }));
    for failure in &it.failures {
        let line = if failure.line == 0 { String::new() } else { format!(":{}", failure.line) };
        session.out.say(format!("FAILED {}{line}: {}\n       {}", it.path, it.title, failure.what));
    }
}

fn show_example(it: &Tried, session: &mut Session) {
    session.out.object(&json!({
        "example": it.path, "line": it.line, "rule": it.rule, "name": it.name,
        "passed": it.failures.is_empty(), "failures": it.failures, "trace": it.trace,
    }));
    if it.failures.is_empty() {
        return;
    }
    session.out.say(format!("FAILED {}:{}: {}: {}", it.path, it.line, it.rule, it.name));
    for line in &it.failures {
        session.out.say(format!("       {line}"));
    }
    for line in &it.trace {
        session.out.say(format!("         {line}"));
    }
}

/// Plays every story, in any order, and gives the outcomes in the order of the stories.
fn play_all(
    stories: &[Scenario],
    published: &Arc<Published>,
    session: &Session,
) -> Result<Vec<Told>, Failure> {
    let next = AtomicUsize::new(0);
    let bar = session.out.progress(stories.len() as u64, "playing stories");
    let one = || -> Result<Vec<(usize, Told)>, Fault> {
        let mut told = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(story) = stories.get(number) else { return Ok(told) };
            told.push((number, play(story, published)?));
            bar.inc(1);
        }
    };
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    bar.finish_and_clear();
    let mut told = Vec::with_capacity(stories.len());
    for outcome in outcomes {
        told.extend(
            outcome
                .map_err(|_| Failure::fault("a story stopped unexpectedly: play it alone with `--only`"))??,
        );
    }
    told.sort_by_key(|(number, _)| *number);
    Ok(told.into_iter().map(|(_, told)| told).collect())
}
