//! The crate table of ARCHITECTURE.md must say what the manifests say: a new arrow means editing the document.

use crate::workspace::Member;

/// One row of the table: crate, sentence, may use, alone knows, async.
struct Row<'document> {
    name: String,
    sentence: String,
    may_use: Vec<String>,
    is_async: &'document str,
}

/// Compares the table in `document` with the crates there are.
pub(super) fn check(document: &str, members: &[Member]) -> Vec<String> {
    let rows = rows(document);
    if rows.is_empty() {
        return vec![
            "ARCHITECTURE.md: no crate table found; it begins `| crate | its one sentence | may use |`"
                .into(),
        ];
    }
    let mut found = Vec::new();
    for row in &rows {
        let Some(member) = members.iter().find(|it| it.name == row.name) else {
            found.push(format!("ARCHITECTURE.md: `{}` is in the table but not in the workspace", row.name));
            continue;
        };
        if row.sentence != member.description {
            found.push(format!(
                "ARCHITECTURE.md: `{}` is said to be `{}`, but its manifest says `{}`",
                row.name, row.sentence, member.description
            ));
        }
        if row.may_use != member.uses {
            found.push(format!(
                "ARCHITECTURE.md: `{}` may use [{}], but uses [{}]; change the document or drop the dependency",
                row.name,
                row.may_use.join(", "),
                member.uses.join(", ")
            ));
        }
        if (row.is_async == "yes") != member.is_async {
            found.push(format!(
                "ARCHITECTURE.md: `{}` has async `{}`, unlike its manifest",
                row.name, row.is_async
            ));
        }
    }
    for member in members.iter().filter(|member| rows.iter().all(|row| row.name != member.name)) {
        found.push(format!("ARCHITECTURE.md: `{}` is in the workspace but not in the table", member.name));
    }
    found
}

fn rows(document: &str) -> Vec<Row<'_>> {
    let table = document
        .lines()
        .skip_while(|line| !line.starts_with("| crate | its one sentence | may use |"))
        .skip(2);
    table
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| {
            let mut cells = line.trim().trim_matches('|').split('|').map(str::trim);
            let name = cells.next()?.replace('`', "");
            let sentence = cells.next()?.replace('`', "");
            let may_use = may_use(cells.next()?);
            let is_async = cells.nth(1)?;
            Some(Row { name, sentence, may_use, is_async })
        })
        .collect()
}

/// The crates named in a cell, in alphabetical order; a dash stands for none.
fn may_use(cell: &str) -> Vec<String> {
    let full = |name: &str| if name.starts_with("rumbo") { name.to_owned() } else { format!("rumbo-{name}") };
    let names = cell.split(',').map(|it| it.trim().trim_matches('`'));
    let mut names: Vec<String> = names.filter(|it| !it.is_empty() && *it != "–").map(full).collect();
    names.sort();
    names
}
