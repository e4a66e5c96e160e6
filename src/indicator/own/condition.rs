//! A filter of the configuration made ready: whether one record passes it.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::calendar::utc;
use crate::config::own::HOUSE_HOURS;
use crate::config::{Config, Filter, Week};
use crate::dialogue::Record;
use crate::indicator::View;
use crate::model::Activity;

/// Hours in which a record may have been written.
#[derive(Clone, Debug)]
enum Hours {
    /// Those of the house.
    Opening,
    /// All others.
    Closed,
    /// Those of a week of its own.
    Week(Week),
}

/// A campaign: its days and its hashtags.
#[derive(Clone, Debug)]
struct Campaign {
    from: NaiveDate,
    to: NaiveDate,
    hashtags: Vec<String>,
}

/// Everything that one record must be; empty lists ask for nothing.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    kinds: Vec<String>,
    hashtags: Vec<String>,
    keywords: Vec<String>,
    campaigns: Vec<Campaign>,
    hours: Option<Hours>,
}

impl Condition {
    /// The condition that `filter` writes.
    pub(super) fn new(filter: &Filter, config: &Config) -> Self {
        let named = |name: &String| config.campaign.iter().find(|campaign| campaign.name == *name);
        Self {
            kinds: filter.kinds.clone(),
            hashtags: tags(&filter.hashtags),
            keywords: filter.keywords.iter().map(|word| word.to_lowercase()).collect(),
            campaigns: filter
                .campaigns
                .iter()
                .filter_map(named)
                .map(|campaign| Campaign {
                    from: campaign.from.unwrap_or(NaiveDate::MIN),
                    to: campaign.to.unwrap_or(NaiveDate::MAX),
                    hashtags: tags(&campaign.hashtags),
                })
                .collect(),
            hours: filter.hours.as_deref().map(|hours| match hours {
                open if open == HOUSE_HOURS[0] => Hours::Opening,
                closed if closed == HOUSE_HOURS[1] => Hours::Closed,
                // Read when the configuration was checked.
                week => Hours::Week(Week::parse(week).unwrap_or_default()),
            }),
        }
    }

    /// Whether it asks for hours.
    pub(super) fn asks_hours(&self) -> bool {
        self.hours.is_some()
    }

    /// Whether it asks for the hours of the house.
    pub(super) fn asks_house(&self) -> bool {
        matches!(self.hours, Some(Hours::Opening | Hours::Closed))
    }

    /// Whether a record passes; reposts do only where they are asked for by type.
    pub(super) fn holds(&self, view: &View, record: &Record, activity: &Activity) -> bool {
        let of_kind = if self.kinds.is_empty() {
            record.kind.is_authored()
        } else {
            self.kinds.iter().any(|kind| kind == record.kind.name())
        };
        of_kind
            && (self.hashtags.is_empty() || tagged(view, activity, &self.hashtags))
            && (self.keywords.is_empty() || worded(view.dialogue.account.text(activity), &self.keywords))
            && (self.campaigns.is_empty() || self.campaigned(view, record, activity))
            && self.hours.as_ref().is_none_or(|hours| within(view, activity, hours))
    }

    fn campaigned(&self, view: &View, record: &Record, activity: &Activity) -> bool {
        self.campaigns.iter().any(|campaign| {
            (campaign.from..=campaign.to).contains(&record.date)
                && (campaign.hashtags.is_empty() || tagged(view, activity, &campaign.hashtags))
        })
    }
}

/// Hashtags as the model keeps them.
fn tags(hashtags: &[String]) -> Vec<String> {
    hashtags.iter().map(|tag| tag.trim_start_matches(['#', '＃']).to_lowercase()).collect()
}

fn tagged(view: &View, activity: &Activity, hashtags: &[String]) -> bool {
    let account = view.dialogue.account;
    let mut carried = account.tags(activity).iter().map(|&tag| account.words.get(tag));
    carried.any(|tag| hashtags.iter().any(|wanted| wanted == tag))
}

/// Whether one of the words or phrases stands in the text, not inside a longer word.
fn worded(text: &str, keywords: &[String]) -> bool {
    let text = text.to_lowercase();
    let alone = |at: usize, word: &str| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    keywords.iter().any(|word| text.match_indices(word.as_str()).any(|(at, _)| alone(at, word)))
}

/// Whether the instant lies in the hours; a record known to the day only lies in none.
fn within(view: &View, activity: &Activity, hours: &Hours) -> bool {
    if activity.day_only {
        return false;
    }
    let is_open = || view.house.opening.is_some_and(|opening| opening.is_open(activity.published));
    match hours {
        Hours::Opening => is_open(),
        Hours::Closed => !is_open(),
        Hours::Week(week) => {
            let local = utc(activity.published).with_timezone(&view.calendar.zone());
            let minute = local.hour() * 60 + local.minute();
            week.holds(local.weekday().num_days_from_monday() as usize, minute)
        }
    }
}
