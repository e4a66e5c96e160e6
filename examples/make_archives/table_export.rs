//! Exports that are tables: LinkedIn of a member and of a Page, a Takeout of YouTube, with what must stay closed.

use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use chrono::{DateTime, NaiveDateTime};
use zip::ZipWriter;

use crate::table_words::{COMMENTS, FILMS, POSTS};
use crate::tweet_export::options;

type Failure = Box<dyn Error>;
type Files = Vec<(String, String)>;

/// The word that stands in everything private and must never be published.
const SECRET: &str = "hippogriffe";
const CHANNEL: &str = "UClycee_camille_claudel_ex";
const FEED: &str = "https://www.linkedin.com/feed/update/urn";

/// Writes the three exports.
pub(crate) fn write(folder: &Path) -> Result<(), Failure> {
    zipped(&folder.join("linkedin-member.zip"), member()?)?;
    zipped(&folder.join("linkedin-page.xlsx"), page()?)?;
    zipped(&folder.join("youtube.zip"), takeout()?)
}

/// A zip of these files.
pub(crate) fn zipped(path: &Path, files: Files) -> Result<(), Failure> {
    let mut zip = ZipWriter::new(File::create(path)?);
    for (name, content) in files {
        zip.start_file(name, options())?;
        zip.write_all(content.as_bytes())?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

/// Milliseconds of a date without zone.
fn instant(date: &str) -> Result<i64, Failure> {
    Ok(NaiveDateTime::parse_from_str(date, "%Y-%m-%d %H:%M:%S")?.and_utc().timestamp_millis())
}

fn spelled(instant: i64, format: &str) -> String {
    DateTime::from_timestamp_millis(instant).unwrap_or_default().format(format).to_string()
}

/// The number of a post made at this instant.
fn number(instant: i64) -> i64 {
    (instant << 22) + 4242
}

/// A cell in quotation marks.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A member's export, newest first, with both kinds of broken quoting.
fn member() -> Result<Files, Failure> {
    let mut shares = Vec::new();
    for (rank, (date, text)) in POSTS.iter().enumerate() {
        let urn = match rank {
            // A post in a group waited for its moderator.
            7 => format!("groupPost%3A1234567-{}", number(instant(date)? - 141_000)),
            _ => format!("share%3A{}", number(instant(date)? + 400)),
        };
        let (text, shared) = match rank {
            11 => ("", "https://www.linkedin.com/feed/update/urn:li:activity:7244000000000000000"),
            15 => ("", ""),
            9 => (*text, "https://lycee-camille-claudel.example/bac-2024"),
            _ => (*text, ""),
        };
        let visibility = if rank == 16 { "CONNECTIONS" } else { "MEMBER_NETWORK" };
        let text = if rank == 16 { SECRET.to_owned() } else { quoted(text) };
        let text = text.replace('\n', "\"\"\n\"\"");
        shares.push(format!("{date},{FEED}%3Ali%3A{urn},{text},{shared},,{visibility}"));
        if rank == 4 {
            shares.push(shares[rank].clone());
        }
    }
    shares.push("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility".to_owned());
    shares.reverse();
    let mut comments = Vec::new();
    for (rank, (hours, text)) in COMMENTS.iter().enumerate() {
        // Every other comment stands below an own post, by the number of its announcement.
        let (date, _) = POSTS[rank + 2];
        let post = instant(date)? + if rank % 2 == 0 { 530 } else { 7_200_000 };
        let date = spelled(post + hours * 3_600_000 + 17_000, "%Y-%m-%d %H:%M:%S");
        let text = text.replace("\"\"", "\"").replace('"', "\\\"");
        let text = if text.contains(['"', ',', '\n']) { format!("\"{text}\"") } else { text };
        comments.push(format!("{date},{FEED}%3Ali%3Aactivity%3A{},{text}", number(post)));
    }
    comments.sort();
    comments.push("Date,Link,Message".to_owned());
    comments.reverse();
    let reposts = [
        "Date,Link".to_owned(),
        format!("2025-02-11 08:00:00,{FEED}%3Ali%3Aactivity%3A{}", number(instant("2025-02-10 16:00:00")?)),
        format!("2024-06-03 12:30:00,{FEED}%3Ali%3Aactivity%3A{}", number(instant("2024-06-02 09:00:00")?)),
    ];
    let mut files = vec![
        ("Shares.csv".to_owned(), shares.join("\n") + "\n"),
        ("Comments.csv".to_owned(), comments.join("\n") + "\n"),
        ("InstantReposts.csv".to_owned(), reposts.join("\n") + "\n"),
    ];
    for name in [
        "Connections.csv",
        "messages.csv",
        "Email Addresses.csv",
        "Profile.csv",
        "Logins.csv",
        "Reactions.csv",
    ] {
        let content =
            format!("Notes:\n\"{SECRET}\"\n\nFirst Name,Email Address\n{SECRET},{SECRET}@{SECRET}.example\n");
        files.push((name.to_owned(), content));
    }
    Ok(files)
}

/// A cell of a sheet: a number or a text.
fn cell(column: usize, row: usize, value: &str) -> String {
    let place = format!("{}{row}", char::from(b'A' + u8::try_from(column).unwrap_or_default()));
    if value.parse::<f64>().is_ok() {
        return format!("<c r=\"{place}\"><v>{value}</v></c>");
    }
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;");
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{escaped}</t></is></c>")
}

fn sheet(rows: &[Vec<String>]) -> String {
    let mut xml = String::new();
    for (number, row) in rows.iter().enumerate() {
        let cells: String =
            row.iter().enumerate().map(|(column, value)| cell(column, number + 1, value)).collect();
        let _ = write!(xml, "<row r=\"{}\">{cells}</row>", number + 1);
    }
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"{space}\"><sheetData>{xml}</sheetData></worksheet>"
    )
}

/// The workbook of a Page's analytics: figures a day, posts, followers a day.
fn page() -> Result<Files, Failure> {
    let words = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let mut posts = vec![
        words(&["Statistiques détaillées des publications de la période"]),
        words(&[
            "Titre de la publication",
            "Lien de la publication",
            "Type de publication",
            "Nom de la campagne",
            "Publié par",
            "Date de création",
            "Date de début de la campagne",
            "Audience",
            "Impressions",
            "Clics",
            "J’aime",
            "Commentaires",
            "Republications",
            "Taux d’engagement",
            "Type de contenu",
        ]),
    ];
    for (rank, (date, text)) in (0_i64..).zip(POSTS.iter()) {
        let post = instant(date)?;
        let link = format!("{FEED}:li:activity:{}", if rank == 0 { 88 } else { number(post) });
        let day = spelled(post, "%m/%d/%Y");
        let [impressions, clicks, likes] =
            [900 + rank * 37, 12 + rank, (rank * 13 + 5) % 60].map(|n| n.to_string());
        let [comments, reposts] = [rank % 4, rank % 6].map(|n| n.to_string());
        posts.push(words(&[
            text,
            &link,
            "Organique",
            "",
            SECRET,
            &day,
            "",
            "Tous les abonnés",
            &impressions,
            &clicks,
            &likes,
            &comments,
            &reposts,
            "0.04",
            if rank % 3 == 0 { "Vidéo" } else { "Image" },
        ]));
    }
    let days =
        |name: &str| vec![words(&["Date", name]), words(&["06/30/2025", "41"]), words(&["06/29/2025", "12"])];
    let sheets = [
        ("Indicateurs", days("Impressions (total)")),
        ("Toutes les publications", posts),
        ("Abonnés", days("Total")),
    ];
    let (mut files, mut names, mut links, mut types) =
        (Vec::new(), String::new(), String::new(), String::new());
    for (number, (name, rows)) in (1..).zip(&sheets) {
        let _ = write!(names, "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        let _ = write!(
            links,
            "<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
        let _ =
            write!(types, "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{kind}\"/>");
        files.push((format!("xl/worksheets/sheet{number}.xml"), sheet(rows)));
    }
    let xml = |content: &str| format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{content}");
    let space = "http://schemas.openxmlformats.org";
    let book = format!(
        "<workbook xmlns=\"{space}/spreadsheetml/2006/main\" xmlns:r=\"{space}/officeDocument/2006/relationships\"><sheets>{names}</sheets></workbook>"
    );
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let types = format!(
        "<Types xmlns=\"{space}/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}\"/>{types}</Types>"
    );
    let relations = |links: &str| {
        xml(&format!("<Relationships xmlns=\"{space}/package/2006/relationships\">{links}</Relationships>"))
    };
    let root = format!(
        "<Relationship Id=\"rId1\" Type=\"{space}/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
    );
    files.insert(0, ("[Content_Types].xml".to_owned(), xml(&types)));
    files.insert(1, ("_rels/.rels".to_owned(), relations(&root)));
    files.insert(2, ("xl/workbook.xml".to_owned(), xml(&book)));
    files.insert(3, ("xl/_rels/workbook.xml.rels".to_owned(), relations(&links)));
    Ok(files)
}

/// A Takeout: films that everybody may see and others, comments in pieces, posts.
fn takeout() -> Result<Files, Failure> {
    let mut films =
        "Video ID,Approx duration (ms),Video category,Video description (original),Channel ID,Tag 1,\
        Video title (original),Privacy,Video state,Video create timestamp,Video publish timestamp\n"
            .to_owned();
    for (id, date, title, description, privacy) in FILMS {
        let (privacy, state) =
            if privacy == "Rejected" { ("Public", "Rejected") } else { (privacy, "Processed") };
        let published = if privacy == "Public" { format!("{date}+00:00") } else { String::new() };
        let (title, description) = (quoted(title), quoted(description));
        let _ = writeln!(
            films,
            "{id},91000,Education,{description},{CHANNEL},lycée,{title},{privacy},{state},{date}+00:00,{published}"
        );
    }
    let mut comments = "Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Post ID,Video ID,Comment text,\
        Top-level comment ID\n"
        .to_owned();
    for (rank, (hours, text)) in COMMENTS.iter().enumerate() {
        let (film, date, ..) = FILMS[rank % FILMS.len()];
        let written = instant(&date.replace('T', " "))? + hours * 3_600_000;
        let date = spelled(written, "%Y-%m-%dT%H:%M:%S.482913+00:00");
        let film = if rank % 5 == 4 { format!("ailleurs-{rank:02}") } else { film.to_owned() };
        // Below somebody's comment, or below the film itself.
        let (id, above) = match rank % 3 {
            1 => (format!("UgxEx{rank:02}.reponse"), format!("UgxEx{rank:02}")),
            _ => (format!("UgwEx{rank:02}"), String::new()),
        };
        let text = if FILMS[rank % FILMS.len()].2.contains(SECRET) { SECRET } else { text };
        let pieces = format!("{{\"text\":\"Bonjour, \"}},{}", serde_json::json!({ "text": text }));
        let _ = writeln!(comments, "{id},{CHANNEL},{date},0,{above},,{film},{},{above}", quoted(&pieces));
    }
    let post =
        quoted(&serde_json::json!({ "text": "Quelle visite préférez-vous ? #PortesOuvertes" }).to_string());
    let posts = format!(
        "Post ID,Channel ID,Post create timestamp,Post text\nUgkxEx01,{CHANNEL},2025-01-10T16:00:00+00:00,{post}\n"
    );
    let channel = format!(
        "Channel ID,Channel title (Original),Channel visibility\n{CHANNEL},Lycée Camille-Claudel,Public\n"
    );
    let folder = "Takeout/YouTube and YouTube Music";
    let mut files: Files = [
        ("Video metadata/videos.csv", films),
        ("comments/comments.csv", comments),
        ("posts/posts.csv", posts),
        ("channels/channel.csv", channel),
    ]
    .into_iter()
    .map(|(name, content)| (format!("{folder}/{name}"), content + "\n\n"))
    .collect();
    for name in [
        "Video metadata/video recordings.csv",
        "channels/channel feature data.csv",
        "history/watch-history.html",
        "live chats/live chats.csv",
        "playlists/Watch later videos.csv",
        "subscriptions/subscriptions.csv",
    ] {
        files.push((format!("{folder}/{name}"), format!("Video ID,{SECRET}\n{SECRET},{SECRET}\n")));
    }
    Ok(files)
}
