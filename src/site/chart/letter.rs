//! The room of a text in a drawing, before any browser chooses its font.

/// How much wider bold letters are.
const BOLD: f64 = 1.12;

/// The width of a text in letters of `size`: at least what it takes in `DejaVu Sans`, the widest of the usual system fonts.
pub(super) fn room(text: &str, size: f64) -> f64 {
    text.chars().map(wide).sum::<f64>() * size
}

/// [`room`] in bold letters.
pub(super) fn bold(text: &str, size: f64) -> f64 {
    room(text, size) * BOLD
}

/// The width of a letter as a share of its size.
fn wide(letter: char) -> f64 {
    match letter {
        ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | ':' | ';' | '\'' | '’' | 'i' | 'j' | 'l' => 0.36,
        '+' | '−' | '×' | '=' | '<' | '>' | '#' | '&' | '±' | '÷' | '~' => 0.84,
        '%' | 'm' | 'w' | 'M' | 'W' | 'œ' | 'æ' | 'Œ' | 'Æ' | '—' | '…' | '@' => 1.1,
        _ if letter.is_uppercase() => 0.8,
        _ => 0.64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Advance widths of `DejaVu Sans` 2.37, in units of 2048 to the em: of its `hmtx` tables, regular and bold.
    #[test]
    fn no_letter_of_a_figure_is_wider_than_its_room() {
        for (letter, regular, thick) in [
            ('0', 1303.0, 1425.0),
            ('9', 1303.0, 1425.0),
            ('%', 1946.0, 2052.0),
            (',', 651.0, 778.0),
            ('.', 651.0, 778.0),
            ('\u{a0}', 651.0, 713.0),
            ('h', 1298.0, 1458.0),
            ('d', 1300.0, 1466.0),
            ('j', 569.0, 702.0),
            ('m', 1995.0, 2134.0),
            ('i', 569.0, 702.0),
            ('n', 1298.0, 1458.0),
            ('M', 1767.0, 2038.0),
            ('W', 2025.0, 2259.0),
            ('T', 1251.0, 1397.0),
            ('O', 1612.0, 1741.0),
            ('œ', 2095.0, 2241.0),
            (':', 690.0, 819.0),
            ('×', 1716.0, 1716.0),
        ] {
            let text = letter.to_string();
            assert!(room(&text, 2048.0) >= regular, "{letter}");
            assert!(bold(&text, 2048.0) >= thick, "{letter}");
        }
    }
}
