-- Contacts from a file: what was uploaded, what was found wrong with it, what became of it.

create table contact_import (
  org_id uuid not null references organization,
  id uuid not null,
  file_name text not null,
  -- in which its numbers are read and its problems said
  language text not null,
  state text not null check (state in
    ('STAGED', 'CHECKING', 'CHECKED', 'FILLING', 'FILLED', 'RECALLING', 'RECALLED')),
  has_header boolean not null,
  -- the field that each column of the file fills; '' for none
  columns text[] not null,
  -- what the contacts are to us where the file does not say
  role text not null,
  -- what is done with those we have already
  twins text not null check (twins in ('SKIP', 'UPDATE', 'CREATE')),
  first_line int not null,
  row_count int not null,
  rows_done int not null default 0,
  attempt int not null default 0,
  failed boolean not null default false,
  next_turn_at timestamptz,
  actor_id uuid,
  actor_name text not null,
  actor_address text,
  created_at timestamptz not null,
  filled_at timestamptz,
  primary key (org_id, id),
  check ((next_turn_at is not null) = (state in ('CHECKING', 'FILLING', 'RECALLING')))
);
create index contact_import_due on contact_import (next_turn_at) where next_turn_at is not null;
call wall('contact_import');
call wall_queue('contact_import', 'org_id, id, next_turn_at');

create table contact_import_row (
  org_id uuid not null,
  import_id uuid not null,
  line int not null,
  -- the cells, parted by U+001F
  cells text not null,
  -- found by checking: what it would be, whether it cannot be, an earlier row or a contact like it
  outcome text check (outcome in ('READY', 'REFUSED', 'TWIN', 'ADDED', 'CHANGED', 'SKIPPED')),
  twin_line int,
  twin_id uuid,
  -- left by filling: the contact as this import made it, and as it was before
  contact_id uuid,
  contact_version int,
  before jsonb,
  primary key (org_id, import_id, line),
  foreign key (org_id, import_id) references contact_import on delete cascade,
  foreign key (org_id, contact_id) references contact on delete set null (contact_id)
);
create index contact_import_row_outcome on contact_import_row (org_id, import_id, outcome, line);
create index contact_import_row_contact on contact_import_row (org_id, contact_id)
  where contact_id is not null;
call wall('contact_import_row');

-- Looking for those we have already, a batch of rows at a time.
create index contact_by_tax_id on contact (org_id, tax_id) where tax_id is not null;
create index contact_by_email on contact (org_id, email) where email is not null;
create index contact_with_more_emails on contact (org_id) where other_emails <> '{}';
