//! Contact: whom the institution goes to.

pub mod distinct_correspondents;
pub mod effective_correspondents;
pub mod new_correspondents;
pub mod spontaneous_outreach_share;
