-- What a document states of the term of its contract: a conclusion always, an amendment where it changes it. The last
-- statement that is valid and not over tells whether the term has run out (art. 73(1)); a date stands for a fixed term.
alter table notification
  add column term_kind varchar(10) constraint notification_term_kind_ck check (term_kind in ('INDEFINITE', 'FIXED')),
  add column term_to   date;

-- The documents that are here already state it in what was signed.
with signed as (
  select notification_id,
         xmlparse(document convert_from(xml, 'UTF8')) as content,
         array[array['n', 'urn:az:bildiris:notification:1.0']] as names
  from document
), stated as (
  select notification_id,
         coalesce((xpath('/n:conclusion/n:contract/n:termKind/text()', content, names))[1],
                  (xpath('//n:changes[n:field = "contract.termKind"]/n:newValue/text()', content, names))[1])::text as kind,
         coalesce((xpath('/n:conclusion/n:contract/n:termTo/text()', content, names))[1],
                  (xpath('//n:changes[n:field = "contract.termTo"]/n:newValue/text()', content, names))[1])::text as last_day
  from signed
)
update notification
set term_kind = coalesce(kind, 'FIXED'), term_to = case when kind = 'INDEFINITE' then null else last_day::date end
from stated
where notification_id = id and (kind is not null or last_day is not null);

alter table notification
  add constraint notification_term_ck check (term_to is null or term_kind = 'FIXED');
