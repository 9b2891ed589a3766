//! What a worker may still do: compute, read what it was given, answer. Nothing else.
//!
//! On Linux, Landlock takes every file and every TCP port away, and a seccomp filter
//! lets through the few calls of the system that computing needs; any other call is
//! answered with "not permitted". So no file opens, no socket is made, no process and
//! no thread starts. The two do not depend on each other: each alone would do for
//! files. Elsewhere only the limits of memory and time hold, and [`Confinement`] says so.

use serde::{Deserialize, Serialize};

/// What of the confinement is in force in a worker.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confinement {
    /// Memory, processor time and number of open files are limited.
    pub limits: bool,
    /// No file and no TCP port can be opened (Landlock).
    pub landlock: bool,
    /// Only the system calls that computing needs go through (seccomp).
    pub seccomp: bool,
    /// The original came as a sealed file in memory, not through a pipe.
    pub sealed: bool,
}

impl Confinement {
    /// Says whether all of it is in force.
    pub fn is_whole(&self) -> bool {
        self.limits && self.landlock && self.seccomp && self.sealed
    }

    /// Names what is missing, in the words of the texts.
    pub fn missing(&self) -> Vec<&'static str> {
        [
            (self.limits, "limits"),
            (self.landlock, "landlock"),
            (self.seccomp, "seccomp"),
            (self.sealed, "sealed"),
        ]
        .into_iter()
        .filter_map(|(is_there, name)| (!is_there).then_some(name))
        .collect()
    }
}

/// Closes whatever the parent had open and handed on by mistake; says whether nothing is left.
///
/// Call it before anything else is opened: all but the three streams goes.
#[cfg(unix)]
pub(crate) fn close_inherited() -> bool {
    let folder = if cfg!(target_os = "linux") {
        "/proc/self/fd"
    } else {
        "/dev/fd"
    };
    let Ok(entries) = std::fs::read_dir(folder) else {
        return false;
    };
    let open: Vec<i32> = entries
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|number| *number > 2)
        .collect();
    // The listing itself is among them and closed by now, so some of them may be none.
    for number in open {
        let _ = nix::unistd::close(number);
    }
    true
}

/// Takes from this process all that reading does not need; there is no way back.
///
/// What the system does not know stays undone and is reported, not failed on.
pub(crate) fn confine(found: &mut Confinement) {
    #[cfg(target_os = "linux")]
    {
        found.sealed = linux::input_is_sealed();
        found.landlock = linux::close_files();
        found.seccomp = linux::filter_calls();
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = found;
    }
}

#[cfg(target_os = "linux")]
pub(crate) mod linux {
    use std::collections::BTreeMap;

    use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetStatus, Scope};
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};

    /// Says whether standard input is a file in memory that nobody can change any more.
    pub(crate) fn input_is_sealed() -> bool {
        use rustix::fs::{SealFlags, fcntl_get_seals};
        fcntl_get_seals(std::io::stdin())
            .is_ok_and(|seals| seals.contains(SealFlags::WRITE | SealFlags::GROW))
    }

    /// Denies every access to files, TCP ports and abstract sockets that this kernel can deny.
    pub(super) fn close_files() -> bool {
        let restricted = Ruleset::default()
            .handle_access(AccessFs::from_all(ABI::V5))
            .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V5)))
            .and_then(|rules| rules.scope(Scope::from_all(ABI::V6)))
            .and_then(Ruleset::create)
            .and_then(landlock::RulesetCreated::restrict_self);
        restricted.is_ok_and(|status| status.ruleset != RulesetStatus::NotEnforced)
    }

    /// Lets through the calls that computing needs, and answers all others with "not permitted".
    pub(super) fn filter_calls() -> bool {
        let Ok(architecture) = std::env::consts::ARCH.try_into() else {
            return false;
        };
        let rules: BTreeMap<i64, Vec<seccompiler::SeccompRule>> =
            NEEDED.iter().map(|call| (*call, Vec::new())).collect();
        let not_permitted = SeccompAction::Errno(libc::EPERM.unsigned_abs());
        let filter = SeccompFilter::new(rules, not_permitted, SeccompAction::Allow, architecture);
        filter
            .and_then(BpfProgram::try_from)
            .is_ok_and(|program| seccompiler::apply_filter(&program).is_ok())
    }

    /// Reading what is open, answering, memory, locks, time, randomness, ending.
    ///
    /// Absent on purpose: `open` and its kin, `socket`, `clone`, `fork`, `execve`,
    /// `ioctl`, `prctl`, `ptrace`, `kill`, `memfd_create`, `process_vm_readv`.
    pub(crate) const NEEDED: &[libc::c_long] = &[
        libc::SYS_read,
        libc::SYS_readv,
        libc::SYS_pread64,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_lseek,
        libc::SYS_close,
        libc::SYS_fstat,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_mprotect,
        libc::SYS_madvise,
        libc::SYS_brk,
        libc::SYS_futex,
        libc::SYS_sched_yield,
        libc::SYS_sched_getaffinity,
        libc::SYS_clock_gettime,
        libc::SYS_clock_nanosleep,
        libc::SYS_getrandom,
        libc::SYS_gettid,
        libc::SYS_getpid,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_restart_syscall,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];
}
