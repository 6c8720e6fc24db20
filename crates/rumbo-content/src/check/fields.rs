//! Whether what a programme collects is used: by a rule, a guard, a clock, another case, a table or a paper, or by a
//! person for a purpose that the field states.

use std::collections::BTreeSet;

use rumbo_base::FieldId;

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::load::Loader;
use crate::model::{BlockKind, Content, Field, Programme};

/// Fields of a programme that nothing reads.
pub(super) fn used(loader: &Loader<'_>, content: &Content, programme: &Programme, path: &str) {
    let read = read(content, programme);
    let fact = |field: &Field| {
        let mut declared = content.rules.values().filter_map(|it| it.facts_declared().get(&field.id));
        declared.any(|it| it.ty == field.ty)
    };
    let read_by_nobody = |it: &&Field| it.read_for.is_none() && !read.contains(&it.id) && !fact(it);
    for Field { id, .. } in programme.fields.values().filter(read_by_nobody) {
        let message = format!("nothing reads the field `{id}`");
        let spot = loader.spot(path, &["field", id.as_str()]);
        let found = Diagnostic::warning(&codes::UNREAD_FIELD, &spot, message).label("asked for in vain");
        let mend = "remove it, or say for what people read it: `read_for = \"decision\"`, `\"contact\"`, \
                    `\"identification\"` or `\"follow-up\"`";
        loader.findings.add(found.mend(mend));
    }
}

/// The fields that something other than a rule's fact of the same name reads.
fn read<'a>(content: &'a Content, programme: &'a Programme) -> BTreeSet<&'a FieldId> {
    let mut read: BTreeSet<&FieldId> = programme.dimensions.values().collect();
    read.extend(programme.withheld.iter().map(|it| &it.from));
    read.extend(programme.fields.values().filter(|it| it.link.is_some()).map(|it| &it.id));
    read.extend(programme.guards.iter().filter_map(|it| it.when.as_ref()).flat_map(|it| it.facts()));
    read.extend(programme.states.iter().flat_map(|it| &it.clocks).filter_map(|it| it.days_from.as_ref()));
    for step in &programme.steps {
        read.extend(step.opens_case.iter().flat_map(|it| &it.passes));
        read.extend(step.also.iter().filter_map(|it| it.when.as_ref()).flat_map(|it| it.facts()));
    }
    let blocks = programme.papers.values().flat_map(|it| &it.blocks);
    read.extend(blocks.filter(|it| it.kind == BlockKind::Facts).flat_map(|it| &it.fields));
    let collected = content.rule_forms.values().flat_map(|it| it.collected.values());
    read.extend(collected.filter(|(of, _)| *of == programme.id).map(|(_, field)| field));
    // A case that stands under one of this programme takes fields over from it.
    let links =
        content.programmes.values().flat_map(|it| it.fields.values()).filter_map(|it| it.link.as_ref());
    read.extend(links.filter(|it| it.of == programme.id).flat_map(|it| &it.brings));
    read
}
