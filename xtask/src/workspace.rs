//! The workspace as the chores see it: where it is, what its crates are, what they may use.
//!
//! Only here is `cargo metadata` asked.

use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use crate::process::Fault;

/// The root of the workspace that this program was compiled in.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// One crate of the workspace, as its manifest says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its `description`.
    pub description: String,
    /// The crates of the workspace that it uses, in alphabetical order; those of its tests aside.
    pub uses: Vec<String>,
    /// Whether it depends on the asynchronous runtime.
    pub is_async: bool,
}

/// Every crate of the workspace under `root`, in alphabetical order.
pub fn members(root: &Path) -> Result<Vec<Member>, Fault> {
    let metadata = metadata(root, true)?;
    let names: Vec<&str> = metadata.packages.iter().map(|it| it.name.as_str()).collect();
    let mut members: Vec<Member> = metadata
        .packages
        .iter()
        .map(|package| {
            let normal = || package.dependencies.iter().filter(|it| it.kind != DependencyKind::Development);
            let mut uses: Vec<String> =
                normal().map(|it| it.name.clone()).filter(|it| names.contains(&it.as_str())).collect();
            uses.sort();
            uses.dedup();
            Member {
                name: package.name.to_string(),
                description: package.description.clone().unwrap_or_default(),
                uses,
                is_async: normal().any(|it| it.name == "tokio"),
            }
        })
        .collect();
    members.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(members)
}

/// Where everything that is built lies, wherever that is set to be.
pub fn target_folder(root: &Path) -> Result<PathBuf, Fault> {
    Ok(metadata(root, true)?.target_directory.into_std_path_buf())
}

/// The release build's folder.
pub fn release_folder(root: &Path) -> Result<PathBuf, Fault> {
    Ok(target_folder(root)?.join("release"))
}

/// What `cargo metadata` knows: of the workspace alone, or of every dependency too.
pub fn metadata(root: &Path, workspace_only: bool) -> Result<Metadata, Fault> {
    let mut command = MetadataCommand::new();
    command.manifest_path(root.join("Cargo.toml"));
    if workspace_only {
        command.no_deps();
    }
    command.exec().map_err(|why| Fault::new(format!("cargo metadata failed: {why}")))
}
