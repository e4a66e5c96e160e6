//! An invented account, as a plain list of posts and as the program's model.

use bilan::model::{
    Account, Activity, Actor, Attachment, Availability, Export, Fields, Kind, Media, Network, PostId,
    Response, Source, Span,
};
use chrono::{DateTime, NaiveDate};

/// 2018-03-01T00:00:00Z.
const BEGIN: i64 = 1_519_862_400_000;
/// Six years, milliseconds.
const LENGTH: u64 = 6 * 365 * 86_400_000;

/// One post, in the plainest form.
#[expect(clippy::option_option, reason = "a repost or quote, of somebody known or not")]
#[derive(Clone, Debug, Default)]
pub(crate) struct Post {
    pub(crate) t: i64,
    pub(crate) id: u64,
    pub(crate) repost_of: Option<Option<u64>>,
    pub(crate) quote_of: Option<Option<u64>>,
    pub(crate) parent: Option<u64>,
    pub(crate) parent_time: Option<i64>,
    pub(crate) answered: Option<u64>,
    pub(crate) mentions: Vec<u64>,
    pub(crate) likes: Option<u32>,
    pub(crate) reposts: Option<u32>,
    pub(crate) images: Vec<bool>,
}

/// The person number of the account itself.
pub(crate) const SELF: u64 = 0;

/// An invented account.
pub(crate) struct World {
    pub(crate) posts: Vec<Post>,
    pub(crate) export: i64,
}

/// A small deterministic generator of numbers (Knuth's MMIX constants).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    pub(crate) fn milliseconds(&mut self, limit: u64) -> i64 {
        let wide = (self.below(1 << 30) << 30) | self.below(1 << 30);
        i64::try_from(wide % limit).unwrap_or(0)
    }
}

impl World {
    /// `records` posts towards `people` people, from `seed`.
    pub(crate) fn invent(seed: u64, records: usize, people: u64) -> Self {
        let mut dice = Dice(seed);
        let mut posts: Vec<Post> = Vec::new();
        while posts.len() < records {
            let t = BEGIN + dice.milliseconds(LENGTH);
            let mut post = Post { t, id: 1_000 + posts.len() as u64, ..Post::default() };
            let person = |dice: &mut Dice| {
                // A few people come often, one of them is the account itself.
                if dice.below(3) == 0 { dice.below(5.min(people)) } else { dice.below(people) }
            };
            match dice.below(10) {
                0 => post.repost_of = Some((dice.below(4) > 0).then(|| person(&mut dice))),
                1 => {
                    post.quote_of = Some((dice.below(4) > 0).then(|| person(&mut dice)));
                    post.mentions = (0..dice.below(3)).map(|_| person(&mut dice)).collect();
                }
                2 => post.mentions = (0..dice.below(9)).map(|_| person(&mut dice)).collect(),
                3 => post.images = (0..dice.below(4)).map(|_| dice.below(3) > 0).collect(),
                4 => {}
                _ => {
                    post.parent = Some(dice.below(200_000));
                    post.answered = (dice.below(20) > 0).then(|| person(&mut dice));
                    let limit = if dice.below(8) == 0 { 20 * 86_400_000 } else { 7_200_000 };
                    let gap = dice.milliseconds(limit);
                    let early = if dice.below(400) == 0 { 30_000 } else { 0 };
                    post.parent_time = (dice.below(6) > 0).then_some(t - gap + early);
                    if early > 0 {
                        post.parent_time = Some(t + early);
                    }
                    // Now and then the same message is answered twice, or a conversation goes on.
                    if dice.below(6) == 0 && !posts.is_empty() {
                        let at = usize::try_from(dice.below(posts.len() as u64)).unwrap_or(0);
                        let earlier = posts[at].clone();
                        if earlier.parent.is_some() {
                            post.parent = earlier.parent;
                            post.parent_time = earlier.parent_time;
                            post.answered = earlier.answered;
                            post.t = earlier.t + 1 + dice.milliseconds(90_000_000);
                        }
                    }
                }
            }
            if post.repost_of.is_none() {
                post.likes = (dice.below(10) > 0).then(|| u32::try_from(dice.below(4)).unwrap_or(0));
                post.reposts = (dice.below(10) > 0).then(|| u32::try_from(dice.below(3)).unwrap_or(0));
            }
            posts.push(post);
        }
        posts.sort_by_key(|post| (post.t, post.id));
        let export = posts.last().map_or(0, |last| last.t) + dice.milliseconds(40 * 86_400_000);
        Self { posts, export }
    }

    /// The local date of an instant in Paris.
    pub(crate) fn date(t: i64) -> NaiveDate {
        DateTime::from_timestamp_millis(t)
            .expect("a plausible instant")
            .with_timezone(&chrono_tz::Europe::Paris)
            .date_naive()
    }

    /// The same account as the program's model, with its posts handed over in another order.
    pub(crate) fn account(&self) -> Account {
        let mut account = Account {
            network: Network {
                id: "invented",
                fields: Fields {
                    posts: Availability::Yes,
                    replies: Availability::Yes,
                    people_answered: Availability::Yes,
                    parent_times: Availability::Yes,
                    likes: Availability::Yes,
                    reposts: Availability::Yes,
                    mentions: Availability::Yes,
                    reposts_given: Availability::Yes,
                    quotes_given: Availability::Yes,
                    descriptions: Availability::Yes,
                    ..Fields::default()
                },
                earliest_parent: 0,
                maturity_days: 7,
                ..Network::default()
            },
            actor: Actor { stable_id: Some("0".into()), identities: vec!["0".into()], ..Actor::default() },
            exports: vec![Export { instant: Some(self.export), ..Export::default() }],
            ..Account::default()
        };
        for post in self.posts.iter().rev() {
            let activity = Self::activity(&mut account, post);
            account.activities.push(activity);
        }
        account.sort();
        account
    }

    fn activity(account: &mut Account, post: &Post) -> Activity {
        let people = &mut account.people;
        let mut person = |number: u64| people.intern(&number.to_string());
        let response =
            post.parent.map(|parent| Response::new(parent, post.parent_time, post.answered.map(&mut person)));
        let source = post.quote_of.or(post.repost_of);
        let source = source.map(|author| Source::new(author.map(&mut person), None));
        let start = account.mentions.len();
        account.mentions.extend(post.mentions.iter().map(|&number| person(number)));
        let mentions = Span::since(start, account.mentions.len());
        let start = account.attachments.len();
        for &described in &post.images {
            let description = described.then(|| account.texts.push("text"));
            account.attachments.push(Attachment { media: Media::Image, description, entry: None });
        }
        Activity {
            id: PostId::Number(post.id),
            published: post.t,
            kind: if post.repost_of.is_some() { Kind::Announce } else { Kind::Create },
            in_reply_to: response,
            source,
            likes: post.likes,
            reposts: post.reposts,
            mentions,
            attachments: Span::since(start, account.attachments.len()),
            ..Activity::default()
        }
    }
}
