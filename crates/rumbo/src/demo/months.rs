//! The year month by month: a file of movements arrives, officers have worked meanwhile, clocks fire.

use std::path::PathBuf;

use jiff::civil::Date;
use rumbo_app::App;
use rumbo_app::demo::{Scale, Year, write_csv};
use rumbo_app::import::Options;
use rumbo_app::movement::RawMovement;
use rumbo_base::{Instant, Zone};
use rumbo_content::feeds::{Feed, MOVEMENTS};

use super::councils::Councils;
use super::farms::{self, Farms};
use super::lists::Lists;
use super::officers::Officers;
use super::recourse::Recourse;
use super::returns::Returns;
use super::station::Station;
use super::story::{self, Chapter, Story};
use super::{Wanted, YEAR};
use crate::cli::{Failure, Session};

/// The twelve months, and what is told of them in the January after.
const MONTHS: i8 = 13;
/// Files of a month come at this hour of the first day after it.
pub(super) const HOUR: i8 = 6;

/// The moment at which the file of a month comes. Month 0 is the one before the year begins.
pub(super) fn morning_after(year: i16, month: i8, zone: &Zone) -> Result<Instant, Failure> {
    let day = match month {
        ..12 => Date::new(year, month + 1, 1),
        12 => Date::new(year + 1, 1, 1),
        _ => Date::new(year + 1, 1, 2),
    };
    let wrong = || Failure::fault(format!("month {month} of {year} has no end in {}", zone.name()));
    zone.instant(day.map_err(|_| wrong())?.at(HOUR, 0, 0, 0)).ok_or_else(wrong)
}

/// Lets the year pass.
pub(super) fn live(
    app: &App,
    wanted: &Wanted<'_>,
    zone: &Zone,
    session: &Session,
) -> Result<Vec<Chapter>, Failure> {
    let files = write_files(wanted)?;
    let bar = session.out.progress(files.len() as u64, "a year passes");
    let mut officers = Officers::new(app, wanted.seed, zone);
    let mut farms = Farms::plan(app, YEAR, (wanted.scale, wanted.seed), zone)?;
    let mut returns = Returns::new(app, wanted.seed, wanted.scale, zone);
    let mut lists = Lists::new(app, wanted);
    let mut station = Station::new(app, wanted);
    let mut recourse = Recourse::new(app);
    let mut story = Story::new(app, YEAR, zone);
    let mut councils = Councils::new(app, YEAR, zone);
    let mut before = morning_after(YEAR, 0, zone)?;
    // The register of obligations is watched from the first day on.
    app.tick(before, |_| ())?;
    for (month, file) in (1..=MONTHS).zip(files) {
        let now = morning_after(YEAR, month, zone)?;
        import(app, &MOVEMENTS, &file, now)?;
        lists.work(month, now)?;
        officers.work(month, before, now)?;
        farms.work(now)?;
        returns.work(month, now)?;
        station.work(month, before, now)?;
        recourse.work(month, before, now)?;
        story.work(now)?;
        councils.work(now)?;
        app.tick(now, |_| ())?;
        before = now;
        bar.inc(1);
    }
    bar.finish_and_clear();
    super::second::live(app, before)?;
    let mut chapters = story.chapters()?;
    if let Some(worker) = farms.worker_of_tlaxcala() {
        chapters.push(story::season(farms::WORKERS, worker)?);
    }
    Ok(chapters)
}

/// Writes one file a month, as a border system would send them.
fn write_files(wanted: &Wanted<'_>) -> Result<Vec<PathBuf>, Failure> {
    let rows = Year { year: YEAR, scale: Scale::OneTo(wanted.visits), seed: wanted.seed }.movements();
    let mut files = Vec::new();
    for month in 1..=MONTHS {
        let name = if month > 12 { format!("{}-01.csv", YEAR + 1) } else { format!("{YEAR}-{month:02}.csv") };
        let path = wanted.data.join(name);
        let told: Vec<&RawMovement> = rows.iter().filter(|it| it.month == month).map(|it| &it.row).collect();
        crate::cli::write_file(&path, |out| write_csv(told.iter().copied(), out))?;
        files.push(path);
    }
    Ok(files)
}

/// Brings a file in, as anybody would.
pub(super) fn import(
    app: &App,
    feed: &'static Feed,
    file: &std::path::Path,
    now: Instant,
) -> Result<(), Failure> {
    let options = Options { source: "border".to_owned(), rejects: None, now };
    let plan = match app.examine_import((feed, file), &options, |_| ()) {
        Ok(plan) => plan,
        // Of a small year some files have no row; there is nothing to tell then.
        Err(rumbo_app::Problem::Unreadable(_)) if is_header_only(file) => return Ok(()),
        Err(problem) => return Err(problem.into()),
    };
    let imported = app.import(&plan, &options, |_| ())?;
    match plan.mistakes.first().or(imported.failed.first()) {
        Some(bad) => {
            let place = format!("synthetic file `{}`, line {}, {}", file.display(), bad.line, bad.column);
            Err(Failure::mistake(place, format!("`{}` {}", bad.value, bad.why), bad.mend.clone()))
        }
        None => Ok(()),
    }
}

fn is_header_only(file: &std::path::Path) -> bool {
    std::fs::read_to_string(file).is_ok_and(|text| text.lines().count() < 2)
}
