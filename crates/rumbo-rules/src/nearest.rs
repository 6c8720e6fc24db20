//! The word that was probably meant. Says nothing where no word is near.

/// The word most like another, if any is near enough that it may have been meant.
pub(crate) fn nearest(word: &str, among: impl Iterator<Item = String>) -> Option<String> {
    let near_enough = (word.len() / 3).clamp(1, 4);
    let ranked = among.map(|it| (distance(word, &it), it)).filter(|(far, _)| *far <= near_enough);
    ranked.min().map(|(_, it)| it)
}

/// How many letters must be put in, taken out or changed to make one word of the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        let mut next = vec![left];
        for (above, other) in row.iter().skip(1).zip(to.chars()) {
            left = (diagonal + usize::from(letter != other)).min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
