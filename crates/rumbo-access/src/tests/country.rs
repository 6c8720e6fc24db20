//! The countries of the project, and short ways to ask them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use rumbo_base::{Action, AgencyId, DataClassId, PurposeId};
use rumbo_content::{Bundle, Content, Diagnostic};

use crate::{Access, Circumstances, Question, Reader, Record};

pub(super) type Files = BTreeMap<String, Vec<u8>>;

pub(super) struct Country {
    pub(super) content: Content,
    pub(super) access: Access,
}

pub(super) static MEXICO: LazyLock<Country> = LazyLock::new(|| compiled(&files("mx")));
pub(super) static ORVANIA: LazyLock<Country> = LazyLock::new(|| compiled(&files("xx")));

fn compiled(files: &Files) -> Country {
    let bundle = Bundle::new(files.clone());
    let (content, found) = rumbo_content::compile(&bundle);
    let content = content.unwrap_or_else(|| panic!("{found:#?}"));
    let (access, found) = Access::compile(&bundle, &content);
    Country { content, access: access.unwrap_or_else(|| panic!("{}", rendered(&bundle, &found))) }
}

pub(super) fn rendered(bundle: &Bundle, found: &[Diagnostic]) -> String {
    found.iter().map(|it| it.render(bundle.text(&it.path).unwrap_or(""), false)).collect()
}

/// Every file of a country but those of proposed reforms.
pub(super) fn files(country: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(country);
    let mut all = Files::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                all.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    all
}

pub(super) fn purpose(id: &str) -> PurposeId {
    PurposeId::parse(id).unwrap()
}

pub(super) fn agency(id: &str) -> AgencyId {
    AgencyId::parse(id).unwrap()
}

/// `officer:inm`, `person`.
pub(super) fn reader(text: &str) -> Reader {
    let (role, at) = text.split_once(':').map_or((text, None), |(role, at)| (role, Some(at)));
    Reader { role: role.parse().unwrap(), agency: at.map(agency) }
}

/// Data of a kind that an agency collected for a purpose.
pub(super) fn record(class: &str, owner: &str, collected_for: &str) -> Record {
    let class = DataClassId::parse(class).unwrap();
    Record { owner: Some(agency(owner)), ..Record::of_node(class, [purpose(collected_for)]) }
}

pub(super) fn question(who: &str, action: Action, record: Record, why: &str) -> Question {
    let (purpose, circumstances) = (purpose(why), Circumstances::default());
    Question { reader: reader(who), action, record, purpose, circumstances }
}
