-- How often somebody did something lately, counted here so that several servers count together. Who it was stands here as a
-- keyed hash only.
create table rate_limit (
  kind    varchar(20) not null,
  who     varchar(64) not null,
  used    int         not null,
  ends_at timestamptz not null,
  constraint rate_limit_pk primary key (kind, who)
);
create index rate_limit_end_ix on rate_limit (ends_at);

-- Counts once more, up to one more than is allowed. Seconds until the next is allowed; 0 when this one is, and negative when
-- this is the first that is not. The application's role counts by this alone, and never back. What has ended is swept away
-- beside it, some rows at a time.
create function take_limit(asked_kind text, asked_who text, most int, seconds int) returns int
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
revoke all on function take_limit(text, text, int, int) from public;
grant execute on function take_limit(text, text, int, int) to ${application};
