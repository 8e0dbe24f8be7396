-- The counter, and who looked: staff state a reason before they open a person, and every look is on record.

-- By what a person is found; each document of a person may name another identity card or name.
create table worker_identity (
  worker_fin      varchar(7)   not null constraint worker_identity_worker_fk references worker,
  name_folded     varchar(190) not null,
  birth_date      date,
  ssn             varchar(20),
  document_number varchar(40),
  constraint worker_identity_uk unique nulls not distinct
    (worker_fin, name_folded, birth_date, ssn, document_number)
);
create index worker_identity_ssn_ix on worker_identity (ssn);
create index worker_identity_document_ix on worker_identity (document_number);
create index worker_identity_name_ix on worker_identity (birth_date, name_folded text_pattern_ops);

-- The documents that are here already name them in what was signed; folded as az.bildiris.platform.Folding does.
insert into worker_identity (worker_fin, name_folded, birth_date, ssn, document_number)
select distinct worker_fin,
       trim(regexp_replace(regexp_replace(
         translate(lower(translate(concat_ws(' ', surname, name, patronymic), 'İI', 'ii') collate "und-x-icu"),
                   'əışçğöü', 'eiscgou'),
         '[^[:alnum:]]', ' ', 'g'), ' +', ' ', 'g')),
       born::date, ssn,
       upper(regexp_replace(concat(series, number), '\s', '', 'g'))
from (
  select worker_fin,
         (xpath('//n:worker/n:surname/text()', content, names))[1]::text as surname,
         (xpath('//n:worker/n:name/text()', content, names))[1]::text as name,
         (xpath('//n:worker/n:patronymic/text()', content, names))[1]::text as patronymic,
         (xpath('//n:worker/n:birthDate/text()', content, names))[1]::text as born,
         (xpath('//n:worker/n:ssn/text()', content, names))[1]::text as ssn,
         (xpath('//n:worker/n:documentSeries/text()', content, names))[1]::text as series,
         (xpath('//n:worker/n:documentNumber/text()', content, names))[1]::text as number
  from (
    select worker_fin,
           xmlparse(document convert_from(xml, 'UTF8')) as content,
           array[array['n', 'urn:az:bildiris:notification:1.0']] as names
    from document
  ) signed
) identified
where number is not null;

alter table reference_entry drop constraint reference_entry_list_ck;
alter table reference_entry add constraint reference_entry_list_ck
  check (list in ('TERMINATION_REASON', 'GROSS_BREACH', 'FIXED_TERM_REASON', 'AMENDMENT_KIND', 'ACCESS_PURPOSE'));

-- For what staff may open a person. The Labour Code (m.), the law on obtaining information, the law on personal data.
insert into reference_entry (list, code, position, article, legal_reference, text_az, text_en, text_ru) values
  ('ACCESS_PURPOSE', 'WORKER_REQUEST', 1, '9', 'm.9, b. «o»; İnformasiya əldə etmək haqqında Qanun, m.38.5',
   'İşçinin müraciəti', 'Request of the worker', 'Обращение работника'),
  ('ACCESS_PURPOSE', 'COMPLAINT', 2, '49', 'm.49, h.5',
   'İşçinin şikayətinin araşdırılması', 'Inquiry into a complaint of the worker', 'Рассмотрение жалобы работника'),
  ('ACCESS_PURPOSE', 'INSPECTION', 3, '49', 'm.49, h.5; m.74, h.1-1',
   'Əmək qanunvericiliyinə riayət olunmasının yoxlanılması', 'Inspection of compliance with labour law',
   'Проверка соблюдения трудового законодательства'),
  ('ACCESS_PURPOSE', 'COURT_REQUEST', 4, '0', 'Fərdi məlumatlar haqqında Qanun, 998-IIIQ',
   'Məhkəmənin sorğusu', 'Request of a court', 'Запрос суда'),
  ('ACCESS_PURPOSE', 'CORRECTION', 5, '0', 'Fərdi məlumatlar haqqında Qanun, 998-IIIQ',
   'Məlumatdakı səhvin araşdırılması', 'Inquiry into an error in the data', 'Рассмотрение ошибки в данных'),
  ('ACCESS_PURPOSE', 'EMERGENCY', 6, '0', 'Fərdi məlumatlar haqqında Qanun, 998-IIIQ',
   'Təxirəsalınmaz hal (rəhbər sonradan baxır)', 'Emergency (a supervisor reviews it afterwards)',
   'Неотложный случай (руководитель проверяет потом)');

-- A reason holds for one member of staff and one person, until it expires or is closed. What was stated never changes.
create table access_reason (
  id          uuid         not null constraint access_reason_pk primary key,
  staff       varchar(255) not null,
  staff_name  varchar(200) not null,
  role        varchar(10)  not null,
  institution varchar(255) not null,
  place       varchar(255) not null,
  worker_fin  varchar(7)   not null constraint access_reason_worker_fk references worker,
  purpose     varchar(20)  not null,
  case_number varchar(50)  not null,
  note        varchar(500) not null,
  opened_at   timestamptz  not null,
  expires_at  timestamptz  not null,
  chosen_at   timestamptz  not null,
  closed_at   timestamptz,
  constraint access_reason_role_ck check (role in ('CLERK', 'INSPECTOR'))
);
create index access_reason_staff_ix on access_reason (staff, expires_at);
create index access_reason_worker_ix on access_reason (worker_fin, opened_at);
create index access_reason_emergency_ix on access_reason (opened_at) where purpose = 'EMERGENCY';

-- What a supervisor thinks of an emergency; once.
create table access_review (
  reason_id   uuid         not null constraint access_review_pk primary key
                           constraint access_review_reason_fk references access_reason,
  verdict     varchar(10)  not null,
  note        varchar(500) not null,
  reviewed_by varchar(255) not null,
  reviewed_at timestamptz  not null,
  constraint access_review_verdict_ck check (verdict in ('APPROVED', 'QUESTIONED'))
);

-- The audit trail. Rows are only ever added; a sealer chains them afterwards (audit_seal), so that nobody waits.
create table audit_entry (
  id                  bigint       generated always as identity constraint audit_entry_pk primary key,
  at                  timestamptz  not null default clock_timestamp(),
  actor               varchar(255) not null,
  actor_name          varchar(200) not null,
  role                varchar(10)  not null,
  institution         varchar(255) not null,
  place               varchar(255) not null,
  means               varchar(20)  not null,
  address             varchar(45)  not null,
  action              varchar(20)  not null,
  worker_fin          varchar(7),
  notification_id     uuid,
  notification_number varchar(20),
  reason_id           uuid,
  purpose             varchar(20),
  case_number         varchar(50),
  result              varchar(10)  not null,
  detail              varchar(500) not null,
  constraint audit_entry_result_ck check (result in ('DONE', 'REFUSED', 'FAILED'))
);
create index audit_entry_worker_ix on audit_entry (worker_fin, id);
create index audit_entry_actor_ix on audit_entry (actor, id);
create index audit_entry_at_ix on audit_entry (at, id);

-- One link of the hash chain: hash = SHA-256 over the hash before and the entry.
create table audit_seal (
  position  bigint      not null constraint audit_seal_pk primary key,
  entry_id  bigint      not null constraint audit_seal_entry_uk unique,
  hash      varchar(64) not null,
  sealed_at timestamptz not null
);

-- A worker asks about a look; the auditor answers.
create table look_question (
  id         uuid          not null constraint look_question_pk primary key,
  entry_id   bigint        not null constraint look_question_entry_uk unique
                           constraint look_question_entry_fk references audit_entry,
  worker_fin varchar(7)    not null,
  text       varchar(1000) not null,
  asked_at   timestamptz   not null
);
create index look_question_worker_ix on look_question (worker_fin);
create table look_answer (
  question_id uuid          not null constraint look_answer_pk primary key
                            constraint look_answer_question_fk references look_question,
  worker_fin  varchar(7)    not null,
  text        varchar(1000) not null,
  answered_by varchar(255)  not null,
  answered_at timestamptz   not null
);

-- Looks under a reason may be withheld from the worker until a day, on a legal ground that the worker sees; a supervisor
-- decides within three days, or they are shown.
create table look_withholding (
  reason_id    uuid         not null constraint look_withholding_pk primary key
                            constraint look_withholding_reason_fk references access_reason,
  worker_fin   varchar(7)   not null,
  ground       varchar(500) not null,
  until        date         not null,
  requested_by varchar(255) not null,
  requested_at timestamptz  not null
);
create index look_withholding_worker_ix on look_withholding (worker_fin, until);
create table look_withholding_decision (
  reason_id  uuid         not null constraint look_withholding_decision_pk primary key
                          constraint look_withholding_decision_fk references look_withholding,
  approved   boolean      not null,
  decided_by varchar(255) not null,
  decided_at timestamptz  not null
);

grant select, insert on look_withholding, look_withholding_decision to ${application};
grant select, insert on worker_identity, access_reason, access_review, audit_entry, audit_seal, look_question, look_answer
  to ${application};
grant update (chosen_at, closed_at) on access_reason to ${application};

-- The lock for staff: rows of the persons for whom this member of staff (bildiris.staff) has a live reason. The function
-- runs as the owner, so that the policy of a table does not ask itself, and is asked once for each statement.
create function reasoned_workers() returns varchar[]
  language sql stable security definer set search_path = public, pg_temp
  return array(
    select distinct r.worker_fin from access_reason r
    where r.staff = current_setting('bildiris.staff', true) and r.closed_at is null and r.expires_at > now());
revoke all on function reasoned_workers() from public;
grant execute on function reasoned_workers() to ${application};

create policy worker_reasoned on worker for select to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and fin = any ((select reasoned_workers())::varchar[]));
create policy contract_reasoned on contract for select to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy notification_reasoned on notification for select to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy document_reasoned on document for select to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy status_decision_reasoned on status_decision for select to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and worker_fin = any ((select reasoned_workers())::varchar[]));
create policy registration_warning_reasoned on registration_warning for select to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and worker_fin = any ((select reasoned_workers())::varchar[]));

alter table worker_identity enable row level security;
create policy worker_identity_register on worker_identity to ${application}
  using (current_setting('bildiris.scope', true) = 'register');

-- Finding a person shows no more than whom one has found, by one thing that the person knows, twenty at most.
create function find_workers(kind text, asked text, born date)
  returns table (fin varchar, surname varchar, name varchar, patronymic varchar, birth_date date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.fin, w.surname, w.name, w.patronymic,
           (select max(i.birth_date) from worker_identity i where i.worker_fin = w.fin)
    from worker w
    where current_setting('bildiris.scope', true) = 'staff' and w.fin in (
      select w2.fin from worker w2 where kind = 'FIN' and w2.fin = asked
      union all
      select i.worker_fin from worker_identity i where kind = 'SSN' and i.ssn = asked
      union all
      select i.worker_fin from worker_identity i where kind = 'DOCUMENT' and i.document_number = asked
      union all
      select n.worker_fin from notification n where kind = 'NUMBER' and n.number = asked
      union all
      select i.worker_fin from worker_identity i
      where kind = 'NAME' and i.birth_date = born and i.name_folded like asked || '%')
    order by w.surname, w.name, w.fin
    limit 20
  $$;
revoke all on function find_workers(text, text, date) from public;
grant execute on function find_workers(text, text, date) to ${application};

alter table access_reason enable row level security;
create policy access_reason_staff on access_reason to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and staff = current_setting('bildiris.staff', true));
create policy access_reason_supervisor on access_reason for select to ${application}
  using (current_setting('bildiris.scope', true) = 'supervisor' and purpose = 'EMERGENCY');
create policy access_reason_auditor on access_reason for select to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor');

alter table access_review enable row level security;
create policy access_review_supervisor on access_review to ${application}
  using (current_setting('bildiris.scope', true) = 'supervisor');
create policy access_review_auditor on access_review for select to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor');

alter table audit_entry enable row level security;
create policy audit_entry_write on audit_entry for insert to ${application} with check (true);
-- What is withheld from the worker who asks; nothing says more than its ground and its end.
create function withheld_looks() returns table (reason_id uuid, ground varchar, until date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.reason_id, w.ground, w.until
    from look_withholding w left join look_withholding_decision d on d.reason_id = w.reason_id
    where current_setting('bildiris.scope', true) = 'worker' and w.worker_fin = current_setting('bildiris.fin', true)
      and w.until >= (now() at time zone 'Asia/Baku')::date
      and coalesce(d.approved, w.requested_at > now() - interval '3 days')
  $$;
revoke all on function withheld_looks() from public;
grant execute on function withheld_looks() to ${application};
create policy audit_entry_worker on audit_entry for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true)
         and (reason_id is null or reason_id <> all (array(select w.reason_id from withheld_looks() w))));
create policy audit_entry_auditor on audit_entry for select to ${application}
  using (current_setting('bildiris.scope', true) in ('auditor', 'sealer'));
alter table audit_seal enable row level security;
create policy audit_seal_sealer on audit_seal to ${application}
  using (current_setting('bildiris.scope', true) in ('auditor', 'sealer'))
  with check (current_setting('bildiris.scope', true) = 'sealer');

alter table look_withholding enable row level security;
alter table look_withholding_decision enable row level security;
create policy look_withholding_staff on look_withholding to ${application}
  using (current_setting('bildiris.scope', true) = 'staff' and requested_by = current_setting('bildiris.staff', true));
create policy look_withholding_supervisor on look_withholding for select to ${application}
  using (current_setting('bildiris.scope', true) in ('supervisor', 'auditor'));
create policy look_withholding_decision_supervisor on look_withholding_decision to ${application}
  using (current_setting('bildiris.scope', true) = 'supervisor');
create policy look_withholding_decision_auditor on look_withholding_decision for select to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor');

alter table look_question enable row level security;
alter table look_answer enable row level security;
create policy look_question_worker on look_question to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));
create policy look_question_auditor on look_question for select to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor');
create policy look_answer_worker on look_answer for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));
create policy look_answer_auditor on look_answer to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor');
