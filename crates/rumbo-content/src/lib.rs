//! Turns a folder of content into one checked, versioned Content, or into a list of diagnostics.
