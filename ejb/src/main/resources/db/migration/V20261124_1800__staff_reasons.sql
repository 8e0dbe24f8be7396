-- For whom the transaction works, and the reasons of this member of staff that still hold, the one used last first: one
-- statement instead of two for each page. They are read as staff, who see the names of whom they have open.
create function staff_reasons(told_scope text, told_staff text, told_now timestamptz)
  returns table (id uuid, worker_fin varchar, worker_name text, purpose varchar, case_number varchar, note varchar,
                 opened_at timestamptz, expires_at timestamptz)
  language plpgsql volatile security invoker
  as $$
    begin
      perform set_config('bildiris.scope', 'staff', true), set_config('bildiris.fin', '', true),
              set_config('bildiris.sender', '', true), set_config('bildiris.staff', told_staff, true);
      return query
        select r.id, r.worker_fin, concat_ws(' ', w.surname, w.name, w.patronymic), r.purpose, r.case_number, r.note,
               r.opened_at, r.expires_at
        from access_reason r left join worker w on w.fin = r.worker_fin
        where r.staff = told_staff and r.closed_at is null and r.expires_at > told_now
        order by r.chosen_at desc;
      perform set_config('bildiris.scope', told_scope, true);
    end
  $$;
revoke all on function staff_reasons(text, text, timestamptz) from public;
grant execute on function staff_reasons(text, text, timestamptz) to ${application};
