CREATE OR REPLACE TEMPORARY VIEW {table} USING parquet OPTIONS (path '{path}');
