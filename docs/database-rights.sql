-- Who may enter the database that one is connected to, and the schema of the server's jobs: for psql as a superuser, after the
-- database was created, and again after it was restored, for a dump holds neither.
select format('revoke all on database %I from public', current_database()) \gexec
select format('grant connect on database %I to bildiris_app, bildiris_intake, bildiris_staff, bildiris_sealer, bildiris_batch', current_database()) \gexec
create schema if not exists batch authorization bildiris_batch;
