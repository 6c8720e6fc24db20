//! `rumbo table`: a published table as text, CSV, JSON or a page.

use clap::{Args, ValueEnum};
use rumbo_app::access::Asking;
use rumbo_app::tables::{Made, Release};
use rumbo_app::{App, Published};
use rumbo_base::{CivilDate, DataClassId, PurposeId, TableId};
use rumbo_render::{Page, STYLE, Voice, estimate, html, origin, table};
use rumbo_stats::{Label, Period};
use serde_json::json;

use super::DataFolder;
use super::clock::now;
use super::ending::Failure;
use super::out::Out;
use super::settings::{Session, close};
use crate::demo::is_synthetic;

/// A table to be made.
#[derive(Debug, Args)]
#[command(after_help = "\
Example: rumbo table entries-by-month --from 2025-01-01 --until 2025-12-31 --format csv --data node

Without --from and --until it counts the twelve months that end with the last month it has facts of.

Figures go to the public once two people say so, each with --publish and a name: --as analyst:inegi.ana. What is written before that
is for inside.")]
pub(crate) struct TableRequest {
    /// The table; without it the tables there are get listed
    table: Option<String>,
    /// As whom: ROLE or ROLE:AGENCY
    #[arg(long = "as", value_name = "WHO", default_value = "analyst")]
    who: String,
    #[command(flatten)]
    data: DataFolder,
    /// First day counted
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// Last day counted
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Propose these figures for the public; where somebody else has proposed them, release them
    #[arg(long, requires = "table")]
    publish: bool,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// One row a cell
    Csv,
    /// One object
    Json,
    /// A page with a chart
    Html,
}

/// Makes a table, or lists those there are.
pub(crate) fn run(request: TableRequest, session: &mut Session) -> Result<(), Failure> {
    let synthetic = is_synthetic(&request.data.path())?;
    let app = session.open(&request.data)?;
    let outcome = answer(&app, &request, synthetic, session);
    close(app, outcome)
}

fn answer(app: &App, request: &TableRequest, synthetic: bool, session: &mut Session) -> Result<(), Failure> {
    let published = app.published()?;
    let asking = Asking::of_written(&request.who, &published.content, now())
        .map_err(|it| Failure::Unreadable(vec![it]))?;
    app.must_read(&asking, &DataClassId::table(), &PurposeId::statistics())?;
    let language = session.language();
    let voice = Voice::new(&published.content, &language);
    let Some(name) = &request.table else {
        for id in app.table_ids()? {
            let title = voice.label(Label::Table(id.as_str())).to_string();
            session.out.object(&serde_json::json!({ "table": id.as_str(), "title": title }));
            session.out.say(format!("{:<26} {title}", id.as_str()));
        }
        return Ok(());
    };
    let id = TableId::parse(name).map_err(|why| {
        Failure::mistake(format!("table `{name}`"), why.to_string(), "write its id, as entries-by-month")
    })?;
    let period = period(app, &id, request)?;
    let made = app.table(&id, period, synthetic || published.content.country.fictional)?;
    if request.publish {
        return tell(&app.publish_table(&made, &asking)?, session);
    }
    let format = if session.out.json { Format::Json } else { request.format };
    if format != Format::Text && !matches!(app.release_of(&made, &asking)?, Release::Released { .. }) {
        Out::remark("For inside: two people have not released these figures (`--publish`).");
    }
    let text = write(&made, format, voice, app, &published)?;
    session.out.raw(&text);
    Ok(())
}

fn tell(release: &Release, session: &mut Session) -> Result<(), Failure> {
    match release {
        Release::Released { proposed_by, by, position, .. } => {
            session.out.object(
                &json!({ "released": true, "proposed_by": proposed_by, "by": by, "position": position.0 }),
            );
            session
                .out
                .say(format!("Released: proposed by {proposed_by}, released by {by}, entry {position}."));
        }
        Release::Inside | Release::Proposed { .. } => {
            session.out.object(&json!({ "released": false }));
            session.out.say("Proposed. Somebody else looks at the same figures and releases them: the same command, as them.");
        }
    }
    Ok(())
}

fn period(app: &App, id: &TableId, request: &TableRequest) -> Result<Period, Failure> {
    let day = |name: &str, text: &Option<String>| -> Result<Option<CivilDate>, Failure> {
        let wrong = |text: &String| {
            Failure::mistake(
                format!("`{name} {text}`"),
                "it is not a day",
                "write a day that exists, as 2026-03-01",
            )
        };
        text.as_ref().map(|text| text.parse().map_err(|_| wrong(text))).transpose()
    };
    let usual = app.usual_period(id, now())?;
    let from = day("--from", &request.from)?.unwrap_or_else(|| usual.from());
    let until = day("--until", &request.until)?.unwrap_or_else(|| usual.until().max(from));
    Period::new(from, until)
        .map_err(|why| Failure::mistake("`--from` and `--until`", why.to_string(), "swap the two days"))
}

fn write(
    made: &Made,
    format: Format,
    voice: Voice<'_>,
    app: &App,
    published: &Published,
) -> Result<String, Failure> {
    let broken = |why: rumbo_stats::OutputError| Failure::fault(why.to_string());
    let word = |label: Label<'_>| voice.label(label).to_string();
    Ok(match (made, format) {
        (Made::Table(it), Format::Text) => it.text(&word),
        (Made::Estimate(it), Format::Text) => it.text(&word),
        (Made::Table(it), Format::Csv) => it.csv().map_err(broken)?,
        (Made::Estimate(it), Format::Csv) => it.csv().map_err(broken)?,
        (Made::Table(it), Format::Json) => it.json().to_string(),
        (Made::Estimate(it), Format::Json) => it.json().to_string(),
        (_, Format::Html) => page(made, voice, app, published)?,
    })
}

fn page(made: &Made, voice: Voice<'_>, app: &App, published: &Published) -> Result<String, Failure> {
    let (id, definition, from, body) = match made {
        Made::Table(it) => (&it.id, &it.definition, &it.origin, table(voice, it)),
        Made::Estimate(it) => (&it.id, &it.definition, &it.origin, estimate(voice, it)),
    };
    let title = voice.label(Label::Table(id.as_str())).to_string();
    let position = app.store().read(|reader| reader.head())?.map_or(from.position, |head| head.position);
    let page = Page {
        voice,
        title: &title,
        path: &format!("/analyst/table/{id}"),
        door: None,
        doors: &[],
        position,
        version: &published.content.version,
        synthetic: from.synthetic,
        body: html! { h1 { (title) } (body) (origin(voice, definition, from)) },
    };
    // A page in a file of its own brings its look with it.
    Ok(page
        .html()
        .replace(r#"<link rel="stylesheet" href="/style.css">"#, &format!("<style>{STYLE}</style>")))
}
