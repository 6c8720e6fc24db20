-- What guards the ledger, one line each: a name, then what it is. `guards.txt` holds the lines of a node as it was made.
WITH guarded AS (
  SELECT c.oid, c.relname, c.relkind, c.relrowsecurity FROM pg_class AS c
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relname IN ('event', 'log_node', 'checkpoint')
)
SELECT relname || ' relation ' || relkind::text || ' ' || relrowsecurity::text AS line FROM guarded
UNION ALL
SELECT relname || '.' || attname || ' column ' || attnum || ' ' || atttypid::regtype || ' ' || attnotnull
FROM guarded JOIN pg_attribute ON attrelid = oid WHERE attnum > 0 AND NOT attisdropped
UNION ALL
SELECT index.relname || ' index on ' || guarded.relname || ' ' || indisunique || ' ' || indisvalid || ' ' || indkey::text
       || ' ' || coalesce(pg_get_expr(indpred, indrelid), '')
FROM guarded JOIN pg_index ON indrelid = guarded.oid JOIN pg_class AS index ON index.oid = indexrelid
UNION ALL
SELECT tgname || ' trigger on ' || relname || ' ' || tgtype || ' ' || tgenabled::text || ' ' || coalesce(tgqual::text, '')
       || ' ' || md5(prosrc) || ' ' || proname
FROM guarded JOIN pg_trigger ON tgrelid = guarded.oid JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal
UNION ALL
SELECT rulename || ' rule on ' || relname FROM guarded JOIN pg_rewrite ON ev_class = guarded.oid
