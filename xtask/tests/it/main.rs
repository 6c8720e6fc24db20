//! What the chores ask of the product as a whole.

#[cfg(test)]
mod content;
#[cfg(test)]
mod fuzz;
