//! A text as another one is compared with it: its words in lower case, without links, mentions, signs and the hashtags at its end.

/// The words that remain.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<&str> =
        text.split_whitespace().filter(|word| !is_link(word) && !word.starts_with('@')).collect();
    while words.last().is_some_and(|last| last.starts_with('#')) {
        words.pop();
    }
    let letters = |word: &str| -> String {
        word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    words.into_iter().map(letters).filter(|word| !word.is_empty()).collect()
}

/// Whether a word is an address of the web.
fn is_link(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '«', '"']).to_ascii_lowercase();
    ["http://", "https://", "www."].iter().any(|start| word.starts_with(start))
}
