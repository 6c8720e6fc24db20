//! Loops against the plain meaning of what they compute, at lengths around whole words.

use super::*;

const LENGTHS: [usize; 6] = [0, 1, 63, 64, 65, 200];

fn bit(words: &[u64], row: usize) -> bool {
    (words[row / WORD_ROWS] >> (row % WORD_ROWS)) & 1 == 1
}

#[test]
fn a_test_answers_each_row_with_its_bit() {
    for length in LENGTHS {
        let values: Vec<i32> = (0..length as i32).map(|it| it * 37 % 101 - 50).collect();
        let mut out = vec![u64::MAX; length.div_ceil(WORD_ROWS)];
        compare::within(&values, -20, 30, &mut out);
        for (row, value) in values.iter().enumerate() {
            assert_eq!(bit(&out, row), (-20..=30).contains(value), "{length} {row}");
        }
    }
}

#[test]
fn a_range_holds_its_ends_and_the_ends_of_its_width() {
    let whole = i64::between(i64::MIN, i64::MAX);
    let upper = i64::between(0, i64::MAX);
    let one = u8::between(255, 255);
    assert!([i64::MIN, -1, 0, i64::MAX].into_iter().all(whole));
    assert_eq!([i64::MIN, -1, 0, i64::MAX].map(upper), [false, false, true, true]);
    assert_eq!([0, 254, 255].map(one), [false, false, true]);
    assert_eq!(u8::part_of(-5, 300), Some((0, 255)));
    assert_eq!(u8::part_of(256, 300), None);
    assert!(i32::all_within(i64::MIN, i64::MAX) && !i32::all_within(0, i64::MAX));
}

#[test]
fn an_uncertain_row_is_marked_if_it_is_known() {
    let left: Vec<i64> = (0..130).map(|it| if it % 50 == 7 { i64::MAX } else { it }).collect();
    let ones = [1; WORD_ROWS];
    let (mut out, mut trouble) = (vec![0; 130], vec![0; 3]);
    let known = [u64::MAX, !(1 << (107 % WORD_ROWS)), u64::MAX];
    let mut guard = Guard { trouble: &mut trouble, known: &known };
    compute(Source::Rows(&left), Source::Same(&ones), &mut out, &mut guard, |one, two| {
        let sum: i64 = i64::wrapping_add(one, two);
        (sum, (one ^ sum) & (two ^ sum))
    });
    let marked: Vec<usize> = (0..130).filter(|it| bit(&trouble, *it)).collect();
    assert_eq!(marked, [7, 57]);
    assert_eq!(out[8], 9);
}

#[test]
fn a_sum_is_uncertain_where_it_leaves_64_bits_on_the_way() {
    for length in LENGTHS {
        let rows = |at: usize, big: i64| -> Vec<i64> {
            (0..length as i64).map(|it| if it % 50 == at as i64 { big } else { it }).collect()
        };
        // In row 7 it comes back from beyond, in row 9 it never gets there.
        let (one, two, three) = (rows(7, i64::MAX), rows(9, i64::MAX - 1000), rows(7, -2000));
        let ones = [1; WORD_ROWS];
        let (mut out, mut trouble) = (vec![0; length], vec![0; length.div_ceil(WORD_ROWS)]);
        let all = vec![u64::MAX; length.div_ceil(WORD_ROWS)];
        // Of row 57 of a word the first number is not known, of row 43 the third, which comes when it is too late.
        let some = |row: usize| vec![!(1 << row); all.len()];
        let (first, third) = (some(57), some(43));
        let parts = [
            (Source::Rows(&one), first.as_slice()),
            (Source::Same(&ones), all.as_slice()),
            (Source::Rows(&three), third.as_slice()),
            (Source::Rows(&two), all.as_slice()),
        ];
        sum(parts, &mut out, &mut trouble);
        for row in 0..length {
            assert_eq!(bit(&trouble, row), row % 50 == 7 && row % WORD_ROWS != 57, "{length} {row}");
            let all = [one[row], 1, three[row], two[row]].map(i128::from).iter().sum::<i128>();
            assert!(row % 50 == 7 || i128::from(out[row]) == all, "{length} {row}");
        }
    }
}

#[test]
fn a_row_has_a_bit_if_one_of_its_records_has() {
    // Empty spans, spans within a word, over its end, over whole words, and as many that the answers fill two words.
    let mut places = vec![100, 100, 105, 106, 163, 164, 164, 228, 229, 292, 556];
    places.extend([556; 64]);
    // More planes than are gathered at a time, one of them empty; bits beyond the last record belong to nobody.
    let plane = |it: u64| match it {
        4 => vec![0; 8],
        it => vec![1 << (5 + it) | 1 << 63, 0, it & 1, 1 << 63, 0, 0, 0, u64::MAX << (it + 6)],
    };
    let planes: Vec<Vec<u64>> = (0..11).map(plane).collect();
    let (mut out, mut spans) = ([[u64::MAX; 2]; 11], spans::Spans::default());
    // What an earlier batch left does not matter.
    spans.of(&[0, 700]);
    spans.any(&mut vec![vec![u64::MAX; 11]; 11], &mut out);
    spans.of(&places);
    spans.any(&mut planes.clone(), &mut out);
    for (plane, out) in planes.iter().zip(&out) {
        let expected = |row: usize| {
            let span = places[row] - 100..places[row + 1] - 100;
            span.into_iter().any(|it: i32| bit(plane, it as usize))
        };
        for row in 0..places.len() - 1 {
            assert_eq!(bit(out, row), expected(row), "{row}");
        }
        assert_eq!(out[1], 0);
    }
}

#[test]
fn planes_become_codes() {
    let mut codes = vec![0; 70];
    write_codes(&[&[0b1010, 0b1], &[0, 0], &[0b1000, 0b10_0001]], &mut codes);
    assert_eq!(codes[..5], [0, 1, 0, 5, 0]);
    assert_eq!(codes[64..], [5, 0, 0, 0, 0, 4]);
    for count in 0..=8 {
        let planes: Vec<&[u64]> = (0..count).map(|_| &[u64::MAX, 0][..]).collect();
        write_codes(&planes, &mut codes);
        assert_eq!((codes[63], codes[64]), (u8::MAX.checked_shr(8 - count).unwrap_or_default(), 0));
    }
}

#[test]
fn the_other_is_taken_where_the_bit_is_set() {
    let present: Vec<i32> = (0..70).collect();
    let same = [-1; WORD_ROWS];
    let mut out = vec![0; 70];
    choose(&[0b110, 0b1], Source::Rows(&present), Source::Same(&same), &mut out);
    assert_eq!(out[..4], [0, -1, -1, 3]);
    assert_eq!(out[64..66], [-1, 65]);
    let mut bits = [0];
    choose_bits(&[0b1100], &[0b0101], &[0b1010], &mut bits);
    assert_eq!(bits, [0b1001]);
}

#[test]
fn pairs_are_compared_as_one_by_one() {
    use compare::{BitOfMask, Equal, Less, LessMoved, NegativeSum, ask};
    for length in LENGTHS {
        let left: Vec<i32> = (0..length as i32).map(|it| it * 37 % 11 - 5).collect();
        let right: Vec<i32> =
            (0..length as i32).map(|it| if it % 9 == 0 { i32::MAX } else { it % 7 }).collect();
        let (wide_left, wide_right): (Vec<i64>, Vec<i64>) =
            left.iter().zip(&right).map(|(left, right)| (i64::from(*left), i64::from(*right))).unzip();
        let (rows, wide_rows) = (Source::Rows(&right), Source::Rows(&wide_right));
        let mut planes = [(); 7].map(|()| vec![u64::MAX; length.div_ceil(WORD_ROWS)]);
        let [less, wide_less, equal, wide_equal, moved, sum, bits] = &mut planes;
        ask(Source::Rows(&left), rows, less, Less);
        ask(Source::Rows(&wide_left), wide_rows, wide_less, Less);
        ask(Source::Rows(&left), rows, equal, Equal);
        ask(Source::Rows(&wide_left), wide_rows, wide_equal, Equal);
        ask(Source::Rows(&left), rows, moved, LessMoved { left: 2, right: -1 });
        ask(Source::Rows(&left), rows, sum, NegativeSum { left: 3, right: -1, constant: 4 });
        ask(rows, Source::Rows(&wide_left), bits, BitOfMask);
        for (row, (left, right)) in left.iter().zip(&right).enumerate() {
            let sum = 3 * i64::from(*left) - i64::from(*right) + 4 < 0;
            let of_mask = i64::from(*left).wrapping_shr(right.cast_unsigned()) & 1 == 1;
            let moved = left + 2 < right - 1;
            let expected = [left < right, left < right, left == right, left == right, moved, sum, of_mask];
            assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|it| bit(&planes[it], row)), expected, "{length} {row}");
        }
    }
}
