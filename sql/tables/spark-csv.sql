CREATE OR REPLACE TEMPORARY VIEW {table} ({columns}) USING csv OPTIONS (path '{path}', header 'true', escape '"');
