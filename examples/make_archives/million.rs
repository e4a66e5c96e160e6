//! An X export of a million posts, or many exports of other accounts, written as they are invented: nothing is held in memory.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use serde_json::json;
use zip::ZipWriter;

use crate::answers;
use crate::chance::Chance;
use crate::life::{Audience, Kind, Other, Post};
use crate::people::person;
use crate::pretty;
use crate::publications;
use crate::tweet::{self, OWN_HANDLE, OWN_ID, OWN_NAME};
use crate::tweet_export::{options, write_manifest};

const SEED: u64 = 77;
/// From 2012-01-01 to 2024-09-01, milliseconds.
const SPAN: (i64, i64) = (1_325_376_000_000, 1_725_148_800_000);
const DATE: &str = "2024-09-10T08:00:00.000Z";

/// Writes the zip with as many posts as told; each `number` is an account of its own.
pub(crate) fn write(path: &Path, posts: u64, number: u64) -> io::Result<()> {
    let options = options().compression_level(Some(1)).large_file(true);
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    zip.start_file("data/manifest.js", options)?;
    write_manifest(
        &mut zip,
        DATE,
        &[("account", "account", "account", 1), ("tweets", "tweets", "tweets", posts)],
    )?;
    zip.start_file("data/account.js", options)?;
    let handle = if number == 0 { OWN_HANDLE.to_owned() } else { format!("{OWN_HANDLE}_{number}") };
    let account = json!({ "account": {
        "username": handle, "accountId": (OWN_ID.parse::<u64>().unwrap_or_default() + number).to_string(), "createdAt": "2011-12-31T09:12:44.000Z", "accountDisplayName": OWN_NAME,
    } });
    pretty::write_list(&mut zip, "account", std::iter::once(account))?;
    zip.start_file("data/tweets.js", options)?;
    let mut buffered = BufWriter::with_capacity(1 << 20, &mut zip);
    let records = (0..posts).map(|rank| tweet::record(&invent(rank, posts, number)));
    pretty::write_list(&mut buffered, "tweets", records)?;
    buffered.flush()?;
    drop(buffered);
    zip.finish()?.flush()
}

/// The post of a rank, newest first, from nothing but its rank and the number of the account.
fn invent(rank: u64, posts: u64, number: u64) -> Post {
    let mut chance = Chance::new(SEED ^ (number << 32) ^ rank.wrapping_mul(0xA076_1D64_78BD_642F));
    let step = (SPAN.1 - SPAN.0) / posts.max(1).cast_signed();
    let instant = SPAN.1 - rank.cast_signed() * step - chance.between(0, step.max(1) - 1);
    let mut post = Post {
        instant,
        id: tweet::id(instant, chance.next()),
        kind: Kind::Publication,
        audience: Audience::Public,
        text: String::new(),
        tag: None,
        mentions: Vec::new(),
        parent: None,
        quote: None,
        reposted: None,
        pictures: Vec::new(),
        likes: 0,
        reposts: 0,
        corrected: None,
    };
    let first = chance.index(60_000);
    let other = person(SEED, first.min(chance.index(60_000)));
    let earlier = tweet::id(instant - chance.between(1, 200) * chance.between(1, 200) * 6_000, chance.next());
    let somebody = Some(Other { author: Some(other.clone()), id: earlier, opaque: false });
    match chance.below(100) {
        0..52 => {
            post.kind = Kind::Answer;
            post.text = answers::answer(&mut chance, &other.name);
            post.mentions = vec![other];
            post.parent = somebody;
        }
        52..72 => {
            post.kind = Kind::Repost;
            post.text = publications::publication(&mut chance, 1).0;
            post.reposted = somebody;
        }
        72..78 => {
            post.text = publications::comment(&mut chance);
            post.quote = somebody;
        }
        78..83 => {
            post.text = publications::with_partner(&mut chance, &format!("@{}", other.handle));
            post.mentions = vec![other];
        }
        _ => {
            let (text, tag) = publications::publication(&mut chance, 1);
            (post.text, post.tag) = (text, Some(tag));
        }
    }
    if post.kind != Kind::Repost {
        post.likes = chance.streak(700);
        post.reposts = chance.streak(500);
        if chance.happens(340) {
            post.pictures = vec![None; 1 + chance.index(2)];
        }
    }
    post
}
