//! A Takeout of YouTube: public films, posts and comments of one channel, in whatever language it comes.

use bilan::model::Availability::{No, Partial};
use bilan::platform;

use crate::reading::samples::{Sample, everything, zip_bytes};
use crate::reading::told::{left_out, told};

const ME: &str = "UCcamille_claudel_ex";
const OTHER: &str = "UCkanari_ex";
const VIDEOS: &str = "Video ID,Approx duration (ms),Video audio language,Video category,Video description (original),\
    Video description (original) language,Channel ID,Tag 1,Tag 2,Video title (original),Privacy,Video state,\
    Video create timestamp,Video publish timestamp";
const COMMENTS: &str = "Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Post ID,Video ID,\
    Comment text,Top-level comment ID";
const POSTS: &str = "Post ID,Channel ID,Post create timestamp,Post text";
const CHANNEL: &str = "Channel ID,Channel title (Original),Channel visibility\nUCkanari_ex,KANARI,Public\nUCcamille_claudel_ex,Lycée,Public\n\n";
const FOLDER: &str = "Takeout/YouTube and YouTube Music/";

fn instant(day: u32) -> i64 {
    1_704_067_200_000 + i64::from(day - 1) * 86_400_000
}

/// A film of a day of January 2024.
fn film(id: &str, day: u32, privacy: &str, state: &str) -> String {
    format!(
        "{id},61000,fr,Education,\"Visite\n#Orientation, avec \"\"tout\"\"\",fr,{ME},KANARI,,\"Le lycée, {id}\",{privacy},{state},\
         2024-01-01T00:00:00+00:00,2024-01-{day:02}T01:00:00+01:00\n"
    )
}

fn comment(id: &str, day: u32, parent: &str, post: &str, video: &str, words: &str) -> String {
    format!("{id},{ME},2024-01-{day:02}T00:00:00.123456+00:00,0,{parent},{post},{video},\"{words}\",\n")
}

fn words(text: &str) -> String {
    format!("{{\"\"text\"\":\"\"{text}\"\"}}")
}

fn table(header: &str, rows: &[String]) -> String {
    format!("{header}\n{}\n\n", rows.concat())
}

fn entries(videos: &str, posts: &str, comments: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = [
        ("Video metadata/videos.csv", videos),
        ("posts/posts.csv", posts),
        ("comments/comments.csv", comments),
        ("channels/channel.csv", CHANNEL),
    ]
    .into_iter()
    .filter(|(_, content)| !content.is_empty())
    .map(|(name, content)| (format!("{FOLDER}{name}"), content.to_owned()))
    .collect();
    for (name, header) in [
        ("Video metadata/video recordings.csv", "Video ID,Video recording latitude"),
        ("Video metadata/video texts.csv", "Video ID,Video title text segments 1"),
        ("channels/channel feature data.csv", "Channel ID,Video default location latitude"),
        ("live chats/live chats.csv", "Live chat ID,Channel ID,Video ID,Live chat text"),
        ("playlists/KANARI videos.csv", "Video ID,Playlist video creation timestamp"),
        ("playlists/Watch later videos.csv", "Video ID,Playlist video creation timestamp"),
        ("subscriptions/subscriptions.csv", "Channel Id,Channel Url,Channel Title"),
        ("history/watch-history.html", "KANARI"),
    ] {
        entries.push((format!("{FOLDER}{name}"), format!("{header}\nKANARI,KANARI\n")));
    }
    entries
}

fn zip(entries: &[(String, String)]) -> Sample {
    let entries: Vec<_> = entries.iter().map(|(name, content)| (name.as_str(), content.as_str())).collect();
    Sample::zip(&entries)
}

fn export(videos: &[String], comments: &[String]) -> Sample {
    zip(&entries(&table(VIDEOS, videos), "", &table(COMMENTS, comments)))
}

#[test]
fn public_films_enter_with_their_words_and_the_others_stay_out() {
    let videos = [
        film("fdemain", 3, "Public", "Processed"),
        film("fprivee", 4, "Private", "Processed"),
        film("fcachee", 5, "Unlisted", "Processed"),
        film("frejetee", 6, "Public", "Rejected"),
        film("faujourd", 2, "Public", "Processed").replace("2024-01-02T01:00:00+01:00", ""),
        film("fquand", 7, "Public", "")
            .replace("2024-01-07T01:00:00+01:00", "")
            .replace("2024-01-01T00:00:00+00:00", ""),
        film("fdemain", 3, "Public", "Processed"),
    ];
    let reading = export(&videos, &[]).reading();
    let account = &reading.account;
    let line = |id: &str, day: u32| {
        format!(
            "{id} {} create Video() #orientation \"Le lycée, {id}\\nVisite\\n#Orientation, avec \\\"tout\\\"\"",
            instant(day)
        )
    };
    assert_eq!(told(account), [line("faujourd", 1), line("fdemain", 3)]);
    assert_eq!(left_out(account), [("duplicate-id", 1), ("not-public", 3), ("undated", 1)]);
    assert!(!everything(&reading).contains("privee") && !everything(&reading).contains("KANARI"));
    assert_eq!(account.actor.stable_id.as_deref(), Some(ME));
    assert_eq!((account.actor.name.as_deref(), account.actor.handle.as_deref()), (Some("Lycée"), None));
    let network = &account.network;
    assert_eq!((network.id, network.maturity_days), ("youtube", 90));
    assert_eq!((network.fields.posts, network.fields.replies, network.fields.likes), (Partial, Partial, No));
}

#[test]
fn comments_answer_ourselves_or_nobody_known() {
    let videos = [film("fnous", 2, "Public", "Processed"), film("fprivee", 2, "Private", "Processed")];
    let comments = [
        comment("Cailleurs", 3, "", "", "fautre", &words("a")),
        comment("Cnous", 4, "", "", "fnous", &words("b")),
        // Below a spectator's comment on our film: it is the spectator who is answered.
        comment("Cvisite.reponse", 5, "Cvisite", "", "fnous", &words("c")),
        comment("Cautre.reponse", 6, "", "", "fnous", &words("d")),
        comment("Cailleurs.suite", 7, "Cailleurs", "", "fautre", &words("e")),
        comment("Cprivee", 8, "", "", "fprivee", &words("KANARI-PRIVEE")),
        comment("Cdessous", 9, "Cvisite", "", "fprivee", &words("KANARI-DESSOUS")),
        comment("Cnous", 4, "", "", "fnous", &words("b")),
        comment("Cautrechaine", 4, "", "", "fnous", &words("KANARI-AUTRE")).replace(ME, OTHER),
    ];
    let reading = export(&videos, &comments).reading();
    let line = |id: &str, day: u32, parent: &str, who: &str, text: &str| {
        format!("{id} {} create reply({parent} ? {who}) {text:?}", instant(day) + 123)
    };
    assert_eq!(
        told(&reading.account)[1..],
        [
            line("Cailleurs", 3, "fautre", "?", "a"),
            line("Cnous", 4, "fnous", ME, "b"),
            line("Cvisite.reponse", 5, "Cvisite", "?", "c"),
            line("Cautre.reponse", 6, "Cautre", "?", "d"),
            line("Cailleurs.suite", 7, "Cailleurs", ME, "e"),
        ]
    );
    assert_eq!(left_out(&reading.account), [("duplicate-id", 1), ("not-public", 3), ("other-author", 1)]);
    assert!(!everything(&reading).contains("KANARI"));
}

#[test]
fn the_words_of_a_comment_come_in_pieces() {
    let link = "{\"\"text\"\":\"\"14:04\"\",\"\"videoLink\"\":{\"\"externalVideoId\"\":\"\"KANARI\"\",\"\"startTimeSeconds\"\":844}}";
    let cells = [
        format!("{},{link},{}", words("Voir "), words(" : #bac \\ud83c")),
        "Sans pièces".to_owned(),
        "{\"\"text\"\":".to_owned(),
        "{\"\"videoLink\"\":{}}".to_owned(),
    ];
    let comments: Vec<String> =
        (3..).zip(&cells).map(|(day, cell)| comment(&format!("C{day}"), day, "", "", "f", cell)).collect();
    let account = export(&[], &comments).reading().account;
    let texts: Vec<_> = account.activities.iter().map(|activity| account.text(activity)).collect();
    assert_eq!(texts, ["Voir 14:04 : #bac \u{fffd}", "Sans pièces", "", ""]);
}

#[test]
fn community_posts_enter_and_comments_below_them_are_ours() {
    let posts = [
        format!("Pnous,{ME},2024-01-02T00:00:00+00:00,\"{}\"\n", words("Sondage")),
        format!("Pdate,{ME},,\"{}\"\n", words("a")),
        format!("Pautre,{OTHER},2024-01-02T00:00:00+00:00,\"{}\"\n", words("KANARI")),
    ];
    let comments =
        [comment("C1", 3, "", "Pnous", "", &words("a")), comment("C2", 4, "", "Pailleurs", "", &words("b"))];
    let sample = zip(&entries(
        &table(VIDEOS, &[film("f", 2, "Public", "Processed")]),
        &table(POSTS, &posts),
        &table(COMMENTS, &comments),
    ));
    let account = sample.reading().account;
    let lines = told(&account);
    assert!(lines.contains(&format!("Pnous {} create \"Sondage\"", instant(2))), "{lines:?}");
    assert!(
        lines[2].contains(&format!("reply(Pnous ? {ME})")) && lines[3].contains("reply(Pailleurs ? ?)"),
        "{lines:?}"
    );
    assert_eq!(left_out(&account), [("other-author", 1), ("undated", 1)]);
    let visible = table(
        &format!("{POSTS},Post visibility"),
        &[
            posts[0].replace("\"\n", "\",Public\n"),
            posts[0].replace("Pnous", "Pcache").replace("\"\n", "\",Members only\n"),
        ],
    );
    let account = zip(&entries(&table(VIDEOS, &[]), &visible, "")).reading().account;
    assert_eq!(left_out(&account), [("not-public", 1)]);
}

#[test]
fn columns_and_folders_may_speak_other_languages() {
    // Names of columns and files, and the words for public and private.
    let french = (
        "ID vidéo,Durée approximative (ms),Langue de l'audio de la vidéo,Catégorie de la vidéo,Description de la vidéo (d'origine),\
         Langue de la description de la vidéo (d'origine),ID de la chaîne,Tag 1,Tag 2,Titre de la vidéo (d'origine),Confidentialité,\
         État de la vidéo,Code temporel de création de la vidéo,Code temporel de publication de la vidéo",
        "ID du commentaire,ID de la chaîne,Code temporel de création du commentaire,Prix,ID du commentaire parent,ID du post,ID vidéo,\
         Texte du commentaire,ID du commentaire de premier niveau",
        [
            "Takeout/YouTube et YouTube Music/métadonnées/vidéos.csv",
            "Takeout/YouTube et YouTube Music/commentaires/commentaires.csv",
        ],
        ["Publique", "Privée"],
    );
    let german = (
        "Video-ID,Ungefähre Dauer (ms),Audiosprache des Videos,Videokategorie,Videobeschreibung (Original),\
         Sprache der Videobeschreibung (Original),Kanal-ID,Tag 1,Tag 2,Videotitel (Original),Datenschutz,Videostatus,\
         Zeitstempel der Erstellung des Videos,Zeitstempel der Veröffentlichung des Videos",
        "Kommentar-ID,Kanal-ID,Zeitstempel der Erstellung des Kommentars,Preis,ID des übergeordneten Kommentars,Beitrags-ID,Video-ID,\
         Kommentartext,ID des Kommentars der obersten Ebene",
        // Names that nobody knows: the columns tell.
        [
            "Takeout/YouTube und YouTube Music/Videometadaten/Filme.csv",
            "Takeout/YouTube und YouTube Music/Kommentare/Gesagtes.csv",
        ],
        ["Öffentlich", "Privat"],
    );
    let spanish = (
        "ID de vídeo,Duración aproximada (ms),Idioma del audio del vídeo,Categoría del vídeo,Descripción del vídeo (original),\
         Idioma de la descripción del vídeo (original),ID de canal,Etiqueta 1,Etiqueta 2,Título del vídeo (original),Privacidad,\
         Estado del vídeo,Marca de tiempo de creación del vídeo,Marca de tiempo de publicación del vídeo",
        "ID de comentario,ID de canal,Marca de tiempo de creación del comentario,Precio,ID del comentario principal,ID de publicación,\
         ID de vídeo,Texto del comentario,ID del comentario de nivel superior",
        [
            "Takeout/YouTube y YouTube Music/metadatos/vi\u{301}deos.csv",
            "Takeout/YouTube y YouTube Music/comentarios/comentarios.csv",
        ],
        ["Público", "Oculto"],
    );
    let american = (
        "Video ID,Approx Duration (ms),Video Audio Language,Video Category,Video Description (Original),\
         Video Description (Original) Language,Channel ID,Tag 1,Tag 2,Video Title (Original),Privacy,Video State,\
         Video Create Timestamp,Video Publish Timestamp",
        COMMENTS,
        ["videos(1).csv", "comments.csv"],
        ["Public", "Unlisted"],
    );
    let films = [film("f1", 2, "§0", "x"), film("f2", 3, "§1", "x")].concat();
    let comments =
        [comment("c1.a", 4, "c1", "", "f1", &words("a")), comment("c2", 5, "", "", "f2", &words("KANARI"))];
    let expected =
        export(&[films.replace("§0", "Public").replace("§1", "Private")], &comments).reading().account;
    assert_eq!(expected.activities.len(), 2);
    for (videos, header, names, [public, hidden]) in [french, german, spanish, american] {
        let films = table(videos, &[films.replace("§0", public).replace("§1", hidden)]);
        let other = format!(
            "{}/playlists/KANARI.csv",
            names[0].rsplit_once('/').map_or("YouTube", |(folder, _)| folder)
        );
        let entries = [
            (names[0], films.as_str()),
            (names[1], &table(header, &comments)),
            (other.as_str(), "ID,KANARI\nKANARI,KANARI\n"),
        ];
        let sample = Sample::zip(&entries);
        let mut archive = sample.open().expect("an archive");
        let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
        assert_eq!(told(&reading.account), told(&expected), "{}", names[0]);
        assert!(archive.opened().iter().all(|name| names.contains(&name.as_str())), "{:?}", archive.opened());
    }
}

#[test]
fn an_export_that_does_not_say_what_is_public_is_refused() {
    let films = [film("f1", 2, "Julkinen", "x"), film("f2", 3, "Yksityinen", "x")];
    assert_eq!(export(&films, &[]).error(), "visibility-unknown");
    let without = zip(&entries(
        &table(&VIDEOS.replace("Privacy", "Näkyvyys"), &[film("f1", 2, "Public", "x")]),
        "",
        "",
    ));
    assert_eq!(without.error(), "visibility-unknown");
    // One word of a known language is enough to trust the column; what another word means stays out.
    let films = [film("f1", 2, "Public", "x"), film("f2", 3, "Yksityinen", "x")];
    assert_eq!(left_out(&export(&films, &[]).reading().account), [("not-public", 1)]);
}

#[test]
fn the_channel_is_the_one_of_most_films() {
    let films = [
        film("f1", 2, "Public", "x"),
        film("f2", 3, "Public", "x"),
        film("f3", 4, "Public", "x").replace(ME, OTHER),
    ];
    let account = export(&films, &[]).reading().account;
    assert_eq!((account.actor.stable_id.as_deref(), account.activities.len()), (Some(ME), 2));
    assert_eq!(left_out(&account), [("other-author", 1)]);
    let comments = [comment("c", 2, "", "", "f", &words("a")).replace(ME, OTHER)];
    let account = export(&[film("f1", 2, "Private", "x")], &comments).reading().account;
    assert_eq!(account.actor.stable_id.as_deref(), Some(OTHER));
    let none = export(&[], &[]).reading().account;
    assert_eq!((none.actor.stable_id.as_deref(), none.activities.len()), (Some(ME), 0));
}

#[test]
fn only_films_posts_comments_and_the_channel_are_opened() {
    let sample = export(&[film("f", 2, "Public", "x")], &[comment("c", 3, "", "", "f", &words("a"))]);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    let opened: Vec<_> =
        archive.opened().iter().map(|name| name.rsplit('/').next().expect("a name")).collect();
    assert_eq!(opened, ["videos.csv", "channel.csv", "comments.csv"]);
    let refused: Vec<_> = reading.account.tally.refused.into_iter().collect();
    let expected = [
        ("bookmarks", 2),
        ("contacts", 1),
        ("locations", 1),
        ("messages", 1),
        ("others", 1),
        ("personal", 1),
        ("searches", 1),
    ];
    assert_eq!(refused, expected);
}

#[test]
fn a_takeout_without_films_and_comments_is_known_and_refused() {
    let mut entries = entries("", "", "");
    assert_eq!(zip(&entries).error(), "export-resembles");
    entries.retain(|(name, _)| name.contains("playlists") || name.contains("history"));
    let sample = zip(&entries);
    let mut archive = sample.open().expect("an archive");
    assert!(platform::recognise(&mut archive).is_empty());
    assert!(archive.opened().is_empty(), "{:?}", archive.opened());
    assert_eq!(sample.error(), "export-resembles");
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let films: Vec<String> =
        (1..25).map(|n| film(&format!("f{n}"), n, ["Public", "Private"][n as usize % 2], "x")).collect();
    let comments: Vec<String> = (1..28)
        .map(|n| comment(&format!("c{}.{n}", n % 7), n, "", "", &format!("f{}", n % 9), &words("a")))
        .collect();
    let turned = |rows: &[String]| rows.iter().rev().cloned().collect::<Vec<_>>();
    let one = export(&films, &comments).reading().account;
    let other = export(&turned(&films), &turned(&comments)).reading().account;
    assert_eq!((told(&one), &one.tally), (told(&other), &other.tally));
}

#[test]
fn damage_is_counted_and_an_export_cut_anywhere_is_read_or_refused() {
    let films = [film("f1", 2, "Public", "x"), "KANARI\n".to_owned(), film("", 3, "Public", "x")];
    let reading = export(&films, &[]).reading();
    assert_eq!((left_out(&reading.account), reading.notices.len()), (vec![("unreadable-record", 2)], 1));
    assert_eq!(export(&["KANARI\n".to_owned()], &[]).error(), "no-readable-record");
    let videos = table(VIDEOS, &[film("f1", 2, "Public", "x"), film("f2", 3, "Private", "x")]);
    for end in 1..videos.len() {
        let Some(cut) = videos.get(..end) else { continue };
        if let Ok(reading) = zip(&entries(cut, "", "")).read() {
            assert!(reading.account.activities.len() < 2, "a private film passed for public, cut at {end}");
        }
    }
    let whole = zip_bytes(&[("videos.csv", &videos)]);
    for end in 1..whole.len() {
        let _ = Sample::file("takeout.zip", &whole[..end]).read();
    }
}
