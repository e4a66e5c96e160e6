-- The headline measures as the report states them: a value from the minimum of `limits` on, else too few, or
-- unavailable where the window has no row. The same text runs on DuckDB and on Spark, after `records.sql` and,
-- in the internal edition, `contacts.sql`.
CREATE OR REPLACE TEMPORARY VIEW headline AS
SELECT l.id, w.scope, w.period,
       CASE WHEN m.id IS NULL THEN 'unavailable'
            WHEN m.n < l.minimum OR m.value IS NULL THEN 'too-few'
            ELSE 'value' END AS status,
       CASE WHEN m.n >= l.minimum THEN m.value END AS value,
       m.k, m.n
FROM limits l
JOIN (SELECT scope, period, span, MAX(CASE WHEN member = scope THEN 0 ELSE 1 END) AS pools
      FROM windows GROUP BY scope, period, span) w
  ON (l.pooled OR w.pools = 0) AND (w.span = 'year' OR NOT l.years_only)
LEFT JOIN measured m ON m.id = l.id AND m.scope = w.scope AND m.period = w.period;
