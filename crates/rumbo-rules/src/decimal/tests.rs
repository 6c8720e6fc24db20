//! What reads, how it prints, and that nothing is rounded or wrapped in silence.

use proptest::prelude::*;
use rumbo_base::{Currency, Money};

use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn decimals_print_without_idle_zeros() {
    for (written, printed) in
        [("0.10", "0.1"), ("1", "1"), ("-0.05", "-0.05"), ("12.340000", "12.34"), ("007", "7"), ("-0", "0")]
    {
        assert_eq!(decimal(written).to_string(), printed);
    }
    assert_eq!(serde_json::to_string(&decimal("0.10")).unwrap(), "\"0.1\"");
    assert_eq!(serde_json::from_str::<Decimal>("\"0.1\"").unwrap(), decimal("0.10"));
}

#[test]
fn what_is_no_decimal() {
    for text in ["", ".", "1.", ".5", "+1", "1e3", "0,1", "0.1234567", "--1", "1 000", "ñ"] {
        assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Text(text.to_owned())), "{text}");
    }
    assert_eq!("9223372036855".parse::<Decimal>(), Err(DecimalError::Overflow));
    assert_eq!("9223372036854.775807".parse::<Decimal>(), Ok(Decimal::from_millionths(i64::MAX)));
    assert_eq!("-9223372036854.775808".parse::<Decimal>(), Ok(Decimal::from_millionths(i64::MIN)));
    assert_eq!("9".repeat(60).parse::<Decimal>(), Err(DecimalError::Overflow));
}

#[test]
fn products_are_exact_or_refused() {
    assert_eq!(decimal("0.10").checked_mul(decimal("0.05")), Ok(decimal("0.005")));
    assert_eq!(decimal("0.001").checked_mul(decimal("0.0001")), Err(DecimalError::Inexact));
    assert_eq!(decimal("9000000000000").checked_mul(decimal("2")), Err(DecimalError::Overflow));
    assert_eq!(Decimal::whole(i64::MAX), Err(DecimalError::Overflow));
    assert_eq!(Decimal::from_millionths(i64::MIN).checked_sub(decimal("1")), Err(DecimalError::Overflow));
    assert_eq!(Decimal::from_millionths(i64::MAX).checked_add(decimal("1")), Err(DecimalError::Overflow));
}

#[test]
fn a_share_of_an_amount_is_rounded_to_the_centavo() {
    let pesos = |text| Money::parse(text, Currency::parse("MXN").unwrap()).unwrap();
    assert_eq!(decimal("0.10").of(pesos("800000.00")), Ok(pesos("80000.00")));
    assert_eq!(decimal("0.5").of(pesos("0.01")), Ok(pesos("0.01")), "halves go away from zero");
    assert_eq!(decimal("0.5").of(pesos("-0.01")), Ok(pesos("-0.01")));
    assert_eq!(decimal("0.49").of(pesos("0.01")), Ok(pesos("0.00")));
    assert_eq!(decimal("2").of(pesos("92233720368547758.07")), Err(MoneyError::Overflow));
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(millionths in any::<i64>()) {
        let number = Decimal::from_millionths(millionths);
        prop_assert_eq!(number.to_string().parse(), Ok(number));
    }

    #[test]
    fn whole_numbers_multiply_exactly(number in -9_000_000_000_000_i64..9_000_000_000_000, millionths in -1_000_000_i64..=1_000_000) {
        let product = Decimal::whole(number).unwrap().checked_mul(Decimal::from_millionths(millionths)).unwrap();
        prop_assert_eq!(i128::from(product.millionths()), i128::from(number) * i128::from(millionths));
    }
}
