//! Contact, interaction, attention and publics: each figure against a naive second definition, and by hand at its edges.

mod attention;
pub(crate) mod bench;
mod contact;
mod crowd;
mod interaction;
mod naive;
mod publics;
