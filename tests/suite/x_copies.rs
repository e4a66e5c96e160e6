//! Posts of X that lack their date, or stand twice in the files.

use crate::reading::samples::{export, instant, people, snowflake, tweet};

#[test]
fn a_post_without_its_date_is_dated_by_its_number() {
    let post = tweet(snowflake(5_000), "sans date", "");
    let start = post.find("\"created_at\"").expect("a date");
    let end = start + post[start..].find(',').expect("more") + 1;
    let reading = export(&[format!("{}{}", &post[..start], &post[end..])], &[]).reading();
    assert_eq!(reading.account.activities.len(), 1);
    assert_eq!(reading.account.activities[0].published, instant(5_000));
}

#[test]
fn of_two_copies_the_order_in_the_file_chooses_none() {
    let named = |who: u64| {
        let mention =
            format!(r#"{{ "id_str" : "{who}", "screen_name" : "n{who}", "indices" : [ "3", "5" ] }}"#);
        tweet(snowflake(9), "a @n", &format!(r#""entities" : {{ "user_mentions" : [ {mention} ] }}"#))
    };
    let relayed = tweet(snowflake(9), "RT @n7: a", "");
    let who = |records: &[String]| {
        let reading = export(records, &[]).reading();
        assert_eq!(reading.account.activities.len(), 1);
        let names: Vec<String> = people(&reading, 0).into_iter().map(str::to_owned).collect();
        (reading.account.activities[0].kind, names)
    };
    let (one, two) = (named(7), named(8));
    assert_eq!(who(&[one.clone(), two.clone()]), who(&[two, one.clone()]));
    assert_eq!(who(&[one.clone(), relayed.clone()]), who(&[relayed, one]));
}
