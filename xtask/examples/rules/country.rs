//! A country read from its folder, and its parameters as OpenFisca wants them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rumbo_base::{ParameterId, Span};
use rumbo_content::{Bundle, Content, Reform, compile, reforms};
use rumbo_rules::{Parameter, ParameterValue, Rule, Value};

use crate::Fault;

/// Reads and compiles a country, and as what its reforms would make it.
pub(crate) fn read(folder: &Path) -> Result<(Content, Vec<Reform>), Fault> {
    let bundle = Bundle::new(files(folder)?);
    let (content, mistakes) = compile(&bundle);
    let wrong = |count: usize| format!("`{}` has {count} mistakes", folder.display());
    let content = content.ok_or_else(|| wrong(mistakes.len()))?;
    let (reforms, mistakes) = reforms(&bundle);
    if reforms.is_empty() { Err(wrong(mistakes.len()).into()) } else { Ok((content, reforms)) }
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path)?);
            }
        }
    }
    Ok(found)
}

/// Writes every parameter that a rule reads as a file of OpenFisca's, so that both read the same law.
pub(crate) fn write_parameters(content: &Content, rule: &Rule, folder: &Path) -> Result<(), Fault> {
    fs::create_dir_all(folder)?;
    for id in rule.parameters(&content.parameters, None) {
        let parameter = content.parameters.get(&id).ok_or("a parameter is missing")?;
        fs::write(folder.join(format!("{id}.yaml")), yaml(&id, parameter)?)?;
    }
    Ok(())
}

fn yaml(id: &ParameterId, parameter: &Parameter) -> Result<String, Fault> {
    let mut text = format!("description: {id}\nvalues:\n");
    for value in &parameter.values {
        let span = match &value.is {
            ParameterValue::Deadline(deadline) => Some(deadline.span),
            ParameterValue::Value(Value::Period(span)) => Some(*span),
            _ => None,
        };
        let number = match (&value.is, span) {
            (_, Some(Span::CalendarDays(number) | Span::Months(number))) => number.to_string(),
            (ParameterValue::Value(Value::Decimal(number)), _) => number.to_string(),
            (ParameterValue::Value(Value::Money(amount)), _) => {
                amount.to_string().split(' ').next().unwrap_or_default().to_owned()
            }
            (other, _) => return Err(format!("OpenFisca has no form for `{id}` = {other}").into()),
        };
        let cite: Vec<String> = value.cite.iter().map(ToString::to_string).collect();
        text.push_str(&format!("  {}:\n    value: {number}\n", value.from));
        text.push_str(&format!("    metadata:\n      reference: \"{}\"\n", cite.join(", ")));
    }
    Ok(text)
}
