-- What the sandbox gateway knows: a gateway of ours that plays one. Kept apart from the payments, as
-- another company's books would be.

create table sandbox_merchant (
  org_id uuid not null references organization,
  id uuid not null,
  key_hash bytea not null,
  webhook_secret bytea not null,
  webhook_path text not null,
  -- until then it does what it is asked and answers nothing
  mute_until timestamptz,
  primary key (org_id, id)
);
create unique index sandbox_merchant_key on sandbox_merchant (org_id, key_hash);
call wall('sandbox_merchant');
call wall_entry('sandbox_merchant');

create table sandbox_payment (
  org_id uuid not null references organization,
  id uuid not null,
  merchant_id uuid not null,
  idempotency_key text not null,
  page_token text not null,
  amount numeric not null,
  currency text not null,
  description text not null,
  merchant_name text not null,
  language text not null,
  return_path text not null,
  paid_amount numeric,
  paid_currency text,
  -- from when on the payer's choice counts
  decided_at timestamptz,
  cancelled_at timestamptz,
  mute_until timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, merchant_id, idempotency_key),
  unique (org_id, page_token),
  foreign key (org_id, merchant_id) references sandbox_merchant
);
call wall('sandbox_payment');
call wall_entry('sandbox_payment');

create table sandbox_notice (
  org_id uuid not null references organization,
  id uuid not null,
  payment_id uuid not null,
  event_id text not null,
  forged boolean not null,
  -- none once it was received, or given up
  due_at timestamptz,
  tries int not null default 0,
  primary key (org_id, id),
  foreign key (org_id, payment_id) references sandbox_payment
);
create index sandbox_notice_due on sandbox_notice (due_at) where due_at is not null;
call wall('sandbox_notice');
call wall_entry('sandbox_notice');
call wall_queue('sandbox_notice', 'org_id, id, due_at');
