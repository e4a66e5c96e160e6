-- The headline measures that rest on records alone. The same text runs on DuckDB and on Spark.
-- Reads the views `records`, `accounts` and `windows`, makes one view a measure, and `measured` of all of them.
-- A window in which a measure cannot be known has no row. Intervals are not worked out here, they stand in `measures`.

-- Every window with the account that is looked at in it, and what its exports can know.
-- The institution's windows have a row for each account that they pool.
CREATE OR REPLACE TEMPORARY VIEW spans AS
SELECT w.scope, w.period, w.member, w.span, w.years, w.first_day, w.last_day, w.first_week, w.last_week,
       a.start_day, a.export_day, a.export_ms, a.settled_at, a.opening_day_seconds,
       a.field_replies, a.field_people_answered, a.field_parent_times, a.field_likes, a.field_reposts,
       a.field_mentions, a.field_reposts_given, a.field_descriptions
FROM windows w
JOIN accounts a ON a.scope = w.member
WHERE a.start_day IS NOT NULL;

-- Every window with its records, or with one empty row.
CREATE OR REPLACE TEMPORARY VIEW seen AS
SELECT s.*, r.record, r.published_at, r.local_date, r.week, r.kind, r.imported, r.contacts_somebody, r.opens_exchange,
       r.parent_time, r.latency_seconds, r.opening_latency_seconds, r.opening_ms, r.relays_others,
       r.likes, r.reposts, r.images, r.images_described,
       r.kind IN ('original', 'mention', 'quote') AS is_publication,
       r.kind <> 'repost' AS is_authored
FROM spans s
LEFT JOIN records r ON r.scope = s.member AND (s.span = 'all' OR r.local_date BETWEEN s.first_day AND s.last_day);

-- CON-3: mentions and quotes that contact somebody, out of these and replies.
CREATE OR REPLACE TEMPORARY VIEW spontaneous_outreach_share AS
SELECT scope, period,
       COUNT(CASE WHEN kind IN ('mention', 'quote') AND contacts_somebody THEN 1 END) AS k,
       COUNT(CASE WHEN kind = 'reply' OR (kind IN ('mention', 'quote') AND contacts_somebody) THEN 1 END) AS n
FROM seen
WHERE field_mentions <> 'no'
GROUP BY scope, period;

-- INT-1: replies out of replies and publications.
CREATE OR REPLACE TEMPORARY VIEW dialogue_share AS
SELECT scope, period,
       COUNT(CASE WHEN kind = 'reply' THEN 1 END) AS k,
       COUNT(CASE WHEN kind = 'reply' OR is_publication THEN 1 END) AS n
FROM seen
WHERE field_replies = 'yes'
GROUP BY scope, period;

-- Windows whose answer times may be believed: with 30 replies at least half of them have a dated parent, and
-- with 30 dated parents at most one in a hundred is impossible.
CREATE OR REPLACE TEMPORARY VIEW timed AS
SELECT scope, period, member
FROM seen
WHERE field_parent_times <> 'no'
GROUP BY scope, period, member
HAVING (COUNT(CASE WHEN kind = 'reply' THEN 1 END) < 30
        OR 2 * COUNT(CASE WHEN parent_time <> 'undated' THEN 1 END) >= COUNT(CASE WHEN kind = 'reply' THEN 1 END))
   AND (COUNT(CASE WHEN parent_time <> 'undated' THEN 1 END) < 30
        OR 100 * COUNT(CASE WHEN parent_time = 'impossible' THEN 1 END)
           <= COUNT(CASE WHEN parent_time <> 'undated' THEN 1 END));

-- The records of these windows.
CREATE OR REPLACE TEMPORARY VIEW answers AS
SELECT s.*
FROM seen s
JOIN timed t ON t.scope = s.scope AND t.period = s.period AND t.member = s.member;

-- ATT-1: median latency of the replies that open an exchange.
CREATE OR REPLACE TEMPORARY VIEW first_response_latency AS
SELECT scope, period,
       MEDIAN(CASE WHEN opens_exchange THEN latency_seconds END) AS value,
       COUNT(CASE WHEN opens_exchange THEN latency_seconds END) AS n
FROM answers
GROUP BY scope, period;

-- ATT-2: replies within an hour, and within a day. ATT-4: replies after more than seven days.
CREATE OR REPLACE TEMPORARY VIEW answered_within AS
SELECT scope, period,
       COUNT(CASE WHEN latency_seconds <= 3600 THEN 1 END) AS in_an_hour,
       COUNT(CASE WHEN latency_seconds <= 86400 THEN 1 END) AS in_a_day,
       COUNT(CASE WHEN latency_seconds > 604800 THEN 1 END) AS after_a_week,
       COUNT(latency_seconds) AS n
FROM answers
GROUP BY scope, period;

-- ATT-3: replies that took at most one opening day of opening time.
CREATE OR REPLACE TEMPORARY VIEW working_day_response_share AS
SELECT scope, period,
       COUNT(CASE WHEN latency_seconds <= opening_day_seconds
                    OR opening_latency_seconds <= opening_day_seconds THEN 1 END) AS k,
       COUNT(latency_seconds) AS n
FROM answers
WHERE opening_day_seconds IS NOT NULL
GROUP BY scope, period;

-- VAL-1: publications liked at least once, among those whose counters had settled at the export.
CREATE OR REPLACE TEMPORARY VIEW liked_at_least_once_share AS
SELECT scope, period,
       COUNT(CASE WHEN is_publication AND published_at <= settled_at AND likes >= 1 THEN 1 END) AS k,
       COUNT(CASE WHEN is_publication AND published_at <= settled_at THEN likes END) AS n
FROM seen
WHERE field_likes <> 'no'
GROUP BY scope, period;

-- VAL-2: the same of reposts.
CREATE OR REPLACE TEMPORARY VIEW reposted_at_least_once_share AS
SELECT scope, period,
       COUNT(CASE WHEN is_publication AND published_at <= settled_at AND reposts >= 1 THEN 1 END) AS k,
       COUNT(CASE WHEN is_publication AND published_at <= settled_at THEN reposts END) AS n
FROM seen
WHERE field_reposts <> 'no'
GROUP BY scope, period;

-- VAL-4: median of likes and reposts together, where both are known.
CREATE OR REPLACE TEMPORARY VIEW typical_reception AS
SELECT scope, period,
       CAST(MEDIAN(CASE WHEN is_publication AND published_at <= settled_at THEN likes + reposts END) AS DOUBLE) AS value,
       COUNT(CASE WHEN is_publication AND published_at <= settled_at THEN likes + reposts END) AS n
FROM seen
WHERE field_likes <> 'no' AND field_reposts <> 'no'
GROUP BY scope, period;

-- VAL-7: reposts and quotes of others, out of reposts of others and publications. An export that may hold some and
-- holds none at all cannot tell that there were none.
CREATE OR REPLACE TEMPORARY VIEW relay_share AS
SELECT scope, period,
       COUNT(CASE WHEN relays_others THEN 1 END) AS k,
       COUNT(CASE WHEN is_publication OR relays_others THEN 1 END) AS n
FROM seen
WHERE field_reposts_given = 'yes'
   OR (field_reposts_given = 'partial' AND member IN (SELECT scope FROM records WHERE kind IN ('repost', 'quote')))
GROUP BY scope, period;

-- VAL-11: images with a text alternative, out of the images of authored records.
CREATE OR REPLACE TEMPORARY VIEW alt_text_coverage AS
SELECT scope, period,
       COALESCE(SUM(CASE WHEN is_authored THEN images_described END), 0) AS k,
       COALESCE(SUM(CASE WHEN is_authored THEN images END), 0) AS n
FROM seen
WHERE field_descriptions <> 'no'
GROUP BY scope, period;

-- RYT-2: weeks with something authored, out of the weeks of the window that the archive covers.
CREATE OR REPLACE TEMPORARY VIEW active_weeks AS
SELECT scope, period, member,
       COUNT(DISTINCT CASE WHEN is_authored AND NOT imported AND week BETWEEN first_week AND last_week THEN week END) AS k,
       MAX(COALESCE(last_week - first_week + 1, 0)) AS n
FROM seen
GROUP BY scope, period, member;

CREATE OR REPLACE TEMPORARY VIEW active_weeks_share AS
SELECT scope, period, SUM(k) AS k, SUM(n) AS n
FROM active_weeks
GROUP BY scope, period;

-- RYT-4: burstiness of the gaps between authored records on the opening clock, corrected for their number
-- (Kim and Jo 2016). Everything in one instant of opening time has no rhythm.
CREATE OR REPLACE TEMPORARY VIEW gaps AS
SELECT scope, period,
       opening_ms - LAG(opening_ms) OVER (PARTITION BY scope, period, member ORDER BY opening_ms) AS gap
FROM seen
WHERE opening_day_seconds IS NOT NULL AND (record IS NULL OR (is_authored AND kind <> 'reply_self'));

CREATE OR REPLACE TEMPORARY VIEW spread AS
SELECT s.scope, s.period,
       CAST(COUNT(g.gap) AS DOUBLE) AS n, AVG(g.gap) AS mean, STDDEV_POP(g.gap) AS deviation
FROM spans s
LEFT JOIN gaps g ON g.scope = s.scope AND g.period = s.period
WHERE s.opening_day_seconds IS NOT NULL AND s.scope = s.member
GROUP BY s.scope, s.period;

CREATE OR REPLACE TEMPORARY VIEW burstiness AS
SELECT scope, period,
       (SQRT(n + 1) * deviation / NULLIF(mean, 0) - SQRT(CASE WHEN n > 1 THEN n - 1 ELSE 0 END))
       / NULLIF((SQRT(n + 1) - 2) * deviation / NULLIF(mean, 0) + SQRT(CASE WHEN n > 1 THEN n - 1 ELSE 0 END), 0)
         AS value,
       CAST(n AS BIGINT) AS n
FROM spread
WHERE n < 20 OR mean > 0;

-- QUA-3: replies whose parent is dated, impossibly or not, out of all replies.
CREATE OR REPLACE TEMPORARY VIEW dateable_parents_share AS
SELECT scope, period,
       COUNT(CASE WHEN kind = 'reply' AND parent_time <> 'undated' THEN 1 END) AS k,
       COUNT(CASE WHEN kind = 'reply' THEN 1 END) AS n
FROM seen
WHERE field_parent_times <> 'no'
GROUP BY scope, period;

-- All shares have one formula.
CREATE OR REPLACE TEMPORARY VIEW shares_of_records AS
SELECT 'spontaneous-outreach-share' AS id, scope, period, k, n FROM spontaneous_outreach_share
UNION ALL SELECT 'dialogue-share', scope, period, k, n FROM dialogue_share
UNION ALL SELECT 'answered-within-1h-share', scope, period, in_an_hour, n FROM answered_within
UNION ALL SELECT 'answered-within-24h-share', scope, period, in_a_day, n FROM answered_within
UNION ALL SELECT 'working-day-response-share', scope, period, k, n FROM working_day_response_share
UNION ALL SELECT 'slow-tail-share', scope, period, after_a_week, n FROM answered_within
UNION ALL SELECT 'liked-at-least-once-share', scope, period, k, n FROM liked_at_least_once_share
UNION ALL SELECT 'reposted-at-least-once-share', scope, period, k, n FROM reposted_at_least_once_share
UNION ALL SELECT 'relay-share', scope, period, k, n FROM relay_share
UNION ALL SELECT 'alt-text-coverage', scope, period, k, n FROM alt_text_coverage
UNION ALL SELECT 'active-weeks-share', scope, period, k, n FROM active_weeks_share
UNION ALL SELECT 'dateable-parents-share', scope, period, k, n FROM dateable_parents_share;

CREATE OR REPLACE TEMPORARY VIEW measured_of_records AS
SELECT id, scope, period, CAST(k AS DOUBLE) / NULLIF(CAST(n AS DOUBLE), 0) AS value, CAST(k AS BIGINT) AS k, CAST(n AS BIGINT) AS n
FROM shares_of_records
UNION ALL SELECT 'first-response-latency', scope, period, value, CAST(NULL AS BIGINT), n FROM first_response_latency
UNION ALL SELECT 'typical-reception', scope, period, value, CAST(NULL AS BIGINT), n FROM typical_reception
UNION ALL SELECT 'burstiness', scope, period, value, CAST(NULL AS BIGINT), n FROM burstiness;

CREATE OR REPLACE TEMPORARY VIEW measured AS
SELECT id, scope, period, value, k, n FROM measured_of_records;
