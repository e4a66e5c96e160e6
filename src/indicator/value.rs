//! Value and circulation: what is taken up, passed on, and usable by everybody.

pub mod alt_text_coverage;
pub mod amplification;
pub mod described_posts;
pub mod links;
pub mod monthly_relay_share;
pub mod per_publication;
pub mod per_thousand_followers;
pub mod rarefied_h_index;
pub mod readable_text;
pub mod received_at_least_once;
pub mod reception_concentration;
pub mod reception_quartiles;
pub mod recirculation;
pub mod relay_share;
pub mod relayed_sources;
pub mod typical_likes;
pub mod typical_reception;
pub mod usable_alt_text;
