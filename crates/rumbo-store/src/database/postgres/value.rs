//! Values in PostgreSQL's binary form, by the type that the server expects or gives.

use std::error::Error;

use bytes::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::database::Value;

type Failed = Box<dyn Error + Sync + Send>;

impl ToSql for Value<'_> {
    fn to_sql(&self, of: &Type, out: &mut BytesMut) -> Result<IsNull, Failed> {
        match (*self, of) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Integer(number), &Type::BOOL) => (number != 0).to_sql(of, out),
            (Self::Integer(number), &Type::INT2) => i16::try_from(number)?.to_sql(of, out),
            (Self::Integer(number), &Type::INT4) => i32::try_from(number)?.to_sql(of, out),
            (Self::Integer(number), &Type::TEXT | &Type::VARCHAR) => number.to_string().to_sql(of, out),
            (Self::Integer(number), _) => number.to_sql(of, out),
            (Self::Real(number), _) => number.to_sql(of, out),
            (Self::Text(bytes) | Self::Blob(bytes), _) => {
                out.extend_from_slice(bytes);
                Ok(IsNull::No)
            }
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value<'a> {
    fn from_sql(of: &Type, raw: &'a [u8]) -> Result<Self, Failed> {
        Ok(match *of {
            Type::INT8 => Self::Integer(i64::from_sql(of, raw)?),
            Type::INT4 => Self::Integer(i32::from_sql(of, raw)?.into()),
            Type::INT2 => Self::Integer(i16::from_sql(of, raw)?.into()),
            Type::BOOL => Self::Integer(bool::from_sql(of, raw)?.into()),
            Type::FLOAT8 => Self::Real(f64::from_sql(of, raw)?),
            Type::NUMERIC => numeric(raw).ok_or("a number of a sum does not fit")?,
            Type::BYTEA => Self::Blob(raw),
            _ => Self::Text(raw),
        })
    }
    fn from_sql_null(_: &Type) -> Result<Self, Failed> {
        Ok(Self::Null)
    }
    fn accepts(_: &Type) -> bool {
        true
    }
}

/// What a sum of whole numbers gives, or an average: digits to the base 10,000, with how many of them stand before the point.
fn numeric(raw: &[u8]) -> Option<Value<'static>> {
    const BASE: i64 = 10_000;
    const NEGATIVE: i16 = 0x4000;
    let mut words = raw.chunks_exact(2).filter_map(|it| Some(i16::from_be_bytes(it.try_into().ok()?)));
    let (count, weight, sign, scale) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let digits: Vec<i64> = words.take(usize::try_from(count).ok()?).map(i64::from).collect();
    let negative = sign == NEGATIVE;
    let whole = usize::try_from(i32::from(weight) + 1).unwrap_or(0);
    let mut number: i64 = 0;
    for place in 0..whole {
        let digit = digits.get(place).copied().unwrap_or(0);
        number = number.checked_mul(BASE)?.checked_add(digit)?;
    }
    let number = if negative { -number } else { number };
    if scale == 0 {
        return Some(Value::Integer(number));
    }
    let text: String = digits.iter().skip(whole).map(|it| format!("{it:04}")).collect();
    let leading = "0000".repeat(usize::try_from(-i32::from(weight) - 1).unwrap_or(0));
    let sign = if negative && number == 0 { "-" } else { "" };
    format!("{sign}{number}.{leading}{text}0").parse().ok().map(Value::Real)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_and_averages_are_read_as_the_server_writes_them() {
        let words = |it: &[i16]| -> Vec<u8> { it.iter().flat_map(|it| it.to_be_bytes()).collect() };
        assert_eq!(numeric(&words(&[1, 0, 0, 0, 540])), Some(Value::Integer(540)));
        assert_eq!(numeric(&words(&[1, 1, 0x4000, 0, 12])), Some(Value::Integer(-120_000)));
        assert_eq!(numeric(&words(&[0, 0, 0, 0])), Some(Value::Integer(0)));
        assert_eq!(numeric(&words(&[2, 0, 0, 1, 2, 5000])), Some(Value::Real(2.5)));
        assert_eq!(numeric(&words(&[1, -1, 0x4000, 4, 125])), Some(Value::Real(-0.0125)));
        assert_eq!(numeric(&words(&[5, 4, 0, 0, 9999, 9999, 9999, 9999, 9999])), None);
    }
}
