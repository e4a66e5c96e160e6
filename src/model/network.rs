//! What differs from one network to the next, as data that its reader writes.

/// Whether an export holds a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Availability {
    /// The export cannot know it.
    #[default]
    No,
    /// It knows it for some records, or under conditions.
    Partial,
    /// It knows it.
    Yes,
}

/// The fields of INDICATORS 2 that an export may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// Own posts, time and text.
    pub posts: Availability,
    /// Which own records are answers; partial where comments stand apart from publications.
    pub replies: Availability,
    /// Who was answered; partial where only a name that may change tells.
    pub people_answered: Availability,
    /// The time of what is answered.
    pub parent_times: Availability,
    /// Likes received.
    pub likes: Availability,
    /// Reposts received.
    pub reposts: Availability,
    /// Comments received.
    pub comments: Availability,
    /// People mentioned, with a stable identity.
    pub mentions: Availability,
    /// Reposts given.
    pub reposts_given: Availability,
    /// Quotes given.
    pub quotes_given: Availability,
    /// The list of followers.
    pub followers: Availability,
    /// Text alternatives of images.
    pub descriptions: Availability,
    /// Whom the account follows.
    pub following: Availability,
    /// Links in posts.
    pub links: Availability,
    /// Who opened the conversations.
    pub threads: Availability,
    /// The program that posts were written with.
    pub clients: Availability,
    /// Likes given, where they are public.
    pub likes_given: Availability,
    /// Which own posts are polls.
    pub polls: Availability,
}

impl Fields {
    /// Every field with its name, in the order of the catalogue.
    #[must_use]
    pub fn named(&self) -> [(&'static str, Availability); 18] {
        [
            ("posts", self.posts),
            ("replies", self.replies),
            ("people-answered", self.people_answered),
            ("parent-times", self.parent_times),
            ("likes", self.likes),
            ("reposts", self.reposts),
            ("comments", self.comments),
            ("mentions", self.mentions),
            ("reposts-given", self.reposts_given),
            ("quotes-given", self.quotes_given),
            ("followers", self.followers),
            ("descriptions", self.descriptions),
            ("following", self.following),
            ("links", self.links),
            ("threads", self.threads),
            ("clients", self.clients),
            ("likes-given", self.likes_given),
            ("polls", self.polls),
        ]
    }

    /// The fields that either of two exports of one account knows.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self {
            posts: self.posts.max(other.posts),
            replies: self.replies.max(other.replies),
            people_answered: self.people_answered.max(other.people_answered),
            parent_times: self.parent_times.max(other.parent_times),
            likes: self.likes.max(other.likes),
            reposts: self.reposts.max(other.reposts),
            comments: self.comments.max(other.comments),
            mentions: self.mentions.max(other.mentions),
            reposts_given: self.reposts_given.max(other.reposts_given),
            quotes_given: self.quotes_given.max(other.quotes_given),
            followers: self.followers.max(other.followers),
            descriptions: self.descriptions.max(other.descriptions),
            following: self.following.max(other.following),
            links: self.links.max(other.links),
            threads: self.threads.max(other.threads),
            clients: self.clients.max(other.clients),
            likes_given: self.likes_given.max(other.likes_given),
            polls: self.polls.max(other.polls),
        }
    }
}

/// A network as its reader describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// The platform's id, first part of the report's account id.
    pub id: &'static str,
    /// What this export can know.
    pub fields: Fields,
    /// The network's own hosts: a link to them leads nowhere else.
    pub hosts: &'static [&'static str],
    /// Parent instants before this one are not believed, milliseconds.
    pub earliest_parent: i64,
    /// Counters received are mature after this many days.
    pub maturity_days: i64,
    /// Whether answers lose their target when it is deleted, so that replies are a lower bound.
    pub loses_parents: bool,
    /// Whether a post keeps its identifier when it is edited.
    pub edits_in_place: bool,
}
