-- The register of notifications: who works, under which contract, what was signed about it, and what was decided. The owner
-- migrates; what each role of the application may do with a table stands in R__policies.sql, and what each table is, beside it.

-- Trigrams find an employer's name however carelessly it was typed.
create extension if not exists pg_trgm;

create table worker (
  fin         varchar(7)  not null constraint worker_pk primary key,
  surname     varchar(60) not null,
  name        varchar(60) not null,
  patronymic  varchar(60) not null,
  known_since timestamptz not null,
  constraint worker_fin_ck check (fin ~ '^[0-9A-HJ-NP-Z]{7}$')
);
comment on table worker is 'A person with a notification, or made known by the older system.';

create table worker_identity (
  worker_fin      varchar(7)   not null constraint worker_identity_worker_fk references worker,
  name_folded     varchar(190) not null,
  birth_date      date,
  ssn             varchar(20),
  document_number varchar(40),
  constraint worker_identity_uk unique nulls not distinct (worker_fin, name_folded, birth_date, ssn, document_number)
);
comment on table worker_identity is
  'By what staff find a person; each document of a person may name another identity card or name.';
create index worker_identity_ssn_ix on worker_identity (ssn);
create index worker_identity_document_ix on worker_identity (document_number);
create index worker_identity_name_ix on worker_identity (birth_date, name_folded text_pattern_ops);

create table employer_name (
  voen        varchar(10)  not null,
  sun         varchar(20)  not null,
  name        varchar(255) not null,
  name_folded varchar(255) not null,
  constraint employer_name_pk primary key (voen, sun, name)
);
comment on table employer_name is 'Under which names an employer has filed.';
create index employer_name_folded_ix on employer_name using gin (name_folded gin_trgm_ops);
-- The order of the digits, so that a beginning is a range, also in a plan that is made without it; as they are typed, without
-- leading zeros.
create index employer_name_voen_ix on employer_name (ltrim(voen, '0') collate "C");
create index employer_name_sun_ix on employer_name (ltrim(sun, '0') collate "C");

create table succession (
  id              uuid         not null constraint succession_pk primary key,
  predecessor     varchar(10)  not null,
  successor       varchar(10)  not null,
  since           date         not null,
  body            varchar(255) not null,
  document_number varchar(50)  not null,
  document_date   date         not null,
  recorded_at     timestamptz  not null,
  recorded_by     varchar(255) not null,
  constraint succession_once_uq unique (predecessor, successor),
  constraint succession_two_ck check (predecessor <> successor)
);
comment on table succession is
  'Who goes on with an employer''s contracts after a merger or a division, as an administrator has recorded it by a document.';

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
  constraint contract_lapse_cause_ck check (lapse_cause in ('TERMINATED', 'INSPECTORATE_DECISION', 'BASE_INVALID'))
);
comment on table contract is 'The chain of a conclusion, its amendments and at most one valid termination.';
comment on column contract.lapsed_on is
  'The first day on which it is no longer in force; derived from the chain and its decisions whenever one is added.';
create index contract_worker_ix on contract (worker_fin, work_starts_on);

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
  contract_number    varchar(30),
  employer_name      varchar(255) not null collate "az-x-icu",
  employer_folded    varchar(255) not null,
  employer_voen      varchar(10)  not null,
  employer_sun       varchar(20)  not null,
  official_name      varchar(150) not null,
  official_position  varchar(150) not null,
  workplace_kind     varchar(10)  not null,
  workplace          varchar(255) not null,
  position           varchar(255) not null,
  term_kind          varchar(10),
  term_to            date,
  effective_from     date,
  effective_to       date,
  terminated_on      date,
  order_number       varchar(30),
  order_date         date,
  termination_reason varchar(20),
  work_starts_on     date         not null,
  lapsed_on          date,
  invalid_since      date,
  cancelled          boolean      not null default false,
  constraint notification_type_ck check (type in ('CONCLUSION', 'AMENDMENT', 'TERMINATION')),
  constraint notification_origin_ck check (origin in ('EMPLOYER', 'TAX_AUTHORITY')),
  constraint notification_workplace_kind_ck check (workplace_kind in ('MAIN', 'ADDITIONAL')),
  constraint notification_base_ck check ((base_number is null) = (type = 'CONCLUSION')),
  constraint notification_term_kind_ck check (term_kind in ('INDEFINITE', 'FIXED')),
  constraint notification_term_ck check (term_to is null or term_kind = 'FIXED'),
  constraint notification_amendment_ck check ((effective_from is not null) = (type = 'AMENDMENT')),
  constraint notification_termination_ck
    check ((terminated_on is not null and termination_reason is not null) = (type = 'TERMINATION')),
  constraint notification_date_ck check (notification_date >= date '2014-07-01')
);
comment on table notification is 'One registered document; its columns are an index derived from what was signed.';
comment on column notification.contract_number is
  'What the employer calls the contract: a second conclusion of one contract is warned of, and it is searched.';
comment on column notification.term_kind is
  'What the document states of the contract''s term: a conclusion always, an amendment where it changes it. The last statement'
  ' that is valid and not over tells whether the term has run out (art. 73(1)).';
comment on column notification.work_starts_on is 'Repeats the contract, for no index spans two tables.';
comment on column notification.lapsed_on is 'Repeats the contract, for no index spans two tables.';
comment on column notification.cancelled is 'Taken back by its employer, which pages tell without reading decisions.';

-- A worker's rows, some hundred at most, are sorted faster than more indexes were kept.
create index notification_worker_date_ix on notification (worker_fin, notification_date, id);
create index notification_contract_ix on notification (contract_id);
create index notification_contract_number_ix on notification (contract_number, employer_voen)
  where contract_number is not null;

-- The registry of the whole register: each shape of a question is read from an index in the order in which it is shown, so
-- that a page costs what its rows cost at any depth (docs/performance.md).
create index notification_employer_date_ix on notification (employer_voen, notification_date, id);
create index notification_employer_type_ix on notification (employer_voen, type, notification_date, id);
create index notification_employer_reason_ix on notification (employer_voen, termination_reason, order_date, id)
  where type = 'TERMINATION';
create index notification_employer_order_ix on notification (employer_voen, order_date, id) where type = 'TERMINATION';
create index notification_employer_force_ix on notification (employer_voen, work_starts_on, id) where lapsed_on is null;
create index notification_employer_lapsed_ix on notification (employer_voen, work_starts_on, id)
  where lapsed_on is not null;
create index notification_type_date_ix on notification (type, notification_date, id);
create index notification_reason_ix on notification (termination_reason, order_date, id) where type = 'TERMINATION';
create index notification_force_ix on notification (work_starts_on, id) where lapsed_on is null;
create index notification_lapsed_ix on notification (work_starts_on, id) where lapsed_on is not null;
-- Contracts whose end is registered, but still to come, are in force: few, found by the day of their end.
create index notification_lapse_ix on notification (lapsed_on, work_starts_on, id) where lapsed_on is not null;
create index notification_employer_lapse_ix on notification (employer_voen, lapsed_on, work_starts_on, id)
  where lapsed_on is not null;

create sequence notification_number_seq;

create table document (
  notification_id         uuid         not null constraint document_pk primary key
                                       constraint document_notification_fk references notification,
  worker_fin              varchar(7)   not null,
  xml                     bytea        not null,
  xml_sha256              varchar(64)  not null,
  container               bytea,
  container_sha256        varchar(64)  constraint document_container_uk unique,
  container_size          int,
  signer_name             varchar(255),
  signed_at               timestamptz,
  certificate_serial      varchar(64),
  certificate_issuer      varchar(255),
  signature_means         varchar(20),
  signature_level         varchar(30),
  signature_proven_at     timestamptz,
  certificate_valid_until timestamptz,
  revocation_known_at     timestamptz,
  signature_verdict       varchar(30),
  constraint document_container_ck check (
    (container is null) = (container_sha256 is null) and (container is null) = (container_size is null)
    and (container is null) = (signer_name is null) and (container is null) = (signed_at is null)
    and (container is null) = (certificate_serial is null) and (container is null) = (certificate_issuer is null))
);
comment on table document is
  'What was signed, unchanged. Only rows taken over from the older system may lack a container.';
comment on column document.signature_proven_at is
  'The check of the signature, kept: when the signature is proven to have existed, until when the certificate is good, as of'
  ' when its revocation was known, and the verdict.';
-- The same signed content in another wrapping is the same document.
create index document_xml_ix on document (xml_sha256);
alter table document alter column container set storage external;

create table status_decision (
  id              uuid         not null constraint status_decision_pk primary key,
  notification_id uuid         not null constraint status_decision_notification_fk references notification,
  worker_fin      varchar(7)   not null,
  kind            varchar(16)  not null,
  reason          varchar(500) not null,
  body            varchar(255) not null,
  decided_on      date         not null,
  document_number varchar(50)  not null,
  recorded_at     timestamptz  not null,
  recorded_by     varchar(255) not null,
  constraint status_decision_kind_ck check (kind in ('LAPSE', 'INVALIDITY', 'CANCELLED_24H')),
  constraint status_decision_once_uk unique (notification_id, kind)
);
comment on table status_decision is 'A status never changes without a reason, a body, a date and a document.';

create table cancellation (
  decision_id uuid  not null constraint cancellation_pk primary key
                    constraint cancellation_decision_fk references status_decision,
  container   bytea not null
);
comment on table cancellation is
  'What an employer has signed to take a document back within 24 hours: evidence beside the decision, which pages read.';

create table registration_warning (
  notification_id uuid         not null constraint registration_warning_notification_fk references notification,
  position        smallint     not null,
  worker_fin      varchar(7)   not null,
  code            varchar(40)  not null,
  field           varchar(100) not null,
  found           varchar(500) not null,
  constraint registration_warning_pk primary key (notification_id, position)
);
comment on table registration_warning is
  'Did not stand in the way of the registration, but the worker should know. What depends on the contract is derived when it is'
  ' shown.';

create table delivery (
  notification_id uuid         not null constraint delivery_notification_fk references notification,
  sender          varchar(255) not null,
  delivered_at    timestamptz  not null,
  constraint delivery_pk primary key (notification_id, sender)
);
comment on table delivery is 'Which system brought which document; whoever delivers the same bytes again is its sender, too.';
