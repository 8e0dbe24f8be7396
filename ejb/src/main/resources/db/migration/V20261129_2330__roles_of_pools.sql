-- A scope holds only in the role that it is for: the intake's adds to the register, the staff's sees whom a reason opens, and the
-- application's is left with workers, who see themselves. Whoever reaches SQL in one of them and says another scope by hand gets
-- nothing by it. Policies say for whom they are by the ends of their names.
do $$
declare
  p record;
  kind text;
begin
  for p in select tablename, policyname from pg_policies where schemaname = 'public' and '${application}' = any (roles) loop
    kind := regexp_replace(p.policyname, '.*_', '');
    if kind in ('register', 'sent') then
      execute format('alter policy %I on %I to ${intake}', p.policyname, p.tablename);
    elsif kind in ('reasoned', 'inspected', 'staff', 'inspection', 'supervisor', 'auditor') then
      execute format('alter policy %I on %I to ${staff}', p.policyname, p.tablename);
    elsif kind not in ('own', 'worker', 'write') then
      raise exception 'for whom is policy %?', p.policyname;
    end if;
  end loop;
end $$;

drop policy audit_entry_write on audit_entry;
create policy audit_entry_write_own on audit_entry for insert to ${application} with check (
  case
    when current_setting('bildiris.scope', true) = 'worker' then
      role = 'WORKER' and (worker_fin is null or worker_fin = current_setting('bildiris.fin', true))
    else coalesce(current_setting('bildiris.scope', true), '') = '' and (result <> 'DONE' or action = 'SIGN_IN')
  end);
create policy audit_entry_write_staff on audit_entry for insert to ${staff} with check (
  current_setting('bildiris.scope', true) in ('staff', 'inspection', 'supervisor', 'auditor', 'statistics')
  and actor = current_setting('bildiris.staff', true));
create policy audit_entry_write_sent on audit_entry for insert to ${intake} with check (
  current_setting('bildiris.scope', true) in ('sender', 'register') and actor = current_setting('bildiris.sender', true));

-- What each may do at all. The application's: what a worker reads, asks and leaves on record.
revoke all on worker, contract, notification, document, status_decision, registration_warning, delivery, cancellation,
  worker_identity, employer_name, access_reason, access_review, look_withholding, look_withholding_decision, look_question,
  look_answer, statistics_state from ${application};
revoke all on sequence notification_number_seq from ${application};
grant select on worker, contract, notification, document, status_decision, registration_warning, look_question, look_answer
  to ${application};
grant insert on look_question to ${application};

-- The intake's.
grant select, insert on worker, contract, notification, document, status_decision, registration_warning, delivery, cancellation,
  worker_identity, employer_name to ${intake};
grant update (lapsed_on, lapse_cause) on contract to ${intake};
grant update (invalid_since, lapsed_on, workplace_kind, workplace, position) on notification to ${intake};
grant usage on sequence notification_number_seq to ${intake};

-- The staff's.
grant select on worker, contract, notification, document, status_decision, registration_warning, access_reason, access_review,
  look_withholding, look_withholding_decision, look_question, look_answer, audit_entry to ${staff};
grant select (counted_at) on statistics_state to ${staff};
grant insert on access_review, look_withholding, look_withholding_decision, look_answer to ${staff};
grant insert (id, staff, staff_name, role, institution, place, worker_fin, purpose, case_number, note, expires_at, chosen_at,
  session_hash) on access_reason to ${staff};
grant update (chosen_at) on access_reason to ${staff};

grant insert (actor, actor_name, role, institution, place, means, address, action, worker_fin, notification_id,
  notification_number, reason_id, purpose, case_number, result, detail) on audit_entry to ${intake}, ${staff};

revoke all on function sent_contract(uuid), reasoned_workers(), inspects(), find_workers(text, text, date), lapse_days(date),
  find_employers(text, text), endings_to_come(date, date, uuid, date, uuid, uuid, boolean, int),
  employer_endings_to_come(varchar, date, date, uuid, date, uuid, uuid, boolean, int),
  staff_reasons(text, text, text, text, uuid, timestamptz), close_reason(uuid), end_session(text),
  withholdings_to_decide(text, int), notification_statistics(date, date), published_statistics(text, date, date)
  from ${application};
grant execute on function sent_contract(uuid) to ${intake};
grant execute on function reasoned_workers(), inspects(), find_workers(text, text, date), lapse_days(date),
  find_employers(text, text), endings_to_come(date, date, uuid, date, uuid, uuid, boolean, int),
  employer_endings_to_come(varchar, date, date, uuid, date, uuid, uuid, boolean, int),
  staff_reasons(text, text, text, text, uuid, timestamptz), close_reason(uuid), end_session(text),
  withholdings_to_decide(text, int), notification_statistics(date, date), published_statistics(text, date, date),
  what_waits(text, text, boolean) to ${staff};
