-- How contacts sign in, and what the business decides about its portal.

create table portal_preferences (
  org_id uuid not null references organization,
  id uuid not null,
  -- whether somebody here is mailed at each thing a contact does, and who; the organization's own address if none
  mail_activity boolean not null default true,
  activity_email text,
  -- whether the customer is mailed when staff comment
  mail_comments boolean not null default true,
  version int not null default 0,
  primary key (org_id, id),
  unique (org_id)
);
call wall('portal_preferences');

-- A contact's sign-in to the portal of one business, and to no other.
create table portal_account (
  org_id uuid not null references organization,
  id uuid not null,
  contact_id uuid not null,
  email text not null,
  -- Argon2id; none until an invitation is taken up
  password text,
  -- the business set the password: until the contact changes it, it may look and not act
  must_change boolean not null default false,
  language text not null,
  created_at timestamptz not null,
  invited_at timestamptz,
  last_sign_in_at timestamptz,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  unique (org_id, contact_id),
  foreign key (org_id, contact_id) references contact (org_id, id) on delete cascade
);
create unique index portal_account_email on portal_account (org_id, lower(email))
 where withdrawn_at is null;
call wall('portal_account');
call wall_entry('portal_account');

-- An open session, and the contact it acts for: the account's own or a company it is linked to.
create table portal_session (
  org_id uuid not null references organization,
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  contact_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text,
  agent text,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, account_id) references portal_account (org_id, id) on delete cascade,
  foreign key (org_id, contact_id) references contact (org_id, id) on delete cascade
);
create index portal_session_account on portal_session (org_id, account_id);
call wall('portal_session');
call wall_entry('portal_session');

-- A mailed, single-use way to choose a password.
create table portal_token (
  org_id uuid not null references organization,
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('INVITATION', 'RESET')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, account_id) references portal_account (org_id, id) on delete cascade
);
create index portal_token_account on portal_token (org_id, account_id);
call wall('portal_token');
call wall_entry('portal_token');

-- The code mailed to a contact whose password the business set; one at a time per account.
create table portal_code (
  org_id uuid not null references organization,
  id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  failures int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, account_id),
  foreign key (org_id, account_id) references portal_account (org_id, id) on delete cascade
);
call wall('portal_code');
call wall_entry('portal_code');

-- At the door: the names of contacts, which of them still stand, and who acts for whom.
grant select (org_id, id, legal_name, trade_name, customer, supplier, archived_at)
   on contact to zaguan_entry;
create policy entry on contact for select to zaguan_entry
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
grant select (org_id, person_id, company_id) on contact_link to zaguan_entry;
create policy entry on contact_link for select to zaguan_entry
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

-- The contacts that a contact may act for: the companies it is linked to, and itself, unless it is
-- there only as somebody's person.
create view portal_company with (security_invoker = true) as
  select p.org_id, p.id as person_id, p.id as contact_id,
         coalesce(p.trade_name, p.legal_name) as name, true as own
    from contact p
   where p.archived_at is null
     and (p.customer or p.supplier
          or not exists (select from contact_link l
                          where l.org_id = p.org_id and l.person_id = p.id))
  union all
  select l.org_id, l.person_id, c.id, coalesce(c.trade_name, c.legal_name), false
    from contact_link l
    join contact c on c.org_id = l.org_id and c.id = l.company_id
   where c.archived_at is null;
grant select on portal_company to zaguan_entry, zaguan_staff;

-- Staff see where their portal is.
grant select on portal_name to zaguan_staff;
