# Figures about value and circulation: name, definition, and all that the method and "bilan explain" say of them.
-left-out-receptions = { -left-out-records }; posts too recent on the day of the export (under 7 days on X, Mastodon and Pixelfed, 21 on LinkedIn, 30 on TikTok); posts for which a counter that is needed is unknown
-reactions = likes and reposts received, or the only one of the two that the archive holds
measure-liked-at-least-once-share = Posts that were liked
    .definition = Share of posts that received at least one like.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with at least one like / posts old enough whose counter is known.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Bonsón and Ratkai 2013.
    .pitfalls = A weak sign; close to 100% it no longer tells posts apart.
measure-likes-per-publication = Likes per post
    .definition = Average number of likes that a post receives.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = sum of likes / posts old enough.
    .exclusions = { -left-out-receptions }.
    .unit = likes per post
    .minimum = 30 posts.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón and Ratkai 2013.
    .pitfalls = A few very popular posts pull the average up; read it with the usual value.
    .value = { $n ->
        [one] { $value } like per post
       *[other] { $value } likes per post
    }
measure-typical-likes = Usual likes
    .definition = Half of the posts receive at least this many likes.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = median of likes per post old enough.
    .exclusions = { -left-out-receptions }.
    .unit = likes per post
    .minimum = 30 posts.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Bonsón and Ratkai 2013.
    .pitfalls = One exceptional post does not change it; counters fall when accounts close.
    .value = { $n ->
        [one] { $value } like per post
       *[other] { $value } likes per post
    }
measure-likes-per-thousand-followers = Likes per thousand followers
    .definition = Likes per post of the twelve months before the export, per thousand followers.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = 1,000 × likes / (posts of the twelve months before the export × followers on the day of the export).
    .exclusions = { -left-out-receptions }; posts older than twelve months on the day of the export.
    .unit = per thousand followers
    .minimum = 30 posts, and a list of followers in the latest export.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón and Ratkai 2013; Bonsón, Royo and Ratkai 2015.
    .pitfalls = The number of followers is known on the day of the export only: no past year can be compared.
    .value = { $value } per thousand followers
measure-reposted-at-least-once-share = Posts that were reposted
    .definition = Share of posts that somebody reposted at least once.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts reposted at least once / posts old enough whose counter is known.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Bonsón and Ratkai 2013; Bonsón, Perea and Bednárová 2019.
    .pitfalls = Reposts by colleagues count; quotes do not.
measure-reposts-per-publication = Reposts per post
    .definition = Average number of times that a post is reposted.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = sum of reposts received / posts old enough.
    .exclusions = { -left-out-receptions }.
    .unit = reposts per post
    .minimum = 30 posts.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón and Ratkai 2013.
    .pitfalls = A few widely reposted posts pull the average up; the share of posts that were reposted is safer.
    .value = { $n ->
        [one] { $value } repost per post
       *[other] { $value } reposts per post
    }
measure-reposts-per-thousand-followers = Reposts per thousand followers
    .definition = Reposts per post of the twelve months before the export, per thousand followers.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = 1,000 × reposts received / (posts of the twelve months before the export × followers on the day of the export).
    .exclusions = { -left-out-receptions }; posts older than twelve months on the day of the export.
    .unit = per thousand followers
    .minimum = 30 posts, and a list of followers in the latest export.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón and Ratkai 2013; Bonsón, Perea and Bednárová 2019.
    .pitfalls = The number of followers is known on the day of the export only: no past year can be compared.
    .value = { $value } per thousand followers
measure-reposted-at-least-three-times-share = Posts reposted three times or more
    .definition = Share of posts reposted at least three times.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts reposted at least three times / posts old enough whose counter is known.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Bonsón and Ratkai 2013.
    .pitfalls = Useful where nearly all posts are reposted at least once; reposts by colleagues count.
measure-engagement-index = Reactions of all kinds per thousand followers
    .definition = Likes, comments and reposts per post of the twelve months before the export, per thousand followers.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = 1,000 × (likes + comments + reposts) / (posts of the twelve months before the export × followers on the day of the export).
    .exclusions = { -left-out-receptions } (one of the three is enough); posts older than twelve months on the day of the export.
    .unit = per thousand followers
    .minimum = 30 posts, and a list of followers in the latest export.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón, Royo and Ratkai 2015.
    .pitfalls = Hardly any network gives all three counters; the index mixes gestures of different weight.
    .value = { $value } per thousand followers
measure-amplification-share = Reposts among reactions
    .definition = Among the reactions received (likes and reposts), share of reposts.
    .basis = { $n ->
        [one] based on { $n } reaction
       *[other] based on { $n } reactions
    }
    .formula = reposts received / (reposts + likes), all posts together.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts, and 100 reactions in all.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Kaushik 2011; Bonsón, Royo and Ratkai 2015.
    .pitfalls = A single very popular post can decide the result; read it with the usual share.
measure-typical-amplification-share = Usual share of reposts among reactions
    .definition = For half of the posts, the share of reposts among reactions is at least this.
    .basis = { $n ->
        [one] based on { $n } post with at least five reactions
       *[other] based on { $n } posts with at least five reactions
    }
    .formula = median, by post, of reposts / (reposts + likes).
    .exclusions = { -left-out-receptions }; posts with fewer than five reactions.
    .unit = share
    .minimum = 30 posts with at least five reactions.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Kaushik 2011.
    .pitfalls = Says nothing about posts that receive little.
measure-typical-reception = Usual reception of a post
    .definition = Half of the posts receive at least this many reactions (likes and reposts).
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = median of likes plus reposts, per post old enough whose two counters are known.
    .exclusions = { -left-out-receptions }.
    .unit = reactions per post
    .minimum = 20 posts.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Tukey; Huber.
    .pitfalls = One exceptional post does not change it; counters fall when accounts close.
measure-reception-lower-quartile = Reception of the least well-received posts
    .definition = One post in four receives at most this many reactions.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = first quartile of likes plus reposts, per post old enough whose two counters are known.
    .exclusions = { -left-out-receptions }.
    .unit = reactions per post
    .minimum = 20 posts.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Tukey.
    .pitfalls = The lower end of the ordinary, not a threshold to reach.
measure-reception-upper-quartile = Reception of the best-received posts
    .definition = One post in four receives at least this many reactions.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = third quartile of likes plus reposts, per post old enough whose two counters are known.
    .exclusions = { -left-out-receptions }.
    .unit = reactions per post
    .minimum = 20 posts.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Tukey.
    .pitfalls = The upper end of the ordinary, not a target.
measure-reception-trimmed-mean = Average reception without the extremes
    .definition = Average number of reactions per post, without the 10% of posts that received most and the 10% that received least.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = mean of likes plus reposts, without the highest and the lowest tenth.
    .exclusions = { -left-out-receptions }; the highest and the lowest tenth.
    .unit = reactions per post
    .minimum = 20 posts.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Tukey; Huber.
    .pitfalls = Counters fall when accounts close.
measure-rarefied-h-index = Steadiness of good receptions
    .definition = Number h of posts that receive at least h reactions each, calculated for the same number of posts in every period.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = mean of h over 1,000 samples of the size of the smallest complete year of at least 30 posts; reactions: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = index
    .minimum = 30 posts, and as many as the smallest complete year that has 30 or more; the archive must hold such a year.
    .interval = What 95% of the samples give; where all posts are taken, resampling by weeks.
    .source = Hirsch 2005; Riquelme and González-Cantergiani 2016.
    .pitfalls = Without that same number of posts, the index would only follow volume.
measure-reception-gini = Inequality of reception
    .definition = From 0 (all posts receive equally many reactions) to 1 (one post receives them all).
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = Gini coefficient of reactions per post × n/(n−1); reactions: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = index from 0 to 1
    .minimum = 30 posts, and at least one reaction.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Describes how reactions are spread; neither equality nor inequality is an aim.
measure-reception-top-share = Share received by the top posts
    .definition = Share of the reactions that go to the 5% of posts that received most.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = reactions of the top 5% / all reactions, interpolated; reactions: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts, and at least one reaction.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Lorenz 1905.
    .pitfalls = Each post of a campaign counts separately.
measure-zero-reception-share = Posts without any reaction
    .definition = Share of posts that received no known reaction.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts without any reaction / posts old enough; reactions: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Lorenz 1905.
    .pitfalls = No reaction does not mean no reader: the archive does not know who read.
measure-relay-share = Reposts and quotes of others
    .definition = Share of our posts and reposts that repost or quote somebody else.
    .basis = { $n ->
        [one] based on { $n } post or repost
       *[other] based on { $n } posts and reposts
    }
    .formula = (reposts and quotes of others) / (reposts of others + posts).
    .exclusions = Reposts of our own messages; answers and thread continuations. A quote of an unknown author counts as one of others.
    .unit = share
    .minimum = 50 posts and reposts.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Lovejoy, Waters and Saxton 2012; Waters and Jamal 2011.
    .pitfalls = A repost that was undone leaves the archive.
measure-monthly-relay-share = Reposts and quotes of others in an ordinary month
    .definition = Half of the months of the period have at least this share of reposts and quotes of others.
    .basis = { $n ->
        [one] based on { $n } month
       *[other] based on { $n } months
    }
    .formula = median, over the months, of (reposts and quotes of others) / (reposts of others + posts).
    .exclusions = Answers and thread continuations; reposts of our own messages; months without a repost or a post.
    .unit = share
    .minimum = 6 months.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012; Tukey 1977 for the median.
    .pitfalls = Where this figure is more than ten points away from the share of the whole period, a few unusual months weigh on the whole.
measure-effective-relayed-sources = Effective number of sources reposted
    .definition = Estimate: how many sources, all reposted or quoted equally often, would give the same variety. It may exceed the number of sources counted.
    .basis = { $n ->
        [one] based on { $n } repost or quote
       *[other] based on { $n } reposts and quotes
    }
    .formula = N(N−1) / Σx(x−1), x being the number of reposts and quotes of each source, and N their sum.
    .exclusions = Our own accounts; reposts and quotes whose author is unknown.
    .unit = sources
    .minimum = 50 reposts or quotes, of 10 sources, at least one of them reposted or quoted twice.
    .interval = By Simpson’s exact variance.
    .source = Hill 1973; Jost 2006.
    .pitfalls = A few partners who are reposted often bring it down, which is not a fault.
    .value = { $n ->
        [one] { $value } source
       *[other] { $value } sources
    }
measure-relayed-sources-gini = Inequality between sources reposted
    .definition = From 0 (all sources reposted or quoted equally often) to 1 (a single one nearly always).
    .basis = { $n ->
        [one] based on { $n } repost or quote
       *[other] based on { $n } reposts and quotes
    }
    .formula = Gini coefficient of reposts and quotes per source × S/(S−1), S being the number of sources.
    .exclusions = Sources never reposted or quoted; our own accounts; unknown authors.
    .unit = index from 0 to 1
    .minimum = 50 reposts or quotes, of 10 sources.
    .interval = By leaving out one week at a time.
    .source = Gini 1912; Deltas 2003.
    .pitfalls = A period in which each source is reposted or quoted only once gives 0.
measure-first-time-sources-share = Sources reposted for the first time
    .definition = Among the sources reposted or quoted, share of those that we had never reposted or quoted before in the archive.
    .basis = { $n ->
        [one] based on { $n } source
       *[other] based on { $n } sources
    }
    .formula = sources reposted or quoted in the period for the first time in the whole archive / sources reposted or quoted in the period.
    .exclusions = The first twelve months of the archive, when every source looks new; our own accounts; unknown authors.
    .unit = share
    .minimum = 30 sources, and 50 reposts or quotes.
    .interval = Wilson; without week correction, since sources are counted.
    .source = Hill 1973.
    .pitfalls = In an incomplete archive, old sources look new.
measure-linked-publications-share = Posts with a link
    .definition = Share of posts that link to a web page.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with at least one link / posts.
    .exclusions = Links to the network itself; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Kent and Taylor 1998; Lovejoy, Waters and Saxton 2012.
    .pitfalls = A link in an image or a QR code is not seen.
measure-own-domain-share = Links to our sites, among known destinations
    .definition = Among the links posted, share of those that lead to our sites.
    .basis = { $n ->
        [one] based on { $n } link
       *[other] based on { $n } links
    }
    .formula = links to our sites / links whose destination is known; one link per post and domain name.
    .exclusions = Shortened links and those to the network itself; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 links whose destination is known. The figure is withheld when more than 20% of the links are shortened.
    .interval = Wilson, corrected for the week effect (links come in waves).
    .source = Kent and Taylor 1998.
    .pitfalls = Our sites must be declared; the site of our home page counts too.
measure-effective-domains = Effective number of sites linked
    .definition = Estimate: how many outside sites, all linked equally often, would give the same variety. It may exceed the number of sites counted.
    .basis = { $n ->
        [one] based on { $n } link
       *[other] based on { $n } links
    }
    .formula = N(N−1) / Σx(x−1), x being the number of links to each domain name, and N their sum; one link per post and domain name.
    .exclusions = Our sites, shortened links and those to the network itself; answers, thread continuations and reposts.
    .unit = sites
    .minimum = 50 links to other sites, at least one of them linked twice. The figure is withheld when more than 20% of the links are shortened.
    .interval = By Simpson’s exact variance.
    .source = Hill 1973; Jost 2006; Mozilla’s Public Suffix List.
    .pitfalls = Each French school authority (académie) is a site of its own; a blog host that is not on the Public Suffix List counts as one site.
    .value = { $n ->
        [one] { $value } site
       *[other] { $value } sites
    }
measure-shortened-links-share = Shortened links
    .definition = Share of the links that go through a shortener and hide where they lead.
    .basis = { $n ->
        [one] based on { $n } link
       *[other] based on { $n } links
    }
    .formula = shortened links / links; one link per post and domain name.
    .exclusions = Links to the network itself; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 links.
    .interval = Wilson, corrected for the week effect (links come in waves).
    .source = Practice of link analysis.
    .pitfalls = The list of shorteners is short; an institution’s own must be declared among its sites.
measure-recirculation-share = Older messages brought back
    .definition = Share of our posts and of the reposts of our own messages that bring back a message of ours more than thirty days old.
    .basis = { $n ->
        [one] based on { $n } post or repost of our own messages
       *[other] based on { $n } posts and reposts of our own messages
    }
    .formula = reposts and quotes of our messages older than 30 days / (posts + reposts of our own messages).
    .exclusions = Reposts of messages of others; those of ours brought back whose age is unknown; answers and thread continuations.
    .unit = share
    .minimum = 30 posts or reposts of our own messages. The figure is withheld when the age of more than half of our messages brought back is unknown.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Practice of lasting work.
    .pitfalls = An automatic queue of reminders raises this figure.
measure-recirculated-age = Age of the messages brought back
    .definition = Half of the messages that we bring back are at least this old.
    .basis = { $n ->
        [one] based on { $n } message brought back
       *[other] based on { $n } messages brought back
    }
    .formula = median age in days of our messages reposted or quoted after more than 30 days.
    .exclusions = Messages of thirty days or less; those whose age is unknown.
    .unit = days
    .minimum = 20 messages brought back. The figure is withheld when the age of more than half of our messages brought back is unknown.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Reading the time in the message’s identifier.
    .pitfalls = An anniversary or a yearly reminder raises it.
measure-alt-text-coverage = Described images
    .definition = Share of the images of our messages, answers included, that have a text alternative.
    .basis = { $n ->
        [one] based on { $n } image
       *[other] based on { $n } images
    }
    .formula = images with a non-blank text alternative / images of our messages.
    .exclusions = Videos, sounds, link previews and emoji; reposts.
    .unit = share
    .minimum = 20 images.
    .interval = None: all images are counted.
    .source = WCAG 2.2, criterion 1.1.1; RGAA 4.1.2, criterion 1.1.
    .pitfalls = A description is not always a good one; a decorative image may do without.
measure-described-posts-share = Messages whose images are all described
    .definition = Among our messages with an image, share of those whose every image has a text alternative.
    .basis = { $n ->
        [one] based on { $n } message with an image
       *[other] based on { $n } messages with an image
    }
    .formula = messages whose images all have a non-blank text / messages with at least one image.
    .exclusions = Videos, sounds, link previews and emoji; reposts.
    .unit = share
    .minimum = 20 messages with an image.
    .interval = None: all messages are counted.
    .source = WCAG 2.2, criterion 1.1.1; RGAA 4.1.2, criterion 1.1.
    .pitfalls = A description is not always a good one.
measure-described-films-share = Described videos and sounds
    .definition = Share of the videos and sounds posted that have a text alternative.
    .basis = { $n ->
        [one] based on { $n } video or sound
       *[other] based on { $n } videos and sounds
    }
    .formula = videos and sounds with a non-blank text / videos and sounds of our messages.
    .exclusions = Images, counted apart; reposts.
    .unit = share
    .minimum = 20 videos or sounds.
    .interval = None: all videos and sounds are counted.
    .source = WCAG 2.2, criteria 1.1.1 and 1.2.1.
    .pitfalls = This text replaces neither captions nor a transcript, which the archive does not hold.
measure-usable-alt-text-share = Usable descriptions
    .definition = Among described images, share of those whose description can be of use to somebody who does not see the image.
    .basis = { $n ->
        [one] based on { $n } image with a text
       *[other] based on { $n } images with a text
    }
    .formula = images whose text has none of the five defects (too short, file name, empty word, copy of the message, repeated) / images that have a text alternative.
    .exclusions = Images without a text alternative; reposts.
    .unit = share
    .minimum = 20 images with a text.
    .interval = Wilson, corrected for the week effect (images come in waves).
    .source = WCAG 2.2, technique F30; Gleason et al. 2019.
    .pitfalls = Simple rules, to be checked on a sample: a description without these defects is not always a good one.
measure-alt-text-too-short-share = Descriptions that are too short
    .definition = Among described images, share of those whose text has fewer than ten letters.
    .basis = { $n ->
        [one] based on { $n } image with a text
       *[other] based on { $n } images with a text
    }
    .formula = images whose text has fewer than ten letters / images that have a text alternative.
    .exclusions = Images without a text alternative; reposts.
    .unit = share
    .minimum = 20 images with a text.
    .interval = Wilson, corrected for the week effect (images come in waves).
    .source = WCAG 2.2, technique F30; Gleason et al. 2019.
    .pitfalls = A short text is sometimes enough: a logo, a number.
measure-alt-text-file-name-share = File names used as descriptions
    .definition = Among described images, share of those whose text is only the name of a file.
    .basis = { $n ->
        [one] based on { $n } image with a text
       *[other] based on { $n } images with a text
    }
    .formula = images whose text is the name of a file / images that have a text alternative.
    .exclusions = Images without a text alternative; reposts.
    .unit = share
    .minimum = 20 images with a text.
    .interval = Wilson, corrected for the week effect (images come in waves).
    .source = WCAG 2.2, technique F30; Gleason et al. 2019.
    .pitfalls = Often written by a program without anybody seeing it.
measure-alt-text-placeholder-share = Empty words used as descriptions
    .definition = Among described images, share of those whose text only says “image”, “photo” or “screenshot”.
    .basis = { $n ->
        [one] based on { $n } image with a text
       *[other] based on { $n } images with a text
    }
    .formula = images whose text has only words for an image / images that have a text alternative.
    .exclusions = Images without a text alternative; reposts.
    .unit = share
    .minimum = 20 images with a text.
    .interval = Wilson, corrected for the week effect (images come in waves).
    .source = WCAG 2.2, technique F30; Gleason et al. 2019.
    .pitfalls = The list of these words is short, in French and English.
measure-alt-text-copied-share = Messages copied as descriptions
    .definition = Among described images, share of those whose text repeats the message.
    .basis = { $n ->
        [one] based on { $n } image with a text
       *[other] based on { $n } images with a text
    }
    .formula = images whose text has the same words as the message, without its links, mentions and last hashtags / images that have a text alternative.
    .exclusions = Images without a text alternative; reposts.
    .unit = share
    .minimum = 20 images with a text.
    .interval = Wilson, corrected for the week effect (images come in waves).
    .source = WCAG 2.2, technique F30; Gleason et al. 2019.
    .pitfalls = Somebody who listens to the message hears it twice and learns nothing about the image.
measure-alt-text-repeated-share = Descriptions repeated from image to image
    .definition = Among described images, share of those whose description serves more than five images of the period.
    .basis = { $n ->
        [one] based on { $n } image with a text
       *[other] based on { $n } images with a text
    }
    .formula = images whose text stands on more than five images of the period / images that have a text alternative.
    .exclusions = Images without a text alternative; reposts.
    .unit = share
    .minimum = 20 images with a text.
    .interval = Wilson, corrected for the week effect (images come in waves).
    .source = WCAG 2.2, technique F30; Gleason et al. 2019.
    .pitfalls = One image that is posted often counts too: the archive does not tell files apart.
measure-readable-text-share = Texts that can be read aloud easily
    .definition = Share of posts that a screen reader can read without a known obstacle.
    .basis = { $n ->
        [one] based on { $n } post with a text
       *[other] based on { $n } posts with a text
    }
    .formula = posts without any of the four obstacles (hashtag without capitals, imitation bold or italics, row of emoji, too many hashtags) / posts that have a text.
    .exclusions = Posts without a text; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Editorial guidance of the RGAA; WCAG 2.2, criteria 1.3.1 and 3.1.5.
    .pitfalls = Four obstacles among others: the length of sentences and the vocabulary are not judged.
measure-unreadable-hashtags-share = Hashtags without capitals
    .definition = Share of posts in which a hashtag runs several words together in lower case.
    .basis = { $n ->
        [one] based on { $n } post with a text
       *[other] based on { $n } posts with a text
    }
    .formula = posts with a hashtag of at least twelve letters without a capital or an underscore inside / posts that have a text.
    .exclusions = Posts without a text; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Editorial guidance of the RGAA; WCAG 2.2, criteria 1.3.1 and 3.1.5.
    .pitfalls = A single long word looks like several run together.
measure-pseudo-letters-share = Imitation bold or italics
    .definition = Share of posts that imitate bold or italics with mathematical signs.
    .basis = { $n ->
        [one] based on { $n } post with a text
       *[other] based on { $n } posts with a text
    }
    .formula = posts with a sign of Unicode’s mathematical alphabets / posts that have a text.
    .exclusions = Posts without a text; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Editorial guidance of the RGAA; WCAG 2.2, criteria 1.3.1 and 3.1.5.
    .pitfalls = A real formula counts too.
measure-emoji-runs-share = Rows of emoji
    .definition = Share of posts in which four emoji or more follow each other.
    .basis = { $n ->
        [one] based on { $n } post with a text
       *[other] based on { $n } posts with a text
    }
    .formula = posts with at least four emoji in a row, blanks left out / posts that have a text.
    .exclusions = Posts without a text; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Editorial guidance of the RGAA; WCAG 2.2, criteria 1.3.1 and 3.1.5.
    .pitfalls = Each emoji is read out by its name; a single one does no harm.
measure-many-hashtags-share = Too many hashtags
    .definition = Share of posts with more than five hashtags.
    .basis = { $n ->
        [one] based on { $n } post with a text
       *[other] based on { $n } posts with a text
    }
    .formula = posts with more than five hashtags / posts that have a text.
    .exclusions = Posts without a text; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Editorial guidance of the RGAA; WCAG 2.2, criteria 1.3.1 and 3.1.5.
    .pitfalls = Some networks call for more of them than others.
