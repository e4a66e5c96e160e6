//! The reports of a project: those that its cache knows, others measured from the archives, which are read once.

use crate::error::Result;
use crate::report::{NoticeEntry, Report, Source};

use super::cache::{Cache, Kept};
use super::project::Project;
use super::terminal::Terminal;

/// Where reports come from.
pub(super) struct Reports<'t> {
    terminal: &'t Terminal,
    cache: Option<Cache>,
    /// What was read, once something had to be.
    sources: Option<Vec<Source>>,
    /// What was survived while reading.
    notices: Vec<NoticeEntry>,
}

impl<'t> Reports<'t> {
    /// The reports of `project`, whatever year it tells.
    pub(super) fn of(project: &Project, terminal: &'t Terminal) -> Self {
        Self { terminal, cache: Cache::of(project), sources: None, notices: Vec::new() }
    }

    /// The report of the year that the project tells now.
    ///
    /// # Errors
    /// When an archive cannot be read, or as [`Project::report`].
    pub(super) fn report(&mut self, project: &Project) -> Result<Report> {
        let fingerprint = self.cache.as_mut().and_then(|cache| cache.fingerprint(project));
        let known = fingerprint.as_ref().and_then(|fingerprint| self.cache.as_ref()?.find(fingerprint));
        if let Some(Kept { mut report, notices }) = known {
            project.declare(&mut report);
            self.notices = notices;
            return Ok(report);
        }
        if self.sources.is_none() {
            let sources = project.read(self.terminal)?;
            let notices = sources.iter().flat_map(|source| &source.notices);
            self.notices = notices.map(NoticeEntry::from).collect();
            self.sources = Some(sources);
        }
        let report = project.report(self.sources.as_deref().unwrap_or_default())?;
        let Some((cache, fingerprint)) = self.cache.as_ref().zip(fingerprint) else { return Ok(report) };
        let kept = Kept { report, notices: self.notices.clone() };
        cache.keep(&fingerprint, &kept);
        Ok(kept.report)
    }

    /// What was survived.
    pub(super) fn notices(&self) -> &[NoticeEntry] {
        &self.notices
    }
}
