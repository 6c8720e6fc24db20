//! A program that is talked with: a JSON request a line, a JSON answer a line.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::Value;

use super::{Call, Fault};

/// A running program. It ends when nobody holds it any more.
#[derive(Debug)]
pub struct Partner {
    child: Child,
    asked: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    words: String,
}

impl Partner {
    /// Starts a program; what it complains of goes to the terminal.
    pub fn start(mut call: Call) -> Result<Self, Fault> {
        call.command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = call.command.spawn().map_err(|why| call.could_not_start(&why))?;
        let (asked, answers) = (child.stdin.take(), child.stdout.take());
        let answers = answers.ok_or_else(|| Fault::new(format!("`{}` cannot be heard", call.words)))?;
        Ok(Self { child, asked, answers: BufReader::new(answers), words: call.words })
    }

    /// Asks for something and waits for the answer.
    pub fn ask(&mut self, request: &Value) -> Result<Value, Fault> {
        let words = &self.words;
        let lost = |why: &dyn std::fmt::Display| Fault::new(format!("`{words}`, asked {request}: {why}"));
        let asked = self.asked.as_mut().ok_or_else(|| lost(&"it is not listening"))?;
        writeln!(asked, "{request}").and_then(|()| asked.flush()).map_err(|why| lost(&why))?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(|why| lost(&why))?;
        serde_json::from_str(&line).map_err(|_| lost(&"it gave no answer"))
    }
}

impl Drop for Partner {
    fn drop(&mut self) {
        // Without anybody to ask it, it ends by itself.
        drop(self.asked.take());
        drop(self.child.wait());
    }
}
