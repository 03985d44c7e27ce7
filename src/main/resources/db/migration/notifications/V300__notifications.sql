-- Outgoing mail: a row is written in the transaction of what it tells of, and leaves afterwards.

-- The organization is all zeros for the installation's own mails: hence no foreign key.
create table outgoing_mail (
  org_id uuid not null,
  id uuid not null,
  kind text not null,
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT')),
  from_name text not null,
  reply_to text,
  to_name text not null,
  to_address text not null,
  language text not null,
  -- a mail that carries a way in has its content sealed, and no longer at all once it was sent
  secret boolean not null,
  subject text,
  plain_body text,
  html_body text,
  sealed bytea,
  document_id uuid,
  contact_id uuid,
  dedupe_key text,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (org_id, id),
  unique (org_id, dedupe_key),
  check (case when secret then subject is null and plain_body is null and html_body is null
              else sealed is null and subject is not null end),
  check ((next_attempt_at is not null) = (state in ('QUEUED', 'SENDING')))
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where next_attempt_at is not null;
create index outgoing_mail_document on outgoing_mail (org_id, document_id);
call wall('outgoing_mail');
revoke delete on outgoing_mail from zaguan_staff;
call wall_queue('outgoing_mail', 'org_id, id, state, next_attempt_at');
-- A stranger's request may cause a mail (a reset, a code): of the organization whose portal it came
-- to, or of the installation where there is none.
grant select, insert on outgoing_mail to zaguan_entry;
create policy entry on outgoing_mail to zaguan_entry
  using (org_id = coalesce(nullif(current_setting('app.org_id', true), ''),
                           '00000000-0000-0000-0000-000000000000')::uuid)
  with check (org_id = coalesce(nullif(current_setting('app.org_id', true), ''),
                                '00000000-0000-0000-0000-000000000000')::uuid);

create table mail_attachment (
  org_id uuid not null,
  mail_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  name text not null,
  primary key (org_id, id),
  foreign key (org_id, mail_id) references outgoing_mail,
  foreign key (org_id, file_id) references stored_file
);
create index mail_attachment_mail on mail_attachment (org_id, mail_id);
call wall('mail_attachment');
