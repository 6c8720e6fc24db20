//! What is printed: answers on standard output, progress and remarks on standard error. A reader that has gone away is no error.

use std::io::{self, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

/// Where answers go.
pub(crate) struct Out {
    /// Whether programs read it.
    pub(crate) json: bool,
    /// Whether a person looks at a terminal.
    pub(crate) terminal: bool,
    /// Nobody reads any more.
    closed: bool,
    /// The first thing that could not be written, for another reason.
    broken: Option<io::Error>,
}

impl Out {
    pub(crate) fn new(json: bool) -> Self {
        let terminal = !json && io::stdout().is_terminal();
        Self { json, terminal, closed: false, broken: None }
    }

    /// Whether colours help here.
    pub(crate) fn colour(&self) -> bool {
        self.terminal
    }

    /// Prints text for people; nothing if programs read.
    pub(crate) fn say(&mut self, text: impl AsRef<str>) {
        if !self.json {
            self.raw(text.as_ref());
        }
    }

    /// Prints an object for programs; nothing if people read.
    pub(crate) fn object(&mut self, object: &impl Serialize) {
        if self.json {
            match serde_json::to_string(object) {
                Ok(text) => self.raw(&text),
                Err(why) => self.broken = Some(io::Error::other(why)),
            }
        }
    }

    /// Prints a line as it is.
    pub(crate) fn raw(&mut self, text: &str) {
        if self.closed || self.broken.is_some() {
            return;
        }
        let mut stdout = io::stdout().lock();
        let wrote = stdout
            .write_all(text.as_bytes())
            .and_then(|()| if text.ends_with('\n') { Ok(()) } else { stdout.write_all(b"\n") });
        match wrote.and_then(|()| stdout.flush()) {
            Ok(()) => {}
            Err(why) if why.kind() == io::ErrorKind::BrokenPipe => self.closed = true,
            Err(why) => self.broken = Some(why),
        }
    }

    /// A remark beside the answer.
    pub(crate) fn remark(text: &str) {
        // Whoever closed standard error does not want remarks.
        writeln!(io::stderr().lock(), "{text}").ok();
    }

    /// A progress bar for a person who waits; silent for programs and files.
    pub(crate) fn progress(&self, total: u64, what: &'static str) -> ProgressBar {
        let target = if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target((total > 0).then_some(total), target).with_message(what);
        let template = if total > 0 {
            "{msg:<22} {bar:30} {human_pos}/{human_len} {eta}"
        } else {
            "{msg:<22} {human_pos}"
        };
        match ProgressStyle::with_template(template) {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        }
    }

    /// What could not be written, if anything.
    pub(crate) fn finish(self) -> Option<io::Error> {
        self.broken
    }
}
