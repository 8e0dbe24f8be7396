-- Who asks is told once, when the transaction begins: bildiris.scope, .fin, .actor and .session. What had told it together with
-- a query is a plain query now.
drop function staff_reasons(text, text, text, text, uuid, timestamptz);
drop function withheld_from(text);
drop function withholdings_to_decide(text, integer);
drop function published_statistics(text, date, date);
drop function what_waits(text, text, boolean);

-- One name for whoever acts: a member of staff, a system that delivers, a worker.
do $$
declare
  p record;
  f record;
begin
  for p in select tablename, policyname, qual, with_check from pg_policies
           where schemaname = 'public' and concat(qual, with_check) ~ 'bildiris\.(staff|sender)' loop
    execute format('alter policy %I on %I', p.policyname, p.tablename)
      || coalesce(' using (' || regexp_replace(p.qual, 'bildiris\.(staff|sender)', 'bildiris.actor', 'g') || ')', '')
      || coalesce(' with check (' || regexp_replace(p.with_check, 'bildiris\.(staff|sender)', 'bildiris.actor', 'g') || ')', '');
  end loop;
  for f in select pg_get_functiondef(oid) as definition from pg_proc
           where pronamespace = 'public'::regnamespace and prokind = 'f'
             and pg_get_functiondef(oid) ~ 'bildiris\.(staff|sender)' loop
    execute regexp_replace(f.definition, 'bildiris\.(staff|sender)', 'bildiris.actor', 'g');
  end loop;
  -- Without a live inspection nobody's ids are told.
  for f in select pg_get_functiondef(oid) as definition from pg_proc
           where pronamespace = 'public'::regnamespace and proname in ('endings_to_come', 'employer_endings_to_come') loop
    execute replace(f.definition, 'current_setting(''bildiris.scope'', true) is distinct from ''inspection''',
                    'not inspects()');
  end loop;
end $$;

-- An entry is made in the name of whoever the transaction works for, also by workers and visitors.
drop policy audit_entry_write_own on audit_entry;
create policy audit_entry_write_own on audit_entry for insert to ${application} with check (
  actor = current_setting('bildiris.actor', true)
  and case
    when current_setting('bildiris.scope', true) = 'worker' then
      role = 'WORKER' and (worker_fin is null or worker_fin = current_setting('bildiris.fin', true))
    else coalesce(current_setting('bildiris.scope', true), '') = '' and (result <> 'DONE' or action = 'SIGN_IN')
  end);

-- Only the application itself says who is staff, and not in the role of workers' pages.
create or replace function know_staff(fins text[], only_these boolean) returns void
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    delete from staff_member
    where current_setting('bildiris.scope', true) = 'system' and only_these and fin <> all (fins);
    insert into staff_member (fin)
    select unnest(fins) where current_setting('bildiris.scope', true) = 'system' on conflict do nothing;
  end;
revoke all on function know_staff(text[], boolean) from ${application};
grant execute on function know_staff(text[], boolean) to ${intake};
