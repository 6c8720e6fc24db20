//! `rumbo test`: the stories of content, played on nodes in memory.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rumbo_app::Fault;
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

/// Plays the stories of folders and shows those that come out otherwise.
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
    if let Some(word) = only {
        stories.retain(|it| it.path.contains(word) || it.title.contains(word));
    }
    if stories.is_empty() {
        let cause = only.map_or("it tells no story".to_owned(), |word| format!("no story has `{word}`"));
        let mend = "leave `--only` out, or write a story into scenarios/ of a programme";
        return Err(Failure::mistake(format!("folder `{}`", folder.display()), cause, mend));
    }
    let published = Arc::new(Published { bundle, content, synthetic: false });
    let told = play_all(&stories, &published, session)?;
    let failed = told.iter().filter(|it| !it.failures.is_empty()).count();
    for it in &told {
        session.out.object(&json!({
            "story": it.path, "title": it.title, "passed": it.failures.is_empty(), "failures": it.failures,
        }));
        for failure in &it.failures {
            let line = if failure.line == 0 { String::new() } else { format!(":{}", failure.line) };
            session.out.say(format!("FAILED {}{line}: {}\n       {}", it.path, it.title, failure.what));
        }
    }
    let count = told.len();
    session
        .out
        .object(&json!({ "folder": folder.display().to_string(), "stories": count, "failed": failed }));
    let verdict =
        if failed == 0 { "all came out as told".to_owned() } else { format!("{failed} came out otherwise") };
    session.out.say(format!("{}: {count} stories, {verdict}", folder.display()));
    Ok(failed)
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
