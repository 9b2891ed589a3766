//! What tesseract may still do: read its own program, libraries and language data, compute, answer.
//!
//! On Linux, Landlock lets it read those files and nothing else, write nothing, open no TCP
//! port, and start no program but itself; a seccomp filter lets through the calls that
//! computing and loading need. Files open for reading only, there is no socket, no thread, no
//! process, no look at another one. The one start is bound to the place in memory
//! where the name of the program stood before, so a second one is refused.
//! Elsewhere only the limits hold, and [`Confinement`] says so.

use std::ffi::CString;
use std::io::{self, Write};
use std::path::Path;

use kua_core::recognition::RecogniseLimits;

use crate::sandbox::Confinement;
use crate::worker::limit_to;

/// The first bytes of what comes through the pipe, before the confinement and the answer.
pub(super) const GREETING: &[u8; 8] = b"kua-oc/1";

/// Shuts this process in and becomes tesseract; returns only if that fails.
///
/// The arguments are the program, the folder of its language data, the limits of memory
/// (bytes) and of processor time (seconds), and what the program is called with. Call it
/// first thing in `main`, before any thread or runtime is started.
pub fn recogniser_main(arguments: &[String], mut output: impl Write) -> io::Result<()> {
    // What was open here would stay open in tesseract, whatever it may not open itself.
    #[cfg(unix)]
    let is_alone = crate::sandbox::close_inherited();
    #[cfg(not(unix))]
    let is_alone = false;
    let [program, data, memory, seconds, call @ ..] = arguments else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let number = |typed: &String| {
        let wrong = |_| io::Error::from(io::ErrorKind::InvalidInput);
        typed.parse::<u64>().map_err(wrong)
    };
    let limits = RecogniseLimits {
        memory_bytes: number(memory)?,
        seconds: number(seconds)?,
    };
    let start = Start::of(program, data, call)?;
    let mut found = Confinement::default();
    limit(limits)?;
    found.limits = cfg!(unix) && is_alone;
    #[cfg(target_os = "linux")]
    {
        found.sealed = crate::sandbox::linux::input_is_sealed();
        found.landlock = linux::close_files(Path::new(program), Path::new(data));
        found.seccomp = linux::filter_calls(&start);
    }
    let said = serde_json::to_vec(&found)?;
    output.write_all(GREETING)?;
    output.write_all(&said)?;
    output.write_all(b"\n")?;
    output.flush()?;
    drop(output);
    start.go()
}

/// A program with what it is called with and what it may know.
struct Start {
    program: CString,
    call: Vec<CString>,
    environment: Vec<CString>,
}

impl Start {
    fn of(program: &str, data: &str, call: &[String]) -> io::Result<Self> {
        let word = |word: &str| CString::new(word).map_err(io::Error::from);
        let words = std::iter::once("tesseract").chain(call.iter().map(String::as_str));
        Ok(Self {
            program: word(program)?,
            call: words.map(word).collect::<io::Result<_>>()?,
            environment: vec![
                word("OMP_THREAD_LIMIT=1")?,
                word("LC_ALL=C")?,
                word(&format!("TESSDATA_PREFIX={data}"))?,
            ],
        })
    }

    #[cfg(unix)]
    fn go(&self) -> io::Result<()> {
        nix::unistd::execve(&self.program, &self.call, &self.environment)
            .map(|_| ())
            .map_err(io::Error::from)
    }

    #[cfg(not(unix))]
    fn go(&self) -> io::Result<()> {
        let _ = (&self.program, &self.call, &self.environment);
        Err(io::ErrorKind::Unsupported.into())
    }
}

#[cfg(unix)]
fn limit(limits: RecogniseLimits) -> io::Result<()> {
    // Whoever waits for a page may wait; whoever uses the desk may not.
    rustix::process::nice(10).ok();
    limit_to(limits.memory_bytes, limits.seconds, 64)
}

#[cfg(not(unix))]
fn limit(_limits: RecogniseLimits) -> io::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::io::Read;
    use std::path::{Path, PathBuf};

    use landlock::{
        ABI, Access, AccessFs, AccessNet, BitFlags, Ruleset, RulesetAttr, RulesetCreatedAttr,
        RulesetStatus, Scope, path_beneath_rules,
    };
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    use super::Start;
    use crate::sandbox::linux::NEEDED;

    /// Where libraries lie, and the list that says where each one does.
    const LIBRARIES: &[&str] = &[
        "/lib",
        "/lib64",
        "/usr/lib",
        "/usr/lib64",
        "/etc/ld.so.cache",
    ];

    /// Lets the program, its libraries and its data be read, the program be run, and denies the rest.
    pub(super) fn close_files(program: &Path, data: &Path) -> bool {
        let readable = LIBRARIES
            .iter()
            .map(PathBuf::from)
            .chain(own_libraries(program))
            .chain([data.to_owned()]);
        let runnable = [program.to_owned()].into_iter().chain(loader(program));
        let see: BitFlags<AccessFs> = AccessFs::ReadFile | AccessFs::ReadDir;
        let run: BitFlags<AccessFs> = AccessFs::ReadFile | AccessFs::Execute;
        let restricted = Ruleset::default()
            .handle_access(AccessFs::from_all(ABI::V5))
            .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V5)))
            .and_then(|rules| rules.scope(Scope::from_all(ABI::V6)))
            .and_then(Ruleset::create)
            .and_then(|rules| rules.add_rules(path_beneath_rules(readable, see)))
            .and_then(|rules| rules.add_rules(path_beneath_rules(runnable, run)))
            .and_then(landlock::RulesetCreated::restrict_self);
        restricted.is_ok_and(|status| status.ruleset != RulesetStatus::NotEnforced)
    }

    /// A program that was not installed by the system has its libraries beside it.
    fn own_libraries(program: &Path) -> Option<PathBuf> {
        let above = program.parent()?.parent()?;
        let is_of_the_system = above == Path::new("/") || above == Path::new("/usr");
        (!is_of_the_system).then(|| above.join("lib"))
    }

    /// Finds the loader that the program names in its head, which the system runs to run it.
    fn loader(program: &Path) -> Option<PathBuf> {
        let mut head = Vec::new();
        let file = std::fs::File::open(program).ok()?;
        file.take(4096).read_to_end(&mut head).ok()?;
        let begins = |from: &usize| {
            head.get(*from..)
                .is_some_and(|rest| rest.starts_with(b"/lib"))
        };
        let from = (0..head.len()).find(begins)?;
        let name = head.get(from..)?.split(|byte| *byte == 0).next()?;
        let name = std::str::from_utf8(name).ok()?;
        let path = Path::new(name);
        let is_one = path.file_name()?.to_str()?.starts_with("ld");
        is_one.then(|| path.canonicalize().ok()).flatten()
    }

    /// Lets through what computing and loading need, and the one start; all else is "not permitted".
    pub(super) fn filter_calls(start: &Start) -> bool {
        let Ok(architecture) = std::env::consts::ARCH.try_into() else {
            return false;
        };
        let Some(bound) = bound(start) else {
            return false;
        };
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> = NEEDED
            .iter()
            .chain(LOADING)
            .map(|call| (*call, Vec::new()))
            .collect();
        rules.extend(bound);
        let not_permitted = SeccompAction::Errno(libc::EPERM.unsigned_abs());
        let filter = SeccompFilter::new(rules, not_permitted, SeccompAction::Allow, architecture);
        filter
            .and_then(BpfProgram::try_from)
            .is_ok_and(|program| seccompiler::apply_filter(&program).is_ok())
    }

    /// Calls that are let through with certain arguments only.
    fn bound(start: &Start) -> Option<BTreeMap<i64, Vec<SeccompRule>>> {
        let rule = |argument, operator, value| {
            let length = SeccompCmpArgLen::Qword;
            let condition = SeccompCondition::new(argument, length, operator, value).ok()?;
            Some(vec![SeccompRule::new(vec![condition]).ok()?])
        };
        let writing = libc::O_WRONLY | libc::O_RDWR | libc::O_CREAT | libc::O_TRUNC;
        let writing = u64::from(writing.unsigned_abs());
        let open = u64::from(libc::AT_EMPTY_PATH.unsigned_abs());
        let name = start.program.as_ptr().addr() as u64;
        Some(BTreeMap::from([
            // Only to be read.
            (
                libc::SYS_openat,
                rule(2, SeccompCmpOp::MaskedEq(writing), 0)?,
            ),
            // Only under the name that stands here; the new program has another memory.
            (libc::SYS_execve, rule(0, SeccompCmpOp::Eq, name)?),
            // Of what is open, and not by name.
            (
                libc::SYS_newfstatat,
                rule(3, SeccompCmpOp::MaskedEq(open), open)?,
            ),
            // Limits are asked, not set.
            (libc::SYS_prlimit64, rule(2, SeccompCmpOp::Eq, 0)?),
        ]))
    }

    /// What a program needs beside that to be loaded, and to read its files.
    ///
    /// Absent on purpose: `socket`, `clone`, `fork`, `ioctl`, `prctl`, `ptrace`, `kill`,
    /// `memfd_create`, `process_vm_readv`, everything that changes a file or a name, and all
    /// that looks at a file by its name without opening it.
    const LOADING: &[libc::c_long] = &[
        libc::SYS_fcntl,
        libc::SYS_sysinfo,
        libc::SYS_uname,
        libc::SYS_set_tid_address,
        libc::SYS_set_robust_list,
        libc::SYS_rseq,
        libc::SYS_ppoll,
        #[cfg(target_arch = "x86_64")]
        libc::SYS_poll,
        #[cfg(target_arch = "x86_64")]
        libc::SYS_arch_prctl,
    ];
}
