-- Who goes on with an employer's contracts after a merger or a division, as an administrator has recorded it by a document.
create table succession (
  id              uuid         not null constraint succession_pk primary key,
  predecessor     varchar(10)     not null,
  successor       varchar(10)     not null,
  since           date         not null,
  body            varchar(255) not null,
  document_number varchar(50)  not null,
  document_date   date         not null,
  recorded_at     timestamptz  not null,
  recorded_by     varchar(255) not null,
  constraint succession_once_uq unique (predecessor, successor),
  constraint succession_two_ck check (predecessor <> successor)
);
grant select, insert on succession to ${intake};
alter table succession enable row level security;
create policy succession_register on succession to ${intake}
  using (current_setting('bildiris.scope', true) = 'register');
