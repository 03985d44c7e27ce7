-- Taking many contacts back looks for what hangs on each.
create index portal_session_contact on portal_session (org_id, contact_id);
