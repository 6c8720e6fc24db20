//! The node as its users meet it: real content, real store, no mocks.

mod content;
mod dictionary;
mod imports;
mod populations;
mod publishing;
mod stories;
