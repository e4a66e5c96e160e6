//! Streams of a compound file, the small file system inside an old workbook.

/// How such a file begins.
pub(super) const SIGNATURE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Numbers of sectors from here on mean something else: free, or the end of a chain.
const SPECIAL: u32 = 0xFFFF_FFFA;

/// Bytes of a directory's entry, of a small sector, and of the largest stream that is kept in such.
const ENTRY: usize = 128;
const SMALL: usize = 64;
const CUTOFF: usize = 4096;

/// The stream called `name`; `None` when there is none or a chain to it is broken.
pub(super) fn stream(file: &[u8], name: &str) -> Option<Vec<u8>> {
    let shift = half(file, 30).filter(|shift| [9, 12].contains(shift))?;
    let sectors = Sectors { file, size: 1 << shift };
    let table = sectors.table()?;
    let directory = sectors.chain(word(file, 48)?, &table)?;
    let entry = |wanted: &dyn Fn(&[u8]) -> bool| directory.chunks_exact(ENTRY).find(|entry| wanted(entry));
    let spelled: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    let found = entry(&|entry| entry[66] == 2 && entry.starts_with(&spelled))?;
    let (start, length) = (word(found, 116)?, word(found, 120)? as usize);
    let mut stream = if length < CUTOFF {
        let root = entry(&|entry| entry[66] == 5)?;
        let holder = sectors.chain(word(root, 116)?, &table)?;
        let small_table = numbers(&sectors.chain(word(file, 60)?, &table)?);
        follow(start, &small_table, |number| holder.get(number * SMALL..)?.get(..SMALL))?
    } else {
        sectors.chain(start, &table)?
    };
    (stream.len() >= length).then(|| {
        stream.truncate(length);
        stream
    })
}

struct Sectors<'f> {
    file: &'f [u8],
    size: usize,
}

impl<'f> Sectors<'f> {
    /// The sector of this number; the last one may be short.
    fn get(&self, number: usize) -> Option<&'f [u8]> {
        let rest = self
            .file
            .get(number.checked_add(1)?.checked_mul(self.size)?..)
            .filter(|rest| !rest.is_empty())?;
        Some(&rest[..rest.len().min(self.size)])
    }

    /// What follows each sector: the table whose own sectors the header lists, and further lists behind it.
    fn table(&self) -> Option<Vec<u32>> {
        let mut places = numbers(self.file.get(76..512)?);
        let mut next = word(self.file, 68)?;
        let mut left = self.file.len() / self.size;
        while next < SPECIAL {
            left = left.checked_sub(1)?;
            let mut more = numbers(self.get(next as usize)?);
            next = more.pop()?;
            places.extend(more);
        }
        let mut table = Vec::new();
        for place in places.into_iter().filter(|place| *place < SPECIAL) {
            table.extend(numbers(self.get(place as usize)?));
            if table.len() > self.file.len() {
                return None;
            }
        }
        Some(table)
    }

    fn chain(&self, start: u32, table: &[u32]) -> Option<Vec<u8>> {
        follow(start, table, |number| self.get(number))
    }
}

/// The sectors of a chain, one after the other; `None` when it goes round or leads nowhere.
fn follow<'s>(start: u32, table: &[u32], sector: impl Fn(usize) -> Option<&'s [u8]>) -> Option<Vec<u8>> {
    let (mut bytes, mut next, mut left) = (Vec::new(), start, table.len());
    while next < SPECIAL {
        left = left.checked_sub(1)?;
        bytes.extend_from_slice(sector(next as usize)?);
        next = *table.get(next as usize)?;
    }
    Some(bytes)
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
}

/// The 16-bit number at `at`.
pub(super) fn half(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|two| u16::from_le_bytes(*two))
}

/// The 32-bit number at `at`.
pub(super) fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}
