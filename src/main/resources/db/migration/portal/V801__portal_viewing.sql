-- Somebody of the staff sees the portal as a contact: read-only, for a while, and no longer than the
-- session of theirs that it was opened from.
create table portal_viewing (
  org_id uuid not null references organization,
  id uuid not null,
  token_hash bytea not null,
  session_id uuid not null,
  contact_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, contact_id) references contact (org_id, id) on delete cascade
);
create index portal_viewing_session on portal_viewing (org_id, session_id);
call wall('portal_viewing');
call wall_entry('portal_viewing');
