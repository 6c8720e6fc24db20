//! Amounts as people write them, and arithmetic that never loses a centavo silently.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::{Currency, Money, MoneyError, Rounding};

fn mxn(minor: i64) -> Money {
    Money { minor, currency: Currency::parse("MXN").unwrap() }
}

fn usd(minor: i64) -> Money {
    Money { minor, currency: Currency::parse("USD").unwrap() }
}

#[test]
fn a_currency_is_three_capital_letters() {
    assert_eq!(Currency::parse("MXN").unwrap().to_string(), "MXN");
    assert_eq!(format!("{:?}", Currency::parse("USD").unwrap()), "USD");
    for wrong in ["", "MX", "MXNN", "mxn", "MX1", "ÑN"] {
        assert_eq!(Currency::parse(wrong), Err(MoneyError::Currency(wrong.into())));
    }
}

#[test]
fn an_amount_has_two_decimals() {
    let currency = mxn(0).currency;
    for (text, minor) in [
        ("800000.00", 80_000_000),
        ("0.05", 5),
        ("-0.05", -5),
        ("-12.50", -1_250),
        ("92233720368547758.07", i64::MAX),
        ("-92233720368547758.08", i64::MIN),
    ] {
        assert_eq!(Money::parse(text, currency), Ok(mxn(minor)));
        assert_eq!(mxn(minor).to_string(), format!("{text} MXN"));
    }
    for wrong in
        ["", "1", "1.0", "1.000", ".50", "1,000.00", "+1.00", "--1.00", "1.-5", "1.0e", " 1.00", "1.00 MXN"]
    {
        assert_eq!(Money::parse(wrong, currency), Err(MoneyError::Amount(wrong.into())), "{wrong}");
    }
    for large in
        ["92233720368547758.08", "-92233720368547758.09", "1000000000000000000000000000000000000000000.00"]
    {
        assert_eq!(Money::parse(large, currency), Err(MoneyError::Overflow), "{large}");
    }
}

#[test]
fn sums_stay_in_one_currency_and_in_range() {
    assert_eq!(mxn(150).checked_add(mxn(-200)), Ok(mxn(-50)));
    assert_eq!(mxn(150).checked_sub(mxn(200)), Ok(mxn(-50)));
    let mixed = MoneyError::Mixed(mxn(0).currency, usd(0).currency);
    assert_eq!(mxn(1).checked_add(usd(1)), Err(mixed.clone()));
    assert_eq!(mxn(1).checked_sub(usd(1)), Err(mixed.clone()));
    assert_eq!(mxn(1).compare(&usd(1)), Err(mixed.clone()));
    assert_eq!(mixed.to_string(), "MXN and USD cannot be added or compared: convert first, at a dated rate");
    assert_eq!(mxn(i64::MAX).checked_add(mxn(1)), Err(MoneyError::Overflow));
    assert_eq!(mxn(i64::MIN).checked_sub(mxn(1)), Err(MoneyError::Overflow));
    assert_eq!(mxn(1).compare(&mxn(2)), Ok(Ordering::Less));
}

#[test]
fn a_share_rounds_as_it_is_told() {
    use Rounding::{Down, HalfEven, HalfUp, Up};
    let eighth = [(Down, 12), (Up, 13), (HalfUp, 13), (HalfEven, 12)];
    let minus_eighth = [(Down, -12), (Up, -13), (HalfUp, -13), (HalfEven, -12)];
    for (rounding, expected) in eighth {
        assert_eq!(mxn(100).share(1, 8, rounding), Ok(mxn(expected)), "{rounding:?}");
        assert_eq!(mxn(-100).share(-1, 8, rounding), Ok(mxn(expected)), "{rounding:?}");
    }
    for (rounding, expected) in minus_eighth {
        assert_eq!(mxn(-100).share(1, 8, rounding), Ok(mxn(expected)), "{rounding:?}");
        assert_eq!(mxn(100).share(1, -8, rounding), Ok(mxn(expected)), "{rounding:?}");
    }
    assert_eq!(mxn(300).share(1, 8, HalfEven), Ok(mxn(38)));
    assert_eq!(mxn(100).share(1, 3, HalfEven), Ok(mxn(33)));
    assert_eq!(mxn(100).share(2, 3, HalfEven), Ok(mxn(67)));
    assert_eq!(mxn(1_000).share(3, 100, Up), Ok(mxn(30)));
}

#[test]
fn a_share_is_in_range_or_says_so() {
    assert_eq!(mxn(1).share(1, 0, Rounding::Down), Err(MoneyError::DividedByZero));
    assert_eq!(mxn(i64::MAX).share(2, 1, Rounding::Down), Err(MoneyError::Overflow));
    assert_eq!(mxn(i64::MIN).share(i64::MIN, i64::MIN, Rounding::HalfEven), Ok(mxn(i64::MIN)));
    assert_eq!(mxn(i64::MAX).share(i64::MAX, i64::MAX, Rounding::Up), Ok(mxn(i64::MAX)));
}

#[test]
fn money_is_stored_in_minor_units_with_its_currency() {
    let stored = serde_json::to_string(&mxn(80_000_000)).unwrap();
    assert_eq!(stored, r#"{"minor":80000000,"currency":"MXN"}"#);
    assert_eq!(serde_json::from_str::<Money>(&stored).unwrap(), mxn(80_000_000));
    let wrong = serde_json::from_str::<Money>(r#"{"minor":1,"currency":"pesos"}"#).unwrap_err();
    assert!(wrong.to_string().starts_with("`pesos` is not a currency code"), "{wrong}");
}

proptest! {
    #[test]
    fn what_is_added_can_be_taken_away(one: i64, other: i64) {
        if let Ok(sum) = mxn(one).checked_add(mxn(other)) {
            prop_assert_eq!(sum.checked_sub(mxn(other)), Ok(mxn(one)));
        } else {
            prop_assert!(one.checked_add(other).is_none());
        }
    }

    #[test]
    fn every_amount_reads_back(minor: i64) {
        let text = mxn(minor).to_string();
        prop_assert_eq!(Money::parse(text.strip_suffix(" MXN").unwrap(), mxn(0).currency), Ok(mxn(minor)));
    }

    #[test]
    fn a_rounded_share_is_less_than_one_unit_away(minor in -1_000_000i64..1_000_000, part in -999i64..999, of in 1i64..999) {
        for rounding in [Rounding::Down, Rounding::Up, Rounding::HalfUp, Rounding::HalfEven] {
            let share = mxn(minor).share(part, of, rounding).unwrap().minor;
            let error = (share * of - minor * part).abs();
            prop_assert!(error < of);
            let nearest = matches!(rounding, Rounding::HalfUp | Rounding::HalfEven);
            prop_assert!(!nearest || error * 2 <= of);
        }
    }

    #[test]
    fn no_text_upsets_the_reader(text: String) {
        if let Ok(money) = Money::parse(&text, mxn(0).currency) {
            prop_assert_eq!(money.minor < 0, text.starts_with('-') && money.minor != 0);
        }
    }
}
