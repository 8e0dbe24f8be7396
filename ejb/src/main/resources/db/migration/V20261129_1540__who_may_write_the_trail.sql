-- Id and time of an entry are the database's. Who looked must be for whom the transaction works; without that an entry can only
-- say that somebody signed in, or that something was refused or failed.
revoke insert on audit_entry from ${application};
grant insert (actor, actor_name, role, institution, place, means, address, action, worker_fin, notification_id,
  notification_number, reason_id, purpose, case_number, result, detail) on audit_entry to ${application};
drop policy audit_entry_write on audit_entry;
create policy audit_entry_write on audit_entry for insert to ${application} with check (
  case
    when current_setting('bildiris.scope', true) = 'worker' then
      role = 'WORKER' and (worker_fin is null or worker_fin = current_setting('bildiris.fin', true))
    when current_setting('bildiris.scope', true) in ('staff', 'inspection', 'supervisor', 'auditor', 'statistics') then
      actor = current_setting('bildiris.staff', true)
    when current_setting('bildiris.scope', true) in ('sender', 'register') then
      actor = current_setting('bildiris.sender', true)
    else result <> 'DONE' or action = 'SIGN_IN'
  end);

drop function withholdings_to_decide(integer);
create function withholdings_to_decide(told_staff text, most integer)
  returns table (reason_id uuid, worker_fin varchar, ground varchar, until date, requested_by varchar,
                 requested_at timestamptz, approved boolean)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'supervisor', true), set_config('bildiris.fin', '', true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', told_staff, true);
      return query
        select w.reason_id, w.worker_fin, w.ground, w.until, w.requested_by, w.requested_at, d.approved
        from look_withholding w left join look_withholding_decision d on d.reason_id = w.reason_id
        order by d.approved is not null, w.requested_at desc
        limit most;
    end
  $$;
revoke all on function withholdings_to_decide(text, integer) from public;
grant execute on function withholdings_to_decide(text, integer) to ${application};

drop function published_statistics(date, date);
create function published_statistics(told_staff text, first date, last date)
  returns table (kind varchar, month date, code varchar, rounded bigint, small boolean, counted_at timestamptz)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'statistics', true), set_config('bildiris.fin', '', true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', told_staff, true);
      return query
        select s.kind, s.month, s.code, s.rounded, s.small, t.counted_at
        from statistics_state t left join notification_statistics(first, last) s on true;
    end
  $$;
revoke all on function published_statistics(text, date, date) from public;
grant execute on function published_statistics(text, date, date) to ${application};
