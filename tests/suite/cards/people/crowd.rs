//! An invented account with everything that the cards about people look at: the posts of the naive world, with texts, links, conversations, likes and lists.

use std::collections::BTreeMap;

use bilan::model::{Account, Aside, Availability, Follower, Person, PostId, Thread};

use crate::naive::world::{Dice, Post, World};

/// The network's own host.
pub(super) const NETWORK: &str = "network.example";

/// What is known of one post beside the naive world.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    pub(super) text: &'static str,
    /// Whether a reader would say that the text asks something.
    pub(super) asks: bool,
    pub(super) poll: bool,
    pub(super) hosts: &'static [&'static str],
    pub(super) tags: &'static [&'static str],
    pub(super) opener: Opener,
    pub(super) comments: Option<u32>,
}

/// Who opened a conversation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Opener {
    Unknown,
    By(u64),
    Elsewhere,
}

/// A like given: when, to whom, and when the post was written.
pub(super) type Given = (i64, Option<u64>, Option<i64>);

/// An invented account.
pub(super) struct Crowd {
    pub(super) world: World,
    pub(super) facts: BTreeMap<u64, Facts>,
    pub(super) likes: Vec<Given>,
    pub(super) followers: Vec<(u64, i64)>,
    pub(super) following: Vec<u64>,
}

const TEXTS: [(&str, bool); 6] = [
    ("Bonjour à tous", false),
    ("Vous venez\u{a0}?", true),
    ("Voir https://house.example/?page=3 pour la suite", false),
    ("Il a dit «\u{202f}Qui vient\u{202f}?\u{202f}» ce matin", false),
    ("Qui vient, et quand? Dites-le", true),
    ("", false),
];
const HOSTS: [&[&str]; 6] = [
    &[],
    &["house.example"],
    &["news.example", "house.example"],
    &[NETWORK],
    &["sub.house.example", "sub.house.example"],
    &["otherhouse.example"],
];
const TAGS: [&[&str]; 5] = [&[], &["lundi"], &["fete", "lundi"], &["rare"], &[]];

impl Crowd {
    /// `records` posts towards `people` people, from `seed`.
    pub(super) fn invent(seed: u64, records: usize, people: u64) -> Self {
        let world = World::invent(seed, records, people);
        let mut dice = Dice(seed ^ 0x5eed);
        let pick = |dice: &mut Dice, many: usize| usize::try_from(dice.below(many as u64)).unwrap_or(0);
        let facts = world
            .posts
            .iter()
            .map(|post| {
                let (text, asks) = TEXTS[pick(&mut dice, TEXTS.len())];
                let opener = match dice.below(5) {
                    0 => Opener::Unknown,
                    1 => Opener::Elsewhere,
                    _ => Opener::By(dice.below(3)),
                };
                let facts = Facts {
                    text,
                    asks,
                    poll: dice.below(20) == 0,
                    hosts: HOSTS[pick(&mut dice, HOSTS.len())],
                    tags: if dice.below(40) == 0 { TAGS[3] } else { TAGS[pick(&mut dice, 3)] },
                    opener,
                    comments: (dice.below(9) > 0).then(|| u32::try_from(dice.below(5)).unwrap_or(0)),
                };
                (post.id, facts)
            })
            .collect();
        let first = world.posts[0].t;
        let span = u64::try_from(world.export - first).unwrap_or(1);
        let mut likes: Vec<Given> = (0..records / 2)
            .map(|_| {
                let when = first + dice.milliseconds(span);
                let age = dice.milliseconds(3 * 86_400_000) - 10_000;
                let person = (dice.below(5) > 0).then(|| dice.below(people));
                (when, person, (dice.below(4) > 0).then_some(when - age))
            })
            .collect();
        likes.sort_unstable();
        likes.dedup();
        let followers = (1..=people + 200)
            .map(|person| (person, dice.below(3), first + dice.milliseconds(span)))
            .filter(|(_, drawn, _)| *drawn > 0)
            .map(|(person, _, since)| (person, since))
            .collect::<Vec<_>>();
        let following = (1..=people + 200).filter(|_| dice.below(2) == 0).collect();
        Self { world, facts, likes, followers, following }
    }

    /// What is known of a post.
    pub(super) fn of(&self, post: &Post) -> Facts {
        self.facts[&post.id]
    }

    /// The same account as the program's model.
    pub(super) fn account(&self) -> Account {
        let mut account = self.world.account();
        account.network.hosts = &[NETWORK];
        let fields = &mut account.network.fields;
        fields.threads = Availability::Yes;
        fields.links = Availability::Yes;
        fields.comments = Availability::Yes;
        fields.likes_given = Availability::Yes;
        fields.polls = Availability::Yes;
        fields.followers = Availability::Yes;
        fields.following = Availability::Yes;
        let mut activities = std::mem::take(&mut account.activities);
        for activity in &mut activities {
            let PostId::Number(id) = activity.id else { unreachable!() };
            let facts = self.facts[&id];
            activity.text = account.texts.push(facts.text);
            activity.tags = account.tag(facts.tags.iter().copied());
            activity.tags = account.link(activity.tags, facts.hosts.iter().copied());
            let thread = match facts.opener {
                Opener::Unknown => Thread::Unknown,
                Opener::Elsewhere => Thread::Elsewhere,
                Opener::By(person) => Thread::By(number(&mut account, person)),
            };
            activity.aside = account.put_aside(Aside { thread, poll: facts.poll, comments: facts.comments });
        }
        account.activities = activities;
        let names: Vec<Option<String>> =
            self.likes.iter().map(|like| like.1.map(|person| person.to_string())).collect();
        account.like(self.likes.iter().zip(&names).map(|(like, name)| (like.0, name.as_deref(), like.2)));
        let export = &mut account.exports[0];
        export.followers = Some(
            self.followers
                .iter()
                .map(|&(person, since)| Follower {
                    identity: person.to_string(),
                    since: Some(since),
                    created: None,
                })
                .collect(),
        );
        export.following = Some(self.following.iter().map(u64::to_string).collect());
        account
    }
}

fn number(account: &mut Account, person: u64) -> Person {
    account.people.intern(&person.to_string())
}
