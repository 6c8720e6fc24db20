//! The lane `postgresql`: the tests of the store, of the use cases, of the doors, and of a node that moves, with nodes that keep their database
//! on a PostgreSQL server.
//!
//! The server runs without `fsync`: what is tested is what is recorded, not how soon.

use crate::postgresql::Server;
use crate::process::Fault;

use super::Setting;

pub(super) fn run(setting: &Setting) -> Result<(), Fault> {
    let folder = tempfile::tempdir().map_err(|why| Fault::new(format!("no temporary folder: {why}")))?;
    Server::encrypted(folder.path(), &["fsync=off"], |address, encrypted| {
        let store = setting.cargo("test --quiet --package rumbo-store --lib");
        let app = setting.cargo("test --quiet --package rumbo-app --lib");
        let doors = setting.cargo("test --quiet --package rumbo --bin rumbo http");
        let moves = setting.cargo("test --quiet --package rumbo --test it moves");
        let store = store.with("RUMBO_TEST_POSTGRES_TLS", encrypted);
        [store, app, doors, moves]
            .into_iter()
            .try_for_each(|it| it.with("RUMBO_TEST_POSTGRES", address).run())
    })
}
