//! What somebody had erased leaves no trace: figures and pages are those of archives that never held it.

use std::fs;
use std::path::Path;

use crate::cli::program::{Answer, LOCALES, bilan, empty_folder, results, tree};
use crate::reading::samples::{ACCOUNT, snowflake, tar_gz_bytes, tweet, tweets, zip_bytes};

const DAY: u64 = 86_400_000;
const PERSON: &str = "770000001";
const HANDLE: &str = "Oubliee_7";

/// An ordinary post, or an answer to one of a few people.
fn ordinary(day: u64) -> String {
    let id = snowflake(day * DAY + 36_000_000);
    let person = 660_000_000 + day % 5;
    let answer = format!(
        r#""in_reply_to_status_id_str" : "{}", "in_reply_to_user_id_str" : "{person}", "in_reply_to_screen_name" : "Autre_{person}""#,
        snowflake(day * DAY)
    );
    if day.is_multiple_of(3) { tweet(id, "Une annonce", "") } else { tweet(id, "@Autre oui", &answer) }
}

/// An own post in which the person is, in each of the ways that posts tell.
fn with_person(day: u64) -> String {
    let id = snowflake(day * DAY + 50_000_000);
    let mention = format!(
        r#""entities" : {{ "user_mentions" : [ {{ "screen_name" : "{HANDLE}", "name" : "Oubliee Sept", "id_str" : "{PERSON}" }} ] }}"#
    );
    let author = format!(r#""user" : {{ "id_str" : "{PERSON}", "screen_name" : "{HANDLE}" }}"#);
    match day % 6 {
        0 => tweet(id, &format!("Merci à @{HANDLE}"), &mention),
        1 => tweet(
            id,
            &format!("@{HANDLE} oui"),
            &format!(
                r#""in_reply_to_status_id_str" : "{}", "in_reply_to_user_id_str" : "{PERSON}", "in_reply_to_screen_name" : "{HANDLE}""#,
                snowflake(day * DAY)
            ),
        ),
        2 => tweet(id, &format!("RT @{HANDLE}: bonjour"), &mention),
        3 => tweet(id, "À lire", &format!(r#""quoted_status" : {{ "id_str" : "9", {author} }}"#)),
        // The handle alone, without a number, and in the text alone.
        4 => tweet(
            id,
            "@x non",
            &format!(
                r#""in_reply_to_status_id_str" : "{}", "in_reply_to_screen_name" : "{HANDLE}""#,
                snowflake(day * DAY)
            ),
        ),
        _ => tweet(id, &format!("Avec @{}.", HANDLE.to_uppercase()), ""),
    }
}

/// Two exports of one account; in the first one fewer days.
fn write(folder: &Path, records: impl Fn(u64) -> Vec<String>) {
    fs::create_dir_all(folder).expect("a folder");
    for (name, days) in [("a.zip", 300), ("b.zip", 400)] {
        let posts = tweets(&(1..days).flat_map(&records).collect::<Vec<_>>());
        let bytes = zip_bytes(&[("data/account.js", ACCOUNT), ("data/tweets.js", &posts)]);
        fs::write(folder.join(name), bytes).expect("an archive");
    }
}

fn configure(folder: &Path, more: &str) {
    let told = "[[account]]\nlabel = \"Un\"\narchives = [\"*.zip\"]\n";
    fs::write(folder.join("bilan.toml"), format!("{told}{more}")).expect("a file");
}

fn csv(folder: &Path) -> String {
    results(folder, LOCALES[1], &["measure", ".", "--format", "csv"])
}

/// The days of the posts above.
fn is_day(day: u64) -> bool {
    day % 10 == 2 || day % 10 == 5 || day % 10 == 7
}

#[test]
fn a_person_who_is_erased_leaves_the_figures_of_archives_without_them() {
    let (never, erased) = (empty_folder(), empty_folder());
    write(never.path(), |day| vec![ordinary(day)]);
    configure(never.path(), "");
    let both = |day| if is_day(day) { vec![ordinary(day), with_person(day)] } else { vec![ordinary(day)] };
    write(erased.path(), both);
    configure(erased.path(), "");
    let expected = csv(never.path());
    assert_ne!(csv(erased.path()), expected, "the posts count as long as nobody asks");
    for person in [
        HANDLE.to_owned(),
        format!("@{}", HANDLE.to_lowercase()),
        PERSON.to_owned(),
        format!("https://x.com/{HANDLE}"),
    ] {
        configure(erased.path(), &format!("[[erasure]]\nperson = \"{person}\"\nreason = \"R\"\n"));
        assert_eq!(csv(erased.path()), expected, "{person}");
    }
}

#[test]
fn nothing_that_is_said_or_written_tells_who_was_erased() {
    let folder = empty_folder();
    let folder = folder.path();
    write(
        folder,
        |day| if is_day(day) { vec![ordinary(day), with_person(day)] } else { vec![ordinary(day)] },
    );
    configure(
        folder,
        &format!("[[erasure]]\nperson = \"@{HANDLE}\"\nreason = \"Motif-secret\"\ndate = 2024-01-02\n"),
    );
    let mut outputs = Vec::new();
    for arguments in [
        &["inspect", "."] as &[&str],
        &["measure", ".", "--format", "json", "--edition", "internal"],
        &["build", ".", "-o", "fr"],
        &["build", ".", "-o", "house", "--edition", "internal"],
        &["check", ".", "--privacy"],
    ] {
        outputs.push((arguments.join(" "), results(folder, LOCALES[0], arguments)));
    }
    for (path, bytes) in ["fr", "house"].into_iter().flat_map(|site| tree(&folder.join(site))) {
        outputs.push((path, String::from_utf8_lossy(&bytes).into_owned()));
    }
    for (place, content) in &outputs {
        let lower = content.to_lowercase();
        for secret in [HANDLE, "Oubliee", PERSON, "Motif-secret"] {
            assert!(!lower.contains(&secret.to_lowercase()), "{place} shows {secret}");
        }
    }
    let days = (1..400).filter(|&day| is_day(day)).count();
    let data = &outputs.iter().find(|(place, _)| place == "donnees.html").expect("the page").1;
    assert!(data.contains(&format!("{days} publications ont été laissées")), "{data}");
    assert!(outputs[1].1.contains(&format!("\"erased\": {days}")));
    assert!(outputs[4].1.contains(&format!("laissées de côté\u{a0}: {days}.")), "{}", outputs[4].1);
}

#[test]
fn a_post_is_erased_by_its_identifier_or_its_address_and_what_continues_it_stays_a_continuation() {
    let head = snowflake(20 * DAY);
    let thread = format!(
        r#""in_reply_to_status_id_str" : "{head}", "in_reply_to_user_id_str" : "100", "in_reply_to_screen_name" : "Musee""#
    );
    let more = |day: u64| match day {
        20 => {
            vec![ordinary(day), tweet(head, "À effacer", ""), tweet(head + (60_000 << 22), "Suite", &thread)]
        }
        _ => vec![ordinary(day)],
    };
    let folder = empty_folder();
    write(folder.path(), more);
    configure(folder.path(), "");
    let records = || -> [u64; 2] {
        let json = results(folder.path(), LOCALES[1], &["measure", ".", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let year = &report["accounts"][0]["records"]["2020"];
        ["original", "reply_self"].map(|kind| year[kind].as_u64().expect("a count"))
    };
    let [originals, continuations] = records();
    assert_eq!(continuations, 1);
    for post in [head.to_string(), format!("https://x.com/Musee/status/{head}?s=20")] {
        configure(folder.path(), &format!("[[erasure]]\npost = \"{post}\"\nreason = \"R\"\n"));
        assert_eq!(records(), [originals - 1, 1], "{post}");
    }
}

const ME: &str = "https://social.example/users/musee";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// A federated export: every third post mentions the person, one has the handle in a text alternative.
fn federated(person: bool) -> Vec<u8> {
    let who = "https://ailleurs.example/users/oubliee";
    let item = |n: u64, object: &str| {
        format!(
            r#"{{"id":"{ME}/statuses/{n}/activity","type":"Create","actor":"{ME}","published":"2022-{:02}-{:02}T08:00:00Z","to":["{PUBLIC}"],"object":{{"id":"{ME}/statuses/{n}","type":"Note","published":"2022-{:02}-{:02}T08:00:00Z","to":["{PUBLIC}"],{object}}}}}"#,
            n % 12 + 1,
            n % 28 + 1,
            n % 12 + 1,
            n % 28 + 1
        )
    };
    let mut items = Vec::new();
    for n in 1..300 {
        items.push(item(n, r#""content":"<p>Une annonce</p>""#));
        if person && n.is_multiple_of(3) {
            items.push(item(1000 + n, &format!(r#""content":"<p>Merci</p>","tag":[{{"type":"Mention","href":"{who}","name":"@oubliee@ailleurs.example"}}]"#)));
        }
    }
    if person {
        items.push(item(2000, r#""content":"<p>Vu</p>","attachment":[{"type":"Document","mediaType":"image/png","url":"/a","name":"Portrait de @oubliee@ailleurs.example"}]"#));
    }
    let outbox = format!(r#"{{"type":"OrderedCollection","orderedItems":[{}]}}"#, items.join(","));
    let actor = format!(r#"{{"id":"{ME}","preferredUsername":"musee","name":"Le musée"}}"#);
    tar_gz_bytes(&[("actor.json", &actor), ("outbox.json", &outbox)])
}

#[test]
fn a_person_is_erased_by_a_federated_handle_or_an_address() {
    let folder = empty_folder();
    let measured = |person: bool, more: &str| {
        fs::write(folder.path().join("a.tar.gz"), federated(person)).expect("an archive");
        let told = format!("[[account]]\narchives = [\"a.tar.gz\"]\n{more}");
        fs::write(folder.path().join("bilan.toml"), told).expect("a file");
        csv(folder.path())
    };
    let expected = measured(false, "");
    assert_ne!(measured(true, ""), expected);
    for person in [
        "@oubliee@ailleurs.example",
        "https://ailleurs.example/@Oubliee",
        "https://ailleurs.example/users/oubliee/",
    ] {
        assert_eq!(
            measured(true, &format!("[[erasure]]\nperson = \"{person}\"\nreason = \"R\"\n")),
            expected,
            "{person}"
        );
    }
    let other = "[[erasure]]\nperson = \"@oubliee@social.example\"\nreason = \"R\"\n";
    assert_ne!(measured(true, other), expected, "somebody of the same name elsewhere");
}

/// `bilan check` of a project with these erasures.
fn checked(folder: &Path, erasures: &str) -> Answer {
    configure(folder, erasures);
    bilan(folder, LOCALES[0], &["check", "."])
}

#[test]
fn an_erasure_that_matches_nothing_is_told_by_its_number_and_line() {
    let folder = empty_folder();
    write(folder.path(), |day| vec![ordinary(day), with_person(day)]);
    let found = format!("[[erasure]]\nperson = \"{HANDLE}\"\nreason = \"R\"\n");
    let answer = checked(folder.path(), &found);
    assert_eq!((answer.code, answer.out.lines().count()), (0, 1), "{}{}", answer.out, answer.err);
    // The account's own handle is nobody else's.
    let lost = "[[erasure]]\nperson = \"@Personne_8\"\nreason = \"R\"\n[[erasure]]\npost = \"123456\"\nreason = \"R\"\n\
                [[erasure]]\nperson = \"@Musee\"\nreason = \"R\"\n";
    let answer = checked(folder.path(), &format!("{found}{lost}"));
    assert_eq!(answer.code, 1, "{}{}", answer.out, answer.err);
    for (number, line) in [(2, 7), (3, 10), (4, 13)] {
        let told =
            |told: &str| told.contains(&format!("ligne {line}")) && told.contains(&format!("nº {number} "));
        assert!(answer.out.lines().any(told), "{number}: {}", answer.out);
    }
    assert_eq!(answer.out.lines().count(), 4, "{}", answer.out);
    assert!(!answer.out.contains("Personne_8") && !answer.out.contains("123456"), "{}", answer.out);
}

#[test]
fn an_erasure_that_cannot_be_understood_is_refused_without_its_line() {
    let folder = empty_folder();
    write(folder.path(), |day| vec![ordinary(day)]);
    for erasure in [
        "reason = \"R\"",
        "person = \"@Oubliee\"",
        "person = \"@Oubliee\"\npost = \"1\"\nreason = \"R\"",
        "person = \"…\"\nreason = \"R\"",
        "persn = \"@Oubliee\"\nreason = \"R\"",
        "person = \"@Oubliee\"\nreason = \"R\"\ndate = \"Oubliee\"",
    ] {
        let answer = checked(folder.path(), &format!("[[erasure]]\n{erasure}\n"));
        assert_eq!(answer.code, 2, "{erasure}: {}{}", answer.out, answer.err);
        assert!(answer.err.contains("bilan.toml") && !answer.err.contains("Oubliee"), "{}", answer.err);
    }
}
