//! The life of one account: what it is asked, what it answers, what it publishes.

use chrono::Datelike;

use crate::answers;
use crate::chance::Chance;
use crate::days::{MINUTE, School, Who};
use crate::people::{PARTNER_COUNT, Person, person};
use crate::publications;

/// What a post is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Publication,
    Answer,
    Thread,
    Repost,
}

/// Who may read it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    Public,
    Unlisted,
    Followers,
    Direct,
}

/// A post of somebody, known by its identifier.
#[derive(Clone)]
pub(crate) struct Other {
    /// `None` is the school itself.
    pub(crate) author: Option<Person>,
    pub(crate) id: u64,
    /// Its server writes identifiers that tell no time.
    pub(crate) opaque: bool,
}

/// A post of the school.
#[derive(Clone)]
pub(crate) struct Post {
    pub(crate) instant: i64,
    pub(crate) id: u64,
    pub(crate) kind: Kind,
    pub(crate) audience: Audience,
    pub(crate) text: String,
    pub(crate) tag: Option<&'static str>,
    pub(crate) mentions: Vec<Person>,
    pub(crate) parent: Option<Other>,
    pub(crate) quote: Option<Other>,
    pub(crate) reposted: Option<Other>,
    /// Text alternatives, `None` where it was forgotten.
    pub(crate) pictures: Vec<Option<String>>,
    pub(crate) likes: u64,
    pub(crate) reposts: u64,
    /// The identifier of a corrected version.
    pub(crate) corrected: Option<u64>,
}

/// How many things happen in a school year, and how.
pub(crate) struct Year {
    pub(crate) first: i32,
    pub(crate) exchanges: usize,
    pub(crate) publications: usize,
    pub(crate) reposts: usize,
    /// Delay of answers, in hundredths.
    pub(crate) pace: i64,
    /// Chances in a thousand that a like is followed by another.
    pub(crate) warmth: u64,
    /// Chances in a thousand that a picture is described.
    pub(crate) care: u64,
}

/// The account to invent.
pub(crate) struct Plan {
    pub(crate) seed: u64,
    /// The identifier of an instant, with some low bits.
    pub(crate) id: fn(i64, u64) -> u64,
    pub(crate) begins: i64,
    pub(crate) ends: i64,
    /// Chances in a thousand that a parent's identifier tells no time.
    pub(crate) opaque: u64,
    pub(crate) years: &'static [Year],
}

struct Life<'a> {
    plan: &'a Plan,
    school: &'a School,
    chance: Chance,
    posts: Vec<Post>,
    /// People met so far, by rank, in order of the questions.
    met: Vec<usize>,
    newest: usize,
}

/// Minutes until somebody comes back to an answer.
const BACK: [i64; 8] = [1, 3, 6, 12, 25, 60, 160, 500];
/// Ranks before this one belong to partners and the usual public.
const USUAL: usize = 44;

/// All posts of an account, in order of time.
pub(crate) fn live(plan: &Plan, school: &School) -> Vec<Post> {
    let chance = Chance::new(plan.seed);
    let mut life = Life { plan, school, chance, posts: Vec::new(), met: Vec::new(), newest: USUAL };
    for year in plan.years {
        life.exchanges(year);
        life.publications(year);
        life.reposts(year);
    }
    life.posts.retain(|post| (plan.begins..plan.ends).contains(&post.instant));
    life.posts.sort_by_key(|post| (post.instant, post.id));
    life.posts
}

impl Life<'_> {
    fn moments(&mut self, year: &Year, count: usize, who: Who) -> Vec<i64> {
        let season = self.school.season(year.first, (self.plan.begins, self.plan.ends), who);
        let mut moments: Vec<i64> =
            (0..count).map(|_| self.school.moment(&season, &mut self.chance)).collect();
        moments.sort_unstable();
        moments
    }

    fn id(&mut self, instant: i64) -> u64 {
        (self.plan.id)(instant, self.chance.next())
    }

    fn post(&mut self, instant: i64, kind: Kind, text: String) -> Post {
        Post {
            instant,
            id: self.id(instant),
            kind,
            audience: Audience::Public,
            text,
            tag: None,
            mentions: Vec::new(),
            parent: None,
            quote: None,
            reposted: None,
            pictures: Vec::new(),
            likes: 0,
            reposts: 0,
            corrected: None,
        }
    }

    /// Who asks: of the usual public, known from before, or new.
    fn asker(&mut self, year: &Year) -> Person {
        let part = self.chance.below(100);
        let rank = if part < 30 {
            // Some of the usual public pause for a year.
            let usual = |rank: usize| !(rank * 7 + year.first.unsigned_abs() as usize).is_multiple_of(5);
            let first = self.chance.index(USUAL);
            let rank = first.min(self.chance.index(USUAL));
            (rank..USUAL).find(|rank| usual(*rank)).unwrap_or(0)
        } else if part < 58 && self.met.len() > 10 {
            let recent = self.met.len().saturating_sub(260);
            self.met[recent + self.chance.index(self.met.len() - recent)]
        } else {
            self.newest += 1;
            self.newest
        };
        self.met.push(rank);
        person(self.plan.seed, rank)
    }

    fn partner(&mut self) -> Person {
        let rank = self.chance.index(PARTNER_COUNT);
        person(self.plan.seed, rank)
    }

    fn exchanges(&mut self, year: &Year) {
        for question in self.moments(year, year.exchanges, Who::Public) {
            let person = self.asker(year);
            let opaque = self.chance.happens(self.plan.opaque);
            let mut asked = question;
            for turn in 0..4 {
                let instant = self.school.answered(&mut self.chance, asked, year.pace);
                let text = if turn == 0 {
                    answers::answer(&mut self.chance, &person.name)
                } else {
                    answers::follow_up(&mut self.chance)
                };
                let parent = self.id(asked);
                let mut post = self.post(instant, Kind::Answer, text);
                post.parent = Some(Other { author: Some(person.clone()), id: parent, opaque });
                post.mentions = vec![person.clone()];
                post.likes = self.chance.streak(280);
                self.posts.push(post);
                // Faster answers bring more people back.
                if !self.chance.happens(520_u64.saturating_sub(year.pace.unsigned_abs())) {
                    break;
                }
                asked = instant + self.chance.quantile(&BACK) * MINUTE + self.chance.between(0, MINUTE - 1);
            }
        }
    }

    fn publications(&mut self, year: &Year) {
        for instant in self.moments(year, year.publications, Who::School) {
            let month = self.school.calendar.date(instant).month();
            let part = self.chance.below(100);
            let (text, tag) = publications::publication(&mut self.chance, month);
            let mut post = self.post(instant, Kind::Publication, text);
            if part < 13 {
                let partner = self.partner();
                post.text = publications::with_partner(&mut self.chance, &format!("@{}", partner.handle));
                post.mentions.push(partner);
            } else if part < 23 {
                let author = Some(self.partner());
                let id = self.id(instant - 90 * MINUTE);
                post.quote = Some(Other { author, id, opaque: false });
                post.text = publications::comment(&mut self.chance);
            } else {
                post.tag = Some(tag);
            }
            if self.chance.happens(380) && post.quote.is_none() {
                for _ in 0..=self.chance.streak(200).min(3) {
                    let described = self.chance.happens(year.care);
                    let text = publications::picture(&mut self.chance);
                    post.pictures.push(described.then_some(text));
                }
            }
            let warmth = year.warmth + if ["Bac", "PortesOuvertes"].contains(&tag) { 80 } else { 0 };
            post.likes = self.chance.streak(warmth);
            post.reposts = self.chance.streak(warmth * 3 / 4);
            if self.chance.happens(40) {
                post.audience = Audience::Unlisted;
            }
            self.thread(&post);
            self.posts.push(post);
        }
    }

    fn thread(&mut self, first: &Post) {
        if !self.chance.happens(130) {
            return;
        }
        let (mut parent, mut instant) = (first.id, first.instant);
        for _ in 0..=self.chance.below(2) {
            instant += self.chance.between(2_000, 200_000);
            let text = publications::thread(&mut self.chance);
            let mut post = self.post(instant, Kind::Thread, text);
            post.parent = Some(Other { author: None, id: parent, opaque: false });
            post.likes = self.chance.streak(350);
            parent = post.id;
            self.posts.push(post);
        }
    }

    fn reposts(&mut self, year: &Year) {
        for instant in self.moments(year, year.reposts, Who::School) {
            let usual = self.chance.happens(750);
            let author = if usual { self.partner() } else { person(self.plan.seed, USUAL + 3) };
            let age = self.chance.quantile(&BACK) * 4 * MINUTE;
            let id = self.id(instant - age);
            let month = self.school.calendar.date(instant).month();
            let (text, _) = publications::publication(&mut self.chance, month);
            let mut post = self.post(instant, Kind::Repost, text);
            post.reposted = Some(Other { author: Some(author), id, opaque: false });
            self.posts.push(post);
        }
    }
}
