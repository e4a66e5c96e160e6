//! An invented account that tells everything: the posts of the naive world, with counters, texts, pictures, links, programs, conversations, likes given and two dated lists.

use bilan::model::{
    Account, Activity, Actor, Aside, Availability, Client, Export, Fields, Follower, Kind, Media, Network,
    Person, PostId, Response, Source, Thread,
};

use super::DAY;
use crate::naive::world::{Dice, Post, SELF, World};

const NETWORK: &str = "network.example";
const TEXTS: [(&str, &[&str], &[&str]); 8] = [
    ("Bonjour à tous, la salle de lecture ouvre demain matin à neuf heures", &[], &[]),
    ("Vous venez\u{a0}? Dites-le nous avant vendredi soir s'il vous plaît", &[], &["fete", "lundi"]),
    ("Voir https://house.example/?page=3 pour la suite", &["house.example"], &["VacancesScolaires"]),
    ("Une exposition de photographies anciennes dans le hall jusqu'au printemps", &["news.example"], &[]),
    ("EXCEPTIONNEL 🎉🎉🎉🎉 CE SOIR", &["bit.ly", "sub.house.example"], &["un", "deux", "trois", "quatre"]),
    ("Une exposition de photographies anciennes dans le hall jusqu'au printemps !", &[NETWORK], &["rare"]),
    ("Qui vient, et quand? Nous attendons vos réponses ici même", &["otherhouse.example"], &["lundi"]),
    ("", &[], &[]),
];
const DESCRIPTIONS: [Option<&str>; 6] = [
    None,
    Some("photo.jpg"),
    Some("Image"),
    Some("Un enfant lit un livre sous un arbre, près de la fontaine du jardin"),
    Some("Affiche"),
    Some("Vue du hall"),
];

/// An invented account.
pub(super) struct Village {
    world: World,
    people: u64,
    seed: u64,
}

/// Chance that depends on what it is for only, never on the order of asking.
fn chance(seed: u64, what: u64) -> Dice {
    let mut dice = Dice(seed ^ what.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    dice.below(2);
    dice
}

fn pick<T: Copy>(dice: &mut Dice, from: &[T]) -> T {
    from[usize::try_from(dice.below(from.len() as u64)).expect("small")]
}

fn shuffle<T>(items: &mut [T], dice: &mut Dice) {
    for place in (1..items.len()).rev() {
        let with = usize::try_from(dice.below(place as u64 + 1)).expect("small");
        items.swap(place, with);
    }
}

impl Village {
    pub(super) fn invent(seed: u64, records: usize, people: u64) -> Self {
        Self { world: World::invent(seed, records, people), people, seed }
    }

    /// The account as a reader makes it that meets posts, people and lists in the order of `order`.
    pub(super) fn account(&self, order: u64) -> Account {
        let yes = Availability::Yes;
        let fields = Fields {
            posts: yes,
            replies: yes,
            people_answered: yes,
            parent_times: yes,
            likes: yes,
            reposts: yes,
            comments: yes,
            mentions: yes,
            reposts_given: yes,
            quotes_given: yes,
            followers: yes,
            descriptions: yes,
            following: yes,
            links: yes,
            threads: yes,
            clients: yes,
            likes_given: yes,
            polls: yes,
        };
        let network = Network {
            id: "invented",
            fields,
            hosts: &[NETWORK],
            earliest_parent: 1,
            maturity_days: 7,
            loses_parents: true,
            ..Network::default()
        };
        let me = SELF.to_string();
        let actor = Actor { stable_id: Some(me.clone()), identities: vec![me], ..Actor::default() };
        let mut account = Account { network, actor, ..Account::default() };
        let mut dice = Dice(order);
        let mut posts: Vec<&Post> = self.world.posts.iter().collect();
        shuffle(&mut posts, &mut dice);
        for post in posts {
            let activity = self.activity(&mut account, post);
            account.activities.push(activity);
        }
        let (mut likes, mut lists) = (self.likes(), [self.export(0), self.export(1)]);
        shuffle(&mut likes, &mut dice);
        let names: Vec<String> = likes.iter().map(|like| like.1.to_string()).collect();
        account.like(likes.iter().zip(&names).map(|(like, name)| (like.0, Some(name.as_str()), like.2)));
        for export in &mut lists {
            shuffle(export.followers.as_mut().expect("a list"), &mut dice);
            shuffle(export.following.as_mut().expect("a list"), &mut dice);
        }
        account.exports = lists.into();
        account.sort();
        account
    }

    fn activity(&self, account: &mut Account, post: &Post) -> Activity {
        let mut dice = chance(self.seed, post.id);
        let mut person = |number: u64| account.people.intern(&number.to_string());
        let older = |dice: &mut Dice| Some(post.t - DAY - dice.milliseconds(500 * DAY.unsigned_abs()));
        let answered = post.answered.map(&mut person);
        let named: Vec<Person> = post.mentions.iter().map(|&number| person(number)).collect();
        let author = post.quote_of.or(post.repost_of).map(|author| author.map(&mut person));
        let opener = person(dice.below(3));
        let (text, hosts, tags) = pick(&mut dice, &TEXTS);
        let mut activity = Activity {
            id: PostId::Number(post.id),
            published: post.t,
            kind: if post.repost_of.is_some() { Kind::Announce } else { Kind::Create },
            in_reply_to: post.parent.map(|parent| Response::new(parent, post.parent_time, answered)),
            source: author.map(|author| Source::new(author, older(&mut dice))),
            client: pick(&mut dice, &[Client::Unknown, Client::Network, Client::Network, Client::Other]),
            mentions: account.mention(named),
            text: account.texts.push(text),
            ..Activity::default()
        };
        let media = post.images.iter().map(|_| {
            (pick(&mut dice, &[Media::Image, Media::Image, Media::Video]), pick(&mut dice, &DESCRIPTIONS))
        });
        activity.attachments = account.attach(media.collect::<Vec<_>>());
        activity.tags = account.tag(tags.iter().copied());
        activity.tags = account.link(activity.tags, hosts.iter().copied());
        if post.repost_of.is_none() {
            // A few posts go far.
            let far = if dice.below(30) == 0 { 40 } else { 1 };
            let mut count = |often: u64| {
                let count = u32::try_from(far * dice.below(often)).expect("small");
                (dice.below(12) > 0).then_some(count)
            };
            (activity.likes, activity.reposts) = (count(9), count(4));
            let comments = count(3);
            let thread = pick(&mut dice, &[Thread::Unknown, Thread::Elsewhere, Thread::By(opener)]);
            activity.aside = account.put_aside(Aside { thread, poll: dice.below(20) == 0, comments });
        }
        activity
    }

    /// Likes given: when, whose, and when that was written.
    fn likes(&self) -> Vec<(i64, u64, Option<i64>)> {
        let (first, span) = self.span();
        let like = |number: u64| {
            let mut dice = chance(self.seed, 1 << 40 | number);
            let when = first + dice.milliseconds(span);
            let age = dice.milliseconds(3 * DAY.unsigned_abs());
            (when, dice.below(self.people), (dice.below(4) > 0).then_some(when - age))
        };
        (0..self.world.posts.len() as u64 / 2).map(like).collect()
    }

    fn span(&self) -> (i64, u64) {
        let first = self.world.posts[0].t;
        (first, (self.world.export - first).unsigned_abs())
    }

    /// The export before the last, a year older, or the last.
    fn export(&self, number: u64) -> Export {
        let instant = self.world.export - if number == 0 { 365 * DAY } else { 0 };
        let (first, span) = self.span();
        let followers = (1..=self.people + 800).filter_map(|person| {
            let mut dice = chance(self.seed, 2 << 40 | person);
            let since = first + dice.milliseconds(span);
            let wave = if dice.below(8) == 0 { 3 * DAY.unsigned_abs() } else { 900 * DAY.unsigned_abs() };
            let created = first - 1000 * DAY + dice.milliseconds(wave);
            let stays = number == 0 || dice.below(10) > 0;
            (stays && since < instant).then(|| Follower {
                identity: person.to_string(),
                since: Some(since),
                created: Some(created),
            })
        });
        let following = (1..=self.people + 200).filter(|&one| chance(self.seed, 3 << 40 | one).below(2) == 0);
        Export {
            instant: Some(instant),
            followers: Some(followers.collect()),
            following: Some(following.map(|one| one.to_string()).collect()),
            ..Export::default()
        }
    }
}
