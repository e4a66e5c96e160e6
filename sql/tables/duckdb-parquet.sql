CREATE OR REPLACE TEMPORARY VIEW {table} AS SELECT * FROM read_parquet('{files}'{parts});
