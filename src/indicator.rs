//! The catalogue of figures: each one a definition in its own file, listed once in [`INDICATORS`].
//!
//! An indicator looks at one account in one [`Window`] through a [`View`] and returns a [`Sample`]:
//! units, values or a count. The sample knows how to become an [`Outcome`] with its interval, and
//! how to pool with the samples of other accounts. Words about a figure live in the language files.

pub mod alternative;
pub mod attention;
pub mod check;
pub mod contact;
pub mod domain;
pub mod house;
pub mod interaction;
pub mod outcome;
pub mod own;
pub mod publics;
pub mod quality;
pub mod redraw;
pub mod rhythm;
pub mod sample;
pub mod unequal;
pub mod value;
pub mod view;
pub mod weekly;

pub use check::{Agreement, Check};
pub use house::House;
pub use outcome::{Outcome, Reason, Unit};
pub use own::Own;
pub use sample::Sample;
pub use view::{View, Window};

/// What an indicator looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Years, the whole archive and the three-year window.
    Every,
    /// Years only.
    Years,
    /// The whole archive only.
    All,
}

/// How much room a figure deserves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Told first: the figure of its card that speaks for itself.
    Headline,
    /// Told beside a headline: another side of the same card.
    Detail,
    /// Shown among the annexes only.
    Appendix,
}

/// How two values of a figure are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Shares and indices: later minus earlier.
    Difference,
    /// Medians, means and effective numbers: ln of later by earlier.
    Ratio,
    /// Counts without an interval: ln of the ratio, with the dispersion of the months.
    Count,
    /// Not compared: a companion of another figure, or one that a change would not explain.
    Never,
}

/// What the ends of a figure's interval say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// How far chance alone would move the figure.
    Doubt,
    /// What chance alone would give instead of the figure.
    Chance,
}

/// One figure of the catalogue.
pub struct Indicator<'a> {
    /// Identifier in the report, kebab-case.
    pub id: &'a str,
    /// Code of the catalogue's card.
    pub card: Option<&'static str>,
    /// Unit of the value.
    pub unit: Unit,
    /// Fewest units for which a value is shown.
    pub minimum: u64,
    /// The windows for which it exists.
    pub span: Span,
    /// How much room it deserves.
    pub standing: Standing,
    /// How one year is compared with the next.
    pub comparison: Comparison,
    /// What the ends of its interval say.
    pub ends: Ends,
    /// Other conventions that its changes must stand.
    pub checks: &'static [Check],
    /// Whether its months make a long-term trend (INDICATORS 3.4).
    pub trend: bool,
    /// Whether the institution's accounts may be pooled.
    pub pooled: bool,
    /// Whether it counts things received, which ripen for some days.
    pub received: bool,
    /// What it finds in a window.
    pub measure: fn(&View) -> Result<Sample, Reason>,
    /// The institution's own definition, which then takes the place of `measure`.
    pub own: Option<&'a Own>,
}

impl Indicator<'_> {
    /// What a definition need not say: a detail, in every window, neither pooled nor compared.
    pub const BASE: Indicator<'static> = Indicator {
        id: "",
        card: None,
        unit: Unit::Share,
        minimum: 1,
        span: Span::Every,
        standing: Standing::Detail,
        comparison: Comparison::Never,
        ends: Ends::Doubt,
        checks: &[],
        trend: false,
        pooled: false,
        received: false,
        measure: |_| Err(Reason::NoPosts),
        own: None,
    };

    /// What it finds in the window of `view`.
    ///
    /// # Errors
    /// The reason why nothing can be known there.
    pub fn sample(&self, view: &View) -> Result<Sample, Reason> {
        match self.own {
            Some(own) => own.sample(view),
            None => (self.measure)(view),
        }
    }

    /// The outcome of `sample` under this indicator's unit and minimum.
    #[must_use]
    pub fn outcome(&self, sample: Result<Sample, Reason>) -> Outcome {
        sample.map_or_else(|reason| Outcome::Unavailable { reason }, |s| s.outcome(self.unit, self.minimum))
    }
}

/// All indicators, by dimension, in the order of the catalogue.
pub static INDICATORS: [&Indicator; 165] = [
    &contact::distinct_correspondents::INDICATOR,
    &contact::monthly_correspondents::INDICATOR,
    &contact::circulars::INDICATOR,
    &contact::new_correspondents::INDICATOR,
    &contact::new_correspondents::RATE,
    &contact::spontaneous_outreach_share::INDICATOR,
    &contact::effective_correspondents::INDICATOR,
    &contact::correspondents_shannon_number::INDICATOR,
    &contact::concentration::GINI,
    &contact::concentration::TOP_TENTH,
    &contact::outward_reply_share::INDICATOR,
    &contact::likes_given::LIKES,
    &contact::likes_given::RATE,
    &contact::likes_given::PEOPLE,
    &contact::likes_given::FRESH,
    &interaction::dialogue_share::INDICATOR,
    &interaction::monthly_dialogue_share::INDICATOR,
    &interaction::exchange_depth::TWO,
    &interaction::exchange_depth::THREE,
    &interaction::exchange_depth::TURNS,
    &interaction::sustained_exchange_share::INDICATOR,
    &interaction::return_turn_rate::INDICATOR,
    &interaction::invitations::INVITATIONS,
    &interaction::invitations::QUESTIONS,
    &interaction::invitations::POLLS,
    &interaction::dialogic_profile::LOOP,
    &interaction::dialogic_profile::USEFUL,
    &interaction::dialogic_profile::RETURN,
    &interaction::dialogic_profile::CONSERVATION,
    &interaction::comments::COMMENTED,
    &interaction::comments::PER_PUBLICATION,
    &interaction::comments::PER_THOUSAND,
    &attention::first_response_latency::INDICATOR,
    &attention::response_latency::INDICATOR,
    &attention::answered_within::ONE_HOUR,
    &attention::answered_within::FOUR_HOURS,
    &attention::answered_within::ONE_DAY,
    &attention::answered_within::SAME_DAY,
    &attention::opening_hours_latency::INDICATOR,
    &attention::working_day_response_share::INDICATOR,
    &attention::people_answered_within_working_day::INDICATOR,
    &attention::people_answered_within_working_day::RATE,
    &attention::slow_tail_share::INDICATOR,
    &attention::slow_tail_latency::INDICATOR,
    &attention::public_response_rate::INDICATOR,
    &attention::off_hours_replies_share::INDICATOR,
    &value::received_at_least_once::LIKED,
    &value::per_publication::LIKES,
    &value::typical_likes::INDICATOR,
    &value::per_thousand_followers::LIKES,
    &value::received_at_least_once::REPOSTED,
    &value::per_publication::REPOSTS,
    &value::per_thousand_followers::REPOSTS,
    &value::received_at_least_once::REPOSTED_THRICE,
    &value::per_thousand_followers::ENGAGEMENT,
    &value::amplification::SHARE,
    &value::amplification::TYPICAL,
    &value::typical_reception::INDICATOR,
    &value::reception_quartiles::LOWER,
    &value::reception_quartiles::UPPER,
    &value::reception_quartiles::TRIMMED,
    &value::rarefied_h_index::INDICATOR,
    &value::reception_concentration::GINI,
    &value::reception_concentration::TOP,
    &value::reception_concentration::ZERO,
    &value::relay_share::INDICATOR,
    &value::monthly_relay_share::INDICATOR,
    &value::relayed_sources::EFFECTIVE,
    &value::relayed_sources::GINI,
    &value::relayed_sources::FIRST,
    &value::links::LINKED,
    &value::links::OWN,
    &value::links::DOMAINS,
    &value::links::SHORTENED,
    &value::recirculation::SHARE,
    &value::recirculation::AGE,
    &value::alt_text_coverage::INDICATOR,
    &value::described_posts::POSTS,
    &value::described_posts::FILMS,
    &value::usable_alt_text::USABLE,
    &value::usable_alt_text::TOO_SHORT,
    &value::usable_alt_text::FILE_NAME,
    &value::usable_alt_text::PLACEHOLDER,
    &value::usable_alt_text::COPIED,
    &value::usable_alt_text::REPEATED,
    &value::readable_text::READABLE,
    &value::readable_text::HASHTAGS,
    &value::readable_text::LETTERS,
    &value::readable_text::EMOJI,
    &value::readable_text::MANY,
    &rhythm::weekly_rate::PUBLICATIONS,
    &rhythm::weekly_rate::PUBLICATIONS_LOWER,
    &rhythm::weekly_rate::PUBLICATIONS_UPPER,
    &rhythm::weekly_rate::REPLIES,
    &rhythm::weekly_rate::REPLIES_LOWER,
    &rhythm::weekly_rate::REPLIES_UPPER,
    &rhythm::active_weeks_share::INDICATOR,
    &rhythm::other_active_weeks::OPEN,
    &rhythm::other_active_weeks::REPLIES,
    &rhythm::silences::LONGEST,
    &rhythm::silences::LONG,
    &rhythm::burstiness::INDICATOR,
    &rhythm::gaps::RANDOM,
    &rhythm::gaps::LONG,
    &rhythm::gaps::CLAMPED,
    &rhythm::hours::PEAK,
    &rhythm::hours::EVENNESS,
    &rhythm::hours::MEAN,
    &rhythm::hours::CONCENTRATION,
    &rhythm::opening_hours::ALL,
    &rhythm::opening_hours::REPLIES,
    &rhythm::opening_hours::PUBLICATIONS,
    &rhythm::concordance::OVERLAP,
    &rhythm::concordance::SHIFT,
    &publics::known_correspondents_share::INDICATOR,
    &publics::known_correspondents_share::TWELVE_MONTHS,
    &publics::correspondent_coverage::INDICATOR,
    &publics::correspondent_coverage::RAREFIED,
    &publics::return_within::INDICATOR,
    &publics::return_within::SIX_MONTHS,
    &publics::cohort::INDICATOR,
    &publics::relation_lifetime::INDICATOR,
    &publics::relation_lifetime::SHORT,
    &publics::relation_lifetime::LONG,
    &publics::relation_seniority::INDICATOR,
    &publics::relation_seniority::TWO_YEARS,
    &publics::relation_seniority::FIVE_YEARS,
    &publics::loyal_core::INDICATOR,
    &publics::loyal_core::SHARE,
    &publics::quarterly_core::INDICATOR,
    &publics::frequent_recent_correspondents::INDICATOR,
    &publics::renewal::INDICATOR,
    &publics::unseen_correspondents::INDICATOR,
    &publics::reciprocity::FOLLOWERS,
    &publics::reciprocity::FOLLOW_BACK,
    &publics::reciprocity::FOLLOWED_BACK,
    &publics::beyond_habitual::INDICATOR,
    &publics::beyond_habitual::NEW,
    &publics::follower_retention::INDICATOR,
    &publics::follower_turnover::ARRIVALS,
    &publics::follower_turnover::DEPARTURES,
    &publics::follower_seniority::ONE_YEAR,
    &publics::follower_seniority::THREE_YEARS,
    &publics::follower_seniority::FIVE_YEARS,
    &publics::follower_accrual::INDICATOR,
    &quality::coverage::MONTHS,
    &quality::coverage::YEARS,
    &quality::coverage::SPAN,
    &quality::mature_share::INDICATOR,
    &quality::dateable_parents_share::INDICATOR,
    &quality::strange_latencies::IMPOSSIBLE,
    &quality::strange_latencies::LONG,
    &quality::orphan_replies::ORPHANS,
    &quality::orphan_replies::DIALOGUE,
    &quality::orphan_replies::OUTREACH,
    &quality::creation_waves::WEEKS,
    &quality::creation_waves::SHARE,
    &quality::follower_runs::INDICATOR,
    &quality::top_publication::SHARE,
    &quality::top_publication::WITHOUT,
    &quality::outlying_publications::INDICATOR,
    &quality::automation::INDICATOR,
    &quality::duplicates::RECYCLED,
    &quality::duplicates::EXACT,
    &quality::duplicates::CROSS_POSTED,
];

/// The indicator called `id`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Indicator<'static>> {
    INDICATORS.into_iter().find(|indicator| indicator.id == id)
}
