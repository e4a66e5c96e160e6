//! Takes the public statuses of an export into the account.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Told;
use super::status::{Id, Medium, Owner, Status};
use crate::archive::text;
use crate::clock;
use crate::model::{Account, Activity, FileTally, Kind, Media, PostId, Response, Source};

/// An account in the making.
#[derive(Default)]
pub(super) struct Gathering {
    account: Account,
    /// Whose statuses these are, by identifier: one account, if all is well.
    pub(super) owners: BTreeMap<String, Owner>,
    /// The places of the statuses that were taken, by identifier.
    places: HashMap<String, usize>,
    /// The names that stand beside people.
    names: HashSet<String>,
    told: Told,
}

impl Gathering {
    /// Takes in one status, or counts why not.
    pub(super) fn take(&mut self, id: &str, status: &Status, tally: &mut FileTally) {
        tally.present += 1;
        if let Some(owner) = &status.account
            && let Some(id) = owner.id.as_ref().and_then(Id::told)
        {
            self.owners.entry(id).or_insert_with(|| owner.clone());
        }
        if !matches!(status.visibility.as_deref(), Some("public" | "unlisted")) {
            return tally.skip("not-public");
        }
        let Some(published) =
            status.created_at.as_deref().and_then(clock::spelled).and_then(clock::believable)
        else {
            return tally.skip("undated");
        };
        self.told.mentions |= status.mentions.is_some();
        let (likes, reposts) = (count(status.favourites_count), count(status.reblogs_count));
        if let Some(&place) = self.places.get(id) {
            let known = &mut self.account.activities[place];
            if known.kind == Kind::Create {
                known.likes = known.likes.max(likes);
                known.reposts = known.reposts.max(reposts);
            }
            return tally.skip("duplicate-id");
        }
        let mut activity = Activity { published, ..Activity::default() };
        activity.id = PostId::Text(self.account.texts.push(id));
        if status.reblog.is_some() || status.pf_type.as_deref() == Some("share") {
            activity.kind = Kind::Announce;
            let author = status.reblog.as_ref().and_then(|reblog| reblog.account.as_ref()?.id.as_ref());
            // A share keeps its author in the place of the person answered.
            let author = author.or(status.in_reply_to_account_id.as_ref()).and_then(Id::told);
            activity.source =
                Some(Source::new(author.map(|author| self.account.people.intern(&author)), None));
        } else {
            (activity.likes, activity.reposts) = (likes, reposts);
            self.write(status, &mut activity);
        }
        let author = status.reblog.as_ref().and_then(|reblog| reblog.account.as_ref());
        let named = status.mentions.iter().flatten().chain(author);
        self.names.extend(named.filter_map(|named| named.display_name.clone()));
        self.places.insert(id.to_owned(), self.account.activities.len());
        self.account.activities.push(activity);
        tally.read += 1;
    }

    fn write(&mut self, status: &Status, activity: &mut Activity) {
        let account = &mut self.account;
        let content = status.content.as_deref().filter(|content| !content.is_empty());
        let links: Vec<String> =
            content.into_iter().flat_map(text::links).filter_map(text::host).map(str::to_owned).collect();
        let content = content.map(text::without_tags).or_else(|| status.content_text.clone());
        activity.text = account.texts.push(&content.unwrap_or_default());
        let language = status.language.as_deref().filter(|language| !language.is_empty());
        activity.language = language.and_then(|language| account.speak(language));
        let people = &mut account.people;
        let mentioned = status.mentions.iter().flatten().filter_map(|person| person.id.as_ref()?.told());
        let mentioned: Vec<u32> = mentioned.map(|person| people.intern(&person)).collect();
        activity.mentions = account.mention(mentioned);
        activity.in_reply_to = status.in_reply_to_id.as_ref().and_then(Id::told).map(|parent| {
            let person = status.in_reply_to_account_id.as_ref().and_then(Id::told);
            let person = person.map(|person| account.people.intern(&person));
            Response::new(account.references.intern(&parent).into(), None, person)
        });
        activity.tags = account.tag(status.tags.iter().flatten().filter_map(|tag| tag.name.as_deref()));
        activity.tags = account.link(activity.tags, links.iter().map(String::as_str));
        let media = status.media_attachments.iter().flatten();
        activity.attachments =
            account.attach(media.filter_map(|one| Some((kind(one)?, one.description.as_deref()))));
    }

    /// Finishes the account of `owner`, and says what it was told.
    pub(super) fn settle(mut self, owner: Option<&str>) -> (Account, Told) {
        let own = owner.map(|owner| self.account.people.intern(owner));
        // Most versions write 0 whatever the truth: a file of zeros says nothing.
        self.told.reposts = self.account.activities.iter().any(|activity| activity.reposts > Some(0));
        self.told.likes = self.account.activities.iter().any(|activity| activity.likes.is_some());
        let mentions = &self.account.mentions;
        for activity in &mut self.account.activities {
            if !self.told.reposts {
                activity.reposts = None;
            }
            let range = activity.mentions.range();
            if let Some(response) = activity.in_reply_to.as_mut().filter(|response| response.person.is_none())
            {
                response.person = mentions[range].iter().copied().find(|&person| Some(person) != own);
            }
        }
        self.account.names.add(self.names.iter().map(String::as_str));
        self.account.sort();
        (self.account, self.told)
    }
}

fn count(counter: Option<u64>) -> Option<u32> {
    counter.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
}

fn kind(medium: &Medium) -> Option<Media> {
    let mime = medium.mime.as_deref().and_then(|mime| mime.split('/').next());
    match mime.or(medium.kind.as_deref())?.to_lowercase().as_str() {
        "image" => Some(Media::Image),
        "video" | "gifv" => Some(Media::Video),
        "audio" => Some(Media::Audio),
        _ => None,
    }
}
