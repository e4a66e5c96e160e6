//! What a column holds, told by the words of its name in the languages that a Takeout may speak.
//!
//! English names are known from exports and French ones from the exporter's own documents; the stems of the
//! others follow the same wording. Names come as [`crate::archive::rows::plain`] spells them.

/// Whether one of `stems` stands in `name`.
fn says(name: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| name.contains(stem))
}

/// The words of a name.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn is_id(name: &str) -> bool {
    words(name).any(|word| word == "id")
}

/// `Video ID`, `ID de la vidéo`, `Video-ID`, `ID de vídeo`: these words and no others.
pub(super) fn is_video_id(name: &str) -> bool {
    let articles = ["de", "la", "del", "du", "do", "der", "des", "van"];
    let bare = |word: &str| ["id", "video"].contains(&word) || articles.contains(&word);
    is_id(name) && name.contains("video") && words(name).all(bare)
}

pub(super) fn is_channel_id(name: &str) -> bool {
    is_id(name) && says(name, &["channel", "chaine", "kanal", "canal", "kanaal"])
}

/// The identifier of a comment: the row's own comes first, those of comments above it later.
pub(super) fn is_comment_id(name: &str) -> bool {
    is_id(name) && says(name, &["comment", "kommentar", "comentario", "reactie"])
}

pub(super) fn is_post_id(name: &str) -> bool {
    let stems = ["post", "beitrag", "publicacion", "publication", "publicacao", "entrada", "bericht"];
    is_id(name) && says(name, &stems) && !is_comment_id(name)
}

pub(super) fn is_text(name: &str) -> bool {
    !is_id(name) && says(name, &["text", "texto", "testo", "tekst"])
}

/// The title or the description, not the language that it is in.
fn is_language(name: &str) -> bool {
    says(name, &["language", "langue", "sprache", "idioma", "lingua", "taal"])
}

pub(super) fn is_title(name: &str) -> bool {
    says(name, &["title", "titre", "titel", "titulo", "titolo"]) && !is_language(name)
}

pub(super) fn is_description(name: &str) -> bool {
    says(name, &["descri", "beschrei", "beschrijv"]) && !is_language(name)
}

pub(super) fn is_visibility(name: &str) -> bool {
    let stems = [
        "privacy",
        "confidentialit",
        "visibilit",
        "datenschutz",
        "privatsph",
        "sichtbar",
        "privacidad",
        "visibilidad",
        "riservatezza",
        "visibilidade",
        "zichtbaar",
    ];
    says(name, &stems)
}

pub(super) fn is_state(name: &str) -> bool {
    words(name).any(|word| ["state", "etat", "zustand", "estado", "stato"].contains(&word))
        || name.contains("status")
}

pub(super) fn is_created(name: &str) -> bool {
    says(name, &["creat", "creac", "creaz", "criac", "erstell", "gemaakt"])
}

pub(super) fn is_published(name: &str) -> bool {
    !is_id(name) && says(name, &["publi", "pubbli", "veroffentlich"])
}

/// What the cell of a visibility says; `None` for a word of another language.
pub(super) fn is_public(word: &str) -> Option<bool> {
    let public =
        ["public", "publique", "publica", "publico", "offentlich", "pubblico", "pubblica", "openbaar"];
    let hidden = [
        "private",
        "unlisted",
        "prive",
        "repertorie",
        "privat",
        "gelistet",
        "privad",
        "ocult",
        "listado",
        "elenco",
        "verborgen",
    ];
    if public.contains(&word) {
        return Some(true);
    }
    says(word, &hidden).then_some(false)
}

/// Whether the cell of a state says that the film is gone or never came.
pub(super) fn is_gone(word: &str) -> bool {
    let stems = [
        "delet",
        "reject",
        "fail",
        "terminat",
        "supprim",
        "rejet",
        "refus",
        "echec",
        "echou",
        "gelosch",
        "abgelehnt",
        "fehlgeschlagen",
        "eliminad",
        "rechazad",
        "fallid",
        "elimina",
        "rifiut",
        "excluid",
        "rejeitad",
        "verwijderd",
        "mislukt",
    ];
    says(word, &stems)
}
