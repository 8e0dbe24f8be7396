-- What qa/plan has shown at ten million rows (docs/performance.md).

-- Employers by the beginning of their VÖEN or SUN: a pattern that is not known when the plan is made reads every name.
create index employer_name_voen_ix on employer_name (voen collate "C");
create index employer_name_sun_ix on employer_name (sun collate "C");
create or replace function find_employers(folded text, digits text)
  returns table (voen varchar, sun varchar, name varchar)
  language sql stable security definer set search_path = public, pg_temp
  set enable_bitmapscan = on set enable_sort = on set enable_seqscan = off
  as $$
    select e.voen, e.sun, e.name
    from (
      select n.voen, n.sun, n.name, 1 as likeness from employer_name n
      where (select inspects()) and digits <> ''
        and ((n.voen collate "C" >= digits and n.voen collate "C" < digits || ':')
             or (n.sun collate "C" >= digits and n.sun collate "C" < digits || ':'))
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

-- The policies hide from the planner how many there are, and it asked the reviews and the answers one by one.
create or replace function what_waits(told_fin text, told_supervisor text, told_auditor boolean)
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
          where (r.purpose = 'EMERGENCY' or r.about_staff) and r.staff <> told_supervisor
            and r.id not in (select v.reason_id from access_review v))
          + (
          select count(*) from look_withholding w
          where w.requested_by <> told_supervisor
            and w.reason_id not in (select d.reason_id from look_withholding_decision d));
      end if;
      if told_auditor then
        perform set_config('bildiris.scope', 'auditor', true);
        questions := (select count(*) from look_question q where q.id not in (select a.question_id from look_answer a));
      end if;
      perform set_config('bildiris.scope', '', true), set_config('bildiris.fin', '', true);
      return next;
    end
  $$;
