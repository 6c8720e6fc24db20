//! What invented people do in the programmes that no file of movements feeds: acts by name, given as the command line gives
//! them, through the same door as everybody's.

use rumbo_app::cases::{Document, Given, Request, read_given};
use rumbo_app::{Act, Actor, App};
use rumbo_base::{AgencyId, CaseId, IdError, Instant, PlaceId, ProgrammeId, RoleId, StepId};
use rumbo_content::Programme;

use crate::cli::Failure;

/// A name of a field with its value, as words.
pub(crate) type Words = (&'static str, String);

/// The invented people of one programme, and how many acts they have asked for.
pub(crate) struct Cast<'a> {
    app: &'a App,
    programme: &'static str,
    /// What the keys of its requests begin with.
    keys: &'static str,
    acts: u64,
}

/// When, where and by whom something is done.
pub(crate) struct Scene {
    /// An agency or a role of the programme.
    pub(crate) by: &'static str,
    /// When it happens.
    pub(crate) at: Instant,
    /// The moment of recording.
    pub(crate) now: Instant,
    /// Where.
    pub(crate) place: Option<&'static str>,
}

impl<'a> Cast<'a> {
    pub(crate) fn new(app: &'a App, programme: &'static str) -> Self {
        Self { app, programme, keys: "demo", acts: 0 }
    }

    /// The same, beside another cast of that programme.
    pub(super) fn keyed(self, keys: &'static str) -> Self {
        Self { keys, ..self }
    }

    /// Opens a case for somebody with a document of their own, a form that no state uses.
    pub(crate) fn open(
        &mut self,
        step: &str,
        number: String,
        fields: &[Words],
        scene: &Scene,
    ) -> Result<CaseId, Failure> {
        let given = self.given(fields, None)?;
        let document = Some(Document { issuer: "SYN".to_owned(), number });
        let request = self.request(scene)?;
        let (programme, step) = (id(ProgrammeId::parse(self.programme))?, id(StepId::parse(step))?);
        Ok(self.app.open_case(programme, step, document, given, false, request)?.case)
    }

    /// Takes a step.
    pub(crate) fn step(
        &mut self,
        case: CaseId,
        step: &str,
        fields: &[Words],
        ground: Option<&str>,
        scene: &Scene,
    ) -> Result<(), Failure> {
        let given = self.given(fields, ground)?;
        let request = self.request(scene)?;
        self.app.step(case, id(StepId::parse(step))?, given, false, request)?;
        Ok(())
    }

    /// Tells what happened.
    pub(crate) fn report(
        &mut self,
        case: CaseId,
        what: &str,
        fields: &[Words],
        scene: &Scene,
    ) -> Result<(), Failure> {
        let given = self.given(fields, None)?;
        let request = self.request(scene)?;
        self.app.report(case, id(StepId::parse(what))?, given, request)?;
        Ok(())
    }

    /// Serves the notice of a step.
    pub(crate) fn serve(&mut self, case: CaseId, step: &str, scene: &Scene) -> Result<(), Failure> {
        let (step, mode, language) = (id(StepId::parse(step))?, "in-person".to_owned(), "es".to_owned());
        let request = self.request(scene)?;
        self.app.act(case, Act::Serve { step, mode, language, interpreter: false }, request)?;
        Ok(())
    }

    /// Answers a hand-over.
    pub(crate) fn answer(&mut self, case: CaseId, accepted: bool, scene: &Scene) -> Result<(), Failure> {
        let request = self.request(scene)?;
        self.app.act(case, Act::AnswerReferral { accepted }, request)?;
        Ok(())
    }

    fn request(&mut self, scene: &Scene) -> Result<Request, Failure> {
        self.acts += 1;
        let published = self.app.published()?;
        let is_role = self.form(&published.content)?.roles.keys().any(|role| role.as_str() == scene.by);
        let actor = if is_role {
            Actor::participant(id(RoleId::parse(scene.by))?, "self")
        } else {
            Actor::officer(id(AgencyId::parse(scene.by))?, format!("officer-{}", 1 + self.acts % 7))
        };
        Ok(Request {
            key: format!("{}-{}-{}", self.keys, self.programme, self.acts),
            actor,
            happened_at: scene.at,
            now: scene.now,
            place: scene.place.map(|it| id(PlaceId::parse(it))).transpose()?,
        })
    }

    fn form<'c>(&self, content: &'c rumbo_content::Content) -> Result<&'c Programme, Failure> {
        content.programmes.values().find(|it| it.id.as_str() == self.programme).ok_or_else(|| {
            let mend = "show the demo with content that has it, as content/mx";
            Failure::mistake(format!("programme `{}`", self.programme), "there is no such programme", mend)
        })
    }

    fn given(&self, fields: &[Words], ground: Option<&str>) -> Result<Given, Failure> {
        let published = self.app.published()?;
        let pairs: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Ok(read_given(self.form(&published.content)?, &pairs, ground)?)
    }
}

/// An id of content that the demo names.
pub(crate) fn id<T>(parsed: Result<T, IdError>) -> Result<T, Failure> {
    parsed.map_err(|why| Failure::fault(why.to_string()))
}
