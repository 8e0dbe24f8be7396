-- Beside the notifications of RegisterMaker: documents, identities, and what staff, senders and take-overs leave behind, so that
-- each table is as large as it would be. As the superuser of a throw-away database; nobody asks for what rows refer to.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '256MB';
create temp table made_again as
  select indexname, indexdef from pg_indexes
  where tablename in ('document', 'worker_identity', 'audit_entry', 'audit_seal') and indexdef not like '%UNIQUE%';
do $$ declare i record; begin for i in select * from made_again loop execute format('drop index %I', i.indexname); end loop; end $$;

insert into document (notification_id, worker_fin, xml, xml_sha256)
select id, worker_fin, '\x3c6e2f3e', encode(sha256(id::text::bytea), 'hex') from notification
where id not in (select notification_id from document);
insert into worker_identity (worker_fin, name_folded, birth_date, ssn, document_number)
select fin, trim(translate(lower(translate(concat_ws(' ', surname, name, patronymic), 'İI', 'ii')), 'əışçğöü', 'eiscgou')),
  date '1950-01-01' + (hashtext(fin) & 16383), lpad((hashtext(fin) & 2147483647)::text, 13, '0'), 'AA' || fin
from worker on conflict do nothing;
insert into status_decision (id, notification_id, worker_fin, kind, reason, body, decided_on, document_number, recorded_at, recorded_by)
select gen_random_uuid(), id, worker_fin, 'LAPSE', 'r', 'b', current_date, '1', now(), 'x' from notification limit 100000;
insert into registration_warning (notification_id, position, worker_fin, code, field, found)
select id, 0, worker_fin, 'CONTRACT_TWICE', 'contract.number', 'x' from notification limit 300000;
insert into delivery (notification_id, sender, delivered_at)
select id, 'payroll' || n % 50, now() from (select id, row_number() over () as n from notification limit 1000000) sent;
insert into access_reason (id, staff, staff_name, role, institution, place, worker_fin, purpose, case_number, note, opened_at,
  expires_at, chosen_at, closed_at, session_hash)
select gen_random_uuid(), 'clerk' || i % 500, 'Clerk', 'CLERK', '', '', fin, case when i % 50 = 0 then 'EMERGENCY' else 'COMPLAINT' end,
  '1', '', now() - i * interval '1 minute', now() - i * interval '1 minute' + interval '30 minutes',
  now() - i * interval '1 minute', now() - i * interval '1 minute' + interval '10 minutes',
  encode(sha256(('s' || i / 10)::bytea), 'hex')
from (select fin, row_number() over () as i from worker limit 200000) opened;
insert into access_review (reason_id, verdict, note, reviewed_by, reviewed_at)
select id, 'APPROVED', '', 'supervisor1', now() from access_reason where purpose = 'EMERGENCY' and opened_at < now() - interval '3 days';
insert into look_withholding (reason_id, worker_fin, ground, until, requested_by, requested_at)
select id, worker_fin, 'g', current_date + 30, staff, opened_at from access_reason limit 2000;
insert into look_withholding_decision (reason_id, approved, decided_by, decided_at)
select reason_id, true, 'supervisor1', now() from look_withholding limit 1900;
insert into audit_entry (at, actor, actor_name, role, institution, place, means, address, action, worker_fin, reason_id, purpose,
  case_number, result, detail)
select now() - (10000000 - i) * interval '6 s', case when i % 3 = 0 then fin else 'clerk' || i % 500 end, 'Name',
  case when i % 3 = 0 then 'WORKER' else 'CLERK' end, '', '', 'PASSWORD', '10.0.0.1',
  (array['LIST', 'VIEW', 'SIGN_IN', 'PAGE', 'PRINT'])[1 + i % 5], fin, case when i % 3 > 0 then gen_random_uuid() end,
  case when i % 3 > 0 then 'COMPLAINT' end, case when i % 3 > 0 then '1' end,
  case when i % 5000 = 0 then 'REFUSED' else 'DONE' end, ''
from (select fin, row_number() over () as i from worker, generate_series(1, 4) limit 10000000) looked;
insert into audit_seal (position, entry_id, hash, sealed_at)
select row_number() over (order by id), id, encode(sha256(id::text::bytea), 'hex'), at from audit_entry;
insert into look_question (id, entry_id, worker_fin, text, asked_at)
select gen_random_uuid(), id, worker_fin, 't', at from audit_entry where role = 'CLERK' order by id desc limit 20000;
insert into look_answer (question_id, worker_fin, text, answered_by, answered_at)
select id, worker_fin, 't', 'auditor1', now() from look_question limit 19900;
insert into takeover_run (id, manifest_sha256, source, total, registered, refused, started_at, finished_at, lanes)
select gen_random_uuid(), encode(sha256(i::text::bytea), 'hex'), 's' || i, 100000, 98000, 2000, now() - i * interval '1 day', now(), 8
from generate_series(1, 500) i;
insert into takeover_lane select id, lane, 100000, 12000, 250 from takeover_run, generate_series(0, 7) lane;
insert into takeover_refusal
select id, item, 0, item % 8, 'D' || item, 'f.edoc', 'SCHEMA', 'f', 'x' from takeover_run, generate_series(1, 2000) item;
insert into rate_limit select 'FIND', encode(sha256(i::text::bytea), 'hex'), 3, now() + interval '1 hour' from generate_series(1, 200000) i;

do $$ declare i record; begin for i in select * from made_again loop execute i.indexdef; end loop; end $$;
set session_replication_role = origin;
vacuum (analyze);
