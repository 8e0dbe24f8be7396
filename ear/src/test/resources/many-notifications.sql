-- A hundred contracts with 31 employers, one for nearly each letter: 400 conclusions and amendments, 100 terminations.
-- «Zirvə» was «Zəfər» when it concluded its contracts. The signed content is that of a demo contract.
insert into worker values ('9HV3L6K', 'Sadıqova', 'Nərmin', 'Tofiq qızı', now());

create temporary table many as
select gen_random_uuid() as contract, g,
       (array['Aqro', 'Bakı', 'Cənub', 'Çıraq', 'Dəniz', 'Elit', 'Əlvan', 'Fidan', 'Günəş', 'Hilal', 'Xəzər', 'Irmaq', 'İnam',
              'Jalə', 'Kür', 'Qala', 'Lalə', 'Murov', 'Nar', 'Oğuz', 'Ördək', 'Pambıq', 'Rüzgar', 'Sahil', 'Şəfəq', 'Təbriz',
              'Uğur', 'Ülkər', 'Vüsal', 'Yaşıl', 'Zirvə'])[(g * 7) % 31 + 1] || ' Nümunə MMC' as employer,
       '88000000' || lpad(((g * 7) % 31)::text, 2, '0') as voen,
       date '2015-01-01' + g * 20 as day
from generate_series(1, 100) as g;

insert into contract (id, worker_fin, employer_voen, base_number, concluded_on, work_starts_on, lapsed_on, lapse_cause)
select contract, '9HV3L6K', voen, '8' || lpad((g * 10)::text, 12, '0'), day, day, day + 16, 'TERMINATED' from many;

create temporary table filed as
select gen_random_uuid() as id, many.*, n, template.*
from many
cross join generate_series(0, 4) as n
join lateral (
  select type, xml from notification join document on id = notification_id
  where number = '1140013682607' and n = 0
     or base_number = '1140013682607' and (type = 'AMENDMENT' and n in (1, 2, 3) or type = 'TERMINATION' and n = 4)
  limit 1
) as template on true;

insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin, taken_over,
  base_number, employer_name, employer_folded, employer_voen, employer_sun, official_name, official_position,
  workplace_kind, workplace, position, effective_from, terminated_on, order_number, order_date, termination_reason,
  work_starts_on, lapsed_on)
select id, '8' || lpad((g * 10 + n)::text, 12, '0'), contract, '9HV3L6K', type, day + n * 4, day + n * 4, 'EMPLOYER', true,
  case when n > 0 then '8' || lpad((g * 10)::text, 12, '0') end, name,
  lower(translate(name, 'ƏəIıİŞşÇçĞğÖöÜü', 'eeiiissccggoouu')), voen, voen, 'Əliyev Əli', 'direktor',
  'MAIN', 'Baş ofis', 'mühasib', case when n between 1 and 3 then day + n * 4 end, case when n = 4 then day + 15 end,
  case when n = 4 then g || '-X' end, case when n = 4 then day + 14 end, case when n = 4 then '69_1' end,
  day, day + 16
from filed
cross join lateral (select case when n = 0 then replace(employer, 'Zirvə', 'Zəfər') else employer end as name) as renamed;

insert into document (notification_id, worker_fin, xml, xml_sha256)
select id, '9HV3L6K', convert_to(replace(convert_from(xml, 'UTF8'), '4QK7B2M', '9HV3L6K'), 'UTF8'), encode(sha256(id::text::bytea), 'hex')
from filed;
