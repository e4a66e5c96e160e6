//! The document, as far as it is read: sections moved from one generation to the next, what they hold hardly did.
//!
//! Everything else (messages, logins, places, deleted posts, drafts, addresses, the words of comments) has no
//! field here and is skipped while the document streams.

use serde::Deserialize;

use super::forms::{List, Part, Word};

/// The document.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Document {
    #[serde(rename = "Post")]
    post: Part<Section>,
    #[serde(rename = "Video")]
    video: Part<Section>,
    #[serde(rename = "Comment")]
    comment: Part<Section>,
    #[serde(rename = "Activity")]
    activity: Part<Section>,
    #[serde(rename = "Your Activity")]
    your_activity: Part<Section>,
    #[serde(rename = "Profile")]
    profile: Part<Section>,
    #[serde(rename = "Profile And Settings")]
    settings: Part<Section>,
}

/// Any of its sections.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Section {
    #[serde(rename = "Posts")]
    posts: Part<Posts>,
    #[serde(rename = "Videos")]
    videos: Part<Posts>,
    #[serde(rename = "Comments")]
    comments: Part<Comments>,
    #[serde(rename = "Follower")]
    follower: Part<Fans>,
    #[serde(rename = "Follower List")]
    follower_list: Part<Fans>,
    #[serde(rename = "Following")]
    following: Part<Following>,
    #[serde(rename = "Following List")]
    following_list: Part<Following>,
    #[serde(rename = "Profile Info")]
    info: Part<Profile>,
    #[serde(rename = "Profile Information")]
    information: Part<Profile>,
}

#[derive(Debug, Deserialize)]
struct Posts {
    #[serde(rename = "VideoList", default)]
    list: List<Post>,
}

#[derive(Debug, Deserialize)]
struct Comments {
    #[serde(rename = "CommentsList", default)]
    list: List<Dated>,
}

#[derive(Debug, Deserialize)]
struct Fans {
    #[serde(rename = "FansList", default)]
    list: List<Fan>,
}

#[derive(Debug, Deserialize)]
struct Following {
    #[serde(rename = "Following", default)]
    list: List<Fan>,
}

#[derive(Debug, Deserialize)]
struct Profile {
    #[serde(rename = "ProfileMap", default)]
    map: Part<ProfileMap>,
}

#[derive(Debug, Deserialize)]
struct ProfileMap {
    #[serde(rename = "userName", default)]
    user_name: Word,
}

/// A post.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Post {
    #[serde(rename = "Date", alias = "date")]
    pub(super) date: Word,
    #[serde(rename = "Link", alias = "link", alias = "VideoLink")]
    pub(super) link: Word,
    #[serde(rename = "Likes", alias = "likes")]
    pub(super) likes: Word,
    #[serde(rename = "WhoCanView", deserialize_with = "there")]
    pub(super) who_can_view: Option<Word>,
    #[serde(rename = "Title", alias = "title")]
    pub(super) title: Word,
    #[serde(rename = "AlternateText", deserialize_with = "there")]
    pub(super) alternate_text: Option<Word>,
}

/// A comment, of which only the date is read, or an account that is followed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Dated {
    #[serde(rename = "Date", alias = "date")]
    pub(super) date: Word,
}

/// A follower.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fan {
    #[serde(rename = "Date", alias = "date")]
    pub(super) date: Word,
    #[serde(rename = "UserName", alias = "userName", alias = "username")]
    pub(super) user_name: Word,
}

/// A field that is there, even as null.
fn there<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Word>, D::Error> {
    Word::deserialize(deserializer).map(Some)
}

impl Document {
    fn sections(&self) -> impl Iterator<Item = &Section> {
        let sections = [
            &self.post,
            &self.video,
            &self.comment,
            &self.activity,
            &self.your_activity,
            &self.profile,
            &self.settings,
        ];
        sections.into_iter().filter_map(|section| section.0.as_deref())
    }

    /// Own posts, when there is a list, be it empty.
    pub(super) fn posts(&self) -> Option<&List<Post>> {
        self.sections().find_map(|s| s.posts.0.as_ref().or(s.videos.0.as_ref()).map(|posts| &posts.list))
    }

    /// Own comments.
    pub(super) fn comments(&self) -> Option<&List<Dated>> {
        self.sections().find_map(|s| s.comments.0.as_ref().map(|comments| &comments.list))
    }

    /// Who follows.
    pub(super) fn followers(&self) -> Option<&List<Fan>> {
        self.sections()
            .find_map(|s| s.follower.0.as_ref().or(s.follower_list.0.as_ref()).map(|fans| &fans.list))
    }

    /// Who is followed.
    pub(super) fn following(&self) -> Option<&List<Fan>> {
        self.sections()
            .find_map(|s| s.following.0.as_ref().or(s.following_list.0.as_ref()).map(|all| &all.list))
    }

    /// The handle of the account.
    pub(super) fn handle(&self) -> Option<&str> {
        let profiles = self.sections().filter_map(|s| s.info.0.as_ref().or(s.information.0.as_ref()));
        profiles.filter_map(|profile| profile.map.0.as_ref()).find_map(|map| map.user_name.0.as_deref())
    }

    /// Whether any section that is read is there.
    pub(super) fn holds_something(&self) -> bool {
        self.posts().is_some()
            || self.comments().is_some()
            || self.followers().is_some()
            || self.following().is_some()
            || self.handle().is_some()
    }

    /// Whether posts have text alternatives, be they empty.
    pub(super) fn describes(&self) -> bool {
        self.posts().is_some_and(|posts| posts.items.iter().any(|post| post.alternate_text.is_some()))
    }

    /// Told by the sections: A until about 2024, B of 2025, C with settings and profile in one.
    pub(super) fn generation(&self) -> &'static str {
        if self.settings.0.is_some() {
            "tiktok-c"
        } else if self.activity.0.is_some() || self.video.0.is_some() {
            "tiktok-a"
        } else {
            "tiktok-b"
        }
    }
}
