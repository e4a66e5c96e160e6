//! Stretches of an array that several threads can take at once: cut where elements begin, and read to their last byte.

use super::head::find_head;

/// Bytes of a piece.
const PIECE: usize = 1 << 20;
/// Pieces that are handed out together: several a core on small machines, so that none waits long for the last one.
const PIECES: usize = 8;
/// Bytes of so many pieces, with the elements that each goes on to the end of.
pub(super) const STRETCH: usize = PIECES * PIECE + (64 << 10);

/// The pieces of `bytes`, each from the beginning of an element to that of another one; what is left is none.
///
/// No text holds a raw line end, so that a `head` that has one is only ever found outside of texts. It may still
/// stand deeper inside an element: the piece before then ends in the midst of that one, and is not whole.
pub(super) fn cut<'b>(bytes: &'b [u8], head: &[u8]) -> Vec<&'b [u8]> {
    let mut pieces = Vec::with_capacity(PIECES);
    let mut start = 0;
    while let Some(rest) = bytes.get(start + PIECE..) {
        let Some(at) = find_head(rest, head) else { break };
        let end = start + PIECE + at;
        pieces.push(&bytes[start..end]);
        start = end;
    }
    pieces
}

/// Whether `piece` is nothing but elements that `ahead` takes (see [`super::Visit::ahead`]) and what stands between them.
pub fn whole(mut piece: &[u8], ahead: &mut dyn FnMut(&[u8]) -> Option<usize>) -> bool {
    loop {
        let passed = piece.iter().take_while(|&&b| b == b',' || b.is_ascii_whitespace()).count();
        piece = &piece[passed..];
        match piece.first() {
            None => return true,
            Some(b'{') => match ahead(piece) {
                Some(length) => piece = &piece[length..],
                None => return false,
            },
            Some(_) => return false,
        }
    }
}
