//! Forms made from the programme: one input for each field that a step asks, what was sent read back, every mistake at
//! once and at its input.

use maud::{Markup, html};
use rumbo_app::cases::{Given, read_given};
use rumbo_app::view::CaseView;
use rumbo_app::{Type, Value};
use rumbo_base::{Citation, FieldId, StepId, TextKey};
use rumbo_content::{Content, Field, Programme};
use rumbo_render::{Mistake, Voice, Words};

use super::asked::Asked;
use super::visit::filled;

/// Characters that a person may write into one input.
const TEXT_MAX: usize = 200;
/// The name of the input that chooses a ground.
const GROUND: &str = "ground";

/// What a step or occurrence asks.
pub(super) struct Form<'a> {
    /// The step or occurrence.
    pub(super) id: &'a StepId,
    /// What it is called.
    pub(super) title: Words,
    /// Whether it is a step that somebody authorises; if not, it is told as having happened.
    pub(super) is_step: bool,
    /// Whether the decision must be served.
    pub(super) notice: bool,
    /// Whether somebody is taken in, so that the place is asked for.
    pub(super) lodges: bool,
    /// Its provisions.
    pub(super) basis: &'a [Citation],
    fields: Vec<(&'a Field, bool)>,
    grounds: Vec<(&'a TextKey, &'a [Citation])>,
}

impl<'a> Form<'a> {
    /// The form of a step or occurrence, without what the case knows already.
    pub(super) fn of(
        voice: Voice<'_>,
        programme: &'a Programme,
        id: &StepId,
        view: Option<&CaseView>,
    ) -> Option<Self> {
        let known = |field: &FieldId| view.is_some_and(|it| it.case.fact(field).is_some());
        let field = |id: &FieldId| programme.fields.get(id);
        if let Some(step) = programme.step(id) {
            let needs = step.needs.iter().filter(|it| !known(it)).filter_map(field).map(|it| (it, true));
            let may = step.may_record.iter().filter(|it| !step.needs.contains(it) && !known(it));
            let fields = needs.chain(may.filter_map(field).map(|it| (it, false))).collect();
            let grounds = step.grounds.iter().map(|(key, basis)| (key, basis.as_slice())).collect();
            let title = voice.words(&format!("step-{id}"));
            return Some(Self {
                id: &step.id,
                title,
                is_step: true,
                notice: step.notice,
                lodges: step.lodges,
                basis: &step.basis,
                fields,
                grounds,
            });
        }
        let told = programme.occurrence(id)?;
        let fields = told.may_record.iter().filter_map(field).map(|it| (it, false)).collect();
        let title = voice.words(&format!("occurrence-{id}"));
        let basis = told.basis.as_slice();
        let (notice, lodges, grounds) = (false, false, Vec::new());
        Some(Self { id: &told.id, title, is_step: false, notice, lodges, basis, fields, grounds })
    }

    /// Every input, with what was sent before and what was wrong with it.
    pub(super) fn inputs(
        &self,
        voice: Voice<'_>,
        content: &Content,
        asked: &Asked,
        mistakes: &[Mistake],
    ) -> Markup {
        html! {
            @for (field, needed) in &self.fields {
                @let id = input_of(&field.id);
                @let label = html! {
                    (voice.words(&format!("field-{}", field.id)))
                    @if !needed { " " span.soft { "(" (voice.frame("optional")) ")" } }
                };
                @let help = voice.optional(&format!("field-{}", field.id), Some("help"));
                (labelled(voice, content, &Input { id: &id, ty: &field.ty, label, help, sent: asked.field(&id).unwrap_or_default() }, mistakes))
            }
            @if !self.grounds.is_empty() { fieldset {
                legend { (voice.frame("ground-choice")) }
                (wrong(GROUND, mistakes))
                @for (at, (key, basis)) in self.grounds.iter().enumerate() {
                    label {
                        input type="radio" name=(GROUND) value=(key) id=[(at == 0).then_some(GROUND)]
                            checked[asked.field(GROUND) == Some(key.as_str())];
                        span {
                            (voice.words(&format!("ground-{key}"))) " "
                            span.soft { @for it in *basis { (it.instrument) " " (it.provision.as_str()) " " } }
                        }
                    }
                }
            } }
        }
    }

    /// Reads what was sent: all mistakes at once, each at its input.
    pub(super) fn read(
        &self,
        voice: Voice<'_>,
        content: &Content,
        programme: &Programme,
        asked: &Asked,
    ) -> Result<Given, Vec<Mistake>> {
        let (mut pairs, mut mistakes) = (Vec::new(), Vec::new());
        for (field, needed) in &self.fields {
            let id = input_of(&field.id);
            let sent = asked.field(&id).unwrap_or_default();
            let name = voice.words(&format!("field-{}", field.id));
            let mut wrong = |key: &str| {
                mistakes
                    .push(Mistake { input: id.clone(), message: filled(voice, key, "field", name.text()) })
            };
            if sent.is_empty() {
                if *needed {
                    wrong("mistake-missing");
                }
            } else if let Some(key) = misread(content, &field.ty, sent) {
                wrong(key);
            } else {
                pairs.push((field.id.to_string(), sent.to_owned()));
            }
        }
        let ground = asked.field(GROUND).filter(|it| !it.is_empty());
        if !self.grounds.is_empty() && !self.grounds.iter().any(|(key, _)| ground == Some(key.as_str())) {
            mistakes.push(Mistake { input: GROUND.to_owned(), message: voice.frame("mistake-ground") });
        }
        let given = read_given(programme, &pairs, ground.filter(|_| !self.grounds.is_empty()));
        match given {
            Ok(given) if mistakes.is_empty() => Ok(given),
            Ok(_) => Err(mistakes),
            Err(more) => {
                mistakes.extend(
                    more.iter()
                        .map(|it| Mistake { input: String::new(), message: Words::plain(it.to_string()) }),
                );
                Err(mistakes)
            }
        }
    }
}

/// The id of a field's input.
fn input_of(field: &FieldId) -> String {
    format!("field-{field}")
}

/// The text that says what is wrong with what was written; nothing if it can be read.
fn misread(content: &Content, ty: &Type, sent: &str) -> Option<&'static str> {
    if sent.chars().count() > TEXT_MAX {
        return Some("mistake-long");
    }
    let parsed = Value::parse(ty, sent);
    match (ty, parsed) {
        (Type::Enum(list), Ok(_)) => {
            let member = content.enums.get(list).is_some_and(|all| all.iter().any(|it| it == sent));
            (!member).then_some("mistake-choice")
        }
        (_, Ok(_)) => None,
        (Type::Int, Err(_)) => Some("mistake-number"),
        (Type::Date, Err(_)) => Some("mistake-date"),
        (_, Err(_)) => Some("mistake-choice"),
    }
}

/// One input with its label.
pub(super) struct Input<'a> {
    /// Its id and name.
    pub(super) id: &'a str,
    /// What it takes.
    pub(super) ty: &'a Type,
    /// Its label.
    pub(super) label: Markup,
    /// A word of help.
    pub(super) help: Option<Words>,
    /// What was written before.
    pub(super) sent: &'a str,
}

/// An input with its label, its help and its mistakes.
pub(super) fn labelled(
    voice: Voice<'_>,
    content: &Content,
    input: &Input<'_>,
    mistakes: &[Mistake],
) -> Markup {
    let bad = mistakes.iter().any(|it| it.input == input.id);
    let (help_id, wrong_id) = (format!("{}-help", input.id), format!("{}-wrong", input.id));
    let described: Vec<&str> = [(input.help.is_some(), help_id.as_str()), (bad, wrong_id.as_str())]
        .iter()
        .filter(|it| it.0)
        .map(|it| it.1)
        .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let notes = html! {
        @if let Some(help) = &input.help { p.help id=(help_id) { (help) } }
        (wrong(input.id, mistakes))
    };
    if *input.ty == Type::Bool {
        return html! { fieldset aria-describedby=[described] {
            legend { (input.label) }
            (notes)
            @for (at, (value, word)) in [("true", "yes"), ("false", "no")].into_iter().enumerate() { label {
                input type="radio" name=(input.id) value=(value) id=[(at == 0).then_some(input.id)] checked[input.sent == value];
                span { (voice.frame(word)) }
            } }
        } };
    }
    let invalid = bad.then_some("true");
    html! {
        label for=(input.id) { (input.label) }
        (notes)
        @match input.ty {
            Type::Enum(list) => {
                select id=(input.id) name=(input.id) aria-describedby=[described] aria-invalid=[invalid] {
                    option value="" { (voice.frame("choose")) }
                    @for member in content.enums.get(list).into_iter().flatten() {
                        option value=(member) selected[input.sent == member] { (voice.member_of(list.as_str(), member)) }
                    }
                }
            }
            ty => {
                @let (kind, mode) = match ty { Type::Int => ("text", Some("numeric")), Type::Date => ("date", None), _ => ("text", None) };
                input id=(input.id) name=(input.id) type=(kind) inputmode=[mode] maxlength=(TEXT_MAX) autocomplete="off"
                    value=(input.sent) aria-describedby=[described] aria-invalid=[invalid];
            }
        }
    }
}

fn wrong(input: &str, mistakes: &[Mistake]) -> Markup {
    html! { @for it in mistakes.iter().filter(|it| it.input == input) { p.bad id={ (input) "-wrong" } { (it.message) } } }
}
