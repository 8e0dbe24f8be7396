-- The chain of the trail is the work of a role of its own: the application's role adds entries, and can neither read nor write
-- links. A link is of an entry that is there; a forged one would break the chain for good.
revoke all on audit_seal from ${application};
drop policy audit_seal_sealer on audit_seal;
drop policy audit_entry_auditor on audit_entry;
create policy audit_entry_auditor on audit_entry for select to ${application}
  using (current_setting('bildiris.scope', true) = 'auditor');

grant select on audit_entry to ${sealer};
grant select, insert on audit_seal to ${sealer};
create policy audit_entry_sealer on audit_entry for select to ${sealer} using (true);
create policy audit_seal_sealer on audit_seal to ${sealer} using (true);

alter table audit_seal
  add constraint audit_seal_entry_fk foreign key (entry_id) references audit_entry,
  add constraint audit_seal_position_ck check (position > 0),
  add constraint audit_seal_hash_ck check (hash ~ '^[0-9a-f]{64}$');
