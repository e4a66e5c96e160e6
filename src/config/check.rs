//! The values that the types of the configuration cannot refuse by themselves.

use chrono_tz::Tz;

use crate::error::{Error, Result};

use super::own::{Filter, HOUSE_HOURS, KINDS};
use super::{Config, FONTS, Week};

const THIRD_PARTIES: [&str; 1] = ["counts"];
const CHARTS: [&str; 2] = ["svg", "png"];
const PHOTOS: [&str; 3] = ["none", "own-without-people", "all"];

/// Checks zone, hours, days, shares, choices and colour.
///
/// # Errors
/// At the first value that cannot be meant, with its place.
pub fn values(config: &Config) -> Result<()> {
    zone(config)?;
    hours(config)?;
    campaigns(config)?;
    numbers(config)?;
    measures(config)?;
    choice(config, "privacy.third_parties", &config.privacy.third_parties, &THIRD_PARTIES)?;
    choice(config, "privacy.photos", &config.privacy.photos, &PHOTOS)?;
    if let Some(charts) = &config.site.charts {
        choice(config, "site.charts", charts, &CHARTS)?;
    }
    address(config)?;
    privacy(config)?;
    erasures(config)?;
    if let Some(font) = &config.theme.font {
        choice(config, "theme.font", font, &FONTS)?;
    }
    colour(config, "theme.accent", config.theme.accent.as_deref())?;
    colour(config, "theme.second", config.theme.second.as_deref())
}

/// Refuses quotes without words or consent, photographs of no post, and entries of lists that could mask or name nothing.
fn privacy(config: &Config) -> Result<()> {
    let told = |text: &str| text.chars().any(char::is_alphanumeric);
    for (number, quote) in config.privacy.quotes.iter().enumerate() {
        for (key, text) in [("words", &quote.words), ("consent", &quote.consent)] {
            if !told(text) {
                let path = format!("privacy.quotes.{number}.{key}");
                return Err(config.document.value_error("config-words", &path));
            }
        }
    }
    if let Some(place) = config.photograph.iter().position(|one| !told(&one.post)) {
        return Err(config.document.value_error("config-words", &format!("photograph.{place}.post")));
    }
    for (path, entries) in
        [("privacy.mask", &config.privacy.mask), ("publics.nameable", &config.publics.nameable)]
    {
        if let Some(place) = entries.iter().position(|entry| !told(entry)) {
            return Err(config.document.value_error("config-words", &format!("{path}.{place}")));
        }
    }
    Ok(())
}

/// Refuses an erasure that does not name one thing.
fn erasures(config: &Config) -> Result<()> {
    match config.erasure.iter().position(|erasure| erasure.named().is_none()) {
        Some(number) => Err(config.document.value_error("config-erasure", &format!("erasure.{number}"))),
        None => Ok(()),
    }
}

fn refuse(config: &Config, key: &'static str, path: &str, value: impl ToString) -> Error {
    config.document.value_error(key, path).with("value", value)
}

fn zone(config: &Config) -> Result<()> {
    match config.institution.timezone.as_deref() {
        Some(name) if name.parse::<Tz>().is_err() => {
            let likeness = |zone: &Tz| strsim::jaro_winkler(name, zone.name());
            let nearest = chrono_tz::TZ_VARIANTS.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
            let nearest = nearest.map_or("", |zone| zone.name());
            Err(refuse(config, "config-zone", "institution.timezone", name).with("nearest", nearest))
        }
        _ => Ok(()),
    }
}

fn hours(config: &Config) -> Result<()> {
    let Some(opening) = &config.opening else { return Ok(()) };
    week(config, "opening.hours", &opening.hours)
}

/// Refuses the hours at `path` unless they can be understood.
fn week(config: &Config, path: &str, hours: &str) -> Result<()> {
    match Week::parse(hours) {
        Ok(_) => Ok(()),
        Err(error) => {
            let place = config.document.value_error(error.key, path);
            Err(error.details.into_iter().fold(place, |place, (name, value)| place.with(name, value)))
        }
    }
}

fn campaigns(config: &Config) -> Result<()> {
    for (number, campaign) in config.campaign.iter().enumerate() {
        if let (Some(from), Some(to)) = (campaign.from, campaign.to)
            && to < from
        {
            return Err(refuse(config, "config-campaign-days", &format!("campaign.{number}.to"), to));
        }
    }
    Ok(())
}

fn numbers(config: &Config) -> Result<()> {
    if let Some(audit) = &config.accessibility.audit
        && !(0.0..=1.0).contains(&audit.rate)
    {
        return Err(refuse(config, "config-share", "accessibility.audit.rate", audit.rate));
    }
    let labels: Vec<&str> = config.account.iter().filter_map(|one| one.label.as_deref()).collect();
    for (number, commitment) in config.commitment.iter().enumerate() {
        if let Some(account) = &commitment.account {
            choice(config, &format!("commitment.{number}.account"), account, &labels)?;
        }
        if !commitment.target.is_finite() {
            let path = format!("commitment.{number}.target");
            return Err(config.document.value_error("config-type", &path).with("expected", "number"));
        }
    }
    Ok(())
}

fn measures(config: &Config) -> Result<()> {
    for (number, measure) in config.measure.iter().enumerate() {
        let path = |key: &str| format!("measure.{number}.{key}");
        let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if !measure.id.starts_with(|letter: char| letter.is_ascii_lowercase())
            || !measure.id.chars().all(is_plain)
        {
            return Err(refuse(config, "config-measure-id", &path("id"), &measure.id));
        }
        if config.measure[..number].iter().any(|other| other.id == measure.id) {
            return Err(refuse(config, "config-measure-twice", &path("id"), &measure.id));
        }
        if measure.numerator.is_empty() {
            return Err(config.document.value_error("config-measure-empty", &path("numerator")));
        }
        for (name, filter) in [("numerator", &measure.numerator), ("denominator", &measure.denominator)] {
            conditions(config, &path(name), filter)?;
        }
    }
    Ok(())
}

/// Refuses a type, a campaign or hours that do not exist.
fn conditions(config: &Config, path: &str, filter: &Filter) -> Result<()> {
    for kind in &filter.kinds {
        choice(config, &format!("{path}.kinds"), kind, &KINDS)?;
    }
    let campaigns: Vec<&str> = config.campaign.iter().map(|campaign| campaign.name.as_str()).collect();
    for campaign in &filter.campaigns {
        choice(config, &format!("{path}.campaigns"), campaign, &campaigns)?;
    }
    match filter.hours.as_deref() {
        Some(hours) if !HOUSE_HOURS.contains(&hours) => week(config, &format!("{path}.hours"), hours),
        _ => Ok(()),
    }
}

fn choice(config: &Config, path: &str, value: &str, choices: &[&str]) -> Result<()> {
    if choices.contains(&value) {
        return Ok(());
    }
    Err(refuse(config, "config-choice", path, value).with("choices", choices.join(", ")))
}

/// Refuses an address of the site that pages, `sitemap.xml` and e-mails could not write as it is.
fn address(config: &Config) -> Result<()> {
    let Some(written) = config.site.base_url.as_deref() else { return Ok(()) };
    let rest =
        written.strip_prefix("https://").or_else(|| written.strip_prefix("http://")).unwrap_or_default();
    let plain = |one: char| one.is_ascii_graphic() && !"\"'<>&?#\\".contains(one);
    if rest.split('/').next().is_some_and(|host| !host.is_empty()) && rest.chars().all(plain) {
        return Ok(());
    }
    Err(refuse(config, "config-address", "site.base_url", written))
}

fn colour(config: &Config, path: &str, written: Option<&str>) -> Result<()> {
    let Some(written) = written else { return Ok(()) };
    let digits = written.strip_prefix('#').unwrap_or_default();
    if digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(());
    }
    Err(refuse(config, "config-colour", path, written))
}
