-- A reason holds in the session in which it was stated, and nowhere else: bildiris.session, a hash of what only that session
-- knows, is told with the name of the member of staff.
alter table access_reason
  add column session_hash varchar(64) not null default repeat('0', 64),
  add column about_staff  boolean     not null default false;
alter table access_reason alter column session_hash drop default;
alter table access_reason
  alter column opened_at set default now(),
  add constraint access_reason_session_ck check (session_hash ~ '^[0-9a-f]{64}$'),
  add constraint access_reason_hours_ck check (expires_at <= opened_at + interval '12 hours');

-- What was stated, and when, is not for the application to say: the time is the database's, and a reason is closed by a
-- function, once.
revoke insert, update on access_reason from ${application};
grant insert (id, staff, staff_name, role, institution, place, worker_fin, purpose, case_number, note, expires_at, chosen_at,
  session_hash) on access_reason to ${application};
grant update (chosen_at) on access_reason to ${application};

drop policy access_reason_staff on access_reason;
drop policy access_reason_inspection on access_reason;
create policy access_reason_staff on access_reason to ${application}
  using (current_setting('bildiris.scope', true) in ('staff', 'inspection')
         and staff = current_setting('bildiris.staff', true) and session_hash = current_setting('bildiris.session', true));

-- Closes one of the member of staff for whom the transaction works; false when it is not theirs, or is closed already.
create function close_reason(told_id uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    with closed as (
      update access_reason set closed_at = clock_timestamp()
      where id = told_id and closed_at is null and current_setting('bildiris.scope', true) in ('staff', 'inspection')
        and staff = current_setting('bildiris.staff', true) and session_hash = current_setting('bildiris.session', true)
      returning 1)
    select exists (select from closed);
  end;
revoke all on function close_reason(uuid) from public;
grant execute on function close_reason(uuid) to ${application};

-- Closes all that was stated in a session which has ended; the hash tells whose it was, so nobody else's can be named.
create function end_session(told_session text)
  returns table (id uuid, role varchar, worker_fin varchar, purpose varchar, case_number varchar)
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    update access_reason set closed_at = clock_timestamp()
    where session_hash = told_session and closed_at is null and expires_at > now()
    returning id, role, worker_fin, purpose, case_number;
  end;
revoke all on function end_session(text) from public;
grant execute on function end_session(text) to ${application};
create index access_reason_session_ix on access_reason (session_hash) where closed_at is null;

create or replace function reasoned_workers() returns varchar[]
  language sql stable security definer set search_path = public, pg_temp
  return array(
    select distinct r.worker_fin from access_reason r
    where r.staff = current_setting('bildiris.staff', true) and r.session_hash = current_setting('bildiris.session', true)
      and r.closed_at is null and r.expires_at > now() and r.worker_fin is not null
    union all
    select current_setting('bildiris.fin', true) where current_setting('bildiris.fin', true) <> '');

create or replace function inspects() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      return current_setting('bildiris.scope', true) = 'inspection' and exists (
        select from access_reason r
        where r.staff = current_setting('bildiris.staff', true) and r.session_hash = current_setting('bildiris.session', true)
          and r.closed_at is null and r.expires_at > now() and r.worker_fin is null);
    end
  $$;

drop function staff_reasons(text, text, text, uuid, timestamptz);
create function staff_reasons(
    told_scope text, told_staff text, told_session text, told_fin text, told_notification uuid, told_now timestamptz)
  returns table (id uuid, worker_fin varchar, worker_name text, purpose varchar, case_number varchar, note varchar,
                 opened_at timestamptz, expires_at timestamptz)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'staff', true), set_config('bildiris.fin', told_fin, true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', told_staff, true),
              set_config('bildiris.session', told_session, true);
      if told_notification is not null then
        with live as (
               select r.id, r.worker_fin, r.chosen_at from access_reason r
               where r.staff = told_staff and r.session_hash = told_session and r.closed_at is null
                 and r.expires_at > told_now and r.worker_fin is not null),
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
        where r.staff = told_staff and r.session_hash = told_session and r.closed_at is null and r.expires_at > told_now
        order by r.chosen_at desc;
      perform set_config('bildiris.scope', told_scope, true);
    end
  $$;
revoke all on function staff_reasons(text, text, text, text, uuid, timestamptz) from public;
grant execute on function staff_reasons(text, text, text, text, uuid, timestamptz) to ${application};
