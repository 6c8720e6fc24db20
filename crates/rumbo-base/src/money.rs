//! Money: whole minor units in an `i64`, with its currency. No floating point, no silent rounding, no wrap.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(test)]
mod tests;

/// Minor units in one unit of a currency.
const MINOR_PER_UNIT: i128 = 100;

/// An ISO 4217 code of a currency with two decimal places, as every currency of the content so far: `MXN`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// What can be wrong with money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not three capital letters.
    #[error("`{0}` is not a currency code: three capital letters, as `MXN`")]
    Currency(String),
    /// Not an amount with two decimals.
    #[error("`{0}` is not an amount: write digits and two decimals, as `800000.00`")]
    Amount(String),
    /// Two currencies met.
    #[error("{0} and {1} cannot be added or compared: convert first, at a dated rate")]
    Mixed(Currency, Currency),
    /// Beyond what can be held.
    #[error("the amount is beyond what can be counted")]
    Overflow,
    /// A share of nothing.
    #[error("an amount cannot be divided by zero")]
    DividedByZero,
}

/// An amount in minor units (centavos, cents).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units: 1 MXN is 100.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// What happens to the fraction of a minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
    /// To the nearest, halves away from zero.
    HalfUp,
    /// To the nearest, halves to the even unit.
    HalfEven,
}

impl Currency {
    /// Takes three capital letters.
    pub fn parse(code: &str) -> Result<Self, MoneyError> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Ok(Self(letters)),
            _ => Err(MoneyError::Currency(code.to_owned())),
        }
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(code: &str) -> Result<Self, MoneyError> {
        Self::parse(code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| fmt::Write::write_char(out, char::from(*letter)))
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::parse(&code).map_err(serde::de::Error::custom)
    }
}

impl Money {
    /// Takes an amount with its two decimals, `800000.00` or `-0.05`: no separators, no sign but a minus.
    pub fn parse(amount: &str, currency: Currency) -> Result<Self, MoneyError> {
        let wrong = || MoneyError::Amount(amount.to_owned());
        let (negative, digits) = match amount.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, amount),
        };
        let (units, cents) = digits.split_once('.').ok_or_else(wrong)?;
        let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
        if cents.len() != 2 || !are_digits(cents) || !are_digits(units) {
            return Err(wrong());
        }
        let units: i128 = units.parse().map_err(|_| MoneyError::Overflow)?;
        let cents: i128 = cents.parse().map_err(|_| wrong())?;
        let minor = units.checked_mul(MINOR_PER_UNIT).and_then(|it| it.checked_add(cents));
        let minor = minor.ok_or(MoneyError::Overflow)?;
        Self::counted(if negative { -minor } else { minor }, currency)
    }

    /// The sum, if both are of one currency.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        Self::counted(i128::from(self.minor) + i128::from(other.minor), self.currency)
    }

    /// The difference, if both are of one currency.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        Self::counted(i128::from(self.minor) - i128::from(other.minor), self.currency)
    }

    /// The part `numerator / denominator` of the amount: a rate of 3 % is `share(3, 100, …)`.
    pub fn share(self, numerator: i64, denominator: i64, rounding: Rounding) -> Result<Self, MoneyError> {
        // Two 64-bit factors always fit 128 bits, so only the result can be too large.
        let product = i128::from(self.minor) * i128::from(numerator);
        let denominator = i128::from(denominator);
        let whole = product.checked_div(denominator).ok_or(MoneyError::DividedByZero)?;
        let rest = product - whole * denominator;
        let twice_rest = rest.abs() * 2;
        let away = match rounding {
            Rounding::Down => false,
            Rounding::Up => rest != 0,
            Rounding::HalfUp => twice_rest >= denominator.abs(),
            Rounding::HalfEven => match twice_rest.cmp(&denominator.abs()) {
                Ordering::Less => false,
                Ordering::Equal => whole % 2 != 0,
                Ordering::Greater => true,
            },
        };
        let step = if product.signum() == denominator.signum() { 1 } else { -1 };
        Self::counted(if away { whole + step } else { whole }, self.currency)
    }

    /// Which is more, if both are of one currency. There is no order across currencies, hence no `Ord`.
    pub fn compare(&self, other: &Self) -> Result<Ordering, MoneyError> {
        self.same_currency(*other)?;
        Ok(self.minor.cmp(&other.minor))
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            Ok(())
        } else {
            Err(MoneyError::Mixed(self.currency, other.currency))
        }
    }

    fn counted(minor: i128, currency: Currency) -> Result<Self, MoneyError> {
        let minor = i64::try_from(minor).map_err(|_| MoneyError::Overflow)?;
        Ok(Self { minor, currency })
    }
}

impl fmt::Display for Money {
    /// `800000.00 MXN`: the form that `parse` reads, for traces and files. Pages format by language.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = i128::from(self.minor.unsigned_abs());
        write!(out, "{sign}{}.{:02} {}", minor / MINOR_PER_UNIT, minor % MINOR_PER_UNIT, self.currency)
    }
}
