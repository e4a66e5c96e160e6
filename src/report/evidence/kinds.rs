//! The kinds of posts on which figures rest, and for every measure of the catalogue its kind and what its `n` counts.

use crate::indicator::View;

use super::relation::Relation::{self, Among, Between, Each, Feeds, Holds};
use super::walks;

/// A kind of posts.
pub(super) struct Kind {
    /// Its word in the report.
    pub(super) name: &'static str,
    /// Its posts in a window, by their places in the archive.
    pub(super) posts: fn(&View) -> Vec<usize>,
    /// The measures that rest on them.
    rests: &'static [(Relation, &'static [&'static str])],
}

/// Measures that rest on no own post: lists of followers, likes given, other figures, or a list that is not there.
pub static WITHOUT: [&str; 18] = [
    "likes-given",
    "likes-given-rate",
    "people-liked",
    "fresh-likes-share",
    "public-response-rate",
    "follow-back-share",
    "followed-back-share",
    "follower-retention",
    "follower-arrivals",
    "follower-departures",
    "followers-over-1-year-share",
    "followers-over-3-years-share",
    "followers-over-5-years-share",
    "follower-accrual",
    "follower-wave-weeks",
    "follower-wave-share",
    "follower-runs",
    "lasting-link-index",
];

/// A kind with the measures that rest on it.
const fn kind(
    name: &'static str,
    posts: fn(&View) -> Vec<usize>,
    rests: &'static [(Relation, &'static [&'static str])],
) -> Kind {
    Kind { name, posts, rests }
}

/// The kinds, from all records to the narrowest.
static KINDS: [Kind; 39] = [
    kind(
        "all",
        walks::all,
        &[(Each, &["archive-span"]), (Feeds, &["silent-months-share", "complete-years"])],
    ),
    kind(
        "written",
        walks::written,
        &[
            (Each, &["dialogic-loop-share"]),
            (Feeds, &["active-weeks-share", "active-open-weeks-share", "longest-silence", "long-silences"]),
        ],
    ),
    kind(
        "paced",
        walks::paced,
        &[(Each, &["clamped-records-share"]), (Between, &["burstiness", "random-burstiness", "long-gap"])],
    ),
    kind(
        "timed",
        walks::timed,
        &[(
            Each,
            &["peak-hour-share", "hour-evenness", "mean-hour", "hour-concentration", "opening-hours-share"],
        )],
    ),
    kind(
        "timed-replies",
        walks::timed_replies,
        &[(Each, &["replies-in-opening-hours-share", "off-hours-replies-share"])],
    ),
    kind(
        "timed-publications",
        walks::timed_publications,
        &[(Each, &["publications-in-opening-hours-share"])],
    ),
    kind("with-program", walks::with_program, &[(Each, &["automatic-client-share"])]),
    kind(
        "publications",
        walks::publications,
        &[
            (
                Each,
                &[
                    "circulars",
                    "invitations-share",
                    "questions-share",
                    "polls-share",
                    "useful-information-share",
                    "return-visits-share",
                    "linked-publications-share",
                    "mature-share",
                ],
            ),
            (
                Feeds,
                &[
                    "publications-per-week",
                    "publications-per-week-lower-quartile",
                    "publications-per-week-upper-quartile",
                ],
            ),
        ],
    ),
    kind(
        "with-text",
        walks::with_text,
        &[(
            Each,
            &[
                "readable-text-share",
                "unreadable-hashtags-share",
                "pseudo-letters-share",
                "emoji-runs-share",
                "many-hashtags-share",
            ],
        )],
    ),
    kind(
        "compared",
        walks::compared,
        &[(Each, &["recycled-share", "exact-duplicates-share", "cross-posted-share"])],
    ),
    kind(
        "with-link",
        walks::with_link,
        &[(Holds, &["shortened-links-share"]), (Feeds, &["own-domain-share", "effective-domains"])],
    ),
    kind("with-host", walks::with_host, &[(Holds, &["visitor-conservation-share"])]),
    kind(
        "with-image",
        walks::with_image,
        &[(Holds, &["alt-text-coverage"]), (Each, &["described-posts-share"])],
    ),
    kind(
        "with-description",
        walks::with_description,
        &[(
            Holds,
            &[
                "usable-alt-text-share",
                "alt-text-too-short-share",
                "alt-text-file-name-share",
                "alt-text-placeholder-share",
                "alt-text-copied-share",
                "alt-text-repeated-share",
            ],
        )],
    ),
    kind("with-film", walks::with_film, &[(Holds, &["described-films-share"])]),
    kind(
        "likes-settled",
        walks::likes_settled,
        &[(Each, &["liked-at-least-once-share", "likes-per-publication", "typical-likes"])],
    ),
    kind(
        "reposts-settled",
        walks::reposts_settled,
        &[(
            Each,
            &[
                "reposted-at-least-once-share",
                "reposted-at-least-three-times-share",
                "reposts-per-publication",
            ],
        )],
    ),
    kind(
        "comments-settled",
        walks::comments_settled,
        &[(Each, &["commented-at-least-once-share", "comments-per-publication"])],
    ),
    kind(
        "reception-settled",
        walks::reception_settled,
        &[
            (
                Each,
                &[
                    "typical-reception",
                    "reception-lower-quartile",
                    "reception-upper-quartile",
                    "reception-trimmed-mean",
                ],
            ),
            (Among, &["typical-amplification-share"]),
            (Feeds, &["amplification-share"]),
        ],
    ),
    kind(
        "interactions-settled",
        walks::interactions_settled,
        &[(
            Each,
            &[
                "rarefied-h-index",
                "reception-gini",
                "reception-top-share",
                "zero-reception-share",
                "top-publication-share",
                "reception-without-top",
                "outlying-publications",
            ],
        )],
    ),
    kind(
        "last-year-settled",
        walks::last_year_settled,
        &[(
            Among,
            &[
                "likes-per-thousand-followers",
                "reposts-per-thousand-followers",
                "engagement-index",
                "comments-per-thousand-followers",
            ],
        )],
    ),
    kind(
        "dialogue",
        walks::dialogue,
        &[
            (Each, &["dialogue-share", "dialogue-share-upper-bound"]),
            (Among, &["orphan-replies-share", "spontaneous-outreach-share-lower-bound"]),
            (Feeds, &["monthly-dialogue-share"]),
        ],
    ),
    kind("outreach", walks::outreach, &[(Each, &["spontaneous-outreach-share"])]),
    kind(
        "replies",
        walks::replies,
        &[
            (Each, &["dateable-parents-share"]),
            (
                Feeds,
                &[
                    "replies-per-week",
                    "replies-per-week-lower-quartile",
                    "replies-per-week-upper-quartile",
                    "reply-active-weeks-share",
                ],
            ),
        ],
    ),
    kind("replies-in-threads", walks::replies_in_threads, &[(Each, &["outward-reply-share"])]),
    kind(
        "dated-replies",
        walks::dated_replies,
        &[(Each, &["impossible-latency-share", "year-long-latency-share"])],
    ),
    kind(
        "replies-with-delay",
        walks::replies_with_delay,
        &[
            (
                Each,
                &[
                    "response-latency",
                    "answered-within-1h-share",
                    "answered-within-4h-share",
                    "answered-within-24h-share",
                    "answered-same-day-share",
                    "opening-hours-latency",
                    "working-day-response-share",
                    "slow-tail-share",
                    "slow-tail-latency",
                ],
            ),
            (Among, &["people-answered-within-working-day", "rhythm-overlap", "rhythm-shift"]),
            (Feeds, &["people-answered-within-working-day-rate"]),
        ],
    ),
    kind("first-replies", walks::first_replies, &[(Each, &["first-response-latency"])]),
    kind(
        "exchange-openers",
        walks::exchange_openers,
        &[
            (Holds, &["two-turn-exchanges-share", "three-turn-exchanges-share", "exchange-turns"]),
            (Among, &["return-turn-rate"]),
        ],
    ),
    kind("exchange-replies", walks::exchange_replies, &[(Among, &["sustained-exchange-share"])]),
    kind(
        "contacts",
        walks::contacts,
        &[(
            Feeds,
            &[
                "distinct-correspondents",
                "monthly-correspondents",
                "new-correspondents",
                "new-correspondents-rate",
                "effective-correspondents",
                "correspondents-shannon-number",
                "contact-gini",
                "contact-top-tenth-share",
                "unseen-correspondents",
                "beyond-habitual-share",
                "new-beyond-habitual-share",
            ],
        )],
    ),
    kind(
        "answers",
        walks::answers,
        &[
            (
                Among,
                &[
                    "known-correspondents-share",
                    "known-correspondents-share-12-months",
                    "correspondent-coverage",
                    "loyal-core-share",
                    "quarterly-core",
                ],
            ),
            (Feeds, &["correspondent-coverage-rarefied"]),
        ],
    ),
    kind(
        "first-answers",
        walks::first_answers,
        &[
            (Each, &["twelve-month-return", "six-month-return"]),
            (Among, &["relation-lifetime", "relation-lifetime-180", "relation-lifetime-540"]),
        ],
    ),
    kind(
        "answers-of-12-months",
        walks::answers_of_12_months,
        &[
            (
                Among,
                &[
                    "relation-seniority",
                    "relations-over-2-years-share",
                    "relations-over-5-years-share",
                    "frequent-recent-correspondents",
                ],
            ),
            (Feeds, &["followers-among-correspondents-share"]),
        ],
    ),
    kind("answers-of-4-years", walks::answers_of_4_years, &[(Among, &["loyal-core"])]),
    kind("answers-of-2-periods", walks::answers_of_2_periods, &[(Among, &["renewal", "one-year-retention"])]),
    kind("spread", walks::spread, &[(Each, &["relay-share"]), (Feeds, &["monthly-relay-share"])]),
    kind(
        "published-or-relayed",
        walks::published_or_relayed,
        &[(Among, &["recirculation-share", "recirculated-age"])],
    ),
    kind(
        "relays-of-others",
        walks::relays_of_others,
        &[
            (Each, &["effective-relayed-sources", "relayed-sources-gini"]),
            (Among, &["first-time-sources-share"]),
        ],
    ),
];

/// The kind on which a measure rests, and what its `n` counts.
pub(super) fn rest(id: &str) -> Option<(&'static Kind, Relation)> {
    KINDS.iter().find_map(|kind| {
        let relation = kind.rests.iter().find(|(_, ids)| ids.contains(&id)).map(|(relation, _)| *relation);
        Some((kind, relation?))
    })
}

/// The kind that the report calls `name`.
pub(super) fn named(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}
