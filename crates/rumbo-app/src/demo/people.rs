//! Invented travellers: nationalities, ages and documents drawn from small tables. Nobody in them exists.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The dice of a synthetic year: seeded, so that the same year can be made again.
#[derive(Debug, Clone)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }
    /// A number below `bound`; 0 if the bound is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0.next_u64().checked_rem(bound).unwrap_or(0)
    }
    /// True in so many of a thousand throws.
    pub fn permille(&mut self, share: u64) -> bool {
        self.below(1_000) < share
    }
    /// One of a list, by weight.
    pub fn weighted<'t, T>(&mut self, table: &'t [(T, u64)]) -> Option<&'t T> {
        let all: u64 = table.iter().map(|(_, weight)| weight).sum();
        let mut rest = self.below(all);
        for (item, weight) in table {
            if rest < *weight {
                return Some(item);
            }
            rest -= weight;
        }
        None
    }
}

/// Invented shares of nationalities per hundred arrivals by air.
pub const BY_AIR: &[(&str, u64)] = &[
    ("USA", 58),
    ("CAN", 12),
    ("COL", 5),
    ("GBR", 4),
    ("ARG", 3),
    ("DEU", 3),
    ("FRA", 3),
    ("ESP", 3),
    ("BRA", 2),
    ("PER", 2),
    ("CHN", 1),
    ("JPN", 1),
    ("CUB", 1),
    ("VEN", 1),
    ("IND", 1),
];

/// Invented shares of nationalities per hundred arrivals by land.
pub const BY_LAND: &[(&str, u64)] =
    &[("USA", 44), ("GTM", 38), ("BLZ", 6), ("SLV", 4), ("HND", 4), ("NIC", 2), ("COL", 1), ("ECU", 1)];

/// Someone who does not exist.
#[derive(Debug, Clone)]
pub struct Person {
    /// Nationality and issuer of the document.
    pub nationality: &'static str,
    /// Number of the document: `SYN` and a serial number, a form that no state uses.
    pub number: String,
    /// Sex.
    pub sex: &'static str,
    /// Date of birth.
    pub born: jiff::civil::Date,
}

impl Person {
    /// Invents someone.
    pub fn invent(dice: &mut Dice, serial: u64, by_land: bool, on: jiff::civil::Date) -> Self {
        let table = if by_land { BY_LAND } else { BY_AIR };
        let nationality = dice.weighted(table).copied().unwrap_or("USA");
        let years =
            dice.weighted(&[(5i64, 8), (15, 6), (25, 22), (35, 22), (48, 22), (60, 14), (72, 6)]).copied();
        let days = years.unwrap_or(30) * 365 + i64::try_from(dice.below(2_000)).unwrap_or(0);
        let born = on.checked_sub(jiff::Span::new().days(days)).unwrap_or(on);
        let sex = dice.weighted(&[("female", 495), ("male", 500), ("x", 1), ("not_stated", 4)]).copied();
        Self { nationality, number: format!("SYN{serial:08}"), sex: sex.unwrap_or("not_stated"), born }
    }
}
