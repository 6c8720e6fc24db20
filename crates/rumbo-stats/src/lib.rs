//! Turns facts into protected tables, indicators and the governance profile.
