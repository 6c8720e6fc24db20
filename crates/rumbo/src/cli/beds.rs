//! `rumbo beds`: places where people are taken in, how many beds are free, and stating that.

use clap::{Args, Subcommand};
use rumbo_app::beds::{Beds, Stating};
use rumbo_base::AgencyId;
use rumbo_render::Voice;
use serde_json::json;

use super::DataFolder;
use super::clock::now;
use super::ending::{Failure, Words};
use super::settings::{Session, close, key};

/// The list, or a statement.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  rumbo beds --data node                                       how many beds are free where, and who stated it when
  rumbo beds state dif-tapachula 4 --by dif --data node        only who keeps the place may state it"
)]
pub(crate) struct BedsRequest {
    #[command(subcommand)]
    stating: Option<BedsCommand>,
    #[command(flatten)]
    data: DataFolder,
}

/// What is stated.
#[derive(Debug, Subcommand)]
pub(crate) enum BedsCommand {
    /// State how many beds of a place are free now
    State {
        /// The place
        place: String,
        /// How many beds are free
        free: u32,
        /// The agency that keeps the place
        #[arg(long, value_name = "AGENCY")]
        by: String,
        /// Who states it
        #[arg(long = "as", value_name = "NAME", default_value = "rumbo")]
        actor: String,
        #[command(flatten)]
        data: DataFolder,
    },
}

/// Shows the list, or records what is stated.
pub(crate) fn run(request: BedsRequest, session: &mut Session) -> Result<(), Failure> {
    match request.stating {
        None => list(&request.data, session),
        Some(BedsCommand::State { place, free, by, actor, data }) => {
            let agency = AgencyId::parse(&by).map_err(|why| {
                Failure::mistake(format!("`--by {by}`"), why.to_string(), "name an agency, as dif")
            })?;
            let (key, now) = (key()?, now());
            let actor = format!("{agency}.{actor}");
            state(Stating { place, free, agency, actor, key, said_at: now, now }, &data, session)
        }
    }
}

fn list(data: &DataFolder, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(data)?;
    let answer = (|| {
        let published = app.published()?;
        let all = app.beds(now())?;
        let voice = session.voice(&published.content);
        let lines: Vec<String> = all.iter().map(|it| text(voice, it)).collect();
        for (beds, line) in all.iter().zip(lines) {
            let mut object = json!(beds);
            if let Some(fields) = object.as_object_mut() {
                fields.insert("free".to_owned(), json!(beds.free()));
            }
            session.out.object(&object);
            session.out.say(line);
        }
        Ok(())
    })();
    close(app, answer)
}

/// One place in two lines.
fn text(voice: Voice<'_>, it: &Beds) -> String {
    let agencies: Vec<String> =
        it.keepers.iter().map(|it| voice.words(&format!("agency-{it}")).to_string()).collect();
    let [beds, taken, free] = ["beds", "beds-taken", "beds-free"].map(|key| voice.frame(key));
    let zone = voice.content().zone_of(Some(&it.place), None);
    let mut said = match &it.stated {
        None => voice.frame("beds-stated-none").to_string(),
        Some(it) => {
            let by = voice.words(&format!("agency-{}", it.by));
            let at = zone.local(it.at).strftime("%Y-%m-%d %H:%M").to_string();
            format!("{}: {} · {at} · {by}", voice.frame("beds-stated"), it.free)
        }
    };
    if it.stated.as_ref().is_some_and(|it| it.old) {
        said = format!("{said}. {}", voice.frame("beds-old"));
    }
    format!(
        "{} — {} ({})\n    {beds} {} · {taken} {} · {free} {}\n    {said}",
        it.place,
        voice.place(it.place.as_str()),
        agencies.join(", "),
        it.capacity,
        it.taken,
        it.free()
    )
}

fn state(stating: Stating, data: &DataFolder, session: &mut Session) -> Result<(), Failure> {
    let app = session.open(data)?;
    let stated = app.state_beds(stating).map_err(Failure::from);
    let stated = match (stated, app.published()) {
        (Err(Failure::Refused(refusal, None)), Ok(published)) => {
            let words = Words::of(session.voice(&published.content), &refusal);
            Err(Failure::Refused(refusal, Some(words)))
        }
        (stated, _) => stated,
    };
    let receipt = close(app, stated)?;
    session.out.object(&json!({ "position": receipt.last.0 }));
    session.out.say(format!("Recorded at position {}.", receipt.last.0));
    Ok(())
}
