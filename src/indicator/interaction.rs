//! Interaction: dialogue instead of megaphone.

pub mod dialogue_share;
pub mod sustained_exchange_share;
