//! Takes public posts and the dates of comments into the account, and who follows it.

use std::collections::HashSet;

use super::document::{Document, Post};
use crate::archive::text;
use crate::clock;
use crate::model::{Account, Activity, FileTally, Follower, Media, Response};

/// Extensions that pictures have in their addresses.
const PICTURES: [&str; 6] = [".jpeg", ".jpg", ".png", ".webp", ".heic", ".image"];

/// How somebody who has only a handle is told from others.
pub(super) fn identity(handle: &str) -> String {
    format!("@{}", handle.trim_start_matches('@').to_lowercase())
}

/// Takes posts and comments in; tells what became of them.
pub(super) fn records(document: &Document, account: &mut Account) -> FileTally {
    let mut tally = FileTally::default();
    let mut met = HashSet::new();
    for post in document.posts().into_iter().flat_map(|posts| &posts.items) {
        tally.present += 1;
        let Some(published) = clock::spelled(post.date.text()).and_then(clock::believable) else {
            tally.skip("undated");
            continue;
        };
        // An address is signed anew with each export, so only what stands before the signature tells a post.
        let address = post.link.text().split('?').next().unwrap_or_default();
        if post.who_can_view.as_ref().is_some_and(|who| !who.text().eq_ignore_ascii_case("everyone")) {
            tally.skip("not-public");
        } else if !address.is_empty() && !met.insert((published, address)) {
            tally.skip("duplicate-id");
        } else {
            let activity = written(post, published, account);
            account.activities.push(activity);
            tally.read += 1;
        }
    }
    let mut comments = Vec::new();
    for comment in document.comments().into_iter().flat_map(|comments| &comments.items) {
        tally.present += 1;
        match clock::spelled(comment.date.text()).and_then(clock::believable) {
            Some(published) => comments.push(published),
            None => tally.skip("undated"),
        }
    }
    comments.sort_unstable();
    for (place, &published) in comments.iter().enumerate() {
        // What is answered is not told: each comment answers something of its own.
        let twins = comments[..place].iter().rev().take_while(|&&earlier| earlier == published).count();
        let parent = account.references.intern(&format!("{published}-{twins}"));
        let in_reply_to = Some(Response::new(parent.into(), None, None));
        account.activities.push(Activity { published, in_reply_to, ..Activity::default() });
        tally.read += 1;
    }
    tally.lose(document.posts().map_or(0, |posts| posts.unreadable));
    tally.lose(document.comments().map_or(0, |comments| comments.unreadable));
    // The export has no identifiers; records of one second keep one order, whatever that of the file.
    let texts = &account.texts;
    account.activities.sort_by(|a, b| {
        let rank = |a: &Activity| (a.published, a.in_reply_to.is_some(), a.likes, a.attachments.len());
        rank(a).cmp(&rank(b)).then_with(|| texts.get(a.text).cmp(texts.get(b.text)))
    });
    account.identify_by_instant();
    tally
}

fn written(post: &Post, published: i64, account: &mut Account) -> Activity {
    let links: Vec<&str> = post.link.text().split_whitespace().collect();
    let described = post.alternate_text.as_ref().and_then(|text| text.0.as_deref());
    let is_picture = |link: &str| {
        let path = link.split('?').next().unwrap_or_default().to_lowercase();
        PICTURES.iter().any(|end| path.ends_with(end))
    };
    // Several addresses are the pictures of one post; its one text alternative stands for each of them.
    let media = if links.len() > 1 || links.iter().any(|link| is_picture(link)) {
        vec![(Media::Image, described); links.len()]
    } else {
        vec![(Media::Video, described)]
    };
    let words = post.title.text();
    Activity {
        published,
        likes: post.likes.text().parse().ok(),
        attachments: account.attach(media),
        tags: account.tag(text::hashtags(words)),
        text: account.texts.push(words),
        ..Activity::default()
    }
}

/// Whom the account follows, where the export lists them.
pub(super) fn following(document: &Document) -> Option<Vec<String>> {
    let list = document.following()?.items.iter();
    Some(list.filter_map(|one| one.user_name.0.as_deref()).map(identity).collect())
}

/// The followers, in the order of the list.
pub(super) fn followers(document: &Document) -> Option<Vec<Follower>> {
    let list = document.followers()?.items.iter();
    let named = list.filter_map(|fan| Some((fan.user_name.0.as_deref()?, fan.date.text())));
    let follower = |(name, date): (&str, &str)| Follower {
        identity: identity(name),
        since: clock::spelled(date),
        created: None,
    };
    Some(named.map(follower).collect())
}
