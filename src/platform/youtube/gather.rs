//! Takes the films, posts and comments of one channel into the account.

use std::collections::HashSet;

use serde::Deserialize;

use super::column::{
    is_channel_id, is_comment_id, is_created, is_description, is_gone, is_post_id, is_public, is_published,
    is_state, is_text, is_title, is_video_id, is_visibility,
};
use crate::archive::rows::{Row, plain};
use crate::archive::text;
use crate::clock;
use crate::model::{Account, Activity, FileTally, Media, PostId, Response};

/// An account in the making.
#[derive(Default)]
pub(super) struct Gathering {
    pub(super) account: Account,
    pub(super) channel: Option<String>,
    pub(super) name: String,
    /// Own films and posts, whoever may see them, and own comments.
    own: HashSet<String>,
    /// Films and posts that not everybody may see.
    hidden: HashSet<String>,
    films: u64,
    /// Films of which the export tells in a known language who may see them.
    told: u64,
}

impl Gathering {
    pub(super) fn new(channel: Option<String>) -> Self {
        Self { channel, ..Self::default() }
    }

    /// Whether the visibility of at least one film could be read, where there are films.
    pub(super) fn tells_visibility(&self) -> bool {
        self.films == 0 || self.told > 0
    }

    /// The name of the channel.
    pub(super) fn channel(&mut self, row: &Row<'_>) -> bool {
        if row.find(is_channel_id) == self.channel.as_deref() {
            row.find(is_title).unwrap_or_default().clone_into(&mut self.name);
        }
        true
    }

    pub(super) fn video(&mut self, row: &Row<'_>, tally: &mut FileTally) -> bool {
        let Some(id) = row.find(is_video_id).filter(|id| !id.is_empty()) else { return false };
        self.films += 1;
        self.told += u64::from(is_shown(row).is_some());
        let gone = row.find(is_state).is_some_and(|state| is_gone(&plain(state)));
        let shown = is_shown(row) == Some(true) && !gone;
        let published = row.find(is_published).and_then(clock::spelled).or_else(|| created(row));
        if let Some(published) = self.admit(row, id, shown, published, tally) {
            let title = row.find(is_title).unwrap_or_default();
            let description = row.find(is_description).unwrap_or_default();
            let attachments = self.account.attach([(Media::Video, None)]);
            let film = Activity { published, attachments, ..Activity::default() };
            self.keep(id, film, &format!("{title}\n{description}"), tally);
        }
        true
    }

    pub(super) fn post(&mut self, row: &Row<'_>, tally: &mut FileTally) -> bool {
        let Some(id) = row.find(is_post_id).filter(|id| !id.is_empty()) else { return false };
        // A table of posts without such a column holds public ones only.
        let shown = row.find(is_visibility).is_none_or(|word| is_public(&plain(word)) == Some(true));
        if let Some(published) = self.admit(row, id, shown, created(row), tally) {
            let words = joined(row.find(is_text).unwrap_or_default());
            self.keep(id, Activity { published, ..Activity::default() }, &words, tally);
        }
        true
    }

    /// When a film or post was published, if it enters: own, public, dated, and for the first time.
    fn admit(
        &mut self,
        row: &Row<'_>,
        id: &str,
        shown: bool,
        published: Option<i64>,
        tally: &mut FileTally,
    ) -> Option<i64> {
        tally.present += 1;
        if !shown {
            self.hidden.insert(id.to_owned());
        }
        let reason = match published.and_then(clock::believable) {
            _ if self.is_stranger(row) => "other-author",
            _ if !self.own.insert(id.to_owned()) => "duplicate-id",
            _ if !shown => "not-public",
            None => "undated",
            Some(published) => return Some(published),
        };
        tally.skip(reason);
        None
    }

    pub(super) fn comment(&mut self, row: &Row<'_>, tally: &mut FileTally) -> bool {
        let mut ids = row.all(is_comment_id);
        let Some(id) = ids.next().filter(|id| !id.is_empty()) else { return false };
        // The comment above, if any: told by a column, else an answer's identifier begins with it.
        let above =
            ids.find(|above| !above.is_empty() && *above != id).or_else(|| Some(id.split_once('.')?.0));
        let target = [row.find(is_video_id), row.find(is_post_id)];
        let target = target.into_iter().flatten().find(|target| !target.is_empty());
        tally.present += 1;
        let reason = match created(row).and_then(clock::believable) {
            _ if self.is_stranger(row) => "other-author",
            _ if target.is_some_and(|target| self.hidden.contains(target)) => "not-public",
            None => "undated",
            Some(_) if !self.own.insert(id.to_owned()) => "duplicate-id",
            Some(published) => {
                let key = self.account.references.intern(above.or(target).unwrap_or(id));
                let in_reply_to = Some(Response::new(key.into(), None, None));
                let words = joined(row.find(is_text).unwrap_or_default());
                self.keep(id, Activity { published, in_reply_to, ..Activity::default() }, &words, tally);
                return true;
            }
        };
        tally.skip(reason);
        true
    }

    fn is_stranger(&self, row: &Row<'_>) -> bool {
        let channel = row.find(is_channel_id).filter(|channel| !channel.is_empty());
        channel.is_some_and(|channel| self.channel.as_deref() != Some(channel))
    }

    fn keep(&mut self, id: &str, mut activity: Activity, words: &str, tally: &mut FileTally) {
        activity.id = PostId::Text(self.account.texts.push(id));
        activity.text = self.account.texts.push(words.trim());
        activity.tags = self.account.tag(text::hashtags(words));
        self.account.activities.push(activity);
        tally.read += 1;
    }

    /// Says of the comments whom they answer, as far as that is ourselves: who wrote below an own film or
    /// post, or below an own comment, goes on with it. Who else was answered is not told.
    pub(super) fn settle(&mut self) {
        let Some(channel) = self.channel.as_deref() else { return };
        let account = &mut self.account;
        let own = self.own.iter().filter_map(|id| account.references.find(id));
        let own: HashSet<u64> = own.map(u64::from).collect();
        let answers = account.activities.iter_mut().filter_map(|activity| activity.in_reply_to.as_mut());
        for response in answers.filter(|response| own.contains(&response.parent)) {
            response.person = Some(account.people.intern(channel));
        }
    }
}

fn created(row: &Row<'_>) -> Option<i64> {
    row.find(is_created).and_then(clock::spelled)
}

/// Whether everybody may see a film; `None` when the table does not tell in a known language.
pub(super) fn is_shown(row: &Row<'_>) -> Option<bool> {
    is_public(&plain(row.find(is_visibility)?))
}

/// A piece of a text, beside links and places in a film.
#[derive(Deserialize)]
struct Fragment {
    #[serde(default)]
    text: String,
}

/// The words of a text in pieces: JSON objects with commas between, without brackets around.
fn joined(cell: &str) -> String {
    if !cell.starts_with('{') {
        return cell.to_owned();
    }
    let list = format!("[{cell}]");
    let whole = text::whole_surrogates(list.as_bytes()).unwrap_or_else(|| list.into_bytes());
    let fragments: Vec<Fragment> = serde_json::from_slice(&whole).unwrap_or_default();
    fragments.into_iter().map(|fragment| fragment.text).collect()
}
