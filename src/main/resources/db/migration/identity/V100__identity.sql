-- Organizations, people and what they may do.
-- The global tables, seen by the entry role: organization, portal_name, app_user, membership,
-- user_session, user_token, throttle. Everything else belongs to one organization.

create table organization (
  id uuid primary key,
  kind text not null check (kind in ('BUSINESS', 'FIRM')),
  legal_name text not null,
  trade_name text,
  tax_id text,
  street text,
  postal_code text,
  city text,
  province text,
  country text not null,
  email text,
  phone text,
  web text,
  currency text not null,
  language text not null,
  zone text not null,
  colour text not null,
  logo_id uuid,
  payment_days int not null default 30,
  default_tax text not null,
  default_withholding text,
  version int not null default 0,
  created_at timestamptz not null
);
alter table organization enable row level security;
grant select, insert, update on organization to zaguan_entry;
grant select, update on organization to zaguan_staff;
grant select on organization to zaguan_portal;
create policy entry on organization to zaguan_entry using (true) with check (true);
create policy staff on organization to zaguan_staff
  using (id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.org_id', true), '')::uuid);
create policy portal on organization for select to zaguan_portal
  using (id = nullif(current_setting('app.org_id', true), '')::uuid);

-- The name in a portal's address. An old name stays, and leads to the current one.
create table portal_name (
  name text primary key,
  org_id uuid not null references organization,
  current boolean not null,
  created_at timestamptz not null
);
create unique index portal_name_current on portal_name (org_id) where current;
grant select, insert, update on portal_name to zaguan_entry;

create table app_user (
  id uuid primary key,
  email text not null,
  name text not null,
  password text not null,
  language text not null,
  last_org_id uuid references organization,
  created_at timestamptz not null
);
create unique index app_user_email on app_user (lower(email));
grant select, insert, update on app_user to zaguan_entry;

create table membership (
  org_id uuid not null references organization,
  id uuid not null,
  user_id uuid not null references app_user,
  role text not null check (role in
    ('OWNER', 'ADMINISTRATOR', 'ACCOUNT_MANAGER', 'SALES', 'PURCHASES', 'ACCOUNTANT', 'READ_ONLY')),
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (org_id, id)
);
create unique index membership_user on membership (org_id, user_id) where withdrawn_at is null;
create index membership_by_user on membership (user_id);
grant select, insert, update on membership to zaguan_entry;

create table user_session (
  token_hash bytea primary key,
  id uuid not null unique,
  user_id uuid not null references app_user,
  org_id uuid not null references organization,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text,
  agent text
);
create index user_session_user on user_session (user_id);
grant select, insert, update, delete on user_session to zaguan_entry;

-- A single-use way in that was mailed to a user: to choose a new password.
create table user_token (
  token_hash bytea primary key,
  user_id uuid not null references app_user,
  purpose text not null check (purpose in ('RESET')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
grant select, insert, update, delete on user_token to zaguan_entry;

-- Failures per account and per address, so that guessing gets slow. The subject is a hash.
create table throttle (
  subject bytea primary key,
  failures int not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz
);
grant select, insert, update, delete on throttle to zaguan_entry;

create table invitation (
  org_id uuid not null references organization,
  id uuid not null,
  token_hash bytea not null,
  email text not null,
  role text not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (org_id, id)
);
create unique index invitation_token on invitation (org_id, token_hash);
create unique index invitation_pending on invitation (org_id, lower(email))
  where accepted_at is null and withdrawn_at is null;
call wall('invitation');
call wall_entry('invitation');

create table bank_account (
  org_id uuid not null references organization,
  id uuid not null,
  iban text not null,
  bic text,
  holder text not null,
  preferred boolean not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);
call wall('bank_account');
grant select on bank_account to zaguan_portal;
create policy portal on bank_account for select to zaguan_portal
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

-- Who did what, when, from where. Written, never changed.
create table audit_entry (
  org_id uuid not null references organization,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  address text,
  act text not null,
  subject_type text not null,
  subject_id uuid,
  details jsonb not null,
  primary key (org_id, id)
);
create index audit_entry_at on audit_entry (org_id, at desc, id desc);
call wall('audit_entry');
call wall_entry('audit_entry');
revoke update, delete on audit_entry from zaguan_staff, zaguan_entry;
