//! The group's own figures to download: tables, and `network.json` with its description.

use serde::Serialize;

use super::{Audience, Desk, marked};
use crate::report::Outcome;
use crate::site::{
    Page, download, figure,
    view::{Link, Sheet},
    written,
};

/// The group's figures.
pub(super) const JSON: &str = "network.json";

/// The description of them, as JSON Schema.
pub(super) const SCHEMA: &str = "network.schema.json";

/// The columns of the common estimates.
const ESTIMATES: [&str; 12] = [
    "id",
    "measure",
    "period",
    "unit",
    "institutions",
    "value",
    "low",
    "high",
    "next-low",
    "next-high",
    "i2",
    "tau2",
];

/// The columns of the distributions.
const CELLS: [&str; 6] = ["id", "measure", "period", "from-end", "to-end", "institutions"];

/// The columns of every institution's figures, in the copy that shows them.
const EVERYONE: [&str; 9] =
    ["institution", "id", "measure", "period", "status", "value", "unit", "low", "high"];

/// The data (`network/data.html`).
#[derive(Serialize)]
struct Data {
    lead: String,
    links: Vec<Link>,
}

pub(super) fn sheet(desk: &Desk) -> Sheet {
    let language = desk.language;
    let link = |name: &str, href: String| Link {
        page: name.to_owned(),
        href,
        text: language.text(&format!("network-download-{name}")),
    };
    let mut links: Vec<Link> =
        names(desk).into_iter().map(|name| link(name, download::path(language, name))).collect();
    links.extend([link("json", JSON.to_owned()), link("schema", SCHEMA.to_owned())]);
    let lead = language.message("network-data-lead", &[("open", desk.open().into())]);
    let page = Data { lead, links };
    marked(desk, "data", "network/data.html", language.text("title-data"), page)
}

/// The tables of a copy.
fn names(desk: &Desk) -> Vec<&'static str> {
    let everyone = matches!(desk.audience, Audience::All).then_some("institutions");
    ["estimates", "distributions"].into_iter().chain(everyone).collect()
}

pub(super) fn files(desk: &Desk) -> Vec<Page> {
    let rows = |name: &str| match name {
        "estimates" => estimates(desk),
        "distributions" => distributions(desk),
        _ => everyone(desk),
    };
    let page = |name: &'static str| Page {
        path: download::path(desk.language, name),
        bytes: download::csv(&rows(name)).into_bytes(),
    };
    names(desk).into_iter().map(page).collect()
}

fn estimates(desk: &Desk) -> Vec<Vec<String>> {
    let language = desk.language;
    let mut rows = vec![download::head(language, &ESTIMATES)];
    for measure in &desk.network().measures {
        for year in &measure.years {
            let pooled = &year.pooled;
            let mut row = vec![
                measure.id.clone(),
                figure::measure_name(language, &measure.id),
                year.period.clone(),
                written::name(measure.unit),
                pooled.institutions.to_string(),
            ];
            let ends = [pooled.value, pooled.low, pooled.high, pooled.next_low, pooled.next_high];
            row.extend(ends.into_iter().map(Some).chain([pooled.i2, Some(pooled.tau2)]).map(download::some));
            rows.push(row);
        }
    }
    rows
}

fn distributions(desk: &Desk) -> Vec<Vec<String>> {
    let language = desk.language;
    let mut rows = vec![download::head(language, &CELLS)];
    for measure in &desk.network().measures {
        rows.extend(measure.distribution.iter().map(|cell| {
            vec![
                measure.id.clone(),
                figure::measure_name(language, &measure.id),
                desk.network().period.label.clone(),
                download::some(cell.from),
                download::some(cell.to),
                cell.institutions.to_string(),
            ]
        }));
    }
    rows
}

/// The figures of all institutions in the told year, in the order of their names.
fn everyone(desk: &Desk) -> Vec<Vec<String>> {
    let language = desk.language;
    let period = &desk.network().period.label;
    let mut rows = vec![download::head(language, &EVERYONE)];
    for measure in desk.network().measures.iter().filter(|measure| measure.known.is_some()) {
        for member in &desk.group.members {
            let figure = member.figure(&measure.id, period);
            let status = crate::network::measure::reason(figure).unwrap_or_else(|| "value".to_owned());
            let (value, low, high) = match member.value(&measure.id, period) {
                Some(Outcome::Value { value, low, high, .. }) => (Some(*value), *low, *high),
                _ => (None, None, None),
            };
            rows.push(vec![
                member.name.clone(),
                measure.id.clone(),
                figure::measure_name(language, &measure.id),
                period.clone(),
                status,
                download::some(value),
                written::name(measure.unit),
                download::some(low),
                download::some(high),
            ]);
        }
    }
    rows
}
