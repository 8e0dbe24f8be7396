-- What waits for whoever asks, by all of their roles at once, so that the overview costs one statement whatever these are:
-- answers since this worker (FIN) last read who looked; emergencies and withheld looks that this supervisor (name) may
-- decide, which the own ones are not; questions that no auditor has answered. Who is no worker or supervisor is ''.
-- Afterwards the transaction sees nothing.
create function what_waits(told_fin text, told_supervisor text, told_auditor boolean)
  returns table (answers bigint, decisions bigint, questions bigint)
  language plpgsql volatile security invoker
  as $$
    begin
      answers := 0;
      decisions := 0;
      questions := 0;
      perform set_config('bildiris.fin', told_fin, true), set_config('bildiris.sender', '', true),
              set_config('bildiris.staff', '', true);
      if told_fin <> '' then
        perform set_config('bildiris.scope', 'worker', true);
        answers := (
          select count(*) from look_answer a
          where a.worker_fin = told_fin and not exists (
            select from audit_entry e
            where e.worker_fin = told_fin and e.role = 'WORKER' and e.action = 'LOOKS' and e.at >= a.answered_at));
      end if;
      if told_supervisor <> '' then
        perform set_config('bildiris.scope', 'supervisor', true);
        decisions := (
          select count(*) from access_reason r
          where r.purpose = 'EMERGENCY' and r.staff <> told_supervisor
            and not exists (select from access_review v where v.reason_id = r.id))
          + (
          select count(*) from look_withholding w
          where w.requested_by <> told_supervisor
            and not exists (select from look_withholding_decision d where d.reason_id = w.reason_id));
      end if;
      if told_auditor then
        perform set_config('bildiris.scope', 'auditor', true);
        questions := (
          select count(*) from look_question q
          where not exists (select from look_answer a where a.question_id = q.id));
      end if;
      perform set_config('bildiris.scope', '', true), set_config('bildiris.fin', '', true);
      return next;
    end
  $$;
revoke all on function what_waits(text, text, boolean) from public;
grant execute on function what_waits(text, text, boolean) to ${application};
