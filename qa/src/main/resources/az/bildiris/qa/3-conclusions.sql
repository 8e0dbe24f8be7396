insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin, taken_over,
  employer_name, employer_folded, employer_voen, employer_sun, official_name, official_position, workplace_kind, workplace,
  position, term_kind, work_starts_on, lapsed_on)
select gen_random_uuid(), 'K' || lpad(c.i::text, 12, '0'), c.id, c.fin, 'CONCLUSION', c.start - 2,
  c.start - 2 + time '09:00' + c.i % 30000 * interval '1 s', 'EMPLOYER', true,
  m.name, m.folded, m.voen, m.sun, 'Əliyev Rəşad Vaqif oğlu', 'Direktor',
  case when c.i % 10 = 0 then 'ADDITIONAL' else 'MAIN' end, 'Bakı şəhəri', 'mütəxəssis', 'INDEFINITE', c.start, c.lapsed
from qa.contract c join qa.employer m on m.e = c.e
order by c.i;
insert into employer_name (voen, sun, name, name_folded) select voen, sun, name, folded from qa.employer
where voen not in (select voen from employer_name);
insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin, taken_over,
  base_number, employer_name, employer_folded, employer_voen, employer_sun, official_name, official_position,
  workplace_kind, workplace, position, terminated_on, order_number, order_date, termination_reason, work_starts_on, lapsed_on)
select gen_random_uuid(), 'X' || lpad(c.i::text, 12, '0'), c.id, c.fin, 'TERMINATION', ended,
  ended + time '09:00' + c.i % 30000 * interval '1 s', 'EMPLOYER', true, 'K' || lpad(c.i::text, 12, '0'),
  m.name, m.folded, m.voen, m.sun, 'Əliyev Rəşad Vaqif oğlu', 'Direktor',
  case when c.i % 10 = 0 then 'ADDITIONAL' else 'MAIN' end, 'Bakı şəhəri', 'mütəxəssis',
  c.lapsed - 1, 'Ə-' || c.i % 1000, greatest(c.start, ended - 3),
  (select array_agg(code order by position) from reference_entry where list = 'TERMINATION_REASON')[1 + floor(40 * qa.chance(c.i, 7) ^ 4)::int],
  c.start, c.lapsed
from qa.contract c join qa.employer m on m.e = c.e, lateral (select least(current_date, c.lapsed) as ended) day
where c.lapsed is not null;
