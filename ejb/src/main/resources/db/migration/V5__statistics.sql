-- Statistics without persons: counts of the whole register up to the end of the last month, made once a month and kept, so that
-- no look scans it. The exact counts stay with the owner; notification_statistics() tells what may be published
-- (docs/adr/0015).

create table statistics_count (
  kind      varchar(10) not null,
  month     date        not null,
  code      varchar(20) not null,
  exact     bigint      not null,
  perturbed bigint      not null,
  constraint statistics_count_pk primary key (kind, month, code),
  constraint statistics_count_kind_ck check (kind in ('TYPE', 'REASON', 'STATUS'))
);
comment on table statistics_count is
  'TYPE: notifications by their date and type; REASON: terminations by their date and reason; STATUS: contracts by the day on'
  ' which they were concluded and their status at the end of the last month.';
comment on column statistics_count.perturbed is 'The exact count and its cell''s secret offset (perturbed_statistic).';

create table statistics_state (
  only_row   boolean     not null default true constraint statistics_state_pk primary key
                         constraint statistics_state_one_ck check (only_row),
  seed       uuid        not null default gen_random_uuid(),
  counted_at timestamptz,
  took       interval
);
comment on table statistics_state is
  'One row: when the register was counted, how long that took, and the seed of the secret offsets.';
insert into statistics_state default values;
