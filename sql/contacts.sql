-- The headline measures that count people. The same text runs on DuckDB and on Spark, after `records.sql`.
-- Reads the view `contacts`, which is personal data and exists in the internal edition only, and makes `measured` anew.

-- Every window with whom its records contacted, or with one empty row.
CREATE OR REPLACE TEMPORARY VIEW met AS
SELECT s.*, c.record, c.local_date, c.kind, c.published_ms, c.parent_ms, c.correspondent
FROM spans s
LEFT JOIN contacts c ON c.scope = s.member AND (s.span = 'all' OR c.local_date BETWEEN s.first_day AND s.last_day);

-- The first day whose units count, when 12 or 24 months of archive must lie before them: a year begins on its own
-- first day or not at all, longer windows with what remains.
CREATE OR REPLACE TEMPORARY VIEW running_in AS
SELECT scope, period, months, GREATEST(first_day, known_day) AS from_day
FROM (
  SELECT s.*, 12 AS months, CAST(s.start_day + INTERVAL '12' MONTH AS DATE) AS known_day FROM spans s
  UNION ALL
  SELECT s.*, 24 AS months, CAST(s.start_day + INTERVAL '24' MONTH AS DATE) AS known_day FROM spans s
) known
WHERE scope = member
  AND CASE WHEN span = 'year' THEN first_day >= known_day ELSE known_day <= LEAST(last_day, export_day) END;

-- CON-1: people with at least one contact-day. Nobody at all is a true 0 only where 30 records were authored.
CREATE OR REPLACE TEMPORARY VIEW authored AS
SELECT scope, period, COUNT(CASE WHEN is_authored THEN 1 END) AS authored
FROM seen
WHERE scope = member
GROUP BY scope, period;

CREATE OR REPLACE TEMPORARY VIEW contact_days AS
SELECT scope, period, field_mentions, correspondent, COUNT(DISTINCT local_date) AS days
FROM met
WHERE scope = member AND (field_people_answered <> 'no' OR field_mentions <> 'no')
GROUP BY scope, period, field_mentions, correspondent;

CREATE OR REPLACE TEMPORARY VIEW distinct_correspondents AS
SELECT d.scope, d.period,
       CASE WHEN SUM(d.days) > 0 THEN CAST(COUNT(d.correspondent) AS DOUBLE)
            WHEN MAX(a.authored) >= 30 THEN 0.0 END AS value,
       CASE WHEN SUM(d.days) > 0 THEN SUM(d.days) WHEN MAX(a.authored) >= 30 THEN 0 ELSE MAX(a.authored) END AS n
FROM contact_days d
JOIN authored a ON a.scope = d.scope AND a.period = d.period
GROUP BY d.scope, d.period;

-- CON-4: N(N-1) over the sum of x(x-1), x the contact-days of each person. Where nobody was met twice it does not exist.
CREATE OR REPLACE TEMPORARY VIEW effective_correspondents AS
SELECT scope, period, total * (total - 1) / NULLIF(pairs, 0) AS value, CAST(total AS BIGINT) AS n
FROM (
  SELECT scope, period, CAST(SUM(days) AS DOUBLE) AS total, CAST(SUM(days * (days - 1)) AS DOUBLE) AS pairs
  FROM contact_days
  WHERE field_mentions <> 'no'
  GROUP BY scope, period
) sums
WHERE total < 50 OR pairs > 0;

-- CON-2: people whose first contact of the whole archive falls in the window, once two years of archive are known.
CREATE OR REPLACE TEMPORARY VIEW first_contacts AS
SELECT scope, correspondent, MIN(local_date) AS first_contact
FROM contacts
GROUP BY scope, correspondent;

CREATE OR REPLACE TEMPORARY VIEW newly_met AS
SELECT m.scope, m.period,
       COUNT(DISTINCT CASE WHEN m.local_date >= r.from_day THEN m.correspondent END) AS met,
       COUNT(DISTINCT CASE WHEN m.local_date >= r.from_day AND f.first_contact >= r.from_day THEN m.correspondent END)
         AS fresh
FROM met m
JOIN running_in r ON r.scope = m.scope AND r.period = m.period AND r.months = 12
LEFT JOIN first_contacts f ON f.scope = m.member AND f.correspondent = m.correspondent
WHERE m.scope = m.member AND (m.field_people_answered <> 'no' OR m.field_mentions <> 'no')
  AND m.export_day >= CAST(m.start_day + INTERVAL '24' MONTH AS DATE)
GROUP BY m.scope, m.period;

CREATE OR REPLACE TEMPORARY VIEW authored_since AS
SELECT s.scope, s.period, COUNT(CASE WHEN s.is_authored AND s.local_date >= r.from_day THEN 1 END) AS authored
FROM seen s
JOIN running_in r ON r.scope = s.scope AND r.period = s.period AND r.months = 12
WHERE s.scope = s.member
GROUP BY s.scope, s.period;

CREATE OR REPLACE TEMPORARY VIEW new_correspondents AS
SELECT n.scope, n.period,
       CASE WHEN n.met > 0 OR a.authored >= 30 THEN CAST(n.fresh AS DOUBLE) END AS value,
       CASE WHEN n.met > 0 OR a.authored >= 30 THEN n.met ELSE a.authored END AS n
FROM newly_met n
JOIN authored_since a ON a.scope = n.scope AND a.period = n.period;

-- INT-3: exchanges in which the person provably wrote again after our first turn. A silence of 24 hours parts two
-- exchanges, an exchange belongs to the window of its first record.
CREATE OR REPLACE TEMPORARY VIEW turns AS
SELECT scope, correspondent, record, local_date, published_ms, parent_ms,
       SUM(opens) OVER (PARTITION BY scope, correspondent ORDER BY record
                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS exchange
FROM (
  SELECT scope, correspondent, record, local_date, published_ms, parent_ms,
         CASE WHEN published_ms - LAG(published_ms) OVER (PARTITION BY scope, correspondent ORDER BY record) < 86400000
              THEN 0 ELSE 1 END AS opens
  FROM contacts
) parted;

CREATE OR REPLACE TEMPORARY VIEW openings AS
SELECT scope, correspondent, exchange, local_date, published_ms, record
FROM (
  SELECT t.*, ROW_NUMBER() OVER (PARTITION BY scope, correspondent, exchange ORDER BY record) AS place
  FROM turns t
) placed
WHERE place = 1;

CREATE OR REPLACE TEMPORARY VIEW exchanges AS
SELECT o.scope, o.correspondent, o.exchange, o.local_date,
       COUNT(t.parent_ms) AS dated,
       COUNT(CASE WHEN t.record > o.record AND t.parent_ms > o.published_ms THEN 1 END) AS later
FROM openings o
JOIN turns t ON t.scope = o.scope AND t.correspondent = o.correspondent AND t.exchange = o.exchange
GROUP BY o.scope, o.correspondent, o.exchange, o.local_date;

CREATE OR REPLACE TEMPORARY VIEW sustained_exchange_share AS
SELECT s.scope, s.period, COUNT(CASE WHEN e.later > 0 THEN 1 END) AS k, COUNT(CASE WHEN e.dated > 0 THEN 1 END) AS n
FROM spans s
LEFT JOIN exchanges e
  ON e.scope = s.member AND (s.span = 'all' OR e.local_date BETWEEN s.first_day AND s.last_day)
WHERE s.field_parent_times <> 'no' AND s.field_people_answered <> 'no'
GROUP BY s.scope, s.period;

-- ATT-5: people with at least one reply within one opening day, n those with a reply that has a latency.
CREATE OR REPLACE TEMPORARY VIEW people_answered_within_working_day AS
SELECT a.scope, a.period,
       CAST(COUNT(DISTINCT CASE WHEN a.latency_seconds <= a.opening_day_seconds
                                  OR a.opening_latency_seconds <= a.opening_day_seconds THEN c.correspondent END)
            AS DOUBLE) AS value,
       COUNT(DISTINCT CASE WHEN a.latency_seconds IS NOT NULL THEN c.correspondent END) AS n
FROM answers a
LEFT JOIN contacts c ON c.scope = a.member AND c.record = a.record AND c.kind = 'reply'
WHERE a.scope = a.member AND a.opening_day_seconds IS NOT NULL
GROUP BY a.scope, a.period;

-- The days on which somebody was answered, each person and day once.
CREATE OR REPLACE TEMPORARY VIEW reply_days AS
SELECT DISTINCT scope, correspondent, local_date, reporting_year
FROM contacts
WHERE kind = 'reply';

-- PUB-1: reply-days with somebody answered in the 24 months before.
CREATE OR REPLACE TEMPORARY VIEW reply_days_before AS
SELECT scope, local_date,
       LAG(local_date) OVER (PARTITION BY scope, correspondent ORDER BY local_date) AS before
FROM reply_days;

CREATE OR REPLACE TEMPORARY VIEW known_correspondents_share AS
SELECT s.scope, s.period,
       COUNT(CASE WHEN d.before >= CAST(d.local_date - INTERVAL '24' MONTH AS DATE) THEN 1 END) AS k,
       COUNT(d.local_date) AS n
FROM spans s
JOIN running_in r ON r.scope = s.scope AND r.period = s.period AND r.months = 24
LEFT JOIN reply_days_before d ON d.scope = s.member AND d.local_date BETWEEN r.from_day AND s.last_day
WHERE s.scope = s.member AND s.field_people_answered = 'yes'
GROUP BY s.scope, s.period;

-- PUB-3: 1 - S(365 days), Kaplan and Meier, over the people first answered in the window. They return with news more
-- than a day after the first answer: the message that a later reply answers, or that reply where nothing dates it.
CREATE OR REPLACE TEMPORARY VIEW replies_to AS
SELECT scope, correspondent, local_date, published_ms, COALESCE(parent_ms, published_ms) AS news_ms,
       ROW_NUMBER() OVER (PARTITION BY scope, correspondent ORDER BY record) AS place
FROM contacts
WHERE kind = 'reply';

CREATE OR REPLACE TEMPORARY VIEW first_answers AS
SELECT r.scope, r.correspondent, MIN(r.local_date) AS first_day,
       MIN(CASE WHEN r.place = 1 THEN r.published_ms END) AS answered_ms
FROM replies_to r
GROUP BY r.scope, r.correspondent;

CREATE OR REPLACE TEMPORARY VIEW returns AS
SELECT f.scope, f.correspondent, f.first_day, f.answered_ms, MIN(r.news_ms) AS back_ms
FROM first_answers f
LEFT JOIN replies_to r ON r.scope = f.scope AND r.correspondent = f.correspondent AND r.place > 1
                      AND r.news_ms > f.answered_ms + 86400000
GROUP BY f.scope, f.correspondent, f.first_day, f.answered_ms;

CREATE OR REPLACE TEMPORARY VIEW lives AS
SELECT s.scope, s.period, b.correspondent,
       COALESCE(b.back_ms, s.export_ms) - b.answered_ms AS watched_ms,
       CASE WHEN b.back_ms IS NULL THEN 0 ELSE 1 END AS returned
FROM spans s
JOIN running_in r ON r.scope = s.scope AND r.period = s.period AND r.months = 12
LEFT JOIN returns b ON b.scope = s.member AND b.first_day BETWEEN r.from_day AND s.last_day
WHERE s.scope = s.member AND s.field_people_answered <> 'no';

CREATE OR REPLACE TEMPORARY VIEW falls AS
SELECT scope, period, watched_ms, ends,
       SUM(leaves) OVER (PARTITION BY scope, period ORDER BY watched_ms DESC
                         ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS at_risk
FROM (
  SELECT scope, period, watched_ms, SUM(returned) AS ends, COUNT(*) AS leaves
  FROM lives
  WHERE correspondent IS NOT NULL
  GROUP BY scope, period, watched_ms
) times;

-- A product is the exponential of a sum of logarithms, but for a fall to 0.
CREATE OR REPLACE TEMPORARY VIEW survival AS
SELECT scope, period,
       CASE WHEN MAX(CASE WHEN ends = at_risk THEN 1 ELSE 0 END) = 1 THEN 0.0
            ELSE EXP(SUM(LN(1.0 - CASE WHEN ends < at_risk THEN CAST(ends AS DOUBLE) ELSE 0.0 END
                                  / CAST(at_risk AS DOUBLE)))) END AS survival
FROM falls
WHERE watched_ms <= 31536000000 AND ends > 0
GROUP BY scope, period;

CREATE OR REPLACE TEMPORARY VIEW twelve_month_return AS
SELECT l.scope, l.period,
       CASE WHEN COUNT(CASE WHEN l.watched_ms >= 31536000000 THEN 1 END) >= 10
            THEN 1.0 - COALESCE(MAX(v.survival), 1.0) END AS value,
       COUNT(CASE WHEN l.returned = 1 AND l.watched_ms <= 31536000000 THEN 1 END) AS k,
       COUNT(l.correspondent) AS n
FROM lives l
LEFT JOIN survival v ON v.scope = l.scope AND v.period = l.period
GROUP BY l.scope, l.period;

-- PUB-7: people answered in at least three of the four reporting years that end with the window's.
CREATE OR REPLACE TEMPORARY VIEW loyal_core AS
SELECT scope, period,
       CAST(COUNT(CASE WHEN present >= 3 THEN 1 END) AS DOUBLE) AS value,
       COUNT(correspondent) AS n
FROM (
  SELECT s.scope, s.period, d.correspondent, COUNT(DISTINCT d.reporting_year) AS present
  FROM spans s
  LEFT JOIN reply_days d ON d.scope = s.member
    AND d.local_date BETWEEN CAST(s.first_day - INTERVAL '36' MONTH AS DATE) AND s.last_day
  WHERE s.scope = s.member AND s.span = 'year' AND s.field_people_answered <> 'no'
    AND CAST(s.first_day - INTERVAL '36' MONTH AS DATE) >= s.start_day
  GROUP BY s.scope, s.period, d.correspondent
) presence
GROUP BY scope, period;

-- PUB-8: 1 - 2|A and B| / (|A| + |B|), of the people answered in the window and in the one of equal length before.
CREATE OR REPLACE TEMPORARY VIEW renewal AS
SELECT scope, period,
       1.0 - 2.0 * in_both / NULLIF(CAST(SUM(is_now) + SUM(is_earlier) AS DOUBLE), 0) AS value,
       LEAST(SUM(is_now), SUM(is_earlier)) AS n
FROM (
  SELECT scope, period, is_now, is_earlier, CAST(SUM(is_now * is_earlier) OVER (PARTITION BY scope, period) AS DOUBLE) AS in_both
  FROM (
    SELECT s.scope, s.period, d.correspondent,
           MAX(CASE WHEN d.local_date >= s.first_day THEN 1 ELSE 0 END) AS is_now,
           MAX(CASE WHEN d.local_date < s.first_day THEN 1 ELSE 0 END) AS is_earlier
    FROM spans s
    LEFT JOIN reply_days d ON d.scope = s.member AND d.local_date <= s.last_day
      AND d.local_date >= CASE WHEN s.years = 1 THEN CAST(s.first_day - INTERVAL '12' MONTH AS DATE)
                               ELSE CAST(s.first_day - INTERVAL '36' MONTH AS DATE) END
    WHERE s.scope = s.member AND s.span <> 'all' AND s.field_people_answered <> 'no' AND s.first_day > s.start_day
    GROUP BY s.scope, s.period, d.correspondent
  ) presence
) people
GROUP BY scope, period, in_both;

CREATE OR REPLACE TEMPORARY VIEW shares_of_people AS
SELECT 'sustained-exchange-share' AS id, scope, period, k, n FROM sustained_exchange_share
UNION ALL SELECT 'known-correspondents-share', scope, period, k, n FROM known_correspondents_share;

CREATE OR REPLACE TEMPORARY VIEW measured_of_people AS
SELECT id, scope, period, CAST(k AS DOUBLE) / NULLIF(CAST(n AS DOUBLE), 0) AS value, k, n
FROM shares_of_people
UNION ALL SELECT 'twelve-month-return', scope, period, value, k, n FROM twelve_month_return
UNION ALL SELECT 'distinct-correspondents', scope, period, value, CAST(NULL AS BIGINT), CAST(n AS BIGINT) FROM distinct_correspondents
UNION ALL SELECT 'new-correspondents', scope, period, value, CAST(NULL AS BIGINT), n FROM new_correspondents
UNION ALL SELECT 'effective-correspondents', scope, period, value, CAST(NULL AS BIGINT), n FROM effective_correspondents
UNION ALL SELECT 'people-answered-within-working-day', scope, period, value, CAST(NULL AS BIGINT), n
  FROM people_answered_within_working_day
UNION ALL SELECT 'loyal-core', scope, period, value, CAST(NULL AS BIGINT), n FROM loyal_core
UNION ALL SELECT 'renewal', scope, period, value, CAST(NULL AS BIGINT), CAST(n AS BIGINT) FROM renewal;

CREATE OR REPLACE TEMPORARY VIEW measured AS
SELECT id, scope, period, value, k, n FROM measured_of_records
UNION ALL
SELECT id, scope, period, value, k, n FROM measured_of_people;
