//! Doors open to their own sessions only, and every page carries what protects its reader.
