-- Figures are of months that are over, and stay the same until the next one is: nobody sees a cell cross a threshold from one
-- minute to the next. Each cell has a secret offset of -2 to 2, the same for ever, and everything that is published, "fewer than
-- five" too, is made of cells with their offsets: so no threshold tells an exact count, and sums over many periods tell only of
-- the count with its offset. Sums are rounded by themselves.
delete from statistics_count;
alter table statistics_count drop column rounded, add column perturbed bigint not null;
update statistics_state set counted_at = null;

drop function rounded_statistic(uuid, text, bigint);
create function perturbed_statistic(seed uuid, cell text, exact bigint) returns bigint
  language sql immutable
  return exact - 2 + get_byte(sha256(convert_to(concat_ws(' ', seed, cell), 'UTF8')), 0) % 5;
revoke all on function perturbed_statistic(uuid, text, bigint) from public;

-- Counts the register up to the end of the last month, unless that was done since, and nothing was taken over meanwhile; by one
-- server of several only. False: not now.
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
             case when lapsed_on < closed then 'LAPSED' else 'IN_FORCE' end, count(*)
      from contract
      where concluded_on < closed
      group by 2, 3
    ) cells;
    update statistics_state set counted_at = now(), took = clock_timestamp() - now();
    return true;
  end $$;

-- What may be published of the months from the one that begins on first to the one that begins on last: each cell and the sums,
-- each rounded by itself; month is empty for the period, code for all codes.
create or replace function notification_statistics(first date, last date)
  returns table (kind varchar, month date, code varchar, rounded bigint, small boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.kind, c.month, c.code, greatest(0, 5 * round(sum(c.perturbed) / 5.0))::bigint, sum(c.perturbed) < 5
    from statistics_count c
    where current_setting('bildiris.scope', true) = 'statistics' and c.month between first and last
    group by c.kind, grouping sets ((c.month, c.code), (c.month), (c.code), ())
    having c.kind = 'TYPE' or grouping(c.month) = 1
  $$;
