-- A decision about an amendment changes the terms that later documents leave, so their index follows.
grant update (workplace_kind, workplace, position) on notification to ${application};

-- What depends on the contract is derived when it is shown, as statuses are: kept, it outlives its truth.
delete from registration_warning where code in ('OLD_VALUE_DIFFERS', 'TERM_ENDED');
