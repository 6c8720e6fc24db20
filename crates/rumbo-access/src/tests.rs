//! The policies of the countries in the project, asked everything; and policies that are wrong.

mod broken;
mod country;
mod matrix;
mod single;
