//! The five doors as a browser meets them, on a node in memory with the content of Mexico.

mod access;
mod beds;
mod browser;
mod control;
mod doors;
mod firewall;
mod handed_on;
mod lapses;
mod recovery;
mod second;
mod server;
mod steps;

pub(super) use browser::Browser;
