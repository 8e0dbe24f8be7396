-- Employers take a conclusion or an amendment back within 24 hours; what they signed is kept as evidence, beside the decision
-- and not in it: pages read decisions, and no page reads a container.
alter table status_decision
  alter column kind type varchar(16),
  drop constraint status_decision_kind_ck,
  add constraint status_decision_kind_ck check (kind in ('LAPSE', 'INVALIDITY', 'CANCELLED_24H'));

create table cancellation (
  decision_id uuid  not null constraint cancellation_pk primary key
                    constraint cancellation_decision_fk references status_decision,
  container   bytea not null
);
grant select, insert on cancellation to ${application};
alter table cancellation enable row level security;
create policy cancellation_register on cancellation to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
