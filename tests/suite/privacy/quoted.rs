//! Own posts that pages quote, with somebody in each of them: all that names others is masked, markup is text, the rest is shown.

use std::fs;
use std::path::Path;

use super::assert_private;
use crate::cli::program::{LOCALES, bilan, empty_folder, results, tree};
use crate::reading::samples::{ACCOUNT, snowflake, tar_gz_bytes, tweet, tweets, zip_bytes};

const DAY: u64 = 86_400_000;

/// A post that says the same on both accounts.
const MESSAGE: &str = "Inscriptions : prenom.kanari@ailleurs.example, kanari (at) ailleurs.example, +7 700 000 011 \
    ou @Kanari_1, avant vendredi prochain, auprès de Kanari Élodie et de toute notre équipe";
/// The best received one: a name in every spelling, a number, markup.
const BEST: &str = "Bravo à Kanari Élodie, à ÉLODIE KANARI, à kanari-elodie, à #KanariElodie, 770 00 00 00 : \
    <script>alert(1)</script><img src=x onerror=alert(2)>";
/// The most useful one: an organisation that may be named, and a word of the configuration.
const USEFUL: &str = "Merci au Lycée Chant-Bleu et à KANARICORP de leur aide";
/// One without any reaction: an address of the web without its scheme, and a name that nothing tells to be one.
const WEAKEST: &str = "Anne Durand dit tout sur kanari.example/programme, venez nombreux";

/// A post of this day of 2020 with these counters.
fn post(day: u64, text: &str, likes: u64, reposts: u64, more: &str) -> String {
    let text = text.replace('"', "'");
    tweet(snowflake(day * DAY + 36_000_000), &text, more)
        .replace("\"favorite_count\" : \"1\"", &format!("\"favorite_count\" : \"{likes}\""))
        .replace("\"retweet_count\" : \"2\"", &format!("\"retweet_count\" : \"{reposts}\""))
}

/// Somebody mentioned, with the name that stands beside the handle.
fn mention(handle: &str, name: &str, id: &str) -> String {
    format!(
        r#""entities" : {{ "user_mentions" : [ {{ "screen_name" : "{handle}", "name" : "{name}", "id_str" : "{id}", "indices" : [ "8", "12" ] }} ] }}"#
    )
}

/// A year of a weekly rendezvous whose hashtag is a name, and the posts above.
fn records() -> Vec<String> {
    let tag = r#""entities" : { "hashtags" : [ { "text" : "KanariElodie" } ] }"#;
    let mut records: Vec<String> = (0..50)
        .map(|week| post(week * 7 + 3, &format!("Le rendez-vous {week} du jeudi"), 1, 1, tag))
        .collect();
    records.push(post(
        30,
        "Bonjour @Kanari_1",
        1,
        1,
        &mention("Kanari_1", "Kanari Élodie 🌻 | CPE", "770000001"),
    ));
    records.push(post(
        31,
        "Bonjour @chant_bleu",
        1,
        1,
        &mention("chant_bleu", "Lycée Chant-Bleu", "770000002"),
    ));
    records.push(post(40, BEST, 80, 1, ""));
    records.push(post(50, USEFUL, 1, 60, ""));
    records.push(post(60, WEAKEST, 0, 0, ""));
    records.push(post(70, MESSAGE, 1, 1, ""));
    records.push(post(400, "Bonne année", 1, 1, ""));
    records
}

/// The export of a federated account with the message.
fn federated() -> Vec<u8> {
    let (me, public) = ("https://social.example/users/musee", "https://www.w3.org/ns/activitystreams#Public");
    let note = format!(
        r#"{{"id":"{me}/statuses/1","type":"Note","published":"2020-03-11T10:00:00Z","to":["{public}"],"content":"<p>{MESSAGE}</p>"}}"#
    );
    let outbox = format!(
        r#"{{"type":"OrderedCollection","orderedItems":[{{"id":"{me}/statuses/1/activity","type":"Create","actor":"{me}","published":"2020-03-11T10:00:00Z","to":["{public}"],"object":{note}}}]}}"#
    );
    let actor = format!(r#"{{"id":"{me}","preferredUsername":"musee","name":"Le musée"}}"#);
    tar_gz_bytes(&[("actor.json", &actor), ("outbox.json", &outbox)])
}

/// A project of two accounts, with `more` in its configuration.
fn project(folder: &Path, more: &str) {
    let posts = zip_bytes(&[("data/account.js", ACCOUNT), ("data/tweets.js", &tweets(&records()))]);
    fs::write(folder.join("a.zip"), posts).expect("an archive");
    fs::write(folder.join("b.tar.gz"), federated()).expect("an archive");
    let told = "[institution]\nname = \"Maison\"\n[[account]]\nlabel = \"Un\"\narchives = [\"a.zip\"]\n\
                [[account]]\nlabel = \"Deux\"\narchives = [\"b.tar.gz\"]\n[privacy]\nmask = [\"Kanaricorp\"]\n";
    fs::write(folder.join("bilan.toml"), format!("{told}{more}")).expect("a file");
}

/// Everything that the program says and writes of a project, with its place.
fn outputs(folder: &Path) -> Vec<(String, String)> {
    let mut outputs = Vec::new();
    for (number, arguments) in [
        &["inspect", "."] as &[&str],
        &["measure", ".", "--format", "json"],
        &["measure", ".", "--format", "csv", "--edition", "internal"],
        &["build", ".", "-o", "fr"],
        &["build", ".", "-o", "en", "--language", "en"],
        &["build", ".", "-o", "house", "--edition", "internal"],
        &["check", ".", "--privacy"],
        &["build", ".", "-o", "markdown", "--format", "markdown"],
        &["build", ".", "-o", "single", "--format", "single"],
    ]
    .into_iter()
    .enumerate()
    {
        outputs.push((arguments.join(" "), results(folder, LOCALES[number % 2], arguments)));
    }
    for (path, bytes) in
        ["fr", "en", "house", "markdown", "single"].into_iter().flat_map(|site| tree(&folder.join(site)))
    {
        outputs.push((path, String::from_utf8_lossy(&bytes).into_owned()));
    }
    outputs
}

#[test]
fn whoever_is_named_in_a_quoted_post_is_masked() {
    let folder = empty_folder();
    project(folder.path(), "[publics]\nnameable = [\"Lycée Chant-Bleu\"]\n");
    let outputs = outputs(folder.path());
    for (place, content) in &outputs {
        assert_private(place, content);
        if content.starts_with("<!doctype html>") {
            assert!(!content.contains("<script") && !content.contains("<img src=x"), "{place}");
        }
    }
    let cards = &outputs.iter().find(|(place, _)| place == "ce-qui-a-marche.html").expect("the page").1;
    for shown in ["Bravo à …, à …, à …, à #…, … :", "Lycée Chant-Bleu et à … de leur aide", "&lt;script&gt;"]
    {
        assert!(cards.contains(shown), "{shown} in {cards}");
    }
    assert!(cards.contains("Anne Durand dit tout sur venez nombreux"), "{cards}");
    let cards = &outputs.iter().find(|(place, _)| place == "ce-qui-a-marche.md").expect("the page").1;
    for shown in
        ["> Bravo à …, à …, à …, à \\#…, … : &#60;script&#62;", "Lycée Chant-Bleu et à … de leur aide"]
    {
        assert!(cards.contains(shown), "{shown} in {cards}");
    }
    let whole = &outputs.iter().find(|(place, _)| place == "rapport.html").expect("the single file").1;
    assert!(whole.contains("Bravo à …, à …, à …, à #…, … : &lt;script&gt;"));
    let networks = &outputs.iter().find(|(place, _)| place == "reseaux.html").expect("the page").1;
    assert!(networks.contains("Inscriptions : @…, @…, … ou @…, avant vendredi"), "{networks}");
}

#[test]
fn posts_with_capitalised_pairs_are_named_by_account_date_and_page_and_not_by_their_words() {
    let folder = empty_folder();
    project(folder.path(), "[publics]\nnameable = [\"Lycée Chant-Bleu\"]\n");
    let told = results(folder.path(), LOCALES[0], &["check", ".", "--privacy"]);
    let listed: Vec<&str> = told.lines().filter(|line| line.starts_with("– ")).collect();
    assert_eq!(listed, ["– Un, 1er\u{a0}mars 2020, ce-qui-a-marche.html"], "{told}");
    assert!(!told.contains("Durand") && told.contains("noms attachés à un compte 5"), "{told}");
}

#[test]
fn a_name_that_an_archive_attaches_to_a_handle_is_masked_unless_it_may_be_named() {
    let folder = empty_folder();
    let cards = |more: &str| {
        project(folder.path(), more);
        results(folder.path(), LOCALES[0], &["build", ".", "-o", "out"]);
        fs::read_to_string(folder.path().join("out/ce-qui-a-marche.html")).expect("the page")
    };
    assert!(cards("").contains("Merci au … et à …"));
    // A handle that may be named does not bring its name with it: names change as people like.
    assert!(cards("[publics]\nnameable = [\"@chant_bleu\"]\n").contains("Merci au … et à …"));
    assert!(
        cards("[publics]\nnameable = [\"Lycée Chant-Bleu\"]\n").contains("Merci au Lycée Chant-Bleu et à …")
    );
}

#[test]
fn a_leak_in_a_site_is_seen() {
    let folder = empty_folder();
    project(folder.path(), "[site]\nfooter = \"Écrire à Kanari\"\n");
    let answer = bilan(folder.path(), LOCALES[0], &["build", ".", "-o", "out"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let page = fs::read_to_string(folder.path().join("out/index.html")).expect("the page");
    assert!(std::panic::catch_unwind(|| assert_private("a page", &page)).is_err());
}
