insert into contract (id, worker_fin, employer_voen, base_number, concluded_on, work_starts_on, lapsed_on, lapse_cause)
select c.id, c.fin, m.voen, 'K' || lpad(c.i::text, 12, '0'), c.start - 3, c.start, c.lapsed,
  case when c.lapsed is not null then 'TERMINATED' end
from qa.contract c join qa.employer m on m.e = c.e;
insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin, taken_over,
  base_number, employer_name, employer_folded, employer_voen, employer_sun, official_name, official_position,
  workplace_kind, workplace, position, effective_from, work_starts_on, lapsed_on)
select gen_random_uuid(), 'D' || k || lpad(c.i::text, 11, '0'), c.id, c.fin, 'AMENDMENT', changed,
  changed + time '09:00' + c.i % 30000 * interval '1 s', 'EMPLOYER', true, 'K' || lpad(c.i::text, 12, '0'),
  m.name, m.folded, m.voen, m.sun, 'Əliyev Rəşad Vaqif oğlu', 'Direktor',
  case when c.i % 10 = 0 then 'ADDITIONAL' else 'MAIN' end, 'Bakı şəhəri', 'mütəxəssis', changed, c.start, c.lapsed
from qa.contract c join qa.employer m on m.e = c.e, generate_series(1, c.amendments) k,
  lateral (select least(current_date, c.start + c.lasts * k / 4) as changed) day;
