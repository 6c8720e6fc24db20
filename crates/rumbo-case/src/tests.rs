//! Stories about deciding.
