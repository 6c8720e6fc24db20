//! What a court has ruled on a provision: the law stays as printed, and whoever reads it is told.

use rumbo_content::Arg;
use rumbo_rules::{Judicial, JudicialScope};

use super::line::Line;
use crate::words::{Voice, Words};

/// The sign of a ruling, and what it says.
pub(crate) fn sign(voice: Voice<'_>, it: &Judicial) -> Line {
    Line::sign(voice.frame("sign-judicial").text(), &words(voice, it))
}

/// A ruling in words: who ruled when, for whom it holds, what follows.
pub(crate) fn words(voice: Voice<'_>, it: &Judicial) -> Words {
    let day = voice.date(it.decided);
    let scope = voice.frame(match it.scope {
        JudicialScope::Parties => "judicial-parties",
        JudicialScope::General => "judicial-general",
    });
    let args = [
        ("title", Arg::Text(&it.title)),
        ("date", Arg::Text(day.text())),
        ("scope", Arg::Text(scope.text())),
    ];
    voice.frame_with("judicial", &args)
}
