-- Whom the member of staff for whom the transaction works may see: the persons who are opened, and oneself, for who is a
-- worker, too (bildiris.fin).
create or replace function reasoned_workers() returns varchar[]
  language sql stable security definer set search_path = public, pg_temp
  return array(
    select distinct r.worker_fin from access_reason r
    where r.staff = current_setting('bildiris.staff', true) and r.closed_at is null and r.expires_at > now()
      and r.worker_fin is not null
    union all
    select current_setting('bildiris.fin', true) where current_setting('bildiris.fin', true) <> '');

-- As before, for who is a worker, too; and the person whom a notification (or null) is about, if open, is from now on the
-- one used last. So neither costs a page one statement more.
drop function staff_reasons(text, text, timestamptz);
create function staff_reasons(
    told_scope text, told_staff text, told_fin text, told_notification uuid, told_now timestamptz)
  returns table (id uuid, worker_fin varchar, worker_name text, purpose varchar, case_number varchar, note varchar,
                 opened_at timestamptz, expires_at timestamptz)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'staff', true), set_config('bildiris.fin', told_fin, true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', told_staff, true);
      if told_notification is not null then
        with live as (
               select r.id, r.worker_fin, r.chosen_at from access_reason r
               where r.staff = told_staff and r.closed_at is null and r.expires_at > told_now and r.worker_fin is not null),
             about as (
               select l.id from live l
               where l.worker_fin = (select n.worker_fin from notification n where n.id = told_notification)
               order by l.chosen_at desc limit 1)
        update access_reason a
        set chosen_at = greatest(told_now, (select max(l.chosen_at) from live l) + interval '1 microsecond')
        where a.id = (select i.id from about i)
          and exists (select from live l where l.worker_fin <> a.worker_fin and l.chosen_at >= a.chosen_at);
      end if;
      return query
        select r.id, r.worker_fin, concat_ws(' ', w.surname, w.name, w.patronymic), r.purpose, r.case_number, r.note,
               r.opened_at, r.expires_at
        from access_reason r left join worker w on w.fin = r.worker_fin
        where r.staff = told_staff and r.closed_at is null and r.expires_at > told_now
        order by r.chosen_at desc;
      perform set_config('bildiris.scope', told_scope, true);
    end
  $$;
revoke all on function staff_reasons(text, text, text, uuid, timestamptz) from public;
grant execute on function staff_reasons(text, text, text, uuid, timestamptz) to ${application};
