-- Statistics without persons: counts of the whole register, made now and then and kept, so that no look scans it.
-- The exact counts stay with the owner; the application's role gets what may be published (docs/adr/0015).

-- kind TYPE: notifications by their date and type; REASON: terminations by their date and reason; STATUS: contracts by the
-- day on which they were concluded and their status today. rounded is exact, up or down to a multiple of five by chance,
-- once for each cell: whatever is added up or subtracted later says no more than the cells do.
create table statistics_count (
  kind    varchar(10) not null,
  month   date        not null,
  code    varchar(20) not null,
  exact   bigint      not null,
  rounded bigint      not null,
  constraint statistics_count_pk primary key (kind, month, code),
  constraint statistics_count_kind_ck check (kind in ('TYPE', 'REASON', 'STATUS'))
);

-- One row: when the register was counted, how long that took, and what the chance of the rounding hangs on.
create table statistics_state (
  only_row   boolean     not null default true constraint statistics_state_pk primary key
                         constraint statistics_state_one_ck check (only_row),
  seed       uuid        not null default gen_random_uuid(),
  counted_at timestamptz,
  took       interval
);
insert into statistics_state default values;

-- Unbiased: 12 becomes 10 with a chance of 3/5 and 15 with one of 2/5; the same cell always meets the same chance.
create function rounded_statistic(seed uuid, cell text, exact bigint) returns bigint
  language sql immutable
  return exact - exact % 5
    + case when get_byte(sha256(convert_to(concat_ws(' ', seed, cell), 'UTF8')), 0) % 5 < exact % 5 then 5 else 0 end;
revoke all on function rounded_statistic(uuid, text, bigint) from public;

-- Counts the register unless that was done a moment ago: never more than a hundredth of the time is spent on it, whether
-- it takes milliseconds or minutes, and by one server of several only. False: not now.
create function count_statistics() returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    secret uuid;
    due    timestamptz;
    today  date := (now() at time zone 'Asia/Baku')::date;
  begin
    select seed, counted_at + 100 * took into secret, due from statistics_state for update skip locked;
    if not found or due > now() then
      return false;
    end if;
    delete from statistics_count;
    insert into statistics_count (kind, month, code, exact, rounded)
    select counted.*, rounded_statistic(secret, concat_ws(' ', kind, month, code), exact) as rounded
    from (
      select case when grouping(type) = 0 then 'TYPE' else 'REASON' end as kind,
             date_trunc('month', notification_date)::date as month,
             coalesce(type, termination_reason) as code, count(*) as exact
      from notification
      group by date_trunc('month', notification_date)::date, grouping sets ((type), (termination_reason))
      having grouping(type) = 0 or termination_reason is not null
      union all
      select 'STATUS', date_trunc('month', concluded_on)::date,
             case when lapsed_on <= today then 'LAPSED' else 'IN_FORCE' end, count(*)
      from contract group by 2, 3
    ) counted;
    update statistics_state
    set counted_at = now(), took = greatest(clock_timestamp() - now(), interval '0.6 seconds');
    return true;
  end $$;
revoke all on function count_statistics() from public;
grant execute on function count_statistics() to ${application};

-- What may be published of the months from the one that begins on first to the one that begins on last: each cell and the
-- sums, all from the rounded cells; month is empty for the period, code for all codes. small: really fewer than five.
create function notification_statistics(first date, last date)
  returns table (kind varchar, month date, code varchar, rounded bigint, small boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.kind, c.month, c.code, sum(c.rounded)::bigint, sum(c.exact) < 5
    from statistics_count c
    where current_setting('bildiris.scope', true) = 'statistics' and c.month between first and last
    group by c.kind, grouping sets ((c.month, c.code), (c.month), (c.code), ())
    having c.kind = 'TYPE' or grouping(c.month) = 1
  $$;
revoke all on function notification_statistics(date, date) from public;
grant execute on function notification_statistics(date, date) to ${application};
grant select (counted_at) on statistics_state to ${application};
