//! The plan: whatever is there and whatever was built, the way between leads where it should.

use std::collections::{BTreeMap, BTreeSet};

use bilan::publish::built::{Built, File};
use bilan::publish::{Manifest, Plan};
use proptest::prelude::*;

use super::is_page;

/// A few paths of each kind, so that two draws often meet.
const PATHS: [&str; 9] = [
    "index.html",
    "2023/index.html",
    "contact.html",
    "2023/a.html",
    "assets/style-1.css",
    "assets/style-2.css",
    "assets/letters.woff2",
    "tables/a.csv",
    "report.json",
];

fn digests() -> impl Strategy<Value = BTreeMap<String, Option<String>>> {
    let digest = prop::option::of(prop::sample::select(vec!["one".to_owned(), "two".to_owned()]));
    prop::collection::btree_map(prop::sample::select(&PATHS[..]).prop_map(str::to_owned), digest, 0..9)
}

fn built(files: &BTreeMap<String, Option<String>>) -> Built {
    let known = files.iter().filter_map(|(path, digest)| Some((path.clone(), digest.clone()?)));
    let files = known.map(|(path, digest)| (path, File { size: 1, digest })).collect();
    Built { files, ..Built::default() }
}

/// What a plan that was followed leaves behind.
fn followed(plan: &Plan, before: &Manifest) -> Manifest {
    let mut after = before.clone();
    for step in &plan.upload {
        after.files.insert(step.path.clone(), Some(step.digest.clone()));
        after.retired.remove(&step.path);
    }
    after.retired.extend(plan.retire.iter().cloned());
    for path in &plan.delete {
        after.files.remove(path);
        after.retired.remove(path);
    }
    after
}

proptest! {
    #[test]
    fn a_plan_that_was_followed_leaves_nothing_to_do(local in digests(), remote in digests()) {
        let (built, mut before) = (built(&local), Manifest::default());
        before.files = remote;
        let plan = Plan::new(&built, Some(&before));
        let after = followed(&plan, &before);
        prop_assert!(Plan::new(&built, Some(&after)).is_empty());
        for (path, file) in &built.files {
            prop_assert_eq!(after.files[path].as_ref(), Some(&file.digest));
        }
        // What is left beside the site is what open pages may still ask for.
        let left: BTreeSet<_> = after.files.keys().filter(|path| !built.files.contains_key(*path)).collect();
        prop_assert_eq!(left, after.retired.iter().collect());
    }

    #[test]
    fn only_what_the_manifest_lists_and_the_site_lacks_is_deleted(local in digests(), remote in digests()) {
        let (built, mut before) = (built(&local), Manifest::default());
        before.files = remote;
        let plan = Plan::new(&built, Some(&before));
        for path in plan.delete.iter().chain(&plan.retire) {
            prop_assert!(before.files.contains_key(path) && !built.files.contains_key(path));
        }
        prop_assert_eq!(plan.kept + plan.upload.len(), built.files.len());
        let unsure = plan.upload.iter().filter(|step| !step.new);
        for step in unsure {
            prop_assert_ne!(before.files[&step.path].as_ref(), Some(&step.digest));
        }
    }

    #[test]
    fn pages_come_behind_what_they_need_and_go_before_it(local in digests(), remote in digests()) {
        let rank = |path: &str| match path {
            entry if entry.ends_with("index.html") => 2,
            page if is_page(page) => 1,
            _ => 0,
        };
        let mut before = Manifest::default();
        before.files = remote;
        let plan = Plan::new(&built(&local), Some(&before));
        prop_assert!(plan.upload.iter().map(|step| rank(&step.path)).is_sorted());
        prop_assert!(plan.delete.iter().map(|path| rank(path)).rev().is_sorted());
    }
}

#[test]
fn without_a_manifest_everything_is_new_and_nothing_deleted() {
    let local = PATHS.map(|path| (path.to_owned(), Some("one".to_owned()))).into();
    let plan = Plan::new(&built(&local), None);
    assert!(plan.upload.iter().all(|step| step.new) && plan.delete.is_empty());
    assert_eq!(plan.upload.len(), PATHS.len());
}

#[test]
fn many_is_more_than_ten_and_more_than_three_in_ten() {
    let many = |listed: usize, gone: usize| {
        let mut before = Manifest::default();
        before.files = (0..listed).map(|number| (format!("{number}.html"), Some("one".to_owned()))).collect();
        let local = before.files.clone().into_iter().skip(gone).collect();
        let plan = Plan::new(&built(&local), Some(&before));
        assert_eq!(plan.delete.len(), gone);
        plan.deletes_many()
    };
    assert!(!many(10, 10) && many(11, 11));
    assert!(!many(100, 30) && many(100, 31));
}

#[test]
fn a_manifest_that_leads_elsewhere_is_none_of_ours() {
    let text = |path: &str| {
        let mut manifest = Manifest::default();
        manifest.files.insert(path.to_owned(), None);
        manifest.bytes()
    };
    assert!(Manifest::parse(&text("a/b-1.html")).is_some());
    for path in ["../a", "/a", "a//b", "", "a/../b", ".htaccess", "a b", "a\\b", "-a", "publication.json"] {
        assert_eq!(Manifest::parse(&text(path)), None, "{path}");
    }
    let foreign = String::from_utf8(Manifest::default().bytes()).expect("text").replace("bilan", "another");
    assert_eq!(Manifest::parse(foreign.as_bytes()), None);
}
