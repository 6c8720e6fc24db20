//! Elimination against brute force: what it calls impossible has no solution, and its ladder finds one where there is one.

use proptest::prelude::*;

use super::*;

const SMALL: i128 = 4;

fn system() -> impl Strategy<Value = Vec<Linear>> {
    let one = (-9..=9_i128, prop::collection::vec(-3..=3_i128, 3)).prop_map(|(constant, factors)| Linear {
        constant,
        terms: factors.into_iter().enumerate().filter(|(_, factor)| *factor != 0).collect(),
    });
    prop::collection::vec(one, 1..6)
}

fn boxed(mut system: Vec<Linear>) -> Vec<Linear> {
    for variable in 0..3 {
        system.push(Linear { constant: -SMALL, terms: vec![(variable, 1)] });
        system.push(Linear { constant: -SMALL, terms: vec![(variable, -1)] });
    }
    system
}

fn satisfied(system: &[Linear], values: [i128; 3]) -> bool {
    system.iter().all(|it| it.value(&|variable| values.get(variable).copied()).unwrap() <= 0)
}

fn brute(system: &[Linear]) -> bool {
    let side = -SMALL..=SMALL;
    side.clone().any(|x| side.clone().any(|y| side.clone().any(|z| satisfied(system, [x, y, z]))))
}

proptest! {
    #[test]
    fn impossible_means_no_solution(inequalities in system()) {
        let inequalities = boxed(inequalities);
        if matches!(together(inequalities.clone(), |_| false), Together::Never) {
            prop_assert!(!brute(&inequalities));
        }
    }

    #[test]
    fn the_ladder_bounds_every_solution(inequalities in system()) {
        let inequalities = boxed(inequalities);
        if brute(&inequalities) {
            let Together::Perhaps(ladder) = together(inequalities, |it| it == 0) else { panic!("lost a solution") };
            prop_assert_eq!(ladder.last().map(|(variable, _)| *variable), Some(0));
            prop_assert_eq!(ladder.len(), 3);
        }
    }
}

#[test]
fn whole_numbers_are_tighter_than_fractions() {
    // 2x = 2y + 1 has fractions only.
    let odd = |sign| Linear { constant: sign, terms: vec![(0, -2 * sign), (1, 2 * sign)] };
    assert!(matches!(together([odd(1), odd(-1)], |_| false), Together::Never));
    assert_eq!(
        Linear { constant: -7, terms: vec![(0, 3)] }.tightened(),
        Linear { constant: -2, terms: vec![(0, 1)] }
    );
}

#[test]
fn numbers_that_grow_too_large_are_not_decided() {
    let vast = i128::MAX / 2;
    let up = Linear { constant: 1, terms: vec![(0, vast), (1, 3)] };
    let down = Linear { constant: 1, terms: vec![(0, -5), (1, vast - 1)] };
    assert!(matches!(together([up, down], |_| false), Together::Unknown | Together::Perhaps(_)));
}
