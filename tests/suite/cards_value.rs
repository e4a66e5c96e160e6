//! The cards of value, rhythm and quality on accounts made by hand, and against plain second computations.

mod alternatives;
mod checks;
mod desk;
mod followers;
mod hours;
mod links;
mod naive;
mod orphans;
mod reception;
mod relays;
mod repeats;
mod silences;
mod texts;
