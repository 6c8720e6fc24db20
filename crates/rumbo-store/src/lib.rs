//! Keeps the ledger, the vault, the read tables and the outbox, on SQLite; one writer thread, many readers.
