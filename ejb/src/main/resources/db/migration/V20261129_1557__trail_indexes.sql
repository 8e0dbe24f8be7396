-- What an auditor looks for by one thing alone is found in the order of its index, however long the trail is: before, a rare
-- result or purpose read all of it.
create index audit_entry_action_ix on audit_entry (action, id);
create index audit_entry_purpose_ix on audit_entry (purpose, id) where purpose is not null;
create index audit_entry_result_ix on audit_entry (result, id) where result <> 'DONE';
-- Asked at each overview of a worker.
create index look_answer_worker_ix on look_answer (worker_fin);
