//! The measures that the queries of `sql/` work out from the tables, and what each rests on.
//!
//! `follower-retention` is the one headline measure that is not among them: lists of followers are not exported.

/// A measure that the queries share with the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Its identifier in the report.
    pub id: &'static str,
    /// Whether it counts people, so that only the internal edition's `contacts` can tell it.
    pub of_people: bool,
}

const fn of_records(id: &'static str) -> Shared {
    Shared { id, of_people: false }
}

const fn of_people(id: &'static str) -> Shared {
    Shared { id, of_people: true }
}

/// All of them, in the order of the catalogue.
pub static SHARED: [Shared; 24] = [
    of_people("distinct-correspondents"),
    of_people("new-correspondents"),
    of_records("spontaneous-outreach-share"),
    of_people("effective-correspondents"),
    of_records("dialogue-share"),
    of_people("sustained-exchange-share"),
    of_records("first-response-latency"),
    of_records("answered-within-1h-share"),
    of_records("answered-within-24h-share"),
    of_records("working-day-response-share"),
    of_people("people-answered-within-working-day"),
    of_records("slow-tail-share"),
    of_records("liked-at-least-once-share"),
    of_records("reposted-at-least-once-share"),
    of_records("typical-reception"),
    of_records("relay-share"),
    of_records("alt-text-coverage"),
    of_records("active-weeks-share"),
    of_records("burstiness"),
    of_people("known-correspondents-share"),
    of_people("twelve-month-return"),
    of_people("loyal-core"),
    of_people("renewal"),
    of_records("dateable-parents-share"),
];
