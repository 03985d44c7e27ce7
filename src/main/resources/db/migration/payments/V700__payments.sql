-- Payments: what somebody means to pay, each try at a gateway, what gateways told of it, and the
-- money that did not fit.

-- An organization's account at a gateway. Credentials and secret are sealed; without a secret every
-- notice of the gateway is refused.
create table gateway_account (
  org_id uuid not null references organization,
  id uuid not null,
  gateway text not null,
  enabled boolean not null,
  credentials bytea not null,
  webhook_secret bytea,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, gateway)
);
call wall('gateway_account');
call wall_entry('gateway_account');
revoke insert, update, delete on gateway_account from zaguan_entry;
revoke delete on gateway_account from zaguan_staff;
-- the portal learns which methods there are, and nothing else of them
grant select (org_id, id, gateway, enabled) on gateway_account to zaguan_portal;
create policy portal on gateway_account for select to zaguan_portal
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);

create table payment_intent (
  org_id uuid not null references organization,
  id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  actor_address text,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, document_id) references document
);
create index payment_intent_document on payment_intent (org_id, document_id);
call wall('payment_intent');
call wall_published('payment_intent', 'document_id');
revoke update, delete on payment_intent from zaguan_staff;

-- A try at a gateway: stored before the gateway hears of it, its id is the idempotency key.
create table payment_attempt (
  org_id uuid not null references organization,
  id uuid not null,
  intent_id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid not null,
  -- what it is for and who pays, as they read when it was begun
  document_number text not null,
  payer_name text not null,
  gateway text not null,
  account_id uuid not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  state text not null check (state in
    ('CREATED', 'AWAITING_PAYER', 'UNKNOWN', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  -- the gateway's own name for it, and its page where the payer goes
  external_id text,
  address text,
  reason text,
  unknown_since timestamptz,
  received_amount numeric,
  received_currency text,
  -- what of the received settled the document; the rest is credit
  applied_amount numeric,
  closed_at timestamptz,
  -- when the gateway is asked next; none where nothing is waited for
  next_check_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 0,
  primary key (org_id, id),
  unique (org_id, account_id, external_id),
  foreign key (org_id, intent_id) references payment_intent,
  foreign key (org_id, document_id) references document,
  foreign key (org_id, account_id) references gateway_account,
  check ((state in ('CREATED', 'AWAITING_PAYER', 'UNKNOWN')) = (closed_at is null)),
  check (closed_at is not null or next_check_at is not null),
  check ((state = 'UNKNOWN') = (unknown_since is not null)),
  check ((state = 'SUCCEEDED') = (received_amount is not null)),
  check ((state = 'SUCCEEDED') = (received_currency is not null)),
  check ((state = 'SUCCEEDED') = (applied_amount is not null)),
  check (applied_amount >= 0),
  check (applied_amount = 0 or (received_currency = currency and applied_amount <= received_amount)),
  check ((external_id is null) = (address is null)),
  check (state <> 'AWAITING_PAYER' or address is not null)
);
-- a document is never paid twice: while one attempt is open there is no other
create unique index payment_attempt_open on payment_attempt (org_id, document_id)
  where state in ('CREATED', 'AWAITING_PAYER', 'UNKNOWN');
create index payment_attempt_document on payment_attempt (org_id, document_id, id);
create index payment_attempt_due on payment_attempt (next_check_at) where next_check_at is not null;
call wall('payment_attempt');
call wall_published('payment_attempt', 'document_id');
call wall_queue('payment_attempt', 'org_id, id, next_check_at');
revoke delete on payment_attempt from zaguan_staff;

-- A gateway's notice, its signature proven: kept once, however often it comes.
create table payment_event (
  org_id uuid not null references organization,
  id uuid not null,
  account_id uuid not null,
  event_id text not null,
  attempt_id uuid,
  kind text not null,
  body_hash bytea not null check (length(body_hash) = 32),
  received_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, account_id, event_id),
  foreign key (org_id, account_id) references gateway_account,
  foreign key (org_id, attempt_id) references payment_attempt
);
create index payment_event_attempt on payment_event (org_id, attempt_id);
call wall('payment_event');
revoke update, delete on payment_event from zaguan_staff;

-- Money received that settled nothing: the contact's, until a person decides.
create table contact_credit (
  org_id uuid not null references organization,
  id uuid not null,
  portal_contact_id uuid not null,
  document_id uuid not null,
  attempt_id uuid not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  reason text not null check (reason in ('LATE', 'DIFFERENT', 'BEYOND_DUE')),
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, attempt_id),
  foreign key (org_id, attempt_id) references payment_attempt
);
create index contact_credit_contact on contact_credit (org_id, portal_contact_id);
call wall('contact_credit');
call wall_published('contact_credit', 'document_id');
revoke update, delete on contact_credit from zaguan_staff;

-- What a person of the organization must look at.
create table staff_task (
  org_id uuid not null references organization,
  id uuid not null,
  kind text not null check (kind in ('LATE', 'DIFFERENT', 'BEYOND_DUE', 'UNANSWERED')),
  attempt_id uuid not null,
  document_id uuid not null,
  contact_id uuid not null,
  amount numeric not null,
  currency text not null,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  primary key (org_id, id),
  unique (org_id, attempt_id, kind),
  foreign key (org_id, attempt_id) references payment_attempt,
  check ((done_at is null) = (done_by is null))
);
create index staff_task_open on staff_task (org_id, id) where done_at is null;
call wall('staff_task');
revoke delete on staff_task from zaguan_staff;
