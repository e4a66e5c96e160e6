//! Photographs: none unless the house says so, nothing of the file but its points, nothing of others, and never a heavy page.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use bilan::picture::{EDGE, Picture};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::cli::program::{LOCALES, bilan, empty_folder, tree};
use crate::reading::samples::{ACCOUNT, snowflake, tweet, tweets, zip_of};

const DAY: u64 = 86_400_000;
/// What a camera left in the file.
const CANARY: &[u8] = b"KANARI 48.8566 N 2.3522 E";

/// A landscape that is no single colour: its left half red, its right half blue.
fn landscape(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let shade = u8::try_from((x * 7 + y * 13) % 60).expect("a shade");
        if x < width / 2 { Rgb([230, shade, shade]) } else { Rgb([shade, shade, 230]) }
    })
}

/// A JPEG whose Exif block holds the canary, as a camera held upright writes it (orientation 6).
fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut plain = Vec::new();
    landscape(width, height)
        .write_with_encoder(JpegEncoder::new_with_quality(&mut plain, 90))
        .expect("a picture");
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
    exif.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    let length = u32::try_from(CANARY.len()).expect("a length").to_be_bytes();
    exif.extend(b"\x01\x0e\0\x02");
    exif.extend(length);
    exif.extend(b"\0\0\0\x26\0\0\0\0");
    exif.extend(CANARY);
    let mut file = plain[..2].to_vec();
    file.extend([0xff, 0xe1]);
    file.extend(u16::try_from(exif.len() + 2).expect("a length").to_be_bytes());
    file.extend(exif);
    file.extend(&plain[2..]);
    file
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn a_picture_keeps_its_points_and_nothing_else() {
    let file = jpeg(1600, 900);
    assert!(holds(&file, CANARY), "the file holds what is to be lost");
    let picture = Picture::redrawn(&file).expect("a picture");
    assert_eq!((picture.width, picture.height), (450, 800), "upright and small: {EDGE}");
    assert_eq!(&picture.bytes[4..12], b"ftypavif");
    for part in [CANARY, b"KANARI", b"Exif", b"http"] {
        assert!(!holds(&picture.bytes, part), "{}", String::from_utf8_lossy(part));
    }
    assert_eq!(picture, Picture::redrawn(&file).expect("a picture"), "the same file, the same bytes");
    assert!(picture.bytes.len() < 120_000, "{}", picture.bytes.len());
}

#[test]
fn a_small_picture_is_not_blown_up_and_transparency_is_paper() {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::new_rgba8(40, 30).write_to(&mut file, ImageFormat::Png).expect("a picture");
    let picture = Picture::redrawn(file.get_ref()).expect("a picture");
    assert_eq!((picture.width, picture.height), (40, 30));
}

#[test]
fn what_is_no_picture_or_claims_to_be_enormous_is_refused() {
    let mut bomb = Cursor::new(Vec::new());
    DynamicImage::new_luma8(1, 1).write_to(&mut bomb, ImageFormat::Png).expect("a picture");
    let mut bomb = bomb.into_inner();
    // The width of the header; what follows no longer fits, which is found out after.
    bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    let cut = &jpeg(400, 300)[..600];
    for file in [&b"no picture"[..], b"", cut, &bomb, b"GIF89a\xff\xff\xff\xff"] {
        assert_eq!(Picture::redrawn(file).expect_err("refused").key, "picture-unreadable");
    }
}

/// A post with a picture.
fn pictured(id: u64, text: &str, likes: u64, owner: &str) -> String {
    let media = format!(
        r#""extended_entities" : {{ "media" : [ {{ "type" : "photo", "media_url_https" : "https://pbs.example/media/F{id}.jpg"{owner} }} ] }}"#
    );
    tweet(id, text, &media)
        .replace("\"favorite_count\" : \"1\"", &format!("\"favorite_count\" : \"{likes}\""))
}

const BEST: u64 = 40;

/// An account of one year with a well received post that has a picture, and a folder of others.
fn archive(folder: &Path, owner: &str) {
    let id = |day: u64| snowflake(day * DAY + 36_000_000);
    let mut posts: Vec<String> =
        (0..60).map(|week| tweet(id(week * 6 + 1), &format!("Une annonce {week}"), "")).collect();
    posts.push(pictured(id(BEST), "La photo du jour", 90, owner));
    posts.push(tweet(id(400), "Bonne année", ""));
    let name = |day: u64| format!("data/tweets_media/{0}-F{0}.jpg", id(day));
    let (posts, picture, other) = (tweets(&posts), jpeg(1200, 800), jpeg(90, 60));
    let files: Vec<(String, &[u8])> = vec![
        ("data/account.js".into(), ACCOUNT.as_bytes()),
        ("data/tweets.js".into(), posts.as_bytes()),
        (name(BEST), &picture),
        ("data/direct_messages_media/1-secret.jpg".into(), &other),
        ("data/deleted_tweets_media/2-gone.jpg".into(), &other),
    ];
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    fs::write(folder.join("a.zip"), zip_of(&files)).expect("an archive");
}

/// Builds with this configuration: the pictures of the site, the page of highlights, what was remarked.
fn built(owner: &str, more: &str) -> (Vec<Vec<u8>>, String, String) {
    let folder = empty_folder();
    archive(folder.path(), owner);
    let told = "[institution]\nlanguage = \"en\"\n[[account]]\nlabel = \"One\"\narchives = [\"a.zip\"]\n[report]\nyear = 2020\n";
    fs::write(folder.path().join("bilan.toml"), format!("{told}{more}")).expect("a file");
    let answer = bilan(folder.path(), LOCALES[1], &["build", ".", "-o", "out"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let files = tree(&folder.path().join("out"));
    let page = String::from_utf8_lossy(&files["what-worked.html"]).into_owned();
    for (path, bytes) in &files {
        assert!(!holds(bytes, CANARY), "{path} holds what the camera left");
        assert!(!holds(bytes, b"secret") && !holds(bytes, b"tweets_media"), "{path}");
    }
    let pictures = files.into_iter().filter(|(path, _)| path.contains("photograph-"));
    (pictures.map(|(_, bytes)| bytes).collect(), page, answer.err)
}

fn declared(description: &str) -> String {
    format!(
        "[privacy]\nphotos = \"own-without-people\"\n[[photograph]]\npost = \"https://x.example/lycee/status/{}\"\n{description}",
        snowflake(BEST * DAY + 36_000_000)
    )
}

#[test]
fn no_photograph_appears_unless_the_house_allows_it_and_somebody_says_what_it_shows() {
    let (none, page, told) = built("", "");
    assert!(none.is_empty() && !page.contains("<img"), "none by default");
    assert!(!told.contains("Photographs"), "{told}");
    let (none, page, told) = built("", "[privacy]\nphotos = \"own-without-people\"\n");
    assert!(none.is_empty() && !page.contains("<img"), "nobody looked at it");
    assert!(told.contains("nobody declared that no one can be recognised in them: 1"), "{told}");
    let (none, _, told) = built("", "[privacy]\nphotos = \"all\"\n");
    assert!(none.is_empty(), "nobody says what it shows");
    assert!(told.contains("nothing tells what they show: 1"), "{told}");
    let (shown, page, told) = built("", &declared("description = \"Le hall, et @voisin_1 \\\" <b>\"\n"));
    assert_eq!(shown.len(), 1, "{told}");
    assert!(page.contains("width=\"533\" height=\"800\" loading=\"lazy\""), "{page}");
    assert!(
        page.contains("alt=\"Le hall, et ") && !page.contains("voisin_1") && !page.contains("<b>"),
        "{page}"
    );
    assert!(!told.contains("Photographs"), "{told}");
}

#[test]
fn every_form_shows_what_the_site_shows() {
    let folder = empty_folder();
    archive(folder.path(), "");
    let told = "[institution]\nlanguage = \"en\"\n[[account]]\nlabel = \"One\"\narchives = [\"a.zip\"]\n[report]\nyear = 2020\n";
    let quote = "quotes = [{ words = \"Merci <i>{{ a }}</i>\", consent = \"courriel 77\" }]\n";
    let more = declared("description = \"Le hall [b](c) {{ d }}, et @voisin_1\"\n");
    let more = more.replacen("[privacy]\n", &format!("[privacy]\n{quote}"), 1);
    fs::write(folder.path().join("bilan.toml"), format!("{told}{more}")).expect("a file");
    for form in ["html", "markdown", "single"] {
        let answer = bilan(folder.path(), LOCALES[1], &["build", ".", "--format", form, "-o", form]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{form}");
    }
    let photograph = |form: &str| {
        let files = tree(&folder.path().join(form)).into_iter();
        files.filter(|(path, _)| path.contains("photograph-")).collect::<Vec<_>>()
    };
    let [(path, bytes)] = &photograph("html")[..] else { panic!("one photograph") };
    assert!(photograph("markdown") == [(path.clone(), bytes.clone())]);
    let page = fs::read_to_string(folder.path().join("markdown/what-worked.md")).expect("the page");
    let described =
        page.split("![").nth(1).and_then(|rest| rest.split_once(&format!("]({path})"))).expect(&page);
    assert!(described.0.starts_with("Le hall b (c) d, et "), "{}", described.0);
    assert!(page.contains("> Merci &#60;i&#62;&#123;&#123; a &#125;&#125;&#60;/i&#62;\n"), "{page}");
    let whole = fs::read_to_string(folder.path().join("single/report.html")).expect("the page");
    assert!(whole.contains("<img src=\"data:image/avif;base64,") && !whole.contains("photograph-"), "{path}");
    for text in [page, whole] {
        assert!(!text.contains("voisin") && !text.contains("courriel 77"), "{text}");
    }
}

#[test]
fn a_picture_of_somebody_else_is_never_taken() {
    let owner = r#", "source_user_id_str" : "770000001""#;
    let (none, page, _) = built(owner, &declared("description = \"Le hall\"\n"));
    assert!(none.is_empty() && !page.contains("<img"));
}

#[test]
fn the_officer_reads_which_photographs_appear_and_which_are_to_be_looked_at() {
    let folder = empty_folder();
    archive(folder.path(), "");
    let account = "[[account]]\nlabel = \"One\"\narchives = [\"a.zip\"]\n[report]\nyear = 2020\n";
    let id = snowflake(BEST * DAY + 36_000_000).to_string();
    for (more, expected) in [
        (String::new(), "Photographs: none".to_owned()),
        (
            "[privacy]\nphotos = \"own-without-people\"\n".to_owned(),
            format!("not shown: to be looked at, then declared ([[photograph]] post = \"{id}\")"),
        ),
        (declared("description = \"Le hall\"\n"), format!("shown ([[photograph]] post = \"{id}\")")),
    ] {
        fs::write(folder.path().join("bilan.toml"), format!("{account}{more}")).expect("a file");
        let told = bilan(folder.path(), LOCALES[1], &["check", "--privacy", "."]);
        assert_eq!(told.code, 0, "{}", told.err);
        assert!(told.out.contains(&expected), "{}", told.out);
    }
}

#[test]
fn words_of_others_are_quoted_with_their_consent_which_stays_in_the_house() {
    let quote = "[privacy]\nquotes = [{ words = \"Merci <i>beaucoup</i>\", from = \"une mère\", date = 2020-03-12, consent = \"courriel 77\" }]\n";
    let (_, page, told) = built("", quote);
    assert!(page.contains("Merci &lt;i&gt;beaucoup&lt;/i&gt;") || page.contains("Merci &lt;i>"), "{page}");
    assert!(page.contains("une mère") && !page.contains("courriel 77"), "{page}");
    assert!(!told.contains("quotations"), "{told}");
    let folder = empty_folder();
    archive(folder.path(), "");
    let account = "[[account]]\narchives = [\"a.zip\"]\n";
    let without = quote.replace("courriel 77", " ");
    fs::write(folder.path().join("bilan.toml"), format!("{account}{without}")).expect("a file");
    assert_ne!(bilan(folder.path(), LOCALES[1], &["build", "."]).code, 0, "no quotation without consent");
}
