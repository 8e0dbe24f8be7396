-- In the order in which they were concluded, as a register grows.
create unlogged table qa.contract as
select i, gen_random_uuid() as id, qa.fin((qa.chance(i, 1) * :workers)::bigint) as fin,
  least(300000, exp(qa.chance(i, 2) * ln(300000.0))::int) as e,
  start, case when start + lasts <= current_date + (i % 50 = 0)::int * 14 then start + lasts end as lapsed,
  lasts, floor(4 * qa.chance(i, 5) ^ 2)::int as amendments
from generate_series(:first, :first + :contracts) i,
  lateral (select date '2014-07-03' + ((current_date - date '2014-07-03') * ((i - :first)::float8 / :contracts) ^ 0.8)::int as start,
                  (30 - 900 * ln(1 - qa.chance(i, 4)))::int as lasts) course;
analyze qa.contract;
