-- A take-over is a batch job that may be stopped, killed and started again. Where each lane has come stands here, in the
-- application's own tables: they are saved with the counts, survive a new deployment, and are what the pages show.
alter table takeover_run drop constraint takeover_run_pk;
alter table takeover_run
  add column id           uuid         not null default gen_random_uuid() constraint takeover_run_pk primary key,
  add column source       varchar(255) not null default '.', -- entry of the take-over folder; '.' is the folder itself
  add column lanes        int,                               -- once the documents have been divided
  add column execution_id bigint,                            -- the last one in the job repository
  add column executions   int          not null default 0,
  add column failure      varchar(30),                       -- why the last execution failed
  add column resumed_at   timestamptz,                       -- since when the last execution takes over documents
  add column done_before  int          not null default 0,   -- what was done before that
  add column advanced_at  timestamptz,
  alter column manifest_sha256 drop not null,
  alter column total set default 0;
alter table takeover_run alter column source drop default;
create index takeover_run_started_ix on takeover_run (started_at);

-- Documents of one contract stay in one lane; position is the last document of the manifest that the lane is done with.
create table takeover_lane (
  run_id     uuid   not null constraint takeover_lane_run_fk references takeover_run,
  lane       int    not null,
  position   bigint not null,
  registered int    not null,
  refused    int    not null,
  constraint takeover_lane_pk primary key (run_id, lane)
);

-- One reason for which a document or a decision was refused. No content: found is kept only where it holds no names.
create table takeover_refusal (
  run_id  uuid         not null constraint takeover_refusal_run_fk references takeover_run,
  item    bigint       not null, -- place in the manifest: documents first, decisions after them
  ordinal int          not null,
  lane    int          not null,
  number  varchar(20)  not null,
  file    varchar(100) not null,
  code    varchar(40)  not null,
  field   varchar(200) not null,
  found   varchar(200) not null,
  constraint takeover_refusal_pk primary key (run_id, item, ordinal)
);

grant select, insert, delete on takeover_lane, takeover_refusal to ${application};
grant update on takeover_lane, takeover_run to ${application};
