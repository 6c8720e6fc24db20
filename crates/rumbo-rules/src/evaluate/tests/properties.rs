//! What holds of every condition and every case.

use proptest::prelude::*;

use super::*;
use crate::example::random::{case_and_part, condition};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_condition_has_an_answer_or_a_cause(source in condition(3), (whole, part) in case_and_part()) {
        let expression = Expression::parse(&source, &scope(), Type::Bool).unwrap();
        let (parameters, on) = (parameters(), day("2026-11-21"));
        for case in [&whole, &part] {
            let traced = expression.evaluate(case, &parameters, on).map(|(value, _)| value);
            let tested = expression.test(case, &parameters, on).map(|it| it.map(Value::Bool));
            prop_assert_eq!(tested, traced);
        }
    }

    /// What is said of a case of which something is not known stays true whatever it turns out to be; only what
    /// cannot be computed may come to light.
    #[test]
    fn more_facts_never_change_an_answer(source in condition(3), (whole, part) in case_and_part()) {
        let expression = Expression::parse(&source, &scope(), Type::Bool).unwrap();
        let (parameters, on) = (parameters(), day("2026-11-21"));
        let before = expression.test(&part, &parameters, on);
        let after = expression.test(&whole, &parameters, on);
        match (before, after) {
            (Ok(Tri::Unknown(missing)), _) => prop_assert!(!missing.is_empty()),
            (Ok(before), Ok(after)) => prop_assert_eq!(before, after),
            (Ok(_), Err(_)) => {}
            (Err(_), after) => prop_assert!(after.is_err()),
        }
    }
}
