-- An inspection is about no person, so it shows nobody's names: each person who is listed is initials until a reason opens them.
create function initials(surname text, name text, patronymic text) returns text
  language sql immutable parallel safe
  return (select string_agg(left(part, 1) || '.', ' ' order by place)
          from unnest(array[surname, name, patronymic]) with ordinality as parts(part, place) where part <> '');

drop policy worker_inspected on worker;
create function inspected_workers(fins varchar[]) returns table (fin varchar, initials text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.fin, initials(w.surname, w.name, w.patronymic) from worker w where w.fin = any (fins) and (select inspects())
  $$;
revoke all on function inspected_workers(varchar[]) from public;
grant execute on function inspected_workers(varchar[]) to ${staff};

create or replace function find_workers(kind text, asked text, born date)
  returns table (fin varchar, initials text, employer varchar)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.fin, initials(w.surname, w.name, w.patronymic),
           (select n.employer_name from notification n
            where n.worker_fin = w.fin and n.invalid_since is null and n.work_starts_on <= today.day
              and (n.lapsed_on is null or n.lapsed_on > today.day)
            order by n.notification_date desc, n.id desc limit 1)
    from worker w, (select (now() at time zone 'Asia/Baku')::date as day) today
    where current_setting('bildiris.scope', true) = 'staff' and w.fin in (
      select w2.fin from worker w2 where kind = 'FIN' and w2.fin = asked
      union all
      select i.worker_fin from worker_identity i where kind = 'SSN' and i.ssn = asked
      union all
      select i.worker_fin from worker_identity i where kind = 'DOCUMENT' and i.document_number = asked
      union all
      select n.worker_fin from notification n join worker_identity i on i.worker_fin = n.worker_fin and i.birth_date = born
      where kind = 'NUMBER' and n.number = asked
      union all
      select i.worker_fin from worker_identity i
      where kind = 'NAME' and i.birth_date = born and i.name_folded like asked || '%')
    order by w.surname, w.name, w.fin
    limit 20
  $$;
