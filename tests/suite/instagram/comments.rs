//! Comments that the account wrote: answers to the owner of a medium, whatever the language of the labels.

use bilan::model::Availability::No;

use super::{at, export, list, texts};
use crate::reading::mangled::{keyed, mangled};
use crate::reading::samples::Sample;

/// A comment with its labels: text, owner, time.
fn labelled(labels: [&str; 3], n: i64, text: &str, owner: &str) -> String {
    let [comment, person, time] = labels.map(mangled);
    format!(
        r#"{{"media_list_data":[{{"uri":""}}],"string_map_data":{{{comment}:{{"value":{}}},
        {person}:{{"value":{}}},{time}:{{"timestamp":{}}}}}}}"#,
        mangled(text),
        mangled(owner),
        at(n)
    )
}

const ENGLISH: [&str; 3] = ["Comment", "Media Owner", "Time"];

/// Text and person answered of every comment.
fn answers(sample: &Sample) -> Vec<(String, Option<String>)> {
    let account = sample.reading().account;
    let person = |person: u32| account.people.get(person).to_owned();
    let answer = |activity: &bilan::model::Activity| {
        let response = activity.in_reply_to.expect("an answer");
        assert_eq!(response.instant(), None);
        (account.text(activity).to_owned(), response.person.map(person))
    };
    account.activities.iter().map(answer).collect()
}

fn comments(records: &[String]) -> Vec<(String, Option<String>)> {
    answers(&export(&[("comments/post_comments_1.json", &list(records))]))
}

fn told(text: &str, person: &str) -> (String, Option<String>) {
    (text.to_owned(), Some(person.to_owned()))
}

#[test]
fn a_comment_answers_the_owner_of_the_medium_in_every_language() {
    for labels in [
        ENGLISH,
        ["Commentaire", "Propriétaire du média", "Heure"],
        ["Commento", "Titolare del contenuto", "Ora"],
        ["コメント", "所有者", "時間"],
    ] {
        let read = comments(&[labelled(labels, 1, "Bravo à tous 🎉", "Voisin.Exemple")]);
        assert_eq!(read, [told("Bravo à tous 🎉", "@voisin.exemple")], "{labels:?}");
    }
}

#[test]
fn labels_tell_more_than_the_order_and_the_order_more_than_nothing() {
    // The owner first: told by the label, or by the only value that could be a handle.
    let swapped = |labels: [&str; 2]| {
        let [person, comment] = labels;
        format!(
            r#"{{"string_map_data":{{"{person}":{{"value":"voisin"}},"{comment}":{{"value":"Bravo !"}},"T":{{"timestamp":{}}}}}}}"#,
            at(1)
        )
    };
    assert_eq!(comments(&[swapped(["Media Owner", "Comment"])]), [told("Bravo !", "@voisin")]);
    assert_eq!(comments(&[swapped(["A", "B"])]), [told("Bravo !", "@voisin")]);
    // Both could be handles.
    assert_eq!(comments(&[labelled(["A", "B", "C"], 1, "merci", "voisin")]), [told("merci", "@voisin")]);
    assert_eq!(comments(&[labelled(ENGLISH, 1, "merci", "voisin")]), [told("merci", "@voisin")]);
}

#[test]
fn a_comment_without_owner_answers_nobody_known() {
    let alone = format!(
        r#"{{"string_map_data":{{"Comment":{{"value":"merci"}},"Time":{{"timestamp":{}}}}}}}"#,
        at(1)
    );
    assert_eq!(comments(&[alone]), [("merci".to_owned(), None)]);
    let named = labelled(ENGLISH, 1, "merci", "Le lycée voisin");
    assert_eq!(comments(&[named]), [("merci".to_owned(), None)]);
}

#[test]
fn older_and_newer_forms_of_a_comment_are_read() {
    let old = format!(
        r#"{{"title":"voisin","media_list_data":[],"string_list_data":[{{"value":{},"timestamp":{}}}]}}"#,
        mangled("Où est-ce ?"),
        at(1)
    );
    let old = keyed("comments_media_comments", &[old]);
    assert_eq!(
        answers(&Sample::zip(&[("comments/post_comments.json", &old)])),
        [told("Où est-ce ?", "@voisin")]
    );
    let flat = format!(
        r#"{{"timestamp":{},"media":[],"label_values":[{{"label":"Comment","value":"Oui"}},
        {{"label":"Media Owner","value":"voisin"}}],"fbid":"7"}}"#,
        at(1)
    );
    assert_eq!(comments(&[flat]), [told("Oui", "@voisin")]);
    let reels = keyed("comments_reels_comments", &[labelled(ENGLISH, 1, "Oui", "voisin")]);
    assert_eq!(answers(&export(&[("comments/reels_comments.json", &reels)])), [told("Oui", "@voisin")]);
}

#[test]
fn no_two_comments_have_one_parent_and_own_media_are_own() {
    let records = [
        labelled(ENGLISH, 1, "merci", "voisin"),
        labelled(ENGLISH, 1, "Merci encore", "voisin"),
        labelled(ENGLISH, 1, "merci", "voisine"),
        labelled(ENGLISH, 1, "merci", "voisine"),
        labelled(ENGLISH, 2, "Précision :", "Lycee.Exemple"),
    ];
    let reading = export(&[("comments/post_comments_1.json", &list(&records))]).reading();
    let account = &reading.account;
    assert_eq!(texts(account).len(), 4);
    assert_eq!(account.tally.total().skipped.get("duplicate-id"), Some(&1));
    let mut parents: Vec<u64> =
        account.activities.iter().filter_map(|a| Some(a.in_reply_to?.parent)).collect();
    parents.sort_unstable();
    parents.dedup();
    assert_eq!(parents.len(), 4);
    let own = account.activities[3].in_reply_to.and_then(|response| response.person).expect("a person");
    assert_eq!(account.actor.identities, [account.people.get(own)]);
    assert_eq!((account.network.fields.posts, reading.notices.len()), (No, 0));
}
