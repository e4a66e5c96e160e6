//! `public-response-rate` (ATT-8): answered public mentions / public mentions that need an answer, which no archive of an account holds: `no-list` until a list of them is brought in.
//!
//! It is never guessed from the replies alone: those say nothing of the mentions that stayed without one.

use crate::indicator::{Indicator, Reason, Unit};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "public-response-rate",
    card: Some("ATT-8"),
    unit: Unit::Share,
    minimum: 30,
    measure: |_| Err(Reason::NoList),
    ..Indicator::BASE
};
