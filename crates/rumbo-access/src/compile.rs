//! From the files of `access/` to policies that work, or to a list of mistakes: grammar, types, names, citations, texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use cedar_policy::{Effect, Policy as CedarPolicy, PolicySet, Schema, ValidationMode, Validator};
use rumbo_base::{AccessRoleId, Action, AgencyId, Citation, DataClassId, Emergency, EnumId, PurposeId};
use rumbo_content::codes;
use rumbo_content::{Bundle, Code, Content, Diagnostic, nearest};

use crate::policies::{Access, Engine, Policy, name};
use crate::question::{Circumstances, Question, Reader, Record};
use crate::words::{Country, told};

const SCHEMA: &str = "access/schema.cedarschema";
const FOLDER: &str = "access/";
const ENDING: &str = ".cedar";

impl Access {
    /// Compiles the policies of a country. There are none without the folder `access/`: then nobody may do anything. With
    /// any mistake there is no `Access`.
    pub fn compile(bundle: &Bundle, content: &Content) -> (Option<Self>, Vec<Diagnostic>) {
        let mut reading = Reading { bundle, content, found: Vec::new(), told: BTreeMap::new() };
        let engine = reading.engine();
        let mut found = reading.found;
        found.sort_by(|a, b| (&a.path, a.line, a.column, a.code).cmp(&(&b.path, b.line, b.column, b.code)));
        found.dedup();
        let access = found.is_empty().then(|| Self::new(Country::of(content), engine));
        (access, found)
    }
}

struct Reading<'a> {
    bundle: &'a Bundle,
    content: &'a Content,
    found: Vec<Diagnostic>,
    told: BTreeMap<String, Arc<Policy>>,
}

impl Reading<'_> {
    fn engine(&mut self) -> Option<Engine> {
        let bundle = self.bundle;
        let files: Vec<&str> =
            bundle.paths().filter(|it| it.starts_with(FOLDER) && it.ends_with(ENDING)).collect();
        let Some(text) = bundle.text(SCHEMA) else {
            if let Some(first) = files.first() {
                let message = "there are policies, and no schema that says what they may speak of";
                self.tell(&codes::MISSING_FILE, first, None, message.to_owned(), format!("add {SCHEMA}"));
            }
            return None;
        };
        let schema = self.schema(text);
        let mut policies = PolicySet::new();
        for path in files {
            self.file(path, &mut policies);
        }
        let schema = schema?;
        self.validate(&schema, &policies);
        let entities = self.probe(&schema)?;
        let told = std::mem::take(&mut self.told);
        Some(Engine { schema, policies, entities, told })
    }

    fn schema(&mut self, text: &str) -> Option<Schema> {
        match Schema::from_cedarschema_str(text) {
            Ok((schema, _)) => Some(schema),
            Err(why) => {
                let message = told(&why);
                self.cedar(
                    &codes::ACCESS_SCHEMA,
                    SCHEMA,
                    &why,
                    message,
                    "write the schema as Cedar's grammar has it",
                );
                None
            }
        }
    }

    /// Takes the policies of a file into the set, each under its own name.
    fn file(&mut self, path: &str, into: &mut PolicySet) {
        let text = self.bundle.text(path).unwrap_or_default();
        let set = match PolicySet::from_str(text) {
            Ok(set) => set,
            Err(why) => {
                for it in why.iter() {
                    self.cedar(
                        &codes::POLICY,
                        path,
                        it,
                        it.to_string(),
                        "write the policy as Cedar's grammar has it",
                    );
                }
                return;
            }
        };
        if let Some(slotted) = set.templates().next() {
            let message = "a policy leaves its reader or its record open".to_owned();
            let span = place(text, &slotted.to_string());
            self.tell(
                &codes::POLICY,
                path,
                span,
                message,
                "write it without `?principal` and `?resource`".to_owned(),
            );
        }
        for policy in set.policies() {
            self.policy(path, text, policy, into);
        }
    }

    fn policy(&mut self, path: &str, text: &str, policy: &CedarPolicy, into: &mut PolicySet) {
        let span = place(text, &policy.to_string());
        let start = span.as_ref().map_or(0, |it| it.start);
        let head = Some(start..start.saturating_add(1));
        let Some(id) = policy.annotation("id").filter(|it| !it.is_empty()) else {
            let message = "the policy has no name".to_owned();
            self.tell(&codes::POLICY_NAMELESS, path, head, message, "begin it with `@id(\"…\")`".to_owned());
            return;
        };
        let cite = self.cites(path, policy, start);
        self.names(path, text, policy, &span);
        self.words(path, id, start, text);
        let forbids = policy.effect() == Effect::Forbid;
        let told = Policy { id: id.to_owned(), forbids, cite, path: path.to_owned() };
        if let Some(first) = self.told.insert(id.to_owned(), Arc::new(told)) {
            let message = format!("the policy `{id}` is there twice, first in {}", first.path);
            self.tell(&codes::TWICE, path, head, message, "rename or remove one of the two".to_owned());
            return;
        }
        if let Err(why) = into.add(policy.new_id(name(id))) {
            self.tell(&codes::POLICY, path, head, told_of(&why), "rename the policy".to_owned());
        }
    }

    /// The provisions behind a policy: at least one, each of them there.
    fn cites(&mut self, path: &str, policy: &CedarPolicy, start: usize) -> Vec<Citation> {
        let id = policy.annotation("id").unwrap_or_default();
        let written = policy.annotation("cite").unwrap_or_default();
        let source = policy.to_string();
        if written.trim().is_empty() {
            let message = format!("the policy `{id}` rests on no provision");
            let span = start..start.saturating_add(1);
            let mend = "add `@cite(\"instrument:article\")`".to_owned();
            self.tell(&codes::NO_CITATION, path, Some(span), message, mend);
        }
        let mut cites = Vec::new();
        for word in written.split(',').map(str::trim).filter(|it| !it.is_empty()) {
            let span =
                place(&source, word).map(|it| it.start.saturating_add(start)..it.end.saturating_add(start));
            match word.parse::<Citation>() {
                Ok(cite) => {
                    self.provision(path, &cite, span);
                    cites.push(cite);
                }
                Err(why) => {
                    let mend = "write an instrument, a colon and a provision, as `lmigra:8`".to_owned();
                    self.tell(&codes::BAD_ID, path, span, why.to_string(), mend);
                }
            }
        }
        cites
    }

    fn provision(&mut self, path: &str, cite: &Citation, span: Option<Range<usize>>) {
        let Some(instrument) = self.content.instruments.get(&cite.instrument) else {
            let names = self.content.instruments.keys().map(|it| it.as_str());
            let mend = match nearest(cite.instrument.as_str(), names) {
                Some(meant) => format!("write `{meant}:{}`", cite.provision.as_str()),
                None => format!("add law/{}/instrument.toml", cite.instrument),
            };
            let message = format!("there is no instrument `{}`", cite.instrument);
            self.tell(&codes::NO_SUCH_INSTRUMENT, path, span, message, mend);
            return;
        };
        if !instrument.provisions.contains(&cite.provision) {
            let provision = cite.provision.as_str();
            let message = format!("`{}` has no provision `{provision}` that may be cited", instrument.id);
            let mend = format!("read the article, then add `{provision}` to the list of its instrument");
            self.tell(&codes::NO_SUCH_PROVISION, path, span, message, mend);
        }
    }

    /// Purposes, agencies, sectors and programmes that a policy names are the country's.
    fn names(&mut self, path: &str, text: &str, policy: &CedarPolicy, whole: &Option<Range<usize>>) {
        let content = self.content;
        for it in policy.entity_literals() {
            let (kind, id): (String, String) = (it.type_name().to_string(), it.id().unescaped().to_owned());
            let known: Vec<&str> = match kind.as_str() {
                "Purpose" => content.purposes.keys().map(PurposeId::as_str).collect(),
                "Agency" => content.agencies.keys().map(AgencyId::as_str).collect(),
                "Sector" => content.agencies.values().map(|it| it.sector.as_str()).collect(),
                "Programme" => content.programmes.keys().map(|it| it.as_str()).collect(),
                _ => continue,
            };
            if known.contains(&id.as_str()) {
                continue;
            }
            let literal = format!("{kind}::\"{id}\"");
            let within = whole.clone().and_then(|it| Some((it.start, place(text.get(it)?, &literal)?)));
            let span = within.map(|(start, it)| it.start.saturating_add(start)..it.end.saturating_add(start));
            let message = format!("there is no {} `{id}`", kind.to_lowercase());
            let mend = nearest(&id, known.iter().copied());
            let mend = mend
                .map_or_else(|| "declare it, or correct the name".to_owned(), |it| format!("write `{it}`"));
            self.tell(&codes::DANGLING, path, span, message, mend);
        }
    }

    /// The words of a policy, in every language of the country.
    fn words(&mut self, path: &str, id: &str, start: usize, text: &str) {
        let key = format!("policy-{id}");
        let span = text.get(start..).and_then(|rest| place(rest, id));
        let span = span.map(|it| it.start.saturating_add(start)..it.end.saturating_add(start));
        for language in &self.content.country.languages {
            if !self.content.texts.has(language, None, &key, None) {
                let message = format!("the text `{key}` is missing in `{language}`");
                let mend = format!("add `{key} = …` to a file of locales/{language}/");
                self.tell(&codes::NO_TEXT, path, span.clone(), message, mend);
            }
        }
    }

    /// Types every policy by the schema.
    fn validate(&mut self, schema: &Schema, policies: &PolicySet) {
        let validator = Validator::new(schema.clone());
        let result = validator.validate(policies, ValidationMode::Strict);
        for it in result.validation_errors() {
            self.misfit(it.policy_id().as_ref(), it, it.to_string());
        }
        // A policy that can never apply is a warning to Cedar. A firewall that never closes is a mistake here.
        for it in result.validation_warnings() {
            self.misfit(it.policy_id().as_ref(), it, it.to_string());
        }
    }

    fn misfit(&mut self, policy: &str, why: &dyn miette::Diagnostic, message: String) {
        let path = self.told.get(policy).map(|it| it.path.clone()).unwrap_or_default();
        self.cedar(
            &codes::POLICY_MISFIT,
            &path,
            why,
            message,
            "use the names and types of access/schema.cedarschema",
        );
    }

    /// Puts one question of every kind: the schema must know all that is ever asked.
    fn probe(&mut self, schema: &Schema) -> Option<cedar_policy::Entities> {
        let country = Country::of(self.content);
        let entities = match country.entities(schema) {
            Ok(entities) => entities,
            Err(why) => {
                self.lacks(why);
                return None;
            }
        };
        let mut lacking = BTreeSet::new();
        lacking.extend(self.own_words());
        for question in self.questions() {
            let parties = country.parties(&question.reader, &question.record, &entities, schema);
            if let Err(why) = parties.and_then(|_| country.request(&question, schema)) {
                lacking.insert(why);
            }
        }
        for why in lacking {
            self.lacks(why);
        }
        Some(entities)
    }

    fn lacks(&mut self, why: String) {
        let mend = "declare in the schema what the message names, as the schema of another country has it"
            .to_owned();
        self.tell(&codes::ACCESS_SCHEMA, SCHEMA, None, why, mend);
    }

    /// The words with which the platform itself asks, where the country does not declare them.
    fn own_words(&self) -> Vec<String> {
        let content = self.content;
        let classes = EnumId::parse("data_class").ok().and_then(|it| content.enums.get(&it));
        let class = |id: &DataClassId| classes.is_some_and(|all| all.iter().any(|it| it == id.as_str()));
        let lacks = |kind: &str, id: &str, file: &str| {
            format!("pages ask with the {kind} `{id}`, which {file} does not declare")
        };
        let mut all = Vec::new();
        for it in AccessRoleId::own().iter().filter(|it| !content.access_roles.contains_key(*it)) {
            all.push(lacks("role", it.as_str(), "access/roles.toml"));
        }
        for it in DataClassId::own().iter().filter(|it| !class(it)) {
            all.push(lacks("kind of data", it.as_str(), "the list `data_class` of enums.toml"));
        }
        for it in PurposeId::own().iter().filter(|it| !content.purposes.contains_key(*it)) {
            all.push(lacks("purpose", it.as_str(), "purposes.toml"));
        }
        all
    }

    /// Every role, kind of data, action and emergency, each in some question.
    fn questions(&self) -> Vec<Question> {
        let classes = EnumId::parse("data_class").ok().and_then(|it| self.content.enums.get(&it));
        let classes: Vec<DataClassId> =
            classes.into_iter().flatten().filter_map(|it| DataClassId::parse(it).ok()).collect();
        let roles: Vec<AccessRoleId> = self.content.access_roles.keys().cloned().collect();
        let (Some(purpose), Some(agency)) =
            (self.content.purposes.keys().next(), self.content.agencies.keys().next())
        else {
            return Vec::new();
        };
        let (Some(class), Some(role)) = (classes.first(), roles.first()) else { return Vec::new() };
        let ask = |role: &AccessRoleId, class: &DataClassId, action, emergency| {
            let agencies = BTreeSet::from([agency.clone()]);
            let record = Record {
                owner: Some(agency.clone()),
                participants: agencies.clone(),
                forbidden: BTreeSet::from([purpose.clone()]),
                handed_to: agencies.clone(),
                accused: agencies,
                ..Record::of_node(class.clone(), [purpose.clone()])
            };
            let reader = Reader { role: role.clone(), agency: Some(agency.clone()) };
            let circumstances = Circumstances { emergency, ..Circumstances::default() };
            Question { reader, action, record, purpose: purpose.clone(), circumstances }
        };
        let mut all: Vec<Question> = roles.iter().map(|it| ask(it, class, Action::Read, None)).collect();
        all.extend(classes.iter().map(|it| ask(role, it, Action::Read, None)));
        all.extend(Action::ALL.iter().map(|it| ask(role, class, *it, None)));
        all.extend(Emergency::ALL.iter().map(|it| ask(role, class, Action::Read, Some(*it))));
        all
    }

    /// Tells what Cedar found, where it found it.
    fn cedar(&mut self, code: &Code, path: &str, why: &dyn miette::Diagnostic, message: String, mend: &str) {
        let span = why
            .labels()
            .and_then(|mut it| it.next())
            .map(|it| it.offset()..it.offset().saturating_add(it.len()));
        let mend = why.help().map_or_else(|| mend.to_owned(), |it| it.to_string());
        self.tell(code, path, span, message, mend);
    }

    fn tell(&mut self, code: &Code, path: &str, span: Option<Range<usize>>, message: String, mend: String) {
        let text = self.bundle.text(path).unwrap_or_default();
        self.found.push(Diagnostic::told(code, path, text, span, message).mend(mend));
    }
}

fn told_of(why: &cedar_policy::PolicySetError) -> String {
    told(why)
}

/// Where a part of a text stands first.
fn place(text: &str, part: &str) -> Option<Range<usize>> {
    let start = text.find(part)?;
    Some(start..start.saturating_add(part.len()))
}
