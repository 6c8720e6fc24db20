//! Cells against brute force, against shapes of gaps and overlaps that are known, and against the rules of the sources.

mod brute;
mod difference;
mod flaws;
mod settle;
mod shapes;
mod sources;
mod world;
