-- Stored files. The content lies on disk under its hash; a row is an organization's hold on it.

create table stored_file (
  org_id uuid not null references organization,
  id uuid not null,
  hash bytea not null check (length(hash) = 32),
  size bigint not null,
  content_type text not null,
  name text not null,
  -- who sees it in the portal, and with which document; nobody while null
  portal_contact_id uuid,
  document_id uuid,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index stored_file_hash on stored_file (hash);
call wall('stored_file');
call wall_published('stored_file', 'document_id');
-- the sweeper asks which contents are still held by anyone
call wall_queue('stored_file', 'org_id, hash');
