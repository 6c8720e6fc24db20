//! What is done on a case through its pages.
