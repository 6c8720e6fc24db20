//! What the chores ask of the product as a whole.

#[cfg(test)]
mod content;
#[cfg(test)]
mod countries;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod rules;
