//! Goes through JSON text sign by sign, eight bytes at a time where it can; `None` is always a doubt, never a verdict.

/// One in each byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte.
const HIGHS: u64 = 0x8080_8080_8080_8080;
/// Sixteen blanks.
const BLANKS: u128 = u128::from_le_bytes([b' '; 16]);

/// A text between two quotation marks.
pub(super) enum Text<'b> {
    /// What stands between the marks is the text.
    Plain(&'b [u8]),
    /// It has escapes; with its marks.
    Escaped(&'b [u8]),
}

/// A place in some bytes.
pub(super) struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Scan<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes were passed.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// The next sign that is not blank; the scan then stands there.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let next = *self.bytes.get(self.at)?;
        if next > b' ' { Some(next) } else { self.behind_blanks() }
    }

    /// Printed JSON has a line end and an indentation before most signs: they are passed without a branch for each length.
    fn behind_blanks(&mut self) -> Option<u8> {
        loop {
            let sign = *self.bytes.get(self.at)?;
            if !matches!(sign, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(sign);
            }
            self.at += 1;
            if let Some(sixteen) =
                self.bytes.get(self.at..self.at + 16).and_then(|bytes| bytes.try_into().ok())
            {
                self.at += (u128::from_le_bytes(sixteen) ^ BLANKS).trailing_zeros() as usize / 8;
            }
        }
    }

    /// Passes `sign`, on which the scan must stand.
    #[inline]
    pub(super) fn pass(&mut self, sign: u8) -> Option<()> {
        (*self.bytes.get(self.at)? == sign).then(|| self.at += 1)
    }

    /// Passes the colon behind a key.
    #[inline]
    pub(super) fn colon(&mut self) -> Option<()> {
        self.peek()?;
        self.pass(b':')?;
        self.peek().map(|_| ())
    }

    /// Passes a word such as `null`.
    pub(super) fn word(&mut self, word: &[u8]) -> Option<()> {
        self.bytes.get(self.at..)?.starts_with(word).then(|| self.at += word.len())
    }

    /// Passes a text, on whose first quotation mark the scan must stand.
    #[inline]
    pub(super) fn text(&mut self) -> Option<Text<'b>> {
        let (start, escaped, _) = self.quoted()?;
        let quoted = &self.bytes[start..self.at];
        Some(if escaped { Text::Escaped(quoted) } else { Text::Plain(&quoted[1..quoted.len() - 1]) })
    }

    /// Passes a text that nobody reads: it must be one all the same.
    #[inline]
    fn skip_text(&mut self) -> Option<()> {
        let (start, _, plain) = self.quoted()?;
        (plain || std::str::from_utf8(&self.bytes[start..self.at]).is_ok()).then_some(())
    }

    /// Passes a text and tells where it began, whether it has escapes, and whether it is surely ASCII.
    #[inline]
    fn quoted(&mut self) -> Option<(usize, bool, bool)> {
        let start = self.at;
        self.pass(b'"')?;
        let (mut escaped, mut highs) = (false, 0);
        loop {
            let word = word(self.bytes, self.at)?;
            highs |= word & HIGHS;
            let marks = marks(word);
            if marks == 0 {
                self.at += 8;
                continue;
            }
            self.at += marks.trailing_zeros() as usize / 8;
            match self.bytes[self.at] {
                b'"' => {
                    self.at += 1;
                    return Some((start, escaped, highs == 0));
                }
                b'\\' => {
                    escaped = true;
                    self.escape()?;
                }
                // A control sign must be escaped.
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        match *self.bytes.get(self.at + 1)? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 2,
            b'u' if self.bytes.get(self.at + 2..self.at + 6)?.iter().all(u8::is_ascii_hexdigit) => {
                self.at += 6;
            }
            _ => return None,
        }
        Some(())
    }

    /// Passes a whole number that is not negative, and that fits.
    pub(super) fn natural(&mut self) -> Option<u64> {
        let start = self.at;
        self.number()?;
        let digits = &self.bytes[start..self.at];
        // All that fits has 19 digits, and some that has 20.
        let natural = digits.len() < 20 && digits.iter().all(u8::is_ascii_digit);
        natural.then(|| digits.iter().fold(0, |number, digit| number * 10 + u64::from(digit - b'0')))
    }

    /// Passes a number. It must end before the bytes do: more digits may follow there.
    fn number(&mut self) -> Option<()> {
        let digits = |scan: &mut Self| {
            let rest = &scan.bytes[scan.at..];
            let count = rest.iter().position(|sign| !sign.is_ascii_digit())?;
            scan.at += count;
            (count > 0).then_some(count)
        };
        self.at += usize::from(*self.bytes.get(self.at)? == b'-');
        let zero = *self.bytes.get(self.at)? == b'0';
        let count = digits(self)?;
        if zero && count > 1 {
            return None;
        }
        if *self.bytes.get(self.at)? == b'.' {
            self.at += 1;
            digits(self)?;
        }
        if matches!(*self.bytes.get(self.at)?, b'e' | b'E') {
            self.at += 1;
            self.at += usize::from(matches!(*self.bytes.get(self.at)?, b'+' | b'-'));
            digits(self)?;
        }
        Some(())
    }

    /// Passes a value that nobody reads: it must be one all the same.
    pub(super) fn skip(&mut self) -> Option<()> {
        // One bit for each open bracket, the innermost lowest, 1 for `{`; above them all a 1 as the end.
        let mut open: u64 = 1;
        loop {
            match self.peek()? {
                b'"' => self.skip_text()?,
                sign @ (b'{' | b'[') => {
                    self.at += 1;
                    let object = sign == b'{';
                    let next = self.peek()?;
                    if next == if object { b'}' } else { b']' } {
                        self.at += 1;
                    } else if open >> 60 != 0 {
                        return None;
                    } else {
                        open = open << 1 | u64::from(object);
                        if object {
                            self.skip_key()?;
                        }
                        continue;
                    }
                }
                b't' => self.word(b"true")?,
                b'f' => self.word(b"false")?,
                b'n' => self.word(b"null")?,
                _ => self.number()?,
            }
            // Behind a value: what it stands in closes, or goes on.
            loop {
                if open == 1 {
                    return Some(());
                }
                let object = open & 1 == 1;
                match self.peek()? {
                    b',' => {
                        self.at += 1;
                        if object {
                            self.peek()?;
                            self.skip_key()?;
                        }
                        break;
                    }
                    b'}' if object => {}
                    b']' if !object => {}
                    _ => return None,
                }
                self.at += 1;
                open >>= 1;
            }
        }
    }

    fn skip_key(&mut self) -> Option<()> {
        self.skip_text()?;
        self.colon()
    }
}

/// The eight bytes at `at`, the first one lowest.
#[inline]
fn word(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..at + 8)?;
    eight.try_into().ok().map(u64::from_le_bytes)
}

/// The highest bit of each byte that is a quotation mark, a backslash or a control sign. Bits above the lowest one may
/// be wrong: a borrow runs upwards.
#[inline]
fn marks(word: u64) -> u64 {
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let is = |sign: u8| zero(word ^ (ONES * u64::from(sign)));
    let controls = word.wrapping_sub(ONES * 0x20) & !word;
    (is(b'"') | is(b'\\') | controls) & HIGHS
}
