-- Documents that employers' systems deliver themselves: who brought which, and what was noticed without being refused.

-- Whoever delivers the same bytes again is a sender of that document, too.
create table delivery (
  notification_id uuid         not null constraint delivery_notification_fk references notification,
  sender          varchar(255) not null,
  delivered_at    timestamptz  not null,
  constraint delivery_pk primary key (notification_id, sender)
);

-- Did not stand in the way of the registration, but the worker should know.
create table registration_warning (
  notification_id uuid         not null constraint registration_warning_notification_fk references notification,
  position        smallint     not null,
  worker_fin      varchar(7)   not null,
  code            varchar(40)  not null,
  field           varchar(100) not null,
  found           varchar(500) not null,
  constraint registration_warning_pk primary key (notification_id, position)
);

-- The check of the signature, kept: when the signature is proven to have existed, until when the certificate is good, as
-- of when its revocation was known, and the verdict. Empty for documents registered before this was kept.
alter table document
  add signature_proven_at     timestamptz,
  add certificate_valid_until timestamptz,
  add revocation_known_at     timestamptz,
  add signature_verdict       varchar(30);

-- The same signed content in another wrapping is the same document.
drop index document_xml_ix;
create index document_xml_ix on document (xml_sha256);

grant select, insert on delivery, registration_warning to ${application};

-- The lock for senders: a contract to which the sender (bildiris.sender) has brought a document, and nothing else. The
-- function runs as the owner, so that the policy of a table does not ask itself.
create function sent_contract(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select 1 from notification n join delivery d on d.notification_id = n.id
    where n.contract_id = asked and d.sender = current_setting('bildiris.sender', true));
revoke all on function sent_contract(uuid) from public;
grant execute on function sent_contract(uuid) to ${application};

create policy contract_sent on contract for select to ${application}
  using (current_setting('bildiris.scope', true) = 'sender' and sent_contract(id));
create policy notification_sent on notification for select to ${application}
  using (current_setting('bildiris.scope', true) = 'sender' and sent_contract(contract_id));
-- These hang on notifications, whose own policy holds within the question.
create policy document_sent on document for select to ${application}
  using (current_setting('bildiris.scope', true) = 'sender'
         and exists (select 1 from notification n where n.id = notification_id));
create policy status_decision_sent on status_decision for select to ${application}
  using (current_setting('bildiris.scope', true) = 'sender'
         and exists (select 1 from notification n where n.id = notification_id));

alter table delivery enable row level security;
alter table registration_warning enable row level security;
create policy delivery_sent on delivery for select to ${application}
  using (current_setting('bildiris.scope', true) = 'sender' and sender = current_setting('bildiris.sender', true));
create policy delivery_register on delivery to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
create policy registration_warning_own on registration_warning for select to ${application}
  using (current_setting('bildiris.scope', true) = 'worker' and worker_fin = current_setting('bildiris.fin', true));
create policy registration_warning_sent on registration_warning for select to ${application}
  using (current_setting('bildiris.scope', true) = 'sender'
         and exists (select 1 from notification n where n.id = notification_id));
create policy registration_warning_register on registration_warning to ${application}
  using (current_setting('bildiris.scope', true) = 'register');
