-- Names are found by their trigrams, in an index that is only read as a bitmap. The settings of a page (IndexOrder) rule
-- bitmaps out, so that every name was read; here they are allowed again. Of a word that more names have than anybody would
-- look through, such as MMC, the first 50,000 are compared.
create or replace function find_employers(folded text, digits text)
  returns table (voen varchar, sun varchar, name varchar)
  language sql stable security definer set search_path = public, pg_temp
  set enable_bitmapscan = on set enable_sort = on set enable_seqscan = off
  as $$
    select e.voen, e.sun, e.name
    from (
      select n.voen, n.sun, n.name, 1 as likeness from employer_name n
      where (select inspects()) and digits <> '' and (n.voen like digits || '%' or n.sun like digits || '%')
      union all
      (select n.voen, n.sun, n.name, word_similarity(folded, n.name_folded) as likeness
       from (
         select * from employer_name
         where (select inspects()) and digits = '' and folded <% name_folded
         limit 50000) n
       order by likeness desc, n.name, n.voen
       limit 21)
    ) e
    order by e.likeness desc, e.name, e.voen
    limit 21
  $$;
