-- Chance that is the same each time, and what every row is made from: employers with a long tail, contracts by their start.
create schema if not exists qa;
create or replace function qa.chance(i bigint, salt int) returns float8 language sql immutable parallel safe
  return (hashint8extended(i, salt) & 1073741823) / 1073741824.0;
-- One to one: the multiplier is odd, and 268435456 a power of two.
create or replace function qa.fin(w bigint) returns text language sql immutable parallel safe
  return translate(lpad(to_hex((w * 4827101 + 1234567) & 268435455), 7, '0'), '0123456789abcdef', '13579ACEGHKNPTVY');

drop table if exists qa.employer, qa.contract, qa.later;
-- VÖENs all over their range, each once: the multiplier is odd, and 8589934592 a power of two.
create unlogged table qa.employer as
select e, (1000000000 + e * 2654435761 % 8589934592)::text as voen, (30000000 + e)::text as sun,
  format('«%s %s %s» MMC',
    (array['Xəzər','Azər','Bakı','Şəki','Gəncə','Qafqaz','Odlar','Günəş','Ulduz','Dəniz','Neft','Qızıl','Yeni','Araz','Kür',
           'Zirvə'])[1 + floor(16 * qa.chance(e, 11))::int],
    (array['Tikinti','Ticarət','Tekstil','Aqro','Logistika','Servis','Enerji','Texnika','Qida','Mebel','İnşaat','Turizm',
           'Metal','Media','Tibb','Sənaye'])[1 + floor(16 * qa.chance(e, 12))::int], e) as name
from generate_series(1, 300000) e;
alter table qa.employer add folded text;
update qa.employer set folded =
  trim(regexp_replace(translate(lower(translate(name, 'İI', 'ii')), 'əışçğöü«»', 'eiscgou'), ' +', ' ', 'g'));
create unique index on qa.employer (e);
analyze qa.employer;

-- Everything that a load would have to keep up, to be made again at the end, in this order. A constraint gets its index
-- like the others, by a statement that locks out no other index of the table.
create table qa.later as
  select 1 as step, conrelid::regclass::text as tab, conname::text as name, pg_get_indexdef(conindid) as sql
  from pg_constraint
  where contype in ('p', 'u')
    and conrelid in ('worker'::regclass, 'contract'::regclass, 'notification'::regclass, 'employer_name'::regclass)
  union all
  select 3, conrelid::regclass::text, conname::text,
    format('alter table %s add constraint %I %s using index %I', conrelid::regclass, conname,
           case contype when 'p' then 'primary key' else 'unique' end, conname)
  from pg_constraint
  where contype in ('p', 'u')
    and conrelid in ('worker'::regclass, 'contract'::regclass, 'notification'::regclass, 'employer_name'::regclass)
  union all
  select 2, i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
  from pg_index i
  where i.indrelid in ('worker'::regclass, 'contract'::regclass, 'notification'::regclass, 'employer_name'::regclass)
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  union all
  select 4, conrelid::regclass::text, conname::text,
    format('alter table %s add constraint %I %s not valid', conrelid::regclass, conname,
           replace(pg_get_constraintdef(oid), ' NOT VALID', ''))
  from pg_constraint
  where contype = 'f' and (
    conrelid in ('worker'::regclass, 'contract'::regclass, 'notification'::regclass)
    or confrelid in ('worker'::regclass, 'contract'::regclass, 'notification'::regclass));
do $$
declare r record;
begin
  for r in select * from qa.later where step > 1 order by step desc loop
    if r.step = 2 then execute format('drop index %s', r.name);
    else execute format('alter table %s drop constraint %I', r.tab, r.name);
    end if;
  end loop;
end $$;
