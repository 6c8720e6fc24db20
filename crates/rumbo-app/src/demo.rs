//! A synthetic year at the border: invented people, calibrated on the published figures, the same for the same seed.
//!
//! What is calibrated: arrivals of foreigners by air, 10.6 million in about 18 months (`oas-2007:L56`), scaled down.
//! Everything else (how long people stay, who leaves late, what goes unrecorded) is invented, and every page says so.

pub mod people;
pub mod year;

pub use year::{Scale, Year, write_csv};
