//! Photographs as readers get them: decoded, turned upright, made smaller and encoded anew, so that their points are all that is left.
//!
//! Whatever else the file of a network or a camera holds (places, names, previews of what was cut away) is not copied,
//! because nothing of the file is: there is no list of things to remove that could be too short.

use std::io::Cursor;

use image::codecs::avif::AvifEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage};

use crate::error::{Error, Result};

/// The longest edge of a picture in pages, in points: twice the width of a card.
pub const EDGE: u32 = 800;

/// The longest edge of what is decoded: more is no photograph that a network took in.
const LONGEST: u32 = 16_384;

/// Bytes that decoding may take.
const MEMORY: u64 = 512 << 20;

/// Effort (1 slow to 10 fast) and quality (to 100) of the encoder.
const SPEED: u8 = 8;
const QUALITY: u8 = 60;

/// A picture in AVIF, and its size in points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
}

impl Picture {
    /// The picture in `file`, a JPEG, PNG, WebP or GIF (its first frame), drawn anew on white.
    ///
    /// # Errors
    /// `picture-unreadable` when it is none of these, damaged, or larger than any photograph.
    pub fn redrawn(file: &[u8]) -> Result<Self> {
        let drawn = decoded(file).map_err(|_| Error::new("picture-unreadable"))?;
        let small = if drawn.width().max(drawn.height()) > EDGE {
            drawn.resize(EDGE, EDGE, FilterType::Lanczos3)
        } else {
            drawn
        };
        let points = on_white(&small);
        let mut bytes = Vec::new();
        // One thread: the same picture gives the same bytes.
        let encoder =
            AvifEncoder::new_with_speed_quality(&mut bytes, SPEED, QUALITY).with_num_threads(Some(1));
        points.write_with_encoder(encoder).map_err(|_| Error::new("picture-unreadable"))?;
        Ok(Self { bytes, width: points.width(), height: points.height() })
    }
}

/// The points of a file, upright.
fn decoded(file: &[u8]) -> image::ImageResult<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut drawn = DynamicImage::from_decoder(decoder)?;
    drawn.apply_orientation(orientation);
    Ok(drawn)
}

/// A picture without transparency: a page may be dark where its drawer thought of paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let blended = |value: u8, alpha: u8| {
        let (value, alpha) = (u16::from(value), u16::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    };
    let points = picture.to_rgba8();
    RgbImage::from_fn(points.width(), points.height(), |x, y| {
        let [red, green, blue, alpha] = points.get_pixel(x, y).0;
        image::Rgb([red, green, blue].map(|value| blended(value, alpha)))
    })
}
