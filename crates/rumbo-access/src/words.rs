//! Questions in the words of Cedar. What is built here is what `access/schema.cedarschema` declares; compiling tries it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::str::FromStr;

use cedar_policy::{
    Context, Entities, Entity, EntityId, EntityTypeName, EntityUid, Request, RestrictedExpression, Schema,
};
use rumbo_base::{AccessRoleId, AgencyId, PurposeId, SectorId};
use rumbo_content::Content;

use crate::question::{Question, Reader, Record};

/// What of the content policies see: purposes, agencies with their sectors, and the roles that enforce.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Country {
    pub(crate) purposes: BTreeMap<PurposeId, bool>,
    pub(crate) agencies: BTreeMap<AgencyId, (SectorId, bool)>,
    pub(crate) roles: BTreeMap<AccessRoleId, bool>,
}

impl Country {
    pub(crate) fn of(content: &Content) -> Self {
        let purposes = content.purposes.values().map(|it| (it.id.clone(), it.enforcement));
        let agencies = content.agencies.values().map(|it| (it.id.clone(), (it.sector.clone(), it.partner)));
        let roles = content.access_roles.values().map(|it| (it.id.clone(), it.enforcement));
        Self { purposes: purposes.collect(), agencies: agencies.collect(), roles: roles.collect() }
    }

    /// Whether a question serves to control or pursue people: by its purpose or by the reader's role.
    fn enforces(&self, question: &Question) -> bool {
        let by_purpose = self.purposes.get(&question.purpose).copied();
        let by_role = self.roles.get(&question.reader.role).copied();
        // What is not known counts as enforcement: the stricter answer.
        by_purpose.unwrap_or(true) || by_role.unwrap_or(true)
    }

    /// The purposes, agencies and sectors.
    pub(crate) fn entities(&self, schema: &Schema) -> Result<Entities, String> {
        let mut all = Vec::new();
        for (purpose, enforcement) in &self.purposes {
            all.push(entity("Purpose", purpose.as_str(), [("enforcement", flag(*enforcement))], [])?);
        }
        let sectors: HashSet<&SectorId> = self.agencies.values().map(|(sector, _)| sector).collect();
        for sector in sectors {
            all.push(entity("Sector", sector.as_str(), [], [])?);
        }
        for (agency, (sector, partner)) in &self.agencies {
            let parent = uid("Sector", sector.as_str())?;
            all.push(entity("Agency", agency.as_str(), [("partner", flag(*partner))], [parent])?);
        }
        Entities::from_entities(all, Some(schema)).map_err(|why| told(&why))
    }

    /// Who asks and about what, beside the country's entities.
    pub(crate) fn parties(
        &self,
        reader: &Reader,
        about: &Record,
        country: &Entities,
        schema: &Schema,
    ) -> Result<Entities, String> {
        let mut about_reader = vec![("role", reference("Role", reader.role.as_str())?)];
        if let Some(agency) = &reader.agency {
            about_reader.push(("agency", reference("Agency", agency.as_str())?));
        }
        let programme = about.programme.iter().map(|it| uid("Programme", it.as_str()));
        let programme = programme.collect::<Result<Vec<_>, String>>()?;
        let entities = [
            entity("Reader", "reader", about_reader, [])?,
            entity("Record", "record", record(about)?, programme)?,
        ];
        country.clone().add_entities(entities, Some(schema)).map_err(|why| told(&why))
    }

    /// What is asked, as Cedar is asked it.
    pub(crate) fn request(&self, question: &Question, schema: &Schema) -> Result<Request, String> {
        let circumstances = &question.circumstances;
        let mut context = vec![
            ("purpose", reference("Purpose", question.purpose.as_str())?),
            ("enforcement", flag(self.enforces(question))),
            ("consent", flag(circumstances.consent)),
            ("reviewed", flag(circumstances.reviewed)),
        ];
        if let Some(emergency) = circumstances.emergency {
            context.push(("emergency", reference("Emergency", emergency.as_str())?));
        }
        let context = Context::from_pairs(context.into_iter().map(|(name, it)| (name.to_owned(), it)));
        let context = context.map_err(|why| told(&why))?;
        let (reader, record) = (uid("Reader", "reader")?, uid("Record", "record")?);
        let action = uid("Action", question.action.as_str())?;
        Request::new(reader, action, record, context, Some(schema)).map_err(|why| told(&why))
    }
}

fn record(it: &Record) -> Result<Vec<(&'static str, RestrictedExpression)>, String> {
    let mut all = vec![
        ("class", reference("Class", it.class.as_str())?),
        ("participants", set("Agency", it.participants.iter().map(AgencyId::as_str))?),
        ("purposes", set("Purpose", it.purposes.iter().map(PurposeId::as_str))?),
        ("forbidden", set("Purpose", it.forbidden.iter().map(PurposeId::as_str))?),
        ("handed_to", set("Agency", it.handed_to.iter().map(AgencyId::as_str))?),
        ("accused", set("Agency", it.accused.iter().map(AgencyId::as_str))?),
        ("child", flag(it.child)),
        ("claim", flag(it.claim)),
        ("own", flag(it.own)),
    ];
    if let Some(owner) = &it.owner {
        all.push(("owner", reference("Agency", owner.as_str())?));
    }
    Ok(all)
}

fn uid(kind: &str, id: &str) -> Result<EntityUid, String> {
    let kind = EntityTypeName::from_str(kind).map_err(|why| told(&why))?;
    Ok(EntityUid::from_type_name_and_id(kind, EntityId::new(id)))
}

fn reference(kind: &str, id: &str) -> Result<RestrictedExpression, String> {
    Ok(RestrictedExpression::new_entity_uid(uid(kind, id)?))
}

fn set<'a>(kind: &str, ids: impl Iterator<Item = &'a str>) -> Result<RestrictedExpression, String> {
    let all = ids.map(|it| reference(kind, it)).collect::<Result<Vec<_>, String>>()?;
    Ok(RestrictedExpression::new_set(all))
}

fn flag(it: bool) -> RestrictedExpression {
    RestrictedExpression::new_bool(it)
}

fn entity(
    kind: &str,
    id: &str,
    attributes: impl IntoIterator<Item = (&'static str, RestrictedExpression)>,
    parents: impl IntoIterator<Item = EntityUid>,
) -> Result<Entity, String> {
    let attributes: HashMap<String, RestrictedExpression> =
        attributes.into_iter().map(|(name, it)| (name.to_owned(), it)).collect();
    Entity::new(uid(kind, id)?, attributes, parents.into_iter().collect()).map_err(|why| told(&why))
}

/// What Cedar says, with what lies behind it.
pub(crate) fn told(why: &dyn std::error::Error) -> String {
    let mut out = why.to_string();
    let mut behind = why.source();
    while let Some(it) = behind {
        let text = it.to_string();
        if !out.contains(&text) {
            out = format!("{out}: {text}");
        }
        behind = it.source();
    }
    out
}
