//! Which steps a step takes on linked cases. They are decided there, like any other, by the content of those cases.

use rumbo_content::Also;
use rumbo_rules::Tri;

use crate::case::Case;
use crate::command::{Command, Mistake, StepAct, Surroundings};
use crate::decide::Law;
use crate::guards::Known;

impl Law<'_> {
    /// What a step does to linked cases, in the order of content.
    pub fn also(
        &self,
        case: Option<&Case>,
        act: &StepAct,
        surroundings: &Surroundings,
        command: &Command,
    ) -> Result<Vec<&Also>, Mistake> {
        let Some(step) = self.programme.step(&act.step) else { return Ok(Vec::new()) };
        let place = self.place(command.place.as_ref())?;
        let on = self.date_at(command.happened_at, command.place.as_ref());
        let known = Known { case, given: &act.facts, surroundings, law: self, on, place };
        let mut all = Vec::new();
        for also in &step.also {
            let holds = match &also.when {
                None => true,
                Some(when) => {
                    let told = when.test(&known, &self.content.parameters, on);
                    let place = || format!("step `{}`, also `{}`", step.id, also.step);
                    let mend = "correct the facts of the case, or the step in content";
                    matches!(
                        told.map_err(|why| Mistake::new(place(), why.to_string(), mend))?,
                        Tri::Known(true)
                    )
                }
            };
            if holds {
                all.push(also);
            }
        }
        Ok(all)
    }
}
