//! The word that opens a person's door, as it is given to them on paper. What it opens is the app's to say.

/// Figures of a word: eighty bits that nobody guesses.
const FIGURES: usize = 20;

/// A word from random figures in hex: in groups of four, without a letter that looks like a figure.
pub(crate) fn word(random: &str) -> String {
    let figures: Vec<char> = random.chars().take(FIGURES).flat_map(char::to_uppercase).collect();
    figures.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}
