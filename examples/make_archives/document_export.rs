//! An export of TikTok: one document with posts, dates of comments, followers, and what must stay closed.

use std::error::Error;
use std::path::Path;

use serde_json::{Value, json};

use crate::table_export::zipped;
use crate::table_words::SHORTS;

/// The word that stands in everything private and must never be published.
const SECRET: &str = "hippogriffe";

/// Writes the export.
pub(crate) fn write(path: &Path) -> Result<(), Box<dyn Error>> {
    let document = json!({
        "Ads and data": { "Ad Interests": { "AdInterestCategories": SECRET } },
        "App Settings": { "Block List": { "BlockList": [{ "Date": "2024-01-01 00:00:00", "UserName": SECRET }] } },
        "Comment": { "Comments": { "App": 3, "CommentsList": comments() } },
        "Direct Message": { "Direct Messages": { "ChatHistory": { (SECRET): [{ "Content": SECRET }] } } },
        "Location Review": { "Reviews": SECRET },
        "Post": {
            "Posts": { "VideoList": posts() },
            "Recently Deleted Posts": { "PostList": [{ "Date": "2025-06-12 10:00:00", "Title": SECRET, "WhoCanView": "Everyone" }] },
        },
        "Profile": { "Profile Info": { "App": 3, "ProfileMap": {
            "userName": "lycee_claudel_ex", "displayName": "Lycée Camille-Claudel", "bioDescription": SECRET,
            "birthDate": SECRET, "emailAddress": format!("{SECRET}@{SECRET}.example"), "telephoneNumber": SECRET,
            "followerCount": 12, "followingCount": 3, "likesReceived": "1600",
        } } },
        "Tiktok Live": { "Go Live History": { "GoLiveList": null } },
        "Your Activity": {
            "Follower": { "App": 3, "FansList": people(12) },
            "Following": { "App": 3, "Following": people(3) },
            "Like List": { "App": 3, "ItemFavoriteList": [{ "date": "2024-01-01 00:00:00", "link": SECRET }] },
            "Login History": { "LoginHistoryList": [{ "IP": SECRET, "DeviceModel": SECRET }] },
        },
    });
    zipped(path, vec![("user_data_tiktok.json".to_owned(), serde_json::to_string_pretty(&document)?)])
}

/// Posts, newest first.
fn posts() -> Vec<Value> {
    let post = |(rank, (date, likes, pictures, title, alternate, who)): (
        usize,
        &(&str, u32, usize, &str, &str, &str),
    )| {
        let film = format!(
            "https://video.example/storage/v1/{rank:02}/?a=1233&x-expires=1760000000&x-signature={SECRET}"
        );
        let picture = |n: &usize| {
            format!(
                "https://p16.example/obj/{rank:02}-{n}~tplv-noop.jpeg?x-expires=1760000000&x-signature={SECRET}"
            )
        };
        let links: Vec<String> = (0..*pictures).collect::<Vec<_>>().iter().map(picture).collect();
        json!({
            "Date": date, "Link": if links.is_empty() { film } else { links.join("\n") }, "Likes": likes.to_string(),
            "WhoCanView": who, "AllowComments": "Yes", "AllowStitches": "No", "AllowDuets": "No", "AllowStickers": "Yes",
            "AllowSharingToStory": "Yes", "ContentDisclosure": "No", "AIGeneratedContent": "No", "Sound": "N/A",
            "Location": SECRET, "Title": title, "AddYoursText": "N/A", "AlternateText": alternate,
            "CoverImage": format!("https://p16.example/obj/{rank:02}~cover.jpeg"),
        })
    };
    SHORTS.iter().enumerate().rev().map(post).collect()
}

/// Comments, of which only the dates may be read.
fn comments() -> Vec<Value> {
    let comment = |rank: usize| {
        let date = format!(
            "20{}-{:02}-{:02} 17:{:02}:08",
            23 + (rank + 8) / 12,
            (rank + 8) % 12 + 1,
            rank + 3,
            rank * 2
        );
        json!({ "date": date, "comment": SECRET, "photo": "N/A", "url": "" })
    };
    (0..20).rev().map(comment).collect()
}

fn people(count: usize) -> Vec<Value> {
    let person = |rank: usize| {
        let date = format!("202{}-0{}-1{} 18:00:00", 3 + rank % 3, 1 + rank % 9, rank % 10);
        json!({ "Date": date, "UserName": format!("invente_{rank:02}_ex") })
    };
    (0..count).rev().map(person).collect()
}
