-- The register of notifications. The owner migrates; the application's role reads, adds, and changes only what a later
-- document or decision may change. Every table with personal data has row-level security: a transaction sees nothing
-- until it has said for whom it works (see the end of this file).

create table worker (
  fin         varchar(7)  not null constraint worker_pk primary key,
  surname     varchar(60) not null,
  name        varchar(60) not null,
  patronymic  varchar(60) not null,
  known_since timestamptz not null,
  constraint worker_fin_ck check (fin ~ '^[0-9A-HJ-NP-Z]{7}$')
);

-- A contract is the chain of its conclusion, amendments and at most one valid termination. lapsed_on is the first day on
-- which it is no longer in force; it is derived from the chain and its decisions whenever one is added.
create table contract (
  id             uuid        not null constraint contract_pk primary key,
  worker_fin     varchar(7)  not null constraint contract_worker_fk references worker,
  employer_voen  varchar(10) not null,
  base_number    varchar(20) not null constraint contract_base_number_uk unique,
  concluded_on   date        not null,
  work_starts_on date        not null,
  lapsed_on      date,
  lapse_cause    varchar(24),
  constraint contract_lapse_ck check ((lapsed_on is null) = (lapse_cause is null)),
  constraint contract_lapse_cause_ck
    check (lapse_cause in ('TERMINATED', 'INSPECTORATE_DECISION', 'BASE_INVALID'))
);
create index contract_worker_ix on contract (worker_fin, work_starts_on);

-- One registered document. Its columns are an index derived from the signed content.
create table notification (
  id                 uuid         not null constraint notification_pk primary key,
  number             varchar(20)  not null constraint notification_number_uk unique,
  contract_id        uuid         not null constraint notification_contract_fk references contract,
  worker_fin         varchar(7)   not null constraint notification_worker_fk references worker,
  type               varchar(11)  not null,
  notification_date  date         not null,
  registered_at      timestamptz  not null,
  origin             varchar(13)  not null,
  taken_over         boolean      not null,
  base_number        varchar(20),
  employer_name      varchar(255) not null collate "az-x-icu",
  employer_folded    varchar(255) not null,
  employer_voen      varchar(10)  not null,
  employer_sun       varchar(20)  not null,
  official_name      varchar(150) not null,
  official_position  varchar(150) not null,
  workplace_kind     varchar(10)  not null,
  workplace          varchar(255) not null,
  position           varchar(255) not null,
  effective_from     date,
  effective_to       date,
  terminated_on      date,
  order_number       varchar(30),
  order_date         date,
  termination_reason varchar(20),
  invalid_since      date,
  constraint notification_type_ck check (type in ('CONCLUSION', 'AMENDMENT', 'TERMINATION')),
  constraint notification_origin_ck check (origin in ('EMPLOYER', 'TAX_AUTHORITY')),
  constraint notification_workplace_kind_ck check (workplace_kind in ('MAIN', 'ADDITIONAL')),
  constraint notification_base_ck check ((base_number is null) = (type = 'CONCLUSION')),
  constraint notification_amendment_ck check ((effective_from is not null) = (type = 'AMENDMENT')),
  constraint notification_termination_ck
    check ((terminated_on is not null and termination_reason is not null) = (type = 'TERMINATION')),
  constraint notification_date_ck check (notification_date >= date '2014-07-01')
);
create index notification_worker_date_ix on notification (worker_fin, notification_date, id);
create index notification_worker_number_ix on notification (worker_fin, number);
create index notification_worker_employer_ix on notification (worker_fin, employer_name, id);
create index notification_contract_ix on notification (contract_id);

-- What was signed, unchanged. Only rows taken over from the older system may lack a container.
create table document (
  notification_id    uuid         not null constraint document_pk primary key
                                  constraint document_notification_fk references notification,
  worker_fin         varchar(7)   not null,
  xml                bytea        not null,
  xml_sha256         varchar(64)  not null,
  container          bytea,
  container_sha256   varchar(64)  constraint document_container_uk unique,
  container_size     int,
  signer_name        varchar(255),
  signed_at          timestamptz,
  certificate_serial varchar(64),
  certificate_issuer varchar(255),
  signature_means    varchar(20),
  signature_level    varchar(30),
  constraint document_container_ck check (
    (container is null) = (container_sha256 is null) and (container is null) = (container_size is null)
    and (container is null) = (signer_name is null) and (container is null) = (signed_at is null)
    and (container is null) = (certificate_serial is null) and (container is null) = (certificate_issuer is null))
);
create index document_xml_ix on document (xml_sha256) where container is null;
alter table document alter column container set storage external;

-- A status never changes without a reason, a body, a date and a document.
create table status_decision (
  id              uuid         not null constraint status_decision_pk primary key,
  notification_id uuid         not null constraint status_decision_notification_fk references notification,
  worker_fin      varchar(7)   not null,
  kind            varchar(12)  not null,
  reason          varchar(500) not null,
  body            varchar(255) not null,
  decided_on      date         not null,
  document_number varchar(50)  not null,
  recorded_at     timestamptz  not null,
  recorded_by     varchar(255) not null,
  constraint status_decision_kind_ck check (kind in ('LAPSE', 'INVALIDITY')),
  constraint status_decision_once_uk unique (notification_id, kind)
);

-- One take-over of an older system's documents by a signed manifest; no personal data.
create table takeover_run (
  manifest_sha256 varchar(64) not null constraint takeover_run_pk primary key,
  total           int         not null,
  registered      int         not null default 0,
  refused         int         not null default 0,
  started_at      timestamptz not null,
  finished_at     timestamptz
);

create sequence notification_number_seq;

grant select, insert on worker, contract, notification, document, status_decision, takeover_run to ${application};
grant update (lapsed_on, lapse_cause) on contract to ${application};
grant update (invalid_since) on notification to ${application};
grant update (registered, refused, finished_at) on takeover_run to ${application};
grant usage on sequence notification_number_seq to ${application};

-- The second lock. bildiris.scope and bildiris.fin are set for one transaction by the service boundary: a worker reads
-- own rows and writes none; the register itself (registration, decisions) reads and adds; without a caller there are no
-- rows at all.
alter table worker enable row level security;
alter table contract enable row level security;
alter table notification enable row level security;
alter table document enable row level security;
alter table status_decision enable row level security;

create policy worker_own on worker for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and fin = current_setting('bildiris.fin', true));
create policy contract_own on contract for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));
create policy notification_own on notification for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));
create policy document_own on document for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));
create policy status_decision_own on status_decision for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));

create policy worker_register on worker to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
create policy contract_register on contract to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
create policy notification_register on notification to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
create policy document_register on document to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
create policy status_decision_register on status_decision to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
