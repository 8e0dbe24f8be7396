insert into worker (fin, surname, name, patronymic, known_since)
select qa.fin(w),
  (array['Məmmədova','Əliyev','Həsənova','Quliyev','Hüseynova','İsmayılov','Abbasova','Rzayev','Kərimova','Cəfərov','Səfərova',
         'Nəbiyev','Orucova','Bağırov','Mirzəyeva','Şükürov'])[1 + (w % 16)],
  (array['Aytən','Rəşad','Günel','Elçin','Nərmin','Tural','Sevinc','Orxan','Lalə','Fuad','Aygün','Samir','Könül','Vüqar','Zeynəb',
         'Kamran'])[1 + (w / 16 % 16)],
  (array['Tofiq','Əli','Vaqif','Rauf','Eldar','Mahir','Arif','Nizami'])[1 + (w / 256 % 8)]
    || case when w % 2 = 0 then ' qızı' else ' oğlu' end,
  timestamptz '2014-07-01 00:00+04'
from generate_series(0, :workers) w
where qa.fin(w) not in (select fin from worker);
