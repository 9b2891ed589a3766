//! Keeps keys out of core dumps, of other processes' sight and, where allowed, of swap.

/// What the operating system granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hardening {
    /// A crash leaves no core dump.
    pub no_core_dumps: bool,
    /// Processes of the same user may not look into this one.
    pub not_traceable: bool,
    /// Memory is not written to swap.
    pub memory_locked: bool,
    /// The machine has swap in use at all; unknown is none.
    pub swap: Option<bool>,
}

/// Switches off core dumps and tracing, and locks memory where the system sets no limit to it.
///
/// With a limit, locking later pages would make later allocations fail, so nothing is
/// locked then, and `doctor` says so.
#[cfg(target_os = "linux")]
pub fn harden() -> Hardening {
    use rustix::mm::{MlockAllFlags, mlockall};
    use rustix::process::{
        DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
    };
    use std::sync::OnceLock;
    static DONE: OnceLock<(bool, bool, bool)> = OnceLock::new();
    let (no_core_dumps, not_traceable, memory_locked) = *DONE.get_or_init(|| {
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let no_core_dumps = setrlimit(Resource::Core, none).is_ok();
        let not_traceable = set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok();
        let unlimited = getrlimit(Resource::Memlock).current.is_none();
        let flags = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
        let memory_locked = unlimited && mlockall(flags).is_ok();
        (no_core_dumps, not_traceable, memory_locked)
    });
    // The first line of the file is its heading.
    let swap = std::fs::read_to_string("/proc/swaps")
        .ok()
        .map(|text| text.lines().count() > 1);
    Hardening {
        no_core_dumps,
        not_traceable,
        memory_locked,
        swap,
    }
}

/// On other systems nothing is switched off, and `doctor` says so.
#[cfg(not(target_os = "linux"))]
pub fn harden() -> Hardening {
    Hardening {
        no_core_dumps: false,
        not_traceable: false,
        memory_locked: false,
        swap: None,
    }
}
