//! Colours (the only user of palette): contrast (WCAG 2.2), what colour-blind readers see (Machado 2009), how far apart two are (`OKLab`).

use std::fmt;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, IntoColor, LinSrgb, Oklab, Oklch, Srgb};

/// One step of lightness, of 0 (black) to 1 (white).
const STEP: f64 = 0.005;

/// What protanopes, deuteranopes and tritanopes see of linear red, green and blue (Machado, Oliveira & Fernandes
/// 2009, IEEE Trans. Vis. Comput. Graph. 15, severity 1.0).
const VISIONS: [[[f64; 3]; 3]; 3] = [
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// An opaque colour of a screen, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([channel(0)?, channel(2)?, channel(4)?]))
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        self.light().relative_contrast(other.light())
    }

    /// The least contrast with any of several grounds.
    #[must_use]
    pub fn least_contrast(self, grounds: &[Self]) -> f64 {
        grounds.iter().map(|ground| self.contrast(*ground)).fold(f64::INFINITY, f64::min)
    }

    /// The distance in `OKLab`, times 100, as the reader tells the two apart who tells them apart least: with common
    /// vision or one of the three kinds of colour blindness.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        let seen = VISIONS.iter().map(|vision| apart(self.seen(vision), other.seen(vision)));
        seen.fold(apart(self.light(), other.light()), f64::min)
    }

    /// The distance in `OKLab`, times 100, for common vision.
    #[must_use]
    pub fn difference(self, other: Self) -> f64 {
        apart(self.light(), other.light())
    }

    /// The same distance on a black-and-white copy.
    #[must_use]
    pub fn distance_in_grey(self, other: Self) -> f64 {
        apart(self.grey(), other.grey())
    }

    /// This hue as near to the colour as it can be with at least `ratio` of contrast with each of `grounds`: darker on
    /// light paper, lighter on dark one.
    #[must_use]
    pub fn readable(self, grounds: &[Self], ratio: f64) -> Self {
        let dark = grounds.first().is_some_and(|ground| ground.lightness() < 0.5);
        let mut found = self;
        let mut lightness = self.lightness();
        while found.least_contrast(grounds) < ratio && (0.0..=1.0).contains(&lightness) {
            lightness += if dark { STEP } else { -STEP };
            found = self.with_lightness(lightness);
        }
        found
    }

    /// This hue with another lightness (0 to 1 of `OKLCh`), as colourful as the screen can show it.
    #[must_use]
    pub fn with_lightness(self, lightness: f64) -> Self {
        let own = Oklch::from_color(self.light());
        let mut chroma = own.chroma;
        loop {
            let shade: LinSrgb<f64> = Oklch::new(lightness.clamp(0.0, 1.0), chroma, own.hue).into_color();
            let fits =
                [shade.red, shade.green, shade.blue].iter().all(|part| (-1e-4..=1.0001).contains(part));
            if fits || chroma <= 0.0 {
                return Self::of(shade);
            }
            chroma = (chroma - STEP).max(0.0);
        }
    }

    /// A colour of `OKLCh`: lightness 0 to 1, chroma, hue in degrees.
    #[must_use]
    pub fn from_hue(lightness: f64, chroma: f64, hue: f64) -> Self {
        let shade: LinSrgb<f64> = Oklch::new(0.6, chroma, hue).into_color();
        Self::of(shade).with_lightness(lightness)
    }

    /// Its lightness, 0 to 1 of `OKLab`.
    #[must_use]
    pub fn lightness(self) -> f64 {
        Oklab::from_color(self.light()).l
    }

    fn of(light: LinSrgb<f64>) -> Self {
        let screen: Srgb<u8> = Srgb::from_linear(light);
        Self([screen.red, screen.green, screen.blue])
    }

    fn light(self) -> LinSrgb<f64> {
        Srgb::new(self.0[0], self.0[1], self.0[2]).into_linear()
    }

    fn seen(self, vision: &[[f64; 3]; 3]) -> LinSrgb<f64> {
        let own = self.light();
        let part = |row: &[f64; 3]| {
            row[0].mul_add(own.red, row[1].mul_add(own.green, row[2] * own.blue)).clamp(0.0, 1.0)
        };
        LinSrgb::new(part(&vision[0]), part(&vision[1]), part(&vision[2]))
    }

    fn grey(self) -> LinSrgb<f64> {
        let own = self.light();
        let luminance = 0.2126_f64.mul_add(own.red, 0.7152_f64.mul_add(own.green, 0.0722 * own.blue));
        LinSrgb::new(luminance, luminance, luminance)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The distance of two colours in `OKLab`, times 100.
fn apart(one: LinSrgb<f64>, other: LinSrgb<f64>) -> f64 {
    let (one, other) = (Oklab::from_color(one), Oklab::from_color(other));
    let square = |a: f64, b: f64| (a - b) * (a - b);
    100.0 * (square(one.l, other.l) + square(one.a, other.a) + square(one.b, other.b)).sqrt()
}
