//! Values in words: days, terms, amounts, members of closed lists, numbers of the law.

use rumbo_base::{Money, ParameterId, Span};
use rumbo_content::Arg;
use rumbo_rules::{Decimal, Measure, ParameterValue, Shape, Type, Value};
use rumbo_stats::grouped;

use super::{Voice, Words};

impl Voice<'_> {
    /// A value as a person reads it. `ty` says which closed list a name is a member of.
    pub fn value(&self, value: &Value, ty: Option<&Type>) -> Words {
        match (value, ty) {
            (Value::Bool(true), _) => self.frame("yes"),
            (Value::Bool(false), _) => self.frame("no"),
            (Value::Int(number), _) => Words::plain(whole(*number)),
            (Value::Date(day), _) => self.date(*day),
            (Value::Period(span), _) => self.term(*span),
            (Value::Money(money), _) => self.money(*money),
            (Value::Enum(member), Some(Type::Enum(list))) => self.member_of(list.as_str(), member),
            (Value::Enum(it) | Value::Text(it), _) => Words::plain(&**it),
            (Value::Decimal(number), _) => Words::plain(decimal(*number)),
            (Value::Set(members), _) => {
                let list = if let Some(Type::Set(list)) = ty { list.as_str() } else { "" };
                self.joined(members.iter().map(|it| self.member_of(list, it)))
            }
            (Value::List(records), _) => self.frame_with(
                "records",
                &[("number", Arg::Number(i64::try_from(records.len()).unwrap_or(i64::MAX)))],
            ),
        }
    }

    /// A member of a closed list.
    pub fn member_of(&self, list: &str, member: &str) -> Words {
        let key = format!("{}-{member}", list.replace('_', "-"));
        self.optional(&key, None).unwrap_or_else(|| Words::plain(member))
    }

    /// A length of time in the unit of the law.
    pub fn term(&self, span: Span) -> Words {
        let (key, number) = match span {
            Span::Immediate => return self.frame("span-immediate"),
            Span::Hours(number) => ("span-hours", number),
            Span::CalendarDays(number) => ("span-days", number),
            Span::WorkingDays(number) => ("span-working-days", number),
            Span::Months(number) => ("span-months", number),
            Span::Years(number) => ("span-years", number),
        };
        self.frame_with(key, &[("number", Arg::Number(i64::from(number)))])
    }

    /// An amount: `$800,000.00 MXN`.
    pub fn money(&self, money: Money) -> Words {
        let plain = money.to_string();
        let (amount, currency) = plain.split_once(' ').unwrap_or((&plain, ""));
        let (units, cents) = amount.split_once('.').unwrap_or((amount, "00"));
        let (sign, units) = units.strip_prefix('-').map_or(("", units), |it| ("-", it));
        let units = units.parse().map_or_else(|_| units.to_owned(), grouped);
        let amount = format!("{sign}{units}.{cents}");
        self.frame_with("amount", &[("amount", Arg::Text(&amount)), ("currency", Arg::Text(currency))])
    }

    /// What a number of the law is called.
    pub fn parameter_name(&self, id: &ParameterId) -> Words {
        let words = self.optional(&format!("parameter-{}", id.as_str().replace('.', "-")), None);
        words.unwrap_or_else(|| Words::plain(id.as_str()))
    }

    /// Several words, one after the other.
    fn joined(&self, words: impl Iterator<Item = Words>) -> Words {
        let all: Vec<String> = words.map(|it| it.text().to_owned()).collect();
        if all.is_empty() { self.frame("none-of-them") } else { Words::plain(all.join("; ")) }
    }

    /// A value of the law. The shape says which closed lists its names are members of.
    pub fn law_value(&self, is: &ParameterValue, shape: &Shape) -> Words {
        match (is, shape) {
            (ParameterValue::Deadline(deadline), _) => self.term(deadline.span),
            (ParameterValue::Value(value), Shape::Value(ty)) => self.value(value, Some(ty)),
            (ParameterValue::Value(value), _) => self.value(value, None),
            (ParameterValue::Index { units, of }, _) => {
                let of = self.parameter_name(of);
                let units = decimal(*units);
                self.frame_with("index-units", &[("units", Arg::Text(&units)), ("of", Arg::Text(of.text()))])
            }
            (ParameterValue::Table(rows), shape) => {
                let (list, ty) = if let Shape::Table { by, holds } = shape {
                    (by.as_str(), Some(holds))
                } else {
                    ("", None)
                };
                self.joined(rows.iter().map(|(member, value)| {
                    let (member, value) = (self.member_of(list, member), self.value(value, ty));
                    let args = [("member", Arg::Text(member.text())), ("value", Arg::Text(value.text()))];
                    self.frame_with("table-entry", &args)
                }))
            }
            (ParameterValue::Window { before, after }, _) => {
                let (before, after) = (self.term(*before), self.term(*after));
                let args = [("before", Arg::Text(before.text())), ("after", Arg::Text(after.text()))];
                self.frame_with("before-and-after", &args)
            }
            (ParameterValue::LookBack { over, measure }, _) => {
                let over = self.term(*over);
                let measure = self.frame(match measure {
                    Measure::Sum => "measure-sum",
                    Measure::Average => "measure-average",
                    Measure::Continuity => "measure-continuity",
                    Measure::Count => "measure-count",
                });
                let args = [("over", Arg::Text(over.text())), ("measure", Arg::Text(measure.text()))];
                self.frame_with("look-back-over", &args)
            }
        }
    }
}

/// A whole number, thousands apart.
fn whole(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(number.unsigned_abs()))
}

/// A number with decimal places, thousands apart.
fn decimal(number: Decimal) -> String {
    let plain = number.to_string();
    let (units, places) = plain
        .split_once('.')
        .map_or((plain.as_str(), String::new()), |(units, it)| (units, format!(".{it}")));
    let units = units.parse().map_or_else(|_| units.to_owned(), whole);
    // A whole part of zero has no sign of its own.
    let sign = if plain.starts_with("-0") { "-" } else { "" };
    format!("{sign}{units}{places}")
}
