//! Running other programs, and the one clock of the chores.
//!
//! What a failure means is for the caller to say; here it only gets words.

use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Instant;

pub use partner::Partner;

mod partner;

/// Why a chore could not be done: one sentence for the person at the terminal.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Fault(String);

impl Fault {
    /// A fault with its sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// Turns an input or output error at `place` into a fault.
    pub fn at(place: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |why| Self(format!("`{}`: {why}", place.display()))
    }
}

/// A program and its arguments, run in a folder.
#[derive(Debug)]
pub struct Call {
    command: Command,
    words: String,
}

impl Call {
    /// Calls `program` in `folder`.
    pub fn new(program: impl AsRef<Path>, folder: &Path) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::null());
        Self { command, words: program.display().to_string() }
    }

    /// Adds arguments, separated by white space in `words`.
    #[must_use]
    pub fn words(self, words: &str) -> Self {
        words.split_whitespace().fold(self, |call, word| call.arg(word))
    }

    /// Adds one argument as it is.
    #[must_use]
    pub fn arg(mut self, argument: impl AsRef<std::ffi::OsStr>) -> Self {
        let argument = argument.as_ref();
        self.words = format!("{} {}", self.words, argument.to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Sets a variable of the program's environment.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it to the end, its output going to the terminal; anything but exit code 0 is a fault.
    pub fn run(mut self) -> Result<(), Fault> {
        let status = self.command.status().map_err(|why| self.could_not_start(&why))?;
        if status.success() {
            Ok(())
        } else {
            Err(Fault::new(format!("`{}` ended with {status}", self.words)))
        }
    }

    /// Runs it to the end and gives what it printed to standard output; anything but exit code 0 is a fault.
    pub fn output(mut self) -> Result<String, Fault> {
        let output = self.command.output().map_err(|why| self.could_not_start(&why))?;
        self.printed(&output)
    }

    /// Starts it, its standard output to be read by the caller, what it complains of going to the terminal.
    pub fn piped(mut self) -> Result<(Child, ChildStdout), Fault> {
        let started = self.command.stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|why| self.could_not_start(&why))?;
        let out = child.stdout.take();
        out.map(|out| (child, out)).ok_or_else(|| Fault::new(format!("`{}` cannot be heard", self.words)))
    }

    /// Runs it to the end as [`Call::output`] does, and gives its peak resident memory in bytes too.
    pub fn measured(mut self) -> Result<Measured, Fault> {
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let begun = now();
        let child = self.command.spawn().map_err(|why| self.could_not_start(&why))?;
        let (done, waiting) = std::sync::mpsc::channel::<()>();
        let status_file = PathBuf::from(format!("/proc/{}/status", child.id()));
        let watcher = std::thread::spawn(move || watch_peak(&status_file, &waiting));
        let output = child.wait_with_output();
        let seconds = begun.elapsed().as_secs_f64();
        drop(done);
        let peak_bytes = watcher.join().unwrap_or(0);
        let output = output.map_err(|why| self.could_not_start(&why))?;
        Ok(Measured { printed: self.printed(&output)?, seconds, peak_bytes })
    }

    /// What a program printed to standard output; all that it printed becomes the fault if it failed.
    fn printed(&self, output: &Output) -> Result<String, Fault> {
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(printed);
        }
        let complaint = String::from_utf8_lossy(&output.stderr);
        let (words, status) = (&self.words, output.status);
        Err(Fault::new(format!("`{words}` ended with {status}:\n{}\n{}", complaint.trim(), printed.trim())))
    }

    fn could_not_start(&self, why: &std::io::Error) -> Fault {
        Fault::new(format!("`{}` could not be started: {why}", self.words))
    }
}

/// What a run of a program took.
#[derive(Debug)]
pub struct Measured {
    /// What it printed to standard output.
    pub printed: String,
    /// From its start to its end, in seconds.
    pub seconds: f64,
    /// The most memory that it held at once, in bytes; 0 where the system does not tell.
    pub peak_bytes: u64,
}

/// Reads the kernel's own high-water mark until the program has ended: a peak between two looks is not lost.
fn watch_peak(status_file: &Path, running: &std::sync::mpsc::Receiver<()>) -> u64 {
    let look = std::time::Duration::from_millis(20);
    let mut peak_bytes = 0;
    loop {
        if let Ok(status) = std::fs::read_to_string(status_file) {
            peak_bytes = peak_bytes.max(high_water_bytes(&status).unwrap_or(0));
        }
        if !matches!(running.recv_timeout(look), Err(std::sync::mpsc::RecvTimeoutError::Timeout)) {
            return peak_bytes;
        }
    }
}

fn high_water_bytes(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kibibytes.checked_mul(1024)
}

/// The moment of a measurement. The chores measure; the product is told what time it is.
#[expect(clippy::disallowed_methods, reason = "a bench and a table of lane times measure real time")]
pub fn now() -> Instant {
    Instant::now()
}

/// A setting of the environment, if it is there and readable.
#[expect(
    clippy::disallowed_methods,
    reason = "the chores are their own executable: their settings enter here"
)]
pub fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Where a program stands in the search path, if it does.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = setting("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|it| it.is_file())
}

#[cfg(test)]
mod tests;
