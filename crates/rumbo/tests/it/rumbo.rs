//! Calls of the executable and what they answer; folders that are thrown away.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What a call answered.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The root of the workspace, where `content/` is.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A call that has not begun.
pub(crate) fn command(words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumbo"));
    command.args(words.split_whitespace()).current_dir(root());
    command
        .env_remove("RUMBO_DATA")
        .env_remove("RUMBO_KEYS")
        .env_remove("RUMBO_KEY_FILE")
        .env("RUMBO_LANG", "en")
        .stdin(Stdio::null());
    command
}

/// Calls the executable with words and then, unsplit, more.
pub(crate) fn call(words: &str, more: &[&str]) -> Answer {
    let output = command(words).args(more).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let answer = Answer {
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    assert!(!answer.err.contains("panicked"), "{words}: {}", answer.err);
    answer
}

impl Answer {
    /// Expects an exit code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }
    /// Expects words in what was said, on either stream.
    #[track_caller]
    pub(crate) fn says(self, words: &[&str]) -> Self {
        for word in words {
            let found = self.out.contains(word) || self.err.contains(word);
            assert!(found, "`{word}` is not said\nout: {}\nerr: {}", self.out, self.err);
        }
        self
    }
    /// The last object printed.
    #[track_caller]
    pub(crate) fn object(&self) -> Value {
        self.objects().pop().unwrap()
    }
    /// Every object printed; each line is one.
    #[track_caller]
    pub(crate) fn objects(&self) -> Vec<Value> {
        self.out.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
    }
}

/// A node in a folder that is thrown away.
pub(crate) struct Node {
    pub(crate) folder: TempDir,
}

impl Node {
    /// A node that decides by Mexico's content.
    pub(crate) fn new() -> Self {
        let node = Self { folder: tempfile::tempdir().unwrap() };
        node.call("init", &[]).ends(0);
        node
    }
    /// A node that decides by the fictional country's content, which is small and quickly compiled.
    pub(crate) fn fictional() -> Self {
        let node = Self { folder: tempfile::tempdir().unwrap() };
        node.call("init --content content/xx", &[]).ends(0);
        node
    }
    /// Its folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("node")
    }
    /// Calls the executable on it.
    pub(crate) fn call(&self, words: &str, more: &[&str]) -> Answer {
        let data = self.data();
        let mut all = vec!["--data", data.to_str().unwrap()];
        all.extend(more);
        call(words, &all)
    }
    /// Writes a file beside it.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
    /// Imports a file.
    pub(crate) fn import(&self, file: &Path, more: &[&str]) -> Answer {
        let mut all = vec![file.to_str().unwrap()];
        all.extend(more);
        self.call("import movements", &all)
    }
    /// How many events its ledger has.
    pub(crate) fn events(&self) -> u64 {
        let answer = self.call("verify --json", &[]).ends(0);
        answer.object()["events"].as_u64().unwrap()
    }
}

/// A country's content, copied to where it can be broken.
pub(crate) struct Broken {
    folder: TempDir,
    country: &'static str,
}

impl Broken {
    /// A sound copy.
    pub(crate) fn new() -> Self {
        Self::of("mx")
    }
    /// A sound copy of another country.
    pub(crate) fn of(country: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&root().join("content").join(country), &folder.path().join(country));
        Self { folder, country }
    }
    /// The copy's folder.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join(self.country)
    }
    /// Puts other words into a file; they must have stood there.
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) -> &Self {
        let path = self.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "`{from}` does not stand in {file}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
        self
    }
    /// Adds to the end of a file.
    pub(crate) fn append(&self, file: &str, more: &str) -> &Self {
        let path = self.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        std::fs::write(&path, text + more).unwrap();
        self
    }
    /// Checks it.
    pub(crate) fn check(&self) -> Answer {
        call("check", &[self.path().to_str().unwrap()])
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
