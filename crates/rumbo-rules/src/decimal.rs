//! Exact shares and factors of the law: whole millionths in an `i64`. No floating point, no silent rounding, no wrap.

use std::fmt;
use std::str::FromStr;

use rumbo_base::{Money, MoneyError, Rounding};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Decimal places that are held.
const PLACES: usize = 6;
/// Millionths in one.
const ONE: i64 = 1_000_000;

/// A number with up to six decimal places: `0.10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

/// What can be wrong with a decimal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecimalError {
    /// Not written as one.
    #[error("`{0}` is not a decimal: write digits with at most six decimal places, as `0.10`")]
    Text(String),
    /// Beyond what can be held.
    #[error("the decimal is beyond what can be counted")]
    Overflow,
    /// More places than are held.
    #[error("the product has more than six decimal places, and nothing says how to round it")]
    Inexact,
}

impl Decimal {
    /// Takes millionths: `100_000` is 0.1.
    pub fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }
    /// Takes a whole number.
    pub fn whole(number: i64) -> Result<Self, DecimalError> {
        number.checked_mul(ONE).map(Self).ok_or(DecimalError::Overflow)
    }
    /// The number in millionths.
    pub fn millionths(self) -> i64 {
        self.0
    }
    /// The sum.
    pub fn checked_add(self, other: Self) -> Result<Self, DecimalError> {
        self.0.checked_add(other.0).map(Self).ok_or(DecimalError::Overflow)
    }
    /// The difference.
    pub fn checked_sub(self, other: Self) -> Result<Self, DecimalError> {
        self.0.checked_sub(other.0).map(Self).ok_or(DecimalError::Overflow)
    }
    /// The product, if six places hold it exactly.
    pub fn checked_mul(self, other: Self) -> Result<Self, DecimalError> {
        // Two 64-bit factors always fit 128 bits.
        let product = i128::from(self.0) * i128::from(other.0);
        if product % i128::from(ONE) != 0 {
            return Err(DecimalError::Inexact);
        }
        i64::try_from(product / i128::from(ONE)).map(Self).map_err(|_| DecimalError::Overflow)
    }
    /// This many times an amount, to the nearest minor unit, halves away from zero.
    pub fn of(self, money: Money) -> Result<Money, MoneyError> {
        money.share(self.0, ONE, Rounding::HalfUp)
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let wrong = || DecimalError::Text(text.to_owned());
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, places) = match digits.split_once('.') {
            Some((_, "")) => return Err(wrong()),
            Some(parts) => parts,
            None => (digits, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(places) || places.len() > PLACES {
            return Err(wrong());
        }
        let millionths: i128 =
            format!("{whole}{places:0<PLACES$}").parse().map_err(|_| DecimalError::Overflow)?;
        let signed = if text.starts_with('-') { -millionths } else { millionths };
        i64::try_from(signed).map(Self).map_err(|_| DecimalError::Overflow)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, places) = (size / ONE.unsigned_abs(), size % ONE.unsigned_abs());
        let places = format!("{places:0PLACES$}");
        match places.trim_end_matches('0') {
            "" => write!(out, "{sign}{whole}"),
            places => write!(out, "{sign}{whole}.{places}"),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
