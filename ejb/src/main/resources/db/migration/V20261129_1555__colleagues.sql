-- Staff may open a colleague, and a supervisor sees it as staff opened in an emergency. Who is staff is known by the FİN with
-- which members of staff sign in, or by a list (BILDIRIS_STAFF_FINS); nobody reads it here.
create table staff_member (
  fin         varchar(7)  not null constraint staff_member_pk primary key
                          constraint staff_member_fin_ck check (fin ~ '^[0-9A-HJ-NP-Z]{7}$'),
  known_since timestamptz not null default now()
);
alter table staff_member enable row level security;

-- These are staff, too; with "only" nobody else is.
create function know_staff(fins text[], only_these boolean) returns void
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    delete from staff_member where only_these and fin <> all (fins);
    insert into staff_member (fin) select unnest(fins) on conflict do nothing;
  end;
revoke all on function know_staff(text[], boolean) from public;
grant execute on function know_staff(text[], boolean) to ${application};

create function mark_colleague() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.about_staff := exists (select from staff_member s where s.fin = new.worker_fin);
      return new;
    end
  $$;
revoke all on function mark_colleague() from public;
create trigger access_reason_colleague before insert on access_reason for each row execute function mark_colleague();

drop policy access_reason_supervisor on access_reason;
create policy access_reason_supervisor on access_reason for select to ${application}
  using (current_setting('bildiris.scope', true) = 'supervisor' and (purpose = 'EMERGENCY' or about_staff));
drop index access_reason_emergency_ix;
create index access_reason_reviewed_ix on access_reason (opened_at) where purpose = 'EMERGENCY' or about_staff;

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
