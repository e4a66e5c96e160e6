//! What an export says about itself and its owner: manifest, account, details of the monthly generations.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::layout::Layout;
use super::scalar::Number;
use crate::archive::elements::Place;
use crate::archive::{Archive, text};
use crate::clock;
use crate::error::{Notice, Result};
use crate::model::Actor;

/// `manifest.js`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Manifest {
    user_info: UserInfo,
    archive_info: ArchiveInfo,
    data_types: DataTypes,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct UserInfo {
    account_id: Number,
    user_name: Option<String>,
    display_name: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ArchiveInfo {
    generation_date: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct DataTypes {
    tweets: DataType,
    tweet: DataType,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct DataType {
    files: Vec<Listed>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Listed {
    file_name: String,
    count: Number,
}

impl Manifest {
    fn listed(&self) -> impl Iterator<Item = (&str, Number)> {
        let files = self.data_types.tweets.files.iter().chain(&self.data_types.tweet.files);
        files.map(|file| (file.file_name.rsplit('/').next().unwrap_or_default(), file.count))
    }

    /// The base names of the posts' files that it lists, each once.
    pub(super) fn posts(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (name, _) in self.listed().filter(|(name, _)| !name.is_empty()) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// How many posts it promises in the file called `base`.
    pub(super) fn count(&self, base: &str) -> Option<u64> {
        self.listed().find(|(name, _)| *name == base)?.1.0
    }

    /// When the export was made.
    pub(super) fn instant(&self) -> Option<i64> {
        self.archive_info.generation_date.as_deref().and_then(clock::spelled)
    }
}

#[derive(Deserialize)]
struct AccountItem {
    account: AccountFile,
}

/// `account.js`, without its e-mail address.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct AccountFile {
    username: Option<String>,
    account_id: Number,
    account_display_name: Option<String>,
}

/// `user_details.js` of the monthly generations.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Details {
    id: Number,
    screen_name: Option<String>,
    full_name: Option<String>,
}

/// `payload_details.js` of the monthly generations.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Payload {
    created_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RenamingItem {
    screen_name_change: Renaming,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Renaming {
    screen_name_change: Names,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Names {
    changed_from: Option<String>,
    changed_to: Option<String>,
}

/// Whose export it is, and when it was made.
#[derive(Debug, Default)]
pub(super) struct Owner {
    /// The account's number.
    pub(super) id: Option<u64>,
    /// The instant that the export declares.
    pub(super) instant: Option<i64>,
    /// Its own handles, in lower case.
    pub(super) handles: Vec<String>,
    handle: Option<String>,
    name: Option<String>,
}

impl Owner {
    /// Asks every file that may tell (PRECISIONS 10 and 7).
    pub(super) fn read(
        archive: &mut Archive,
        layout: &Layout,
        manifest: Option<&Manifest>,
        notices: &mut Vec<Notice>,
    ) -> Result<Self> {
        let mut owner = Self::default();
        if let Some(name) = layout.file(archive, "account.js") {
            let account: Option<Vec<AccountItem>> = object(archive, &name, notices)?;
            if let Some(AccountItem { account }) = account.and_then(|items| items.into_iter().next()) {
                owner.learn(account.account_id.0, account.username, account.account_display_name);
            }
        }
        if let Some(Manifest { user_info, .. }) = manifest {
            let names = (user_info.user_name.clone(), user_info.display_name.clone());
            owner.learn(user_info.account_id.0, names.0, names.1);
            owner.instant = manifest.and_then(Manifest::instant);
        }
        if layout.generation.is_monthly() {
            owner.read_details(archive, layout, notices)?;
        }
        for name in layout.parts(archive, "screen-name-change") {
            let mut changes = 0;
            let unreadable = archive.elements(&name, Place::Top, &mut |element| {
                let item = serde_json::from_slice::<RenamingItem>(element);
                item.is_ok_and(|RenamingItem { screen_name_change }| {
                    let names = screen_name_change.screen_name_change;
                    owner.add_handle(names.changed_from.as_deref());
                    owner.add_handle(names.changed_to.as_deref());
                    changes += 1;
                    true
                })
            })?;
            if changes > 0 {
                // The number stays when a handle is sold: what was written before may be somebody else's.
                notices.push(Notice { file: name.clone(), kind: "handle-changed", count: changes });
            }
            if unreadable > 0 {
                notices.push(Notice { file: name, kind: "unreadable-record", count: unreadable });
            }
        }
        Ok(owner)
    }

    fn read_details(
        &mut self,
        archive: &mut Archive,
        layout: &Layout,
        notices: &mut Vec<Notice>,
    ) -> Result<()> {
        if let Some(name) = layout.file(archive, "js/user_details.js") {
            let details: Option<Details> = object(archive, &name, notices)?;
            let details = details.unwrap_or_default();
            self.learn(details.id.0, details.screen_name, details.full_name);
        }
        if let Some(name) = layout.file(archive, "js/payload_details.js") {
            let payload: Option<Payload> = object(archive, &name, notices)?;
            self.instant = payload.and_then(|payload| clock::spelled(&payload.created_at?));
        }
        Ok(())
    }

    /// Takes what one file tells; the first file that tells a thing is believed.
    fn learn(&mut self, id: Option<u64>, handle: Option<String>, name: Option<String>) {
        self.id = self.id.or(id);
        self.add_handle(handle.as_deref());
        let told = |text: &String| !text.is_empty();
        self.handle = self.handle.take().or(handle.filter(told));
        self.name = self.name.take().or(name.filter(told));
    }

    fn add_handle(&mut self, handle: Option<&str>) {
        let handle = handle.unwrap_or_default().trim_start_matches('@').to_lowercase();
        if !handle.is_empty() && !self.handles.contains(&handle) {
            self.handles.push(handle);
        }
    }

    /// The account's identities as people are spelled: its number, then `@` and each handle.
    /// An account that the export leaves nameless is `@`.
    fn identities(&self) -> Vec<String> {
        let id = self.id.map(|id| id.to_string());
        let mut all: Vec<String> =
            id.into_iter().chain(self.handles.iter().map(|h| format!("@{h}"))).collect();
        if all.is_empty() {
            all.push("@".to_owned());
        }
        all
    }

    /// As the model tells who it is.
    pub(super) fn actor(&self) -> Actor {
        Actor {
            stable_id: self.id.map(|id| id.to_string()),
            handle: self.handle.clone(),
            name: self.name.clone(),
            identities: self.identities(),
        }
    }
}

/// The one value of a small file; a file that cannot be parsed is noted and left.
pub(super) fn object<T: DeserializeOwned>(
    archive: &mut Archive,
    name: &str,
    notices: &mut Vec<Notice>,
) -> Result<Option<T>> {
    let content = archive.whole(name)?;
    let value = serde_json::from_slice(text::assigned(&content)).ok();
    if value.is_none() {
        notices.push(Notice { file: name.to_owned(), kind: "unreadable-file", count: 1 });
    }
    Ok(value)
}
