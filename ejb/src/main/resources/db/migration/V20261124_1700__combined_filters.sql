-- Terminations of an employer in the order of their orders, whatever their reasons.
create index notification_employer_order_ix on notification (employer_voen, order_date, id) where type = 'TERMINATION';

-- As before, but with a plan that is kept: PostgreSQL plans the body of an SQL function at each call.
create or replace function inspects() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      return current_setting('bildiris.scope', true) = 'inspection' and exists (
        select from access_reason r
        where r.staff = current_setting('bildiris.staff', true) and r.closed_at is null and r.expires_at > now()
          and r.worker_fin is null);
    end
  $$;

-- As before, but a part of the statement that asks, and planned with it.
create or replace function lapse_days(after date) returns setof date
  language sql stable security invoker
  as $$
    with recursive ends as (
      (select n.lapsed_on as day from notification n where n.lapsed_on > after order by n.lapsed_on limit 1)
      union all
      select (select n.lapsed_on from notification n where n.lapsed_on > ends.day order by n.lapsed_on limit 1)
      from ends where ends.day is not null)
    select day from ends where day is not null
  $$;
alter function lapse_days(date) reset search_path;
revoke execute on function lapse_days(date) from ${application};

-- Notifications of contracts in force whose end is registered already: of the days on which some contract ends, each
-- gives its nearest, out of one index alone; then the nearest of all these. The page lies between (low_day, low_id) and
-- (high_day, high_id), both included but for the row "without".
create function endings_to_come(
    after date, low_day date, low_id uuid, high_day date, high_id uuid, without uuid, backwards boolean, most int)
  returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      if current_setting('bildiris.scope', true) is distinct from 'inspection' then
        return '{}';
      elsif backwards then
        return array(
          select found.id
          from lapse_days(after) day, lateral (
            select n.work_starts_on, n.id from notification n
            where n.lapsed_on = day and (n.work_starts_on, n.id) >= (low_day, low_id)
              and (n.work_starts_on, n.id) <= (high_day, high_id) and n.id <> without
            order by n.work_starts_on, n.id
            limit most) found
          order by found.work_starts_on, found.id
          limit most);
      else
        return array(
          select found.id
          from lapse_days(after) day, lateral (
            select n.work_starts_on, n.id from notification n
            where n.lapsed_on = day and (n.work_starts_on, n.id) >= (low_day, low_id)
              and (n.work_starts_on, n.id) <= (high_day, high_id) and n.id <> without
            order by n.work_starts_on desc, n.id desc
            limit most) found
          order by found.work_starts_on desc, found.id desc
          limit most);
      end if;
    end
  $$;
revoke all on function endings_to_come(date, date, uuid, date, uuid, uuid, boolean, int) from public;
grant execute on function endings_to_come(date, date, uuid, date, uuid, uuid, boolean, int) to ${application};
