-- The registry of the whole register: twelve shapes of a question (docs/performance.md), each read from an index in the
-- order in which it is shown, so that a page costs what its rows cost at any depth.

-- Of the contract, so that its notifications stand in the order of its start, by its status, without a join.
alter table notification
  add column work_starts_on date,
  add column lapsed_on      date;
update notification n set work_starts_on = c.work_starts_on, lapsed_on = c.lapsed_on
from contract c where c.id = n.contract_id;
alter table notification alter column work_starts_on set not null;
grant update (lapsed_on) on notification to ${application};

create index notification_employer_date_ix on notification (employer_voen, notification_date, id);
create index notification_employer_type_ix on notification (employer_voen, type, notification_date, id);
create index notification_employer_reason_ix on notification (employer_voen, termination_reason, order_date, id)
  where type = 'TERMINATION';
create index notification_employer_force_ix on notification (employer_voen, work_starts_on, id) where lapsed_on is null;
create index notification_employer_lapsed_ix on notification (employer_voen, work_starts_on, id)
  where lapsed_on is not null;
create index notification_type_date_ix on notification (type, notification_date, id);
create index notification_reason_ix on notification (termination_reason, order_date, id) where type = 'TERMINATION';
create index notification_force_ix on notification (work_starts_on, id) where lapsed_on is null;
create index notification_lapsed_ix on notification (work_starts_on, id) where lapsed_on is not null;
-- Contracts whose end is registered, but still to come, are in force: few, found by the day of their end.
create index notification_lapse_ix on notification (lapsed_on, work_starts_on, id) where lapsed_on is not null;
create index notification_employer_lapse_ix on notification (employer_voen, lapsed_on) where lapsed_on is not null;

-- The rows of one worker, some hundred at most, are sorted faster than these were kept.
drop index notification_worker_number_ix;
drop index notification_worker_employer_ix;
drop index notification_worker_order_ix;

-- The days after that one on which some contract ends, read one index entry a day.
create function lapse_days(after date) returns setof date
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive ends as (
      (select n.lapsed_on as day from notification n where n.lapsed_on > after order by n.lapsed_on limit 1)
      union all
      select (select n.lapsed_on from notification n where n.lapsed_on > ends.day order by n.lapsed_on limit 1)
      from ends where ends.day is not null)
    select day from ends where day is not null
  $$;
revoke all on function lapse_days(date) from public;
grant execute on function lapse_days(date) to ${application};

-- Under which names an employer has filed, to be found however carelessly one of them is typed.
create extension if not exists pg_trgm;
create table employer_name (
  voen        varchar(10)  not null,
  sun         varchar(20)  not null,
  name        varchar(255) not null,
  name_folded varchar(255) not null,
  constraint employer_name_pk primary key (voen, sun, name)
);
create index employer_name_folded_ix on employer_name using gin (name_folded gin_trgm_ops);
insert into employer_name (voen, sun, name, name_folded)
select distinct on (employer_voen, employer_sun, employer_name) employer_voen, employer_sun, employer_name, employer_folded
from notification;
alter table employer_name enable row level security;
grant select, insert on employer_name to ${application};
create policy employer_name_register on employer_name to ${application}
  using (current_setting('bildiris.scope', true) = 'register');

-- An inspection is a stated reason that is about no person: an inspector may then list, not open, all notifications.
alter table access_reason alter column worker_fin drop not null;
alter table access_reason add constraint access_reason_inspection_ck
  check (worker_fin is not null or (purpose = 'INSPECTION' and role = 'INSPECTOR'));

create or replace function reasoned_workers() returns varchar[]
  language sql stable security definer set search_path = public, pg_temp
  return array(
    select distinct r.worker_fin from access_reason r
    where r.staff = current_setting('bildiris.staff', true) and r.closed_at is null and r.expires_at > now()
      and r.worker_fin is not null);

create function inspects() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return current_setting('bildiris.scope', true) = 'inspection' and exists (
    select from access_reason r
    where r.staff = current_setting('bildiris.staff', true) and r.closed_at is null and r.expires_at > now()
      and r.worker_fin is null);
revoke all on function inspects() from public;
grant execute on function inspects() to ${application};

create policy worker_inspected on worker for select to ${application} using ((select inspects()));
create policy notification_inspected on notification for select to ${application} using ((select inspects()));
create policy access_reason_inspection on access_reason to ${application}
  using (current_setting('bildiris.scope', true) = 'inspection' and staff = current_setting('bildiris.staff', true));

-- Employers whose VÖEN or SUN begins with these digits; without digits those whose name resembles what was typed, the
-- likeliest first. Whether somebody inspects is asked once, not for each name.
create function find_employers(folded text, digits text)
  returns table (voen varchar, sun varchar, name varchar)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select e.voen, e.sun, e.name
    from (
      select n.voen, n.sun, n.name, 1 as likeness from employer_name n
      where (select inspects()) and digits <> '' and (n.voen like digits || '%' or n.sun like digits || '%')
      union all
      (select n.voen, n.sun, n.name, word_similarity(folded, n.name_folded) as likeness from employer_name n
       where (select inspects()) and digits = '' and folded <% n.name_folded
       order by likeness desc, n.name, n.voen
       limit 21)
    ) e
    order by e.likeness desc, e.name, e.voen
    limit 21
  $$;
revoke all on function find_employers(text, text) from public;
grant execute on function find_employers(text, text) to ${application};
