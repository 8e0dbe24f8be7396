-- Supervisors and auditors decide and answer in their own name only.
drop policy access_review_supervisor on access_review;
create policy access_review_supervisor on access_review to ${application}
  using (current_setting('bildiris.scope', true) = 'supervisor')
  with check (current_setting('bildiris.scope', true) = 'supervisor' and reviewed_by = current_setting('bildiris.staff', true));
drop policy look_withholding_decision_supervisor on look_withholding_decision;
create policy look_withholding_decision_supervisor on look_withholding_decision to ${application}
  using (current_setting('bildiris.scope', true) = 'supervisor')
  with check (current_setting('bildiris.scope', true) = 'supervisor' and decided_by = current_setting('bildiris.staff', true));
drop policy look_answer_auditor on look_answer;
create policy look_answer_auditor on look_answer to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor')
  with check (current_setting('bildiris.scope', true) = 'auditor' and answered_by = current_setting('bildiris.staff', true));
