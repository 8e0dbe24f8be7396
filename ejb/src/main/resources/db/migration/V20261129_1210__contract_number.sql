-- The number that the employer gave the contract: a second notification of one contract is warned of, and it is searched.
alter table notification add contract_number varchar(30);
create index notification_contract_number_ix on notification (contract_number, employer_voen)
  where contract_number is not null;
