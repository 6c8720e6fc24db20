//! The machine that figures were taken on: a figure without it says nothing.

use std::io::Write as _;
use std::path::Path;

use crate::process::{Fault, now};

/// What of the hardware and system bears on a figure.
#[derive(Debug)]
pub(super) struct Machine {
    processor: String,
    cores: usize,
    memory_gib: u64,
    kernel: String,
    /// Median time that the disk takes to keep 4 KiB for good, in milliseconds.
    sync_ms: f64,
}

impl Machine {
    /// Looks at this machine; the disk is the one under `folder`.
    pub(super) fn here(folder: &Path) -> Result<Self, Fault> {
        let processors = read("/proc/cpuinfo")?;
        let memory = read("/proc/meminfo")?;
        let kibibytes: u64 = value(&memory, "MemTotal").trim_end_matches(" kB").parse().unwrap_or(0);
        Ok(Self {
            processor: value(&processors, "model name"),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_gib: kibibytes >> 20,
            kernel: read("/proc/sys/kernel/osrelease")?.trim().to_owned(),
            sync_ms: sync_ms(folder)?,
        })
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { processor, cores, memory_gib, kernel, sync_ms } = self;
        write!(out, "{processor}, {cores} cores, {memory_gib} GiB of memory, Linux {kernel}, ")?;
        write!(out, "{sync_ms:.2} ms for the disk to keep 4 KiB (median)")
    }
}

fn read(file: &str) -> Result<String, Fault> {
    std::fs::read_to_string(file).map_err(Fault::at(Path::new(file)))
}

/// The value of the first line `key : value`.
fn value(text: &str, key: &str) -> String {
    let line = text.lines().filter_map(|it| it.split_once(':')).find(|(it, _)| it.trim() == key);
    line.map_or_else(|| "unknown".to_owned(), |(_, it)| it.trim().to_owned())
}

fn sync_ms(folder: &Path) -> Result<f64, Fault> {
    let fault = || Fault::at(folder);
    let mut file = tempfile::tempfile_in(folder).map_err(fault())?;
    let mut times = Vec::new();
    for _ in 0..101 {
        let begun = now();
        file.write_all(&[7; 4096]).and_then(|()| file.sync_data()).map_err(fault())?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times.get(times.len() / 2).copied().unwrap_or(f64::NAN))
}
