-- The trail is read by person, by thing and by kind of act, the latest first, years of it.
create index audit_entry_actor on audit_entry (org_id, actor_id, at desc, id desc);
create index audit_entry_subject on audit_entry (org_id, subject_id, at desc, id desc);
