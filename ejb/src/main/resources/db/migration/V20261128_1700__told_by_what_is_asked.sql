-- As staff_reasons: for whom the transaction works is told by the first thing that is asked, so that no page of anybody
-- costs more than three statements.

-- Grounds and ends of what is withheld for now from the worker for whom the transaction works from here on.
create function withheld_from(told_fin text) returns table (ground varchar, until date)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'worker', true), set_config('bildiris.fin', told_fin, true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', '', true);
      return query select w.ground, w.until from withheld_looks() w order by w.until, w.ground;
    end
  $$;
revoke all on function withheld_from(text) from public;
grant execute on function withheld_from(text) to ${application};

-- What inspectors withhold from workers, for the supervisors for whom the transaction works from here on: those to decide
-- first, then the youngest.
create function withholdings_to_decide(most integer)
  returns table (reason_id uuid, worker_fin varchar, ground varchar, until date, requested_by varchar,
                 requested_at timestamptz, approved boolean)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'supervisor', true), set_config('bildiris.fin', '', true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', '', true);
      return query
        select w.reason_id, w.worker_fin, w.ground, w.until, w.requested_by, w.requested_at, d.approved
        from look_withholding w left join look_withholding_decision d on d.reason_id = w.reason_id
        order by d.approved is not null, w.requested_at desc
        limit most;
    end
  $$;
revoke all on function withholdings_to_decide(integer) from public;
grant execute on function withholdings_to_decide(integer) to ${application};

-- The figures of notification_statistics and when they were counted, for whomever may read them; that line stands alone
-- when there are none.
create function published_statistics(first date, last date)
  returns table (kind varchar, month date, code varchar, rounded bigint, small boolean, counted_at timestamptz)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'statistics', true), set_config('bildiris.fin', '', true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', '', true);
      return query
        select s.kind, s.month, s.code, s.rounded, s.small, t.counted_at
        from statistics_state t left join notification_statistics(first, last) s on true;
    end
  $$;
revoke all on function published_statistics(date, date) from public;
grant execute on function published_statistics(date, date) to ${application};
