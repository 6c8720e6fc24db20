//! Permit, load, decide, append, project: one public function per thing a person can ask for.
