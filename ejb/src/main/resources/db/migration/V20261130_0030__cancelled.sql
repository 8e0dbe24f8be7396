-- A notification that its employer took back is not one that was found invalid: pages say so without reading decisions.
alter table notification add column cancelled boolean not null default false;
update notification n set cancelled = true
  where exists (select from status_decision d where d.notification_id = n.id and d.kind = 'CANCELLED_24H');
grant update (cancelled) on notification to ${intake};
