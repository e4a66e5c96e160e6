//! Interaction: dialogue instead of megaphone.

pub mod comments;
pub mod dialogic_profile;
pub mod dialogue_share;
pub mod exchange_depth;
pub mod invitations;
pub mod monthly_dialogue_share;
pub mod return_turn_rate;
pub mod sustained_exchange_share;
