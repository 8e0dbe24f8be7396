-- What each role of the application may do at all, and which rows it sees: each right and each policy once, as it is in force.
-- Flyway runs this file after R__functions.sql, and again whenever it has changed: it takes all back first.
--
-- A policy holds for one role only, so a scope that is said in another role shows nothing. The application tells for whom a
-- transaction works: bildiris.scope, .fin, .actor and .session (enum Scope, @ActsAs); without that nobody sees a row with
-- personal data. docs/access-matrix.md shows all of it in a table.

do $$
declare
  p record;
  f record;
begin
  for p in select tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I', p.policyname, p.tablename);
  end loop;
  execute 'revoke all on all tables in schema public from ${application}, ${intake}, ${staff}, ${sealer}';
  execute 'revoke all on all sequences in schema public from ${application}, ${intake}, ${staff}, ${sealer}';
  for f in select own.oid::regprocedure as signature from pg_proc own
           where own.pronamespace = 'public'::regnamespace and own.proowner = current_user::regrole
             and not exists (select from pg_depend d where d.objid = own.oid and d.deptype = 'e') loop
    execute format('revoke all on function %s from public, ${application}, ${intake}, ${staff}, ${sealer}', f.signature);
  end loop;
end $$;
grant execute on function acts_as(text) to ${application}, ${intake}, ${staff};

-- ---- The application: what workers read, ask and leave on record, and what is nobody's.

grant select on worker, contract, notification, document, status_decision, registration_warning, look_question, look_answer,
  audit_entry, reference_entry to ${application};
grant insert on look_question to ${application};
grant select, insert, update on takeover_run to ${application};
grant select, insert, update, delete on takeover_lane to ${application};
grant select, insert, delete on takeover_refusal to ${application};
grant execute on function withheld_looks(), take_limit(text, text, int, int), count_statistics(), end_portal_session(text),
  is_portal_session_ended(text) to ${application};

-- ---- The intake: documents come in and decisions are recorded.

grant select, insert on worker, contract, notification, document, status_decision, registration_warning, delivery, cancellation,
  worker_identity, employer_name, succession to ${intake};
grant update (lapsed_on, lapse_cause) on contract to ${intake};
grant update (invalid_since, cancelled, lapsed_on, workplace_kind, workplace, position) on notification to ${intake};
grant usage on sequence notification_number_seq to ${intake};
grant execute on function sent_contract(uuid), know_staff(text[], boolean) to ${intake};

-- ---- The staff.

grant select on worker, contract, notification, document, status_decision, registration_warning, access_reason, access_review,
  look_withholding, look_withholding_decision, look_question, look_answer, audit_entry to ${staff};
grant select (counted_at) on statistics_state to ${staff};
grant insert on access_review, look_withholding, look_withholding_decision, look_answer to ${staff};
-- What was stated, and when, is the database's to say; a reason is closed by a function, once.
grant insert (id, staff, staff_name, role, institution, place, worker_fin, purpose, case_number, note, expires_at, chosen_at,
  session_hash) on access_reason to ${staff};
grant update (chosen_at) on access_reason to ${staff};
grant execute on function lapsed_by(date, date), in_force_within(date, date, date, date) to ${staff};
grant execute on function reasoned_workers(), inspects(), find_workers(text, text, date), inspected_workers(varchar[]),
  find_employers(text, text), endings_to_come(date, date, uuid, date, uuid, uuid, boolean, int),
  employer_endings_to_come(varchar, date, date, uuid, date, uuid, uuid, boolean, int), close_reason(uuid), end_session(text),
  notification_statistics(date, date) to ${staff};

-- ---- The trail. Id and time of an entry are the database's; the chain is the work of a role of its own.

grant insert (actor, actor_name, role, institution, place, means, address, action, worker_fin, notification_id,
  notification_number, reason_id, purpose, case_number, result, detail) on audit_entry to ${application}, ${intake}, ${staff};
grant select on audit_entry to ${sealer};
grant select, insert on audit_seal to ${sealer};

-- ---- Whose rows: the register's tables

alter table worker enable row level security;
create policy worker_own on worker for select to ${application}
  using (acts_as('worker') and fin = current_setting('bildiris.fin', true));
create policy worker_reasoned on worker for select to ${staff}
  using (acts_as('staff') and fin = any ((select reasoned_workers())::varchar[]));
create policy worker_register on worker to ${intake} using (acts_as('register'));

alter table contract enable row level security;
create policy contract_own on contract for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy contract_reasoned on contract for select to ${staff}
  using (acts_as('staff') and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy contract_sent on contract for select to ${intake} using (acts_as('sender') and sent_contract(id));
create policy contract_register on contract to ${intake} using (acts_as('register'));

alter table notification enable row level security;
create policy notification_own on notification for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy notification_reasoned on notification for select to ${staff}
  using (acts_as('staff') and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy notification_inspected on notification for select to ${staff} using ((select inspects()));
create policy notification_sent on notification for select to ${intake}
  using (acts_as('sender') and sent_contract(contract_id));
create policy notification_register on notification to ${intake} using (acts_as('register'));

-- These hang on notifications, whose own policy holds within a sender's question.
alter table document enable row level security;
create policy document_own on document for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy document_reasoned on document for select to ${staff}
  using (acts_as('staff') and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy document_sent on document for select to ${intake}
  using (acts_as('sender') and exists (select 1 from notification n where n.id = notification_id));
create policy document_register on document to ${intake} using (acts_as('register'));

alter table status_decision enable row level security;
create policy status_decision_own on status_decision for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy status_decision_reasoned on status_decision for select to ${staff}
  using (acts_as('staff') and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy status_decision_sent on status_decision for select to ${intake}
  using (acts_as('sender') and exists (select 1 from notification n where n.id = notification_id));
create policy status_decision_register on status_decision to ${intake} using (acts_as('register'));

alter table registration_warning enable row level security;
create policy registration_warning_own on registration_warning for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy registration_warning_reasoned on registration_warning for select to ${staff}
  using (acts_as('staff') and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy registration_warning_sent on registration_warning for select to ${intake}
  using (acts_as('sender') and exists (select 1 from notification n where n.id = notification_id));
create policy registration_warning_register on registration_warning to ${intake} using (acts_as('register'));

alter table delivery enable row level security;
create policy delivery_sent on delivery for select to ${intake}
  using (acts_as('sender') and sender = current_setting('bildiris.actor', true));
create policy delivery_register on delivery to ${intake} using (acts_as('register'));

alter table cancellation enable row level security;
create policy cancellation_register on cancellation to ${intake} using (acts_as('register'));
alter table worker_identity enable row level security;
create policy worker_identity_register on worker_identity to ${intake} using (acts_as('register'));
alter table employer_name enable row level security;
create policy employer_name_register on employer_name to ${intake} using (acts_as('register'));
alter table succession enable row level security;
create policy succession_register on succession to ${intake} using (acts_as('register'));

-- ---- Whose rows: reasons and what supervisors decide

alter table staff_member enable row level security;

alter table access_reason enable row level security;
create policy access_reason_staff on access_reason to ${staff}
  using ((acts_as('staff') or acts_as('inspection')) and staff = current_setting('bildiris.actor', true)
         and session_hash = current_setting('bildiris.session', true));
create policy access_reason_supervisor on access_reason for select to ${staff}
  using (acts_as('supervisor') and (purpose = 'EMERGENCY' or about_staff));
create policy access_reason_auditor on access_reason for select to ${staff} using (acts_as('auditor'));

-- Supervisors and auditors decide and answer in their own name only.
alter table access_review enable row level security;
create policy access_review_supervisor on access_review to ${staff}
  using (acts_as('supervisor'))
  with check (acts_as('supervisor') and reviewed_by = current_setting('bildiris.actor', true));
create policy access_review_auditor on access_review for select to ${staff} using (acts_as('auditor'));

alter table look_withholding enable row level security;
create policy look_withholding_staff on look_withholding to ${staff}
  using (acts_as('staff') and requested_by = current_setting('bildiris.actor', true));
create policy look_withholding_supervisor on look_withholding for select to ${staff}
  using (acts_as('supervisor') or acts_as('auditor'));

alter table look_withholding_decision enable row level security;
create policy look_withholding_decision_supervisor on look_withholding_decision to ${staff}
  using (acts_as('supervisor'))
  with check (acts_as('supervisor') and decided_by = current_setting('bildiris.actor', true));
create policy look_withholding_decision_auditor on look_withholding_decision for select to ${staff}
  using (acts_as('auditor'));

-- ---- Whose rows: the trail

-- An entry is made in the name of whoever the transaction works for. Without a scope it can only say that somebody signed in, or
-- that something was refused or failed.
alter table audit_entry enable row level security;
create policy audit_entry_write_own on audit_entry for insert to ${application} with check (
  actor = current_setting('bildiris.actor', true)
  and case
    when acts_as('worker') then
      role = 'WORKER' and (worker_fin is null or worker_fin = current_setting('bildiris.fin', true))
    else coalesce(current_setting('bildiris.scope', true), '') = '' and (result <> 'DONE' or action = 'SIGN_IN')
  end);
create policy audit_entry_write_staff on audit_entry for insert to ${staff} with check (
  (acts_as('staff') or acts_as('inspection') or acts_as('supervisor') or acts_as('auditor') or acts_as('statistics'))
  and actor = current_setting('bildiris.actor', true));
create policy audit_entry_write_sent on audit_entry for insert to ${intake} with check (
  (acts_as('sender') or acts_as('register')) and actor = current_setting('bildiris.actor', true));
create policy audit_entry_worker on audit_entry for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true)
         and (reason_id is null or reason_id <> all (array(select w.reason_id from withheld_looks() w))));
create policy audit_entry_auditor on audit_entry for select to ${staff} using (acts_as('auditor'));
-- What was done in an emergency, which a supervisor reviews.
create policy audit_entry_supervisor on audit_entry for select to ${staff}
  using (acts_as('supervisor') and purpose = 'EMERGENCY');
create policy audit_entry_sealer on audit_entry for select to ${sealer} using (true);

alter table audit_seal enable row level security;
create policy audit_seal_sealer on audit_seal to ${sealer} using (true);

alter table look_question enable row level security;
create policy look_question_worker on look_question to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy look_question_auditor on look_question for select to ${staff} using (acts_as('auditor'));

alter table look_answer enable row level security;
create policy look_answer_worker on look_answer for select to ${application}
  using (acts_as('worker') and worker_fin = current_setting('bildiris.fin', true));
create policy look_answer_auditor on look_answer to ${staff}
  using (acts_as('auditor'))
  with check (acts_as('auditor') and answered_by = current_setting('bildiris.actor', true));
