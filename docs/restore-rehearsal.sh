#!/usr/bin/env bash
# Rehearses backup and restore with the data of a running ./run: fills a PostgreSQL server of Debian's own version, dumps
# it as docs/operations.md says, restores the dump into another database and compares the two, rows and rights alike, and who may
# connect. Needs Debian's packages postgresql and postgresql-client; as root the server runs as "postgres". A test of ./verify
# (RestoreIT) rehearses with the data of the tests.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

source_port=${BILDIRIS_DB_PORT:-15432}
port=${REHEARSAL_PORT:-15499}
bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
work=$(mktemp -d)
chmod 755 "$work"
if [ "$(id -u)" = 0 ]; then
  install -d -o postgres "$work/data"
  as_server() { su postgres -s /bin/bash -c "$*"; }
else
  as_server() { bash -c "$*"; }
fi
stop() { as_server "$bin/pg_ctl -D $work/data -m fast stop" >/dev/null 2>&1 || true; rm -rf "$work"; }
trap stop EXIT
export PGPASSWORD=demo
from() { psql -qAtX -h localhost -p "$source_port" -U bildiris_owner -v ON_ERROR_STOP=1 bildiris "$@"; }
as() { local user=$1; shift; psql -qAtX -h localhost -p "$port" -U "$user" -v ON_ERROR_STOP=1 "$@"; }

echo "server of version $("$bin/postgres" --version | grep -oE '[0-9.]+' | head -n 1)"
as_server "$bin/initdb -D $work/data -U postgres -E UTF8 --locale=C.UTF-8 -A trust" >/dev/null
as_server "$bin/pg_ctl -D $work/data -w -l $work/data/log -o '-p $port -c listen_addresses=localhost -c unix_socket_directories=' start" >/dev/null
as postgres postgres -c "create role bildiris_owner login" -c "create role bildiris_app login nobypassrls" \
  -c "create role bildiris_intake login nobypassrls" -c "create role bildiris_staff login nobypassrls" \
  -c "create role bildiris_sealer login nobypassrls" -c "create role bildiris_batch login" \
  -c "create database bildiris owner bildiris_owner encoding 'UTF8' template template0"
as postgres postgres -c "create role stranger login"
as postgres bildiris -f docs/database-rights.sql
# The server's jobs, which the dump leaves out: the owner may not even read them.
as bildiris_batch bildiris -c "create table batch.jobstatus (id bigint)"

echo "schema by the migrations, data from the running register"
# shellcheck disable=SC2016
sed 's/${application}/bildiris_app/g; s/${intake}/bildiris_intake/g; s/${staff}/bildiris_staff/g
  s/${sealer}/bildiris_sealer/g' ejb/src/main/resources/db/migration/{V*,R*}.sql | as bildiris_owner bildiris
# All but what the migrations fill themselves.
tables=$(from -c "select string_agg(relname, ' ' order by relname) from pg_class where relkind = 'r'
  and relnamespace = 'public'::regnamespace and relname not in ('flyway_schema_history', 'reference_entry', 'statistics_state')")
{
  echo "begin isolation level repeatable read;" # the register may be at work
  for table in $tables; do echo "\\copy $table to '$work/$table.copy' (format binary)"; done
} >"$work/copies"
from -f "$work/copies"
{
  echo "set session_replication_role = replica;"
  for table in $tables; do echo "\\copy $table from '$work/$table.copy' (format binary)"; done
} | as postgres bildiris

echo "dump and restore"
"$bin/pg_dump" -h localhost -p "$port" -U bildiris_owner -N batch -Fc -f "$work/bildiris.dump" bildiris
"$bin/createdb" -h localhost -p "$port" -U postgres -O bildiris_owner -T template0 bildiris_restored
"$bin/pg_restore" -h localhost -p "$port" -U bildiris_owner --exit-on-error -d bildiris_restored "$work/bildiris.dump"
as postgres bildiris_restored -f docs/database-rights.sql

for table in $tables reference_entry; do
  echo "select '  $table: ' || count(*) || ' rows, ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '-') from $table t;"
done >"$work/sums.sql"
as bildiris_owner bildiris <"$work/sums.sql" >"$work/rows.before"
as bildiris_owner bildiris_restored <"$work/sums.sql" >"$work/rows.after"
diff "$work/rows.before" "$work/rows.after" >&2 || { echo "rows differ" >&2; exit 1; }
cat "$work/rows.after"
altered=$(as bildiris_owner bildiris_restored \
  -c "select count(*) from document where encode(sha256(container), 'hex') <> container_sha256")
[ "$altered" = 0 ] || { echo "$altered containers differ from their SHA-256" >&2; exit 1; }
# Rights to the database, schemas, tables, columns and functions, and what row-level security asks.
# Rights that were never touched are those that are preset.
cat >"$work/rights.sql" <<'SQL'
select 'database', a::text from pg_database, unnest(coalesce(datacl, acldefault('d', datdba))) a where datname = current_database()
union all select 'schema ' || nspname, a::text from pg_namespace, unnest(coalesce(nspacl, acldefault('n', nspowner))) a
  where nspname in ('public', 'batch')
union all select 'table ' || relname || relrowsecurity, a::text
  from pg_class, unnest(coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner))) a
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')
union all select 'column ' || attrelid::regclass || '.' || attname, a::text from pg_attribute, unnest(attacl) a
  where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
union all select 'function ' || oid::regprocedure || prosecdef, a::text
  from pg_proc, unnest(coalesce(proacl, acldefault('f', proowner))) a
  where pronamespace = 'public'::regnamespace and proowner = 'bildiris_owner'::regrole
union all select 'policy ' || tablename || '.' || policyname, concat_ws(' ', roles, cmd, qual, with_check) from pg_policies
order by 1, 2
SQL
chmod 644 "$work/rights.sql"
as postgres bildiris -f "$work/rights.sql" >"$work/rights.before"
as postgres bildiris_restored -f "$work/rights.sql" >"$work/rights.after"
diff "$work/rights.before" "$work/rights.after" >&2 || { echo "rights differ" >&2; exit 1; }
echo "  $(wc -l <"$work/rights.after") rights and policies"
for database in bildiris bildiris_restored; do
  for role in bildiris_owner bildiris_app bildiris_intake bildiris_staff bildiris_sealer bildiris_batch; do
    as "$role" "$database" -c "select 1" >/dev/null || { echo "$role may not connect to $database" >&2; exit 1; }
  done
  if as stranger "$database" -c "select 1" >/dev/null 2>&1; then
    echo "any role may connect to $database" >&2
    exit 1
  fi
done
for role in bildiris_app bildiris_intake bildiris_staff; do
  unseen=$(as "$role" bildiris_restored -c "select count(*) from notification")
  [ "$unseen" = 0 ] || { echo "row-level security was not restored" >&2; exit 1; }
done
echo "restored whole: every container has its SHA-256, rights are the same, who may connect does, and the application's roles see nothing without a caller"
