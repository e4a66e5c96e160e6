//! Value and circulation: what is taken up, passed on, and usable by everybody.

pub mod alt_text_coverage;
pub mod received_at_least_once;
pub mod relay_share;
pub mod typical_reception;
