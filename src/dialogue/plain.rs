//! A text as another one is compared with it: its words in lower case, without links, mentions, signs and the hashtags at its end.

/// The words that remain.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let letters = |word: &str| -> String {
        word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    kept(text).into_iter().map(letters).filter(|word| !word.is_empty()).collect()
}

/// Writes the letters of these words into `letters`, one word behind the other, and tells how many words they are.
pub fn spell(text: &str, letters: &mut Vec<char>) -> usize {
    let mut words = 0;
    for word in kept(text) {
        let before = letters.len();
        for letter in word.chars().filter(|c| c.is_alphanumeric()) {
            if letter.is_ascii() {
                letters.push(letter.to_ascii_lowercase());
            } else {
                letters.extend(letter.to_lowercase());
            }
        }
        words += usize::from(letters.len() > before);
    }
    words
}

/// The words as they are written.
fn kept(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> =
        text.split_whitespace().filter(|word| !is_link(word) && !word.starts_with('@')).collect();
    while words.last().is_some_and(|last| last.starts_with('#')) {
        words.pop();
    }
    words
}

/// Whether a word is an address of the web.
fn is_link(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '«', '"']).as_bytes();
    let starts = |start: &&str| {
        word.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start.as_bytes()))
    };
    ["http://", "https://", "www."].iter().any(starts)
}
