//! Opening hours, closures and the clock that they make.

mod closures;
mod opening;
