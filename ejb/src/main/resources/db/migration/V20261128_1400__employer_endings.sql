-- An employer's contracts in force whose end is registered already are found as everybody's are: by the days on which they
-- end, each of which gives its nearest out of one index. All of them were read for each page, the more the more it employs.
drop index notification_employer_lapse_ix;
create index notification_employer_lapse_ix on notification (employer_voen, lapsed_on, work_starts_on, id)
  where lapsed_on is not null;

create function employer_lapse_days(voen varchar, after date) returns setof date
  language sql stable security invoker
  as $$
    with recursive ends as (
      (select n.lapsed_on as day from notification n where n.employer_voen = voen and n.lapsed_on > after
       order by n.lapsed_on limit 1)
      union all
      select (select n.lapsed_on from notification n where n.employer_voen = voen and n.lapsed_on > ends.day
              order by n.lapsed_on limit 1)
      from ends where ends.day is not null)
    select day from ends where day is not null
  $$;
revoke all on function employer_lapse_days(varchar, date) from public;

-- Between the same places as endings_to_come. The end stands in comparison and order, so that no other index of the employer
-- has the order: a plan made without knowing the employer might take the one by start of work, and read all that it has.
create function employer_endings_to_come(
    voen varchar, after date, low_day date, low_id uuid, high_day date, high_id uuid, without uuid, backwards boolean,
    most int)
  returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      if current_setting('bildiris.scope', true) is distinct from 'inspection' then
        return '{}';
      elsif backwards then
        return array(
          select found.id
          from employer_lapse_days(voen, after) day, lateral (
            select n.work_starts_on, n.id from notification n
            where n.employer_voen = voen and n.lapsed_on is not null
              and (n.lapsed_on, n.work_starts_on, n.id) >= (day, low_day, low_id)
              and (n.lapsed_on, n.work_starts_on, n.id) <= (day, high_day, high_id) and n.id <> without
            order by n.lapsed_on, n.work_starts_on, n.id
            limit most) found
          order by found.work_starts_on, found.id
          limit most);
      else
        return array(
          select found.id
          from employer_lapse_days(voen, after) day, lateral (
            select n.work_starts_on, n.id from notification n
            where n.employer_voen = voen and n.lapsed_on is not null
              and (n.lapsed_on, n.work_starts_on, n.id) >= (day, low_day, low_id)
              and (n.lapsed_on, n.work_starts_on, n.id) <= (day, high_day, high_id) and n.id <> without
            order by n.lapsed_on desc, n.work_starts_on desc, n.id desc
            limit most) found
          order by found.work_starts_on desc, found.id desc
          limit most);
      end if;
    end
  $$;
revoke all on function employer_endings_to_come(varchar, date, date, uuid, date, uuid, uuid, boolean, int) from public;
grant execute on function employer_endings_to_come(varchar, date, date, uuid, date, uuid, uuid, boolean, int)
  to ${application};
