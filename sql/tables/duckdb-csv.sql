CREATE OR REPLACE TEMPORARY VIEW {table} AS SELECT * FROM read_csv('{files}', header = true, auto_detect = false, columns = {{columns}}{parts});
