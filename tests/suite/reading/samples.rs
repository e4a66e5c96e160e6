//! Invented archives built in memory: nothing of a real person is in the tests.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;

use bilan::archive::Archive;
use bilan::calendar::Calendar;
use bilan::config::PeriodKind;
use bilan::dialogue::{Dialogue, Identities, RecordKind};
use bilan::error::Result;
use bilan::model::{Account, Person};
use bilan::platform::{self, Reading};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A file or folder that lasts as long as the test.
pub(crate) struct Sample {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
}

impl Sample {
    /// A file with this content.
    pub(crate) fn file(name: &str, content: &[u8]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("a written file");
        Self { folder, path }
    }

    /// A zip of these entries.
    pub(crate) fn zip(entries: &[(&str, &str)]) -> Self {
        Self::file("export.zip", &zip_bytes(entries))
    }

    /// A tar.gz of these entries.
    pub(crate) fn tar_gz(entries: &[(&str, &str)]) -> Self {
        Self::file("export.tar.gz", &tar_gz_bytes(entries))
    }

    /// A folder with these files.
    pub(crate) fn folder(entries: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        for (name, content) in entries {
            let path = folder.path().join("export").join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, content).expect("a written file");
        }
        let path = folder.path().join("export");
        Self { folder, path }
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Archive> {
        Archive::open(&self.path)
    }

    /// Reads the account in it.
    pub(crate) fn read(&self) -> Result<Reading> {
        platform::read(&self.path, &mut |_| ()).map(|mut readings| readings.remove(0))
    }

    /// Reads the account in it, which must succeed.
    pub(crate) fn reading(&self) -> Reading {
        self.read().expect("a readable export")
    }

    /// The key of the error that reading ends with.
    pub(crate) fn error(&self) -> &'static str {
        self.read().expect_err("an export that is refused").key
    }
}

/// The bytes of a zip.
pub(crate) fn zip_bytes(entries: &[(&str, &str)]) -> Vec<u8> {
    let entries: Vec<(&str, &[u8])> = entries.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    zip_of(&entries)
}

/// The bytes of a zip whose entries may be anything.
pub(crate) fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).expect("an entry");
        zip.write_all(content).expect("content");
    }
    zip.finish().expect("a zip").into_inner()
}

/// The bytes of a tar.gz. Names are written as they are, even those that a careful writer refuses.
pub(crate) fn tar_gz_bytes(entries: &[(&str, &str)]) -> Vec<u8> {
    let entries: Vec<(&str, &[u8])> = entries.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    tar_gz_of(&entries)
}

/// The bytes of a tar.gz of these contents.
pub(crate) fn tar_gz_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let mut tar = tar::Builder::new(gzip);
    for (name, content) in entries {
        let mut header = tar::Header::new_ustar();
        header.as_ustar_mut().expect("ustar").name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        tar.append(&header, *content).expect("an entry");
    }
    tar.into_inner().expect("a tar").finish().expect("a gzip")
}

/// A snowflake of this many milliseconds after 2020-01-01T00:00:00Z.
pub(crate) fn snowflake(milliseconds: u64) -> u64 {
    (1_577_836_800_000 + milliseconds - 1_288_834_974_657) << 22
}

/// The instant of [`snowflake`].
pub(crate) fn instant(milliseconds: i64) -> i64 {
    1_577_836_800_000 + milliseconds
}

/// A post of the last generation, with further fields as JSON.
pub(crate) fn tweet(id: u64, text: &str, more: &str) -> String {
    let comma = if more.is_empty() { "" } else { "," };
    format!(
        "{{\n    \"tweet\" : {{\n      \"id_str\" : \"{id}\",\n      \"id\" : \"{id}\",\n      \
         \"created_at\" : \"Wed Jan 01 00:00:00 +0000 2020\",\n      \"lang\" : \"fr\",\n      \
         \"full_text\" : \"{text}\",\n      \"favorite_count\" : \"1\",\n      \"retweet_count\" : \"2\"{comma}{more}\n    }}\n  }}"
    )
}

/// The file of posts of the last generation.
pub(crate) fn tweets(records: &[String]) -> String {
    format!("window.YTD.tweets.part0 = [\n  {}\n]", records.join(",\n  "))
}

/// `account.js`, owner 100, handle `Musee`.
pub(crate) const ACCOUNT: &str = r#"window.YTD.account.part0 = [ { "account" : { "email" : "CANARY-MAIL", "username" : "Musee",
    "accountId" : "100", "accountDisplayName" : "Le musée" } } ]"#;

/// An export of the last generation with these posts and further files.
pub(crate) fn export(records: &[String], more: &[(&str, &str)]) -> Sample {
    let posts = tweets(records);
    let mut entries = vec![("data/account.js", ACCOUNT), ("data/tweets.js", posts.as_str())];
    entries.extend_from_slice(more);
    Sample::zip(&entries)
}

/// The people behind an activity's mentions, as they are known.
pub(crate) fn people(reading: &Reading, place: usize) -> Vec<&str> {
    let account = &reading.account;
    account.mentions(&account.activities[place]).iter().map(|&person| who(account, person)).collect()
}

/// The identity that a person is known as.
pub(crate) fn who(account: &Account, person: Person) -> &str {
    account.people.get(Identities::new(account, &BTreeSet::new()).who(person))
}

/// The types of an account's records, in order.
pub(crate) fn kinds(account: &Account) -> Vec<RecordKind> {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    dialogue.records.iter().map(|record| record.kind).collect()
}

/// Every text that the account keeps, in one.
pub(crate) fn everything(reading: &Reading) -> String {
    let account = &reading.account;
    let mut all = String::new();
    for activity in &account.activities {
        let _ = writeln!(all, "{} {}", activity.id.to_text(&account.texts), account.text(activity));
    }
    for person in 0..account.people.len() {
        let _ = writeln!(all, "{}", account.people.get(u32::try_from(person).expect("few people")));
    }
    for word in 0..account.words.len() {
        let _ = writeln!(all, "{}", account.words.get(u32::try_from(word).expect("few words")));
    }
    let _ = write!(all, "{:?} {:?} {:?}", account.texts, account.references, account.actor);
    all
}
