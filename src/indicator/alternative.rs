//! Text alternatives that nobody can use: too short, a file's name, a placeholder (WCAG 2 technique F30; Gleason et al. 2019).

/// Fewest letters of a text that describes anything.
const LETTERS: usize = 10;

/// Endings of pictures' file names.
const ENDINGS: [&str; 12] =
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif", ".bmp", ".tif", ".tiff", ".svg", ".jfif"];
/// Most words of a file's name; a longer text that ends like one is a text.
const NAME_WORDS: usize = 8;

/// Words that tell nothing of a picture when a text has no others.
const EMPTY_WORDS: [&str; 40] = [
    "a",
    "alt",
    "alternatif",
    "alternative",
    "an",
    "aucune",
    "available",
    "capture",
    "d",
    "de",
    "description",
    "disponible",
    "du",
    "ecran",
    "illustration",
    "image",
    "images",
    "img",
    "l",
    "la",
    "le",
    "no",
    "of",
    "photo",
    "photograph",
    "photographie",
    "photos",
    "picture",
    "pictures",
    "sans",
    "screen",
    "screenshot",
    "shot",
    "text",
    "texte",
    "the",
    "titre",
    "un",
    "une",
    "visuel",
];

/// Fewer than ten letters.
#[must_use]
pub fn is_too_short(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).take(LETTERS).count() < LETTERS
}

/// The name of a file: a few words with a picture's ending, or one word of unaccented letters, digits and
/// joining signs with a digit, as cameras write them.
#[must_use]
pub fn is_file_name(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let words = text.split_whitespace().count();
    let joined = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    (words <= NAME_WORDS && ENDINGS.iter().any(|ending| text.ends_with(ending)))
        || (words == 1 && text.chars().all(joined) && text.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Nothing but words for a picture itself: “image”, “capture d’écran 2”, “sans titre”.
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    let lower = text.to_lowercase().replace(['é', 'è'], "e");
    let mut words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| EMPTY_WORDS.contains(&word))
}
