//! The executable as its users meet it: real content, real files, real processes.

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod bench;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod content;
#[cfg(test)]
mod custody;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod nodes;
#[cfg(test)]
mod own_file;
#[cfg(test)]
mod proofs;
#[cfg(test)]
mod recovery;
#[cfg(test)]
mod rumbo;
mod security_document;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod tidy;
