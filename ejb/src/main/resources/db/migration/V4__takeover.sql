-- A take-over of an older system's documents is a batch job that may be stopped, killed and started again. Where each lane has
-- come stands here, in the application's own tables: it is saved with the counts, survives a new deployment, and is what the
-- pages show. No personal data.

create table takeover_run (
  id              uuid         not null default gen_random_uuid() constraint takeover_run_pk primary key,
  source          varchar(255) not null,
  manifest_sha256 varchar(64),
  total           int          not null default 0,
  registered      int          not null default 0,
  refused         int          not null default 0,
  lanes           int,
  execution_id    bigint,
  executions      int          not null default 0,
  failure         varchar(30),
  started_at      timestamptz  not null,
  resumed_at      timestamptz,
  done_before     int          not null default 0,
  advanced_at     timestamptz,
  finished_at     timestamptz
);
comment on table takeover_run is 'One take-over by a signed manifest.';
comment on column takeover_run.source is 'Entry of the take-over folder; ''.'' is the folder itself.';
comment on column takeover_run.lanes is 'Once the documents have been divided.';
comment on column takeover_run.execution_id is 'The last one in the job repository.';
comment on column takeover_run.failure is 'Why the last execution failed.';
comment on column takeover_run.resumed_at is 'Since when the last execution takes over documents; done_before was done before that.';
create index takeover_run_started_ix on takeover_run (started_at);

create table takeover_lane (
  run_id     uuid   not null constraint takeover_lane_run_fk references takeover_run,
  lane       int    not null,
  position   bigint not null,
  registered int    not null,
  refused    int    not null,
  constraint takeover_lane_pk primary key (run_id, lane)
);
comment on table takeover_lane is 'Documents of one contract stay in one lane.';
comment on column takeover_lane.position is 'The last document of the manifest that the lane is done with.';

create table takeover_refusal (
  run_id  uuid         not null constraint takeover_refusal_run_fk references takeover_run,
  item    bigint       not null,
  ordinal int          not null,
  lane    int          not null,
  number  varchar(20)  not null,
  file    varchar(100) not null,
  code    varchar(40)  not null,
  field   varchar(200) not null,
  found   varchar(200) not null,
  constraint takeover_refusal_pk primary key (run_id, item, ordinal)
);
comment on table takeover_refusal is
  'One reason for which a document or a decision was refused. No content: found is kept only where it holds no names.';
comment on column takeover_refusal.item is 'Place in the manifest: documents first, decisions after them.';
