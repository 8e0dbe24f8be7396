-- The counter, and who looked: staff state a reason before they open a person, and all access is audited. Beside it, what is
-- counted and remembered of sessions over all servers.

create table staff_member (
  fin         varchar(7)  not null constraint staff_member_pk primary key
                          constraint staff_member_fin_ck check (fin ~ '^[0-9A-HJ-NP-Z]{7}$'),
  known_since timestamptz not null default now()
);
comment on table staff_member is
  'Who is staff, by the FİN with which they sign in, or by a list (BILDIRIS_STAFF_FINS); no role reads it.';

create table access_reason (
  id           uuid         not null constraint access_reason_pk primary key,
  staff        varchar(255) not null,
  staff_name   varchar(200) not null,
  role         varchar(10)  not null,
  institution  varchar(255) not null,
  place        varchar(255) not null,
  worker_fin   varchar(7)   constraint access_reason_worker_fk references worker,
  purpose      varchar(20)  not null,
  case_number  varchar(50)  not null,
  note         varchar(500) not null,
  opened_at    timestamptz  not null default now(),
  expires_at   timestamptz  not null,
  chosen_at    timestamptz  not null,
  closed_at    timestamptz,
  session_hash varchar(64)  not null,
  about_staff  boolean      not null default false,
  constraint access_reason_role_ck check (role in ('CLERK', 'INSPECTOR')),
  constraint access_reason_inspection_ck check (worker_fin is not null or (purpose = 'INSPECTION' and role = 'INSPECTOR')),
  constraint access_reason_session_ck check (session_hash ~ '^[0-9a-f]{64}$'),
  constraint access_reason_hours_ck check (expires_at <= opened_at + interval '12 hours')
);
comment on table access_reason is
  'Opens one person to one member of staff, until it expires or is closed; what was stated never changes. Without a person it is'
  ' an inspection: an inspector may then list, not open, all notifications.';
comment on column access_reason.session_hash is
  'A hash of what only the session knows in which it was stated; it holds there and nowhere else.';
comment on column access_reason.about_staff is 'The person is a colleague, so a supervisor sees it; set by mark_colleague().';
create index access_reason_staff_ix on access_reason (staff, expires_at);
create index access_reason_worker_ix on access_reason (worker_fin, opened_at);
create index access_reason_session_ix on access_reason (session_hash) where closed_at is null;
create index access_reason_reviewed_ix on access_reason (opened_at) where purpose = 'EMERGENCY' or about_staff;

create table access_review (
  reason_id   uuid         not null constraint access_review_pk primary key
                           constraint access_review_reason_fk references access_reason,
  verdict     varchar(10)  not null,
  note        varchar(500) not null,
  reviewed_by varchar(255) not null,
  reviewed_at timestamptz  not null,
  constraint access_review_verdict_ck check (verdict in ('APPROVED', 'QUESTIONED'))
);
comment on table access_review is 'What a supervisor thinks of an emergency or of an opened colleague; once.';

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
comment on table audit_entry is 'The audit trail: who did what, with whose data and why. Rows are only ever added.';
-- What is sought by one thing alone is found in the order of its index, however long the trail is.
create index audit_entry_worker_ix on audit_entry (worker_fin, id);
create index audit_entry_actor_ix on audit_entry (actor, id);
create index audit_entry_at_ix on audit_entry (at, id);
create index audit_entry_action_ix on audit_entry (action, id);
create index audit_entry_purpose_ix on audit_entry (purpose, id) where purpose is not null;
create index audit_entry_result_ix on audit_entry (result, id) where result <> 'DONE';

create table audit_seal (
  position  bigint      not null constraint audit_seal_pk primary key,
  entry_id  bigint      not null constraint audit_seal_entry_uk unique
                        constraint audit_seal_entry_fk references audit_entry,
  hash      varchar(64) not null,
  sealed_at timestamptz not null,
  constraint audit_seal_position_ck check (position > 0),
  constraint audit_seal_hash_ck check (hash ~ '^[0-9a-f]{64}$')
);
comment on table audit_seal is
  'One link of the hash chain: SHA-256 over the hash before and the entry. The sealer adds it afterwards, so nobody waits.';

create table look_question (
  id         uuid          not null constraint look_question_pk primary key,
  entry_id   bigint        not null constraint look_question_entry_uk unique
                           constraint look_question_entry_fk references audit_entry,
  worker_fin varchar(7)    not null,
  text       varchar(1000) not null,
  asked_at   timestamptz   not null
);
comment on table look_question is 'What a worker asks about a look.';
create index look_question_worker_ix on look_question (worker_fin);

create table look_answer (
  question_id uuid          not null constraint look_answer_pk primary key
                            constraint look_answer_question_fk references look_question,
  worker_fin  varchar(7)    not null,
  text        varchar(1000) not null,
  answered_by varchar(255)  not null,
  answered_at timestamptz   not null
);
comment on table look_answer is 'What an auditor answers.';
create index look_answer_worker_ix on look_answer (worker_fin);

create table look_withholding (
  reason_id    uuid         not null constraint look_withholding_pk primary key
                            constraint look_withholding_reason_fk references access_reason,
  worker_fin   varchar(7)   not null,
  ground       varchar(500) not null,
  until        date         not null,
  requested_by varchar(255) not null,
  requested_at timestamptz  not null
);
comment on table look_withholding is
  'Looks under a reason are withheld from the worker until a day, on a legal ground that the worker sees.';
create index look_withholding_worker_ix on look_withholding (worker_fin, until);

create table look_withholding_decision (
  reason_id  uuid         not null constraint look_withholding_decision_pk primary key
                          constraint look_withholding_decision_fk references look_withholding,
  approved   boolean      not null,
  decided_by varchar(255) not null,
  decided_at timestamptz  not null
);
comment on table look_withholding_decision is
  'What a supervisor decides of it; undecided looks are shown after three days (withheld_looks).';

create table rate_limit (
  kind    varchar(20) not null,
  who     varchar(64) not null,
  used    int         not null,
  ends_at timestamptz not null,
  constraint rate_limit_pk primary key (kind, who)
);
comment on table rate_limit is
  'How often somebody did something lately, counted by all servers together. Who it was stands here as a keyed hash only.';
create index rate_limit_end_ix on rate_limit (ends_at);

create table portal_sign_out (
  session  varchar(64) not null,
  ended_at timestamptz not null default clock_timestamp(),
  constraint portal_sign_out_pk primary key (session)
);
comment on table portal_sign_out is
  'Sessions of the portal that it has ended (OpenID Connect Back-Channel Logout 1.0), as a keyed hash, for as long as a session'
  ' of ours can live. The portal tells one server, and all of them ask here.';
create index portal_sign_out_end_ix on portal_sign_out (ended_at);
