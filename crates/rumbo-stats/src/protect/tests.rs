//! The protection, held against an auditor that tries every table which fits what is shown.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// Fills in the margins of leaves. `parents` is the tree of lines; `leaves` are given line by line.
fn grid(parents: &[Option<usize>], columns: usize, leaves: &[u64]) -> Grid {
    with_or_without_totals(parents, columns, true, leaves)
}

fn with_or_without_totals(parents: &[Option<usize>], columns: usize, totals: bool, leaves: &[u64]) -> Grid {
    let width = columns.max(1);
    let is_leaf = |line: usize| !parents.contains(&Some(line));
    let mut values = vec![vec![0; columns + usize::from(totals)]; parents.len()];
    let mut given = leaves.chunks(width);
    for line in (0..parents.len()).filter(|it| is_leaf(*it)) {
        let cells = given.next().unwrap().to_vec();
        let mut above = Some(line);
        while let Some(at) = above {
            for (column, count) in cells.iter().enumerate() {
                if columns > 0 {
                    values[at][column] += count;
                }
                if totals {
                    values[at][columns] += count;
                }
            }
            above = parents[at];
        }
    }
    Grid { parents: parents.to_vec(), columns, totals, values }
}

fn leaf_cells(grid: &Grid) -> Vec<usize> {
    let lines = (0..grid.parents.len()).filter(|line| !grid.parents.contains(&Some(*line)));
    lines.flat_map(|line| (0..grid.columns.max(1)).map(move |column| line * grid.width() + column)).collect()
}

/// The least and the largest value that each cell has in any table that fits what is shown, with counts up to `most`.
fn audit(grid: &Grid, hidden: &[bool], most: u64) -> Vec<(u64, u64)> {
    let truth: Vec<u64> = grid.values.concat();
    let leaves = leaf_cells(grid);
    let mut guess: Vec<u64> =
        leaves.iter().map(|cell| if hidden[*cell] { 0 } else { truth[*cell] }).collect();
    let mut ranges = vec![(u64::MAX, 0); truth.len()];
    loop {
        let table = with_or_without_totals(&grid.parents, grid.columns, grid.totals, &guess).values.concat();
        if (0..truth.len()).all(|cell| hidden[cell] || table[cell] == truth[cell]) {
            for (range, value) in ranges.iter_mut().zip(&table) {
                *range = (range.0.min(*value), range.1.max(*value));
            }
        }
        let free = (0..leaves.len()).filter(|at| hidden[leaves[*at]]);
        let mut carried = true;
        for at in free {
            if guess[at] < most {
                guess[at] += 1;
                carried = false;
                break;
            }
            guess[at] = 0;
        }
        if carried {
            return ranges;
        }
    }
}

const SMALL: u64 = 3;

fn hold(grid: &Grid) -> Result<(), TestCaseError> {
    let hidden = hidden(grid, SMALL, true).concat();
    let truth = grid.values.concat();
    let most = leaf_cells(grid).iter().map(|it| truth[*it]).max().unwrap_or(0) + SMALL;
    for (cell, (low, high)) in audit(grid, &hidden, most).into_iter().enumerate() {
        let sensitive = truth[cell] > 0 && truth[cell] < SMALL;
        prop_assert!(hidden[cell] || !sensitive, "cell {cell} of {:?} is shown", grid.values);
        if sensitive {
            prop_assert!(high - low >= SMALL, "cell {cell}: {low}..{high} in {:?} {hidden:?}", grid.values);
        }
        if hidden[cell] {
            prop_assert!(low < high, "cell {cell} is given away in {:?} {hidden:?}", grid.values);
        }
        prop_assert!(!(hidden[cell] && truth[cell] == 0), "a zero was hidden: {:?} {hidden:?}", grid.values);
    }
    Ok(())
}

const FLAT: [Option<usize>; 4] = [None, Some(0), Some(0), Some(0)];
const TREE: [Option<usize>; 7] = [None, Some(0), Some(1), Some(1), Some(0), Some(4), Some(4)];
/// Outermost lines that nothing adds.
const APART: [Option<usize>; 4] = [None, Some(0), Some(0), None];
const UNEVEN: [Option<usize>; 6] = [None, Some(0), Some(1), Some(1), Some(0), Some(4)];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn nobody_can_narrow_down_a_small_count_in_a_table_with_columns(leaves in prop::collection::vec(0u64..5, 6)) {
        hold(&grid(&FLAT, 2, &leaves))?;
    }

    #[test]
    fn nobody_can_narrow_down_a_small_count_in_a_table_with_subtotals(leaves in prop::collection::vec(0u64..9, 4)) {
        hold(&grid(&TREE, 0, &leaves))?;
    }

    #[test]
    fn nobody_can_narrow_down_a_small_count_in_a_table_with_both(leaves in prop::collection::vec(0u64..5, 6)) {
        hold(&grid(&UNEVEN, 2, &leaves))?;
    }

    #[test]
    fn nobody_can_narrow_down_a_small_count_where_columns_are_not_added(leaves in prop::collection::vec(0u64..5, 6)) {
        hold(&with_or_without_totals(&UNEVEN, 2, false, &leaves))?;
    }

    #[test]
    fn nobody_can_narrow_down_a_small_count_where_lines_are_not_added(leaves in prop::collection::vec(0u64..5, 6)) {
        hold(&grid(&APART, 2, &leaves))?;
        hold(&grid(&APART, 0, &leaves[..3]))?;
    }

    #[test]
    fn without_small_counts_nothing_is_hidden(leaves in prop::collection::vec(prop_oneof![Just(0u64), SMALL..900], 40)) {
        let parents: Vec<Option<usize>> = std::iter::once(None).chain(vec![Some(0); 10]).collect();
        let grid = grid(&parents, 4, &leaves);
        prop_assert!(!hidden(&grid, SMALL, true).concat().contains(&true));
    }

    /// Sums of people overlap, so no sum proves anything by itself; still none may have a single hidden cell.
    #[test]
    fn no_sum_of_people_has_a_single_hidden_cell(people in prop::collection::vec(1u8..16, 0..40)) {
        let grid = people_in_two_by_two(&people);
        let hidden = hidden(&grid, 10, false).concat();
        let truth = grid.values.concat();
        for cell in 0..truth.len() {
            prop_assert!(hidden[cell] || truth[cell] == 0 || truth[cell] >= 10);
        }
        for (total, parts) in grid.sums() {
            let count = parts.iter().chain([&total]).filter(|it| hidden[**it]).count();
            prop_assert!(count != 1, "{:?} {hidden:?}", grid.values);
        }
    }
}

/// Each person is a set of the four cells of a two-by-two table.
fn people_in_two_by_two(people: &[u8]) -> Grid {
    let distinct = |cells: u8| people.iter().filter(|it| **it & cells != 0).count() as u64;
    let line = |left: u8, right: u8| vec![distinct(left), distinct(right), distinct(left | right)];
    Grid {
        parents: vec![None, Some(0), Some(0)],
        columns: 2,
        totals: true,
        values: vec![line(0b0101, 0b1010), line(0b0001, 0b0010), line(0b0100, 0b1000)],
    }
}

#[test]
fn a_single_small_count_takes_the_least_costly_company() {
    let grid = grid(&FLAT, 3, &[40, 4, 200, 30, 50, 900, 700, 60, 800]);
    let hidden = hidden(&grid, 10, true);
    let found: BTreeSet<(usize, usize)> = (0..4)
        .flat_map(|line| (0..4).map(move |column| (line, column)))
        .filter(|(l, c)| hidden[*l][*c])
        .collect();
    assert_eq!(found, BTreeSet::from([(1, 0), (1, 1), (2, 0), (2, 1)]), "a rectangle of the smallest counts");
}

#[test]
fn two_small_counts_whose_sum_is_known_to_be_small_are_not_enough() {
    // 3 and 4 beside 100 in a total of 107: their sum, 7, follows. A third cell or the total must go too.
    let grid = grid(&FLAT, 0, &[3, 4, 100]);
    let hidden = hidden(&grid, 10, true).concat();
    assert_eq!(hidden, [false, true, true, true]);
}

#[test]
fn a_small_table_hides_its_total() {
    let grid = grid(&FLAT, 2, &[1, 0, 2, 0, 0, 1]);
    let hidden = hidden(&grid, 10, true).concat();
    let positive: Vec<bool> = grid.values.concat().iter().map(|it| *it > 0).collect();
    assert_eq!(hidden, positive, "every count above zero, the total included");
}

#[test]
fn if_overlaps_of_people_would_bound_a_small_count_everything_is_hidden() {
    // Three of the 5 are among the 12: the total says that no line can hold more than 14.
    let parents = vec![None, Some(0), Some(0)];
    let grid = Grid { parents, columns: 0, totals: true, values: vec![vec![14], vec![5], vec![12]] };
    assert_eq!(hidden(&grid, 10, false).concat(), [true, true, true]);
}

#[test]
fn a_table_of_thousands_of_cells_is_protected_whole() {
    let parents: Vec<Option<usize>> = std::iter::once(None).chain(vec![Some(0); 150]).collect();
    let leaves: Vec<u64> = (0..150u64 * 12).map(|at| (at * at * 31 + at * 7) % 211).collect();
    let grid = grid(&parents, 12, &leaves);
    let hidden = hidden(&grid, 10, true).concat();
    for (total, parts) in grid.sums() {
        let count = parts.iter().chain([&total]).filter(|it| hidden[**it]).count();
        assert_ne!(count, 1, "a sum with one hidden cell gives it away");
    }
    let truth = grid.values.concat();
    let small = truth.iter().filter(|it| **it > 0 && **it < 10).count();
    let all = hidden.iter().filter(|it| **it).count();
    assert!(all < small * 3, "{small} small counts took {all} cells with them");
}

#[test]
fn what_no_sum_holds_needs_no_company() {
    let columns = with_or_without_totals(&FLAT, 2, false, &[40, 4, 30, 50, 70, 60]);
    assert_eq!(
        hidden(&columns, 10, true).concat(),
        [false, false, false, true, false, true, false, false],
        "the other cell of the same column alone"
    );
    let lines = grid(&[None, None], 0, &[4, 60]);
    assert_eq!(hidden(&lines, 10, true).concat(), [true, false]);
}
