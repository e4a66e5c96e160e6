//! The pages of a group: whole in every language, the same for any order of the files, and never a ranking.

use std::path::Path;

use bilan::config::Config;
use bilan::network::{Excerpt, Group};
use bilan::site::{self, Language, network};
use serde_json::Value;

use crate::context::holding::Schema;

use super::{excerpt, group, reports, site as site_of, text};

fn excerpts(reports: &[Value]) -> Vec<Excerpt> {
    let of = |(place, report)| excerpt(place, report).expect("a report");
    reports.iter().enumerate().map(of).collect()
}

#[test]
fn the_order_of_the_reports_changes_no_byte() {
    let mut turned = reports();
    turned.reverse();
    turned.swap(2, 7);
    let (one, other) = (group(&reports()).expect("a group"), group(&turned).expect("a group"));
    assert_eq!(one, other);
    assert_eq!(site_of(&one, false), site_of(&other, false));
}

#[test]
fn the_groups_file_is_as_its_schema_describes_it() {
    let site = site_of(&group(&reports()).expect("a group"), false);
    let file = |name: &str| -> Value {
        let page = site.pages.iter().find(|page| page.path == format!("group/{name}")).expect("a file");
        serde_json::from_slice(&page.bytes).expect("JSON")
    };
    let (schema, mut told) = (file("network.schema.json"), file("network.json"));
    assert_eq!(Schema(&schema).breaches(&told), Vec::<String>::new());
    told["measures"][0]["invented"] = Value::Null;
    told["institutions"] = Value::String("twelve".to_owned());
    assert_eq!(Schema(&schema).breaches(&told).len(), 2);
}

#[test]
fn pages_are_whole_in_every_language_and_in_both_ways_of_telling() {
    for language in Language::known() {
        for open in [false, true] {
            // With the silent one; six copies are as whole as twelve.
            let six = excerpts(&reports()[..6]);
            let group = Group::of(six, None, Some(language.clone())).expect("a group");
            let site = network::build(&group, &Config::default(), open).expect("a site");
            assert_eq!(site::lacking(&site), [], "{language}");
            assert!(site.remarks.is_empty(), "{language}: {:?}", site.remarks);
        }
    }
}

#[test]
fn every_link_of_a_copy_leads_somewhere_inside_it() {
    let site = site_of(&group(&reports()).expect("a group"), false);
    let paths: Vec<&str> = site.pages.iter().map(|page| page.path.as_str()).collect();
    let mut links = 0;
    for page in
        site.pages.iter().filter(|page| Path::new(&page.path).extension().is_some_and(|kind| kind == "html"))
    {
        let html = String::from_utf8_lossy(&page.bytes);
        let folder = page.path.rsplit_once('/').expect("a folder").0;
        for address in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let (file, place) = address.split_once('#').unwrap_or((address, ""));
            if file.starts_with("http") || file.starts_with("data:") {
                continue;
            }
            let target = if file.is_empty() { page.path.clone() } else { format!("{folder}/{file}") };
            assert!(paths.contains(&target.as_str()), "{address} of {}", page.path);
            if !place.is_empty() {
                let there = site.pages.iter().find(|one| one.path == target).expect("a page");
                let named = format!("id=\"{place}\"");
                assert!(String::from_utf8_lossy(&there.bytes).contains(&named), "{address} of {}", page.path);
            }
            links += 1;
        }
    }
    assert!(links > 500, "{links}");
}

#[test]
fn each_institution_has_a_marked_copy_and_the_groups_has_no_mark() {
    let group = group(&reports()).expect("a group");
    let site = site_of(&group, false);
    assert!(!text(&site, "group/").contains("class=\"internal\""));
    for member in &group.members {
        let home = format!("copies/{}/index.html", member.slug);
        let page = site.pages.iter().find(|page| page.path == home).expect("a home");
        assert!(String::from_utf8_lossy(&page.bytes).contains("<p class=\"internal\">"), "{home}");
    }
    assert_eq!(site.pages.iter().filter(|page| page.path.ends_with("index.html")).count(), 13);
}

#[test]
fn two_institutions_whose_names_look_alike_have_folders_of_their_own() {
    let mut reports = reports();
    reports[0]["institution"]["name"] = "Lycée du Parc".into();
    reports[1]["institution"]["name"] = "Lycee du Parc".into();
    let group = group(&reports).expect("a group");
    let slugs: Vec<&str> = group.members.iter().map(|member| member.slug.as_str()).collect();
    assert!(slugs.contains(&"lycee-du-parc") && slugs.contains(&"lycee-du-parc-2"), "{slugs:?}");
}

#[test]
fn an_open_report_names_institutions_in_the_order_of_their_names_and_makes_no_copies() {
    let group = group(&reports()).expect("a group");
    let site = site_of(&group, true);
    assert!(site.pages.iter().all(|page| page.path.starts_with("group/")));
    let names: Vec<&str> = group.members.iter().map(|member| member.name.as_str()).collect();
    let page = site.pages.iter().find(|page| page.path == "group/dialogue.html").expect("a page");
    let html = String::from_utf8_lossy(&page.bytes).into_owned();
    let tables: Vec<&str> = html.split("id=\"everyone-").skip(1).collect();
    assert!(tables.len() > 2);
    for table in tables {
        let body = table.split("</table>").next().expect("a table");
        let rows: Vec<&str> = body.split("<th scope=\"row\">").skip(1).collect();
        let told: Vec<&str> = rows.iter().filter_map(|row| row.split("</th>").next()).collect();
        assert_eq!(told, names);
    }
    let mut sorted = names.clone();
    sorted.sort_by_key(|name| name.to_lowercase());
    assert_eq!(names, sorted);
}

#[test]
fn a_silent_institution_is_counted_and_never_a_zero() {
    let group = group(&reports()).expect("a group");
    let told = group.network.measure("dialogue-share").expect("a measure");
    assert_eq!(told.known, Some(11));
    assert_eq!(told.reasons, ["field-not-in-export"]);
    let silent = group.members.iter().find(|member| member.name.contains("Croix-Blanche")).expect("a member");
    let site = site_of(&group, false);
    let copy = text(&site, &format!("copies/{}/", silent.slug));
    let told = copy.split("class=\"own\">").skip(1).filter_map(|rest| rest.split("</p>").next());
    let told: Vec<&str> = told.collect();
    assert!(told.len() > 10);
    assert!(told.iter().all(|one| one.contains("non disponible")), "{told:?}");
}

#[test]
fn only_years_that_five_institutions_know_have_a_mean() {
    let mut reports = reports();
    for report in &mut reports[..7] {
        let rows = report["measures"].as_array_mut().expect("rows");
        rows.retain(|row| row["period"] != "2021-2022");
    }
    let group = group(&reports).expect("a group");
    let years: Vec<&str> = group
        .network
        .measure("dialogue-share")
        .expect("a measure")
        .years
        .iter()
        .map(|year| year.period.as_str())
        .collect();
    assert_eq!(years, ["2022-2023", "2023-2024"]);
}
