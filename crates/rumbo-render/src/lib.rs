//! Turns data into words, pages and paper.
