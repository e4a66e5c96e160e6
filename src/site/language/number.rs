//! Numbers, percentages and signed differences as a language writes them.

use std::{cell::RefCell, collections::BTreeMap};

use fixed_decimal::Decimal;
use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

use super::Language;

thread_local! {
    /// ICU formatters are not `Send`: each thread keeps its own, by tag.
    static FORMATTERS: RefCell<BTreeMap<String, Option<DecimalFormatter>>> = const { RefCell::new(BTreeMap::new()) };
    /// The language of the message being written.
    static CURRENT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Writes `value` with `decimals` digits after the separator; the minus sign is U+2212.
fn write(tag: &str, value: f64, decimals: usize) -> String {
    let plain = format!("{value:.decimals$}");
    let plain = if plain.trim_start_matches('-').bytes().all(|byte| matches!(byte, b'0' | b'.')) {
        plain.trim_start_matches('-').to_owned()
    } else {
        plain
    };
    let Ok(decimal) = plain.parse::<Decimal>() else { return plain };
    FORMATTERS.with_borrow_mut(|formatters| {
        let formatter = formatters.entry(tag.to_owned()).or_insert_with(|| {
            let locale = super::locale(tag)?;
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
        });
        formatter.as_ref().map_or(plain, |formatter| formatter.format(&decimal).to_string().replace('-', "−"))
    })
}

/// Runs `work` while the numbers of messages are written in the language `tag`.
pub(super) fn within<T>(tag: &str, work: impl FnOnce() -> T) -> T {
    CURRENT.set(tag.to_owned());
    work()
}

/// Writes the numbers that stand in messages, for any memoizer.
pub(super) fn fluent<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(CURRENT.with_borrow(|tag| write(tag, number.value, 0)))
}

/// A number that chooses a plural form by the digits that are printed.
pub(super) fn printed(value: f64, decimals: usize) -> FluentValue<'static> {
    let value = format!("{value:.decimals$}").parse().unwrap_or(value);
    // Without decimals the number is a plain one, which messages name ([0], [1]).
    let minimum_fraction_digits = Some(decimals).filter(|decimals| *decimals > 0);
    let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(value, options))
}

impl Language {
    /// A whole number (`1 214`).
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    pub fn count(&self, count: u64) -> String {
        write(self.tag(), count as f64, 0)
    }

    /// A number with a fixed count of decimals.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        write(self.tag(), value, decimals)
    }

    /// A fraction of one as a percentage.
    #[must_use]
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        self.message("percent", &[("value", self.number(share * 100.0, decimals).into())])
    }

    /// A number with its sign, `+` included.
    #[must_use]
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let text = self.number(value, decimals);
        if value > 0.0 && text.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
            format!("+{text}")
        } else {
            text
        }
    }
}
