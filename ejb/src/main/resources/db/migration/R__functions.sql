-- Each function once, as it is in force. Flyway runs this file after all versioned ones, before R__policies.sql (by the
-- alphabet), and again whenever it has changed: so no table needs a function of this file, and what changes the parameters of a
-- function drops it first. Who may call which stands in R__policies.sql. A function that runs as the owner ("security definer")
-- asks for itself for whom the transaction works, or tells nothing of persons.

-- ---- Who asks

create or replace function acts_as(scope text) returns boolean
  language sql stable parallel safe
  return current_setting('bildiris.scope', true) = scope;
comment on function acts_as is
  'Whether the transaction works in this scope (enum Scope). PostgreSQL puts the body in place of the call.';

-- ---- Contracts on a day. PostgreSQL puts the bodies in place of the calls, so that their indexes serve.

create or replace function lapsed_by(lapsed_on date, day date) returns boolean
  language sql immutable parallel safe
  return lapsed_on is not null and lapsed_on <= day;
comment on function lapsed_by is 'Whether a contract has lapsed on a day. ContractStatus.on is the same rule.';

create or replace function in_force_within(work_starts_on date, lapsed_on date, first date, last date) returns boolean
  language sql immutable parallel safe
  return work_starts_on <= last and not lapsed_by(lapsed_on, first);
comment on function in_force_within is
  'Whether a contract is in force on one of the days from first to last. Days.overlap is the same rule.';

-- ---- What policies ask. They run as the owner, so that the policy of a table does not ask itself.

create or replace function sent_contract(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select 1 from notification n join delivery d on d.notification_id = n.id
    where n.contract_id = asked and d.sender = current_setting('bildiris.actor', true));
comment on function sent_contract is 'Whether the system that acts has brought a document of this contract.';

create or replace function reasoned_workers() returns varchar[]
  language sql stable security definer set search_path = public, pg_temp
  return array(
    select distinct r.worker_fin from access_reason r
    where r.staff = current_setting('bildiris.actor', true) and r.session_hash = current_setting('bildiris.session', true)
      and r.closed_at is null and r.expires_at > now() and r.worker_fin is not null
    union all
    select current_setting('bildiris.fin', true) where current_setting('bildiris.fin', true) <> '');
comment on function reasoned_workers is
  'Whom the member of staff who acts may see: the persons for whom a reason of this session holds, and oneself, for who is a'
  ' worker, too. Asked once for each statement.';

-- PL/pgSQL keeps its plan; the body of an SQL function is planned at each call.
create or replace function inspects() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      return acts_as('inspection') and exists (
        select from access_reason r
        where r.staff = current_setting('bildiris.actor', true) and r.session_hash = current_setting('bildiris.session', true)
          and r.closed_at is null and r.expires_at > now() and r.worker_fin is null);
    end
  $$;
comment on function inspects is 'Whether an inspection of the inspector who acts, stated in this session, holds.';

create or replace function withheld_looks() returns table (reason_id uuid, ground varchar, until date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.reason_id, w.ground, w.until
    from look_withholding w left join look_withholding_decision d on d.reason_id = w.reason_id
    where acts_as('worker') and w.worker_fin = current_setting('bildiris.fin', true)
      and w.until >= (now() at time zone 'Asia/Baku')::date
      and coalesce(d.approved, w.requested_at > now() - interval '3 days')
  $$;
comment on function withheld_looks is
  'Reasons whose looks are withheld now from the worker who acts, with no more than the ground and the end: those that a'
  ' supervisor has approved, or has not decided within three days of the request.';

-- ---- The counter

create or replace function initials(surname text, name text, patronymic text) returns text
  language sql immutable parallel safe
  return (select string_agg(left(part, 1) || '.', ' ' order by place)
          from unnest(array[surname, name, patronymic]) with ordinality as parts(part, place) where part <> '');
comment on function initials is 'Of a person who is not open.';

create or replace function find_workers(kind text, asked text, born date)
  returns table (fin varchar, initials text, employer varchar)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.fin, initials(w.surname, w.name, w.patronymic),
           (select n.employer_name from notification n
            where n.worker_fin = w.fin and n.invalid_since is null
              and in_force_within(n.work_starts_on, n.lapsed_on, today.day, today.day)
            order by n.notification_date desc, n.id desc limit 1)
    from worker w, (select (now() at time zone 'Asia/Baku')::date as day) today
    where acts_as('staff') and w.fin in (
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
comment on function find_workers is
  'Persons by one thing that the person at the counter knows, twenty at most: before a reason is stated they are no more than'
  ' initials and the employer of today. A name, or a number of a notification, which can be counted up, finds nobody without the'
  ' date of birth.';

create or replace function inspected_workers(fins varchar[]) returns table (fin varchar, initials text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.fin, initials(w.surname, w.name, w.patronymic) from worker w where w.fin = any (fins) and (select inspects())
  $$;
comment on function inspected_workers is
  'An inspection is about no person, so it shows nobody''s names: who is listed is initials until a reason opens them.';

create or replace function close_reason(told_id uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    with closed as (
      update access_reason set closed_at = clock_timestamp()
      where id = told_id and closed_at is null and (acts_as('staff') or acts_as('inspection'))
        and staff = current_setting('bildiris.actor', true) and session_hash = current_setting('bildiris.session', true)
      returning 1)
    select exists (select from closed);
  end;
comment on function close_reason is
  'Closes a reason of the member of staff who acts; false when it is not theirs, or is closed already.';

create or replace function end_session(told_session text)
  returns table (id uuid, role varchar, worker_fin varchar, purpose varchar, case_number varchar)
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    update access_reason set closed_at = clock_timestamp()
    where session_hash = told_session and closed_at is null and expires_at > now()
    returning id, role, worker_fin, purpose, case_number;
  end;
comment on function end_session is
  'Closes all that was stated in a session which has ended; the hash tells whose it was, so nobody else''s can be named.';

create or replace function know_staff(fins text[], only_these boolean) returns void
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    delete from staff_member where acts_as('system') and only_these and fin <> all (fins);
    insert into staff_member (fin) select unnest(fins) where acts_as('system') on conflict do nothing;
  end;
comment on function know_staff is
  'These are staff, too; with "only" nobody else is. The application itself says it, and nobody who is signed in.';

create or replace function mark_colleague() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.about_staff := exists (select from staff_member s where s.fin = new.worker_fin);
      return new;
    end
  $$;
comment on function mark_colleague is 'Staff may open a colleague, and a supervisor sees it.';
create or replace trigger access_reason_colleague before insert on access_reason
  for each row execute function mark_colleague();

-- ---- The registry of the whole register

create or replace function find_employers(folded text, digits text)
  returns table (voen varchar, sun varchar, name varchar)
  language sql stable security definer set search_path = public, pg_temp
  set enable_bitmapscan = on set enable_sort = on set enable_seqscan = off
  as $$
    select e.voen, e.sun, e.name
    from (
      select n.voen, n.sun, n.name, 1 as likeness from employer_name n
      where (select inspects()) and digits <> ''
        and ((ltrim(n.voen, '0') collate "C" >= digits and ltrim(n.voen, '0') collate "C" < digits || ':')
             or (ltrim(n.sun, '0') collate "C" >= digits and ltrim(n.sun, '0') collate "C" < digits || ':'))
      union all
      (select n.voen, n.sun, n.name, word_similarity(folded, n.name_folded) as likeness
       from (
         select * from employer_name
         where (select inspects()) and digits = '' and folded <% name_folded
         limit 50000) n
       order by likeness desc, n.name, n.voen
       limit 21)
    ) e
    order by e.likeness desc, e.name, e.voen
    limit 21
  $$;
comment on function find_employers is
  'Employers by a text (EmployerText): those whose VÖEN or SUN, without leading zeros, begins with these digits; without digits'
  ' those whose name resembles what was typed, the likeliest first, 21 at most. Names are found by their trigrams, in an index'
  ' that is only read as a bitmap; of a word that more names'
  ' have than anybody would look through, such as MMC, the first 50,000 are compared.';

-- A part of the statement that asks, and planned with it.
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
comment on function lapse_days is 'The days after that one on which some contract ends, read one index entry a day.';

create or replace function employer_lapse_days(voen varchar, after date) returns setof date
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
comment on function employer_lapse_days is 'As lapse_days, of one employer''s contracts.';

create or replace function endings_to_come(
    after date, low_day date, low_id uuid, high_day date, high_id uuid, without uuid, backwards boolean, most int)
  returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      if not inspects() then
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
comment on function endings_to_come is
  'Notifications of contracts in force whose end is registered already: of the days on which some contract ends, each gives its'
  ' nearest, out of one index alone; then the nearest of all these. The page lies between (low_day, low_id) and (high_day,'
  ' high_id), both included but for the row "without".';

-- The end stands in comparison and order, so that no other index of the employer has the order: a plan made without knowing the
-- employer might take the one by start of work, and read all that it has.
create or replace function employer_endings_to_come(
    voen varchar, after date, low_day date, low_id uuid, high_day date, high_id uuid, without uuid, backwards boolean,
    most int)
  returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    begin
      if not inspects() then
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
comment on function employer_endings_to_come is 'As endings_to_come, of one employer''s contracts.';

-- ---- Statistics (docs/adr/0015)

create or replace function perturbed_statistic(seed uuid, cell text, exact bigint) returns bigint
  language sql immutable
  return exact - 2 + get_byte(sha256(convert_to(concat_ws(' ', seed, cell), 'UTF8')), 0) % 5;
comment on function perturbed_statistic is
  'An exact count with its cell''s secret offset of -2 to 2, the same for ever: no threshold tells an exact count, and sums over'
  ' many periods tell only of the count with its offset.';

create or replace function count_statistics() returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    secret  uuid;
    counted timestamptz;
    closed  date := date_trunc('month', now() at time zone 'Asia/Baku')::date;
  begin
    select seed, counted_at into secret, counted from statistics_state for update skip locked;
    if not found or ((counted at time zone 'Asia/Baku')::date >= closed
                     and not exists (select from takeover_run where finished_at > counted)) then
      return false;
    end if;
    delete from statistics_count;
    insert into statistics_count (kind, month, code, exact, perturbed)
    select cells.*, perturbed_statistic(secret, concat_ws(' ', kind, month, code), exact)
    from (
      select case when grouping(type) = 0 then 'TYPE' else 'REASON' end as kind,
             date_trunc('month', notification_date)::date as month,
             coalesce(type, termination_reason) as code, count(*) as exact
      from notification
      where notification_date < closed
      group by date_trunc('month', notification_date)::date, grouping sets ((type), (termination_reason))
      having grouping(type) = 0 or termination_reason is not null
      union all
      select 'STATUS', date_trunc('month', concluded_on)::date,
             case when lapsed_by(lapsed_on, closed - 1) then 'LAPSED' else 'IN_FORCE' end, count(*)
      from contract
      where concluded_on < closed
      group by 2, 3
    ) cells;
    update statistics_state set counted_at = now(), took = clock_timestamp() - now();
    return true;
  end $$;
comment on function count_statistics is
  'Counts the register up to the end of the last month, unless that was done since, and nothing was taken over meanwhile; by one'
  ' server of several only. False: not now.';

create or replace function notification_statistics(first date, last date)
  returns table (kind varchar, month date, code varchar, rounded bigint, small boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.kind, c.month, c.code, greatest(0, 5 * round(sum(c.perturbed) / 5.0))::bigint, sum(c.perturbed) < 5
    from statistics_count c
    where acts_as('statistics') and c.month between first and last
    group by c.kind, grouping sets ((c.month, c.code), (c.month), (c.code), ())
    having c.kind = 'TYPE' or grouping(c.month) = 1
  $$;
comment on function notification_statistics is
  'What may be published of the months from the one that begins on first to the one that begins on last: each cell and the sums,'
  ' each rounded to five by itself from cells with their offsets, "small" (fewer than five), too; month is empty for the period,'
  ' code for all codes.';

-- ---- All servers together

create or replace function take_limit(asked_kind text, asked_who text, most int, seconds int) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare
      counted rate_limit;
      wait int;
    begin
      insert into rate_limit as r (kind, who, used, ends_at)
      values (asked_kind, asked_who, 1, clock_timestamp() + make_interval(secs => seconds))
      on conflict (kind, who) do update
      set used = case when r.ends_at <= clock_timestamp() then 1 else least(r.used, most + 1) + 1 end,
          ends_at = case when r.ends_at <= clock_timestamp() then excluded.ends_at else r.ends_at end
      returning r.* into counted;
      if counted.used = 1 then
        delete from rate_limit
        where (kind, who) in (select o.kind, o.who from rate_limit o where o.ends_at < now() order by o.ends_at
                              limit 20 for update skip locked);
      end if;
      wait := greatest(1, ceil(extract(epoch from counted.ends_at - clock_timestamp()))::int);
      return case when counted.used <= most then 0 when counted.used = most + 1 then -wait else wait end;
    end
  $$;
comment on function take_limit is
  'Counts once more, up to one more than is allowed. Seconds until the next is allowed; 0 when this one is, and negative when this'
  ' is the first that is not. What has ended is swept away beside it, some rows at a time.';

create or replace function end_portal_session(ended text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      insert into portal_sign_out (session) values (ended) on conflict do nothing;
      delete from portal_sign_out
      where session in (select o.session from portal_sign_out o where o.ended_at < now() - interval '25 hours'
                        order by o.ended_at limit 20 for update skip locked);
    end
  $$;
comment on function end_portal_session is
  'The portal has ended this session. What no session of ours can belong to any more is swept away beside it.';

create or replace function is_portal_session_ended(asked text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from portal_sign_out where session = asked) $$;
comment on function is_portal_session_ended is 'Asked at each request.';
