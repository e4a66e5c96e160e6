//! The tables of an export and their columns, stated once: writers, loaders and the dictionary read them here.

use super::table::Kind::{Day, Flag, Instant, Number, Text, Whole};
use super::table::{Column, column, in_unit};

/// A table as files and engines see it.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// Its name, that of its folder or file.
    pub name: &'static str,
    /// Its columns in their order.
    pub columns: &'static [Column],
    /// Whether it is a folder of parts by network, account and year.
    pub parted: bool,
}

/// The columns that the folders of parts stand for, from the outermost.
pub const PARTS: [Column; 3] = [column("network", Text), column("account", Text), column("year", Text)];

/// The public edition's tables; `contacts` comes with the internal one.
pub const PUBLIC: [Schema; 5] = [RECORDS, ACCOUNTS, WINDOWS, LIMITS, MEASURES];

/// One row an own public record.
pub const RECORDS: Schema = Schema {
    name: "records",
    parted: true,
    columns: &[
        column("scope", Text),
        column("record", Whole),
        column("published_at", Instant),
        column("local_date", Day),
        column("iso_week", Text),
        column("week", Whole),
        column("kind", Text),
        column("day_only", Flag),
        column("imported", Flag),
        column("contacts_somebody", Flag),
        column("opens_exchange", Flag),
        column("parent_time", Text),
        in_unit("latency_seconds", Number, "seconds"),
        in_unit("opening_latency_seconds", Number, "seconds"),
        in_unit("opening_ms", Whole, "milliseconds"),
        column("relays_others", Flag),
        column("likes", Whole),
        column("reposts", Whole),
        column("comments", Whole),
        column("images", Whole),
        column("images_described", Whole),
        column("links", Whole),
        column("hashtags", Whole),
        column("asks", Flag),
        column("language", Text),
    ],
};

/// One row a person that a record contacts: personal data.
pub const CONTACTS: Schema = Schema {
    name: "contacts",
    parted: true,
    columns: &[
        column("scope", Text),
        column("record", Whole),
        column("local_date", Day),
        column("kind", Text),
        column("reporting_year", Whole),
        in_unit("published_ms", Whole, "milliseconds"),
        in_unit("parent_ms", Whole, "milliseconds"),
        column("correspondent", Whole),
    ],
};

/// One row an account.
pub const ACCOUNTS: Schema = Schema {
    name: "accounts",
    parted: false,
    columns: &[
        column("scope", Text),
        column("network", Text),
        column("account", Text),
        column("label", Text),
        column("handle", Text),
        column("timezone", Text),
        column("start_day", Day),
        column("export_day", Day),
        in_unit("export_ms", Whole, "milliseconds"),
        column("settled_at", Instant),
        in_unit("maturity_days", Whole, "days"),
        in_unit("opening_day_seconds", Number, "seconds"),
        column("field_posts", Text),
        column("field_replies", Text),
        column("field_people_answered", Text),
        column("field_parent_times", Text),
        column("field_likes", Text),
        column("field_reposts", Text),
        column("field_comments", Text),
        column("field_mentions", Text),
        column("field_reposts_given", Text),
        column("field_quotes_given", Text),
        column("field_followers", Text),
        column("field_descriptions", Text),
        column("field_following", Text),
        column("field_links", Text),
        column("field_threads", Text),
        column("field_clients", Text),
        column("field_likes_given", Text),
        column("field_polls", Text),
    ],
};

/// One row a stretch of days for which figures are made, and an account that is looked at in it.
pub const WINDOWS: Schema = Schema {
    name: "windows",
    parted: false,
    columns: &[
        column("scope", Text),
        column("period", Text),
        column("member", Text),
        column("span", Text),
        in_unit("years", Whole, "years"),
        column("first_day", Day),
        column("last_day", Day),
        column("first_week", Whole),
        column("last_week", Whole),
    ],
};

/// One row a measure that the queries work out.
pub const LIMITS: Schema = Schema {
    name: "limits",
    parted: false,
    columns: &[
        column("id", Text),
        column("code", Text),
        column("unit", Text),
        column("minimum", Whole),
        column("pooled", Flag),
        column("years_only", Flag),
    ],
};

/// One row a row of the report.
pub const MEASURES: Schema = Schema {
    name: "measures",
    parted: false,
    columns: &[
        column("id", Text),
        column("code", Text),
        column("scope", Text),
        column("period", Text),
        column("status", Text),
        column("value", Number),
        column("unit", Text),
        column("k", Whole),
        column("n", Whole),
        column("low", Number),
        column("high", Number),
        column("reason", Text),
        column("caveat", Text),
    ],
};
