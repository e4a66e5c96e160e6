//! Contact: whom the institution goes to.

pub mod circulars;
pub mod concentration;
pub mod correspondents_shannon_number;
pub mod distinct_correspondents;
pub mod effective_correspondents;
pub mod likes_given;
pub mod monthly_correspondents;
pub mod new_correspondents;
pub mod outward_reply_share;
pub mod spontaneous_outreach_share;
