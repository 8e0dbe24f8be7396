-- Employers take a conclusion or an amendment back within 24 hours; what they signed is kept as evidence.
alter table status_decision
  alter column kind type varchar(16),
  add container bytea,
  drop constraint status_decision_kind_ck,
  add constraint status_decision_kind_ck check (kind in ('LAPSE', 'INVALIDITY', 'CANCELLED_24H')),
  add constraint status_decision_container_ck check ((container is not null) = (kind = 'CANCELLED_24H'));
