-- Paying several documents at once, by bank transfer, by hand; what went back; whose credit it is.

-- A bank transfer is a method without credentials; every organization has it.
alter table gateway_account alter column credentials drop not null;
insert into gateway_account (org_id, id, gateway, enabled, created_at)
  select id, gen_random_uuid(), 'transfer', true, now() from organization;

-- read by nobody in the portal, and of several documents at once it would show one link too much
revoke select on payment_intent from zaguan_portal;
drop policy portal on payment_intent;

alter table payment_attempt
  -- money that staff record came through no account of a gateway
  alter column account_id drop not null,
  -- how many documents it pays; the first one is named
  add column documents int not null default 1 check (documents > 0),
  -- through a link an attempt is seen only where it pays that one document and no other
  add column link_document_id uuid,
  -- since when the payer says to have ordered the transfer
  add column ordered_at timestamptz,
  add column returned_amount numeric not null default 0 check (returned_amount >= 0),
  -- written down by mistake, and taken back
  add column undone boolean not null default false;
update payment_attempt set link_document_id = document_id;

alter table payment_attempt
  drop constraint payment_attempt_state_check,
  drop constraint payment_attempt_check,
  drop constraint payment_attempt_check1,
  drop constraint payment_attempt_check2,
  drop constraint payment_attempt_check3,
  drop constraint payment_attempt_check4,
  drop constraint payment_attempt_check5;
alter table payment_attempt
  add constraint payment_attempt_state check (state in
    ('CREATED', 'AWAITING_PAYER', 'ORDERED', 'UNKNOWN', 'SUCCEEDED', 'REFUNDED', 'FAILED',
     'CANCELLED')),
  add constraint payment_attempt_closed check
    ((state in ('CREATED', 'AWAITING_PAYER', 'ORDERED', 'UNKNOWN')) = (closed_at is null)),
  add constraint payment_attempt_asked check (closed_at is not null or next_check_at is not null),
  add constraint payment_attempt_ordered check ((state = 'ORDERED') = (ordered_at is not null)),
  add constraint payment_attempt_unknown check ((state = 'UNKNOWN') = (unknown_since is not null)),
  add constraint payment_attempt_received check
    ((state in ('SUCCEEDED', 'REFUNDED')) = (received_amount is not null)),
  add constraint payment_attempt_currency check
    ((state in ('SUCCEEDED', 'REFUNDED')) = (received_currency is not null)),
  add constraint payment_attempt_applied check
    ((state in ('SUCCEEDED', 'REFUNDED')) = (applied_amount is not null)),
  add constraint payment_attempt_returned check
    (returned_amount = 0 or returned_amount <= received_amount),
  add constraint payment_attempt_undone check (not undone or state = 'REFUNDED');

drop policy portal on payment_attempt;
create policy portal on payment_attempt for select to zaguan_portal
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid
     and portal_contact_id = nullif(current_setting('app.contact_id', true), '')::uuid
     and (nullif(current_setting('app.document_id', true), '') is null
          or link_document_id = nullif(current_setting('app.document_id', true), '')::uuid));
create index payment_attempt_contact on payment_attempt (org_id, portal_contact_id, id);

-- What of an attempt is for which document. An open one holds its documents: there is one of them.
create table payment_allocation (
  org_id uuid not null,
  attempt_id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid not null,
  document_number text not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  -- what settled the document, and what of that was taken back
  applied_amount numeric not null default 0 check (applied_amount >= 0),
  returned_amount numeric not null default 0 check (returned_amount >= 0),
  open boolean not null,
  created_at timestamptz not null,
  primary key (org_id, attempt_id, document_id),
  foreign key (org_id, attempt_id) references payment_attempt,
  foreign key (org_id, document_id) references document,
  check (returned_amount <= applied_amount)
);
create unique index payment_allocation_open on payment_allocation (org_id, document_id) where open;
create index payment_allocation_document on payment_allocation (org_id, document_id, attempt_id);
call wall('payment_allocation');
call wall_published('payment_allocation', 'document_id');
revoke delete on payment_allocation from zaguan_staff;
insert into payment_allocation
  (org_id, attempt_id, document_id, portal_contact_id, document_number, amount, currency,
   applied_amount, open, created_at)
  select org_id, id, document_id, portal_contact_id, document_number, amount, currency,
         coalesce(applied_amount, 0), closed_at is null, created_at
    from payment_attempt;
drop index payment_attempt_open;

-- What happened to an attempt, one step after the other; staff alone read it.
create table payment_step (
  org_id uuid not null,
  id uuid not null,
  attempt_id uuid not null,
  kind text not null,
  detail text not null,
  actor_kind text not null,
  actor_name text not null,
  at timestamptz not null,
  -- the timer asking again and hearing the same is one step
  times int not null default 1 check (times > 0),
  last_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, attempt_id) references payment_attempt
);
create index payment_step_attempt on payment_step (org_id, attempt_id, id);
call wall('payment_step');
revoke delete on payment_step from zaguan_staff;

-- A contact's credit, per currency: never below nothing. Shown to the contact, never through a link.
create table credit_balance (
  org_id uuid not null references organization,
  portal_contact_id uuid not null,
  currency text not null,
  amount numeric not null check (amount >= 0),
  primary key (org_id, portal_contact_id, currency)
);
call wall('credit_balance');
revoke delete on credit_balance from zaguan_staff;
grant select on credit_balance to zaguan_portal;
create policy portal on credit_balance for select to zaguan_portal
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid
     and portal_contact_id = nullif(current_setting('app.contact_id', true), '')::uuid
     and nullif(current_setting('app.document_id', true), '') is null);
insert into credit_balance (org_id, portal_contact_id, currency, amount)
  select org_id, portal_contact_id, currency, sum(amount)
    from contact_credit group by org_id, portal_contact_id, currency;

-- Its movements: what came to it, and what was used of it or given back.
alter table contact_credit
  alter column document_id drop not null,
  alter column attempt_id drop not null,
  drop constraint contact_credit_amount_check,
  drop constraint contact_credit_reason_check,
  drop constraint contact_credit_org_id_attempt_id_key,
  add column refund_id uuid,
  add constraint contact_credit_amount check (amount <> 0),
  add constraint contact_credit_reason check (reason in
    ('LATE', 'DIFFERENT', 'BEYOND_DUE', 'CREDITED', 'APPLIED', 'REFUNDED', 'NOT_REFUNDED',
     'UNDONE'));
create unique index contact_credit_misfit on contact_credit (org_id, attempt_id)
  where reason in ('LATE', 'DIFFERENT', 'BEYOND_DUE');
drop policy portal on contact_credit;
create policy portal on contact_credit for select to zaguan_portal
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid
     and portal_contact_id = nullif(current_setting('app.contact_id', true), '')::uuid
     and nullif(current_setting('app.document_id', true), '') is null);

-- Money that goes back: through the gateway it came by, or by hand.
create table payment_refund (
  org_id uuid not null references organization,
  id uuid not null,
  -- none where credit is given back
  attempt_id uuid,
  portal_contact_id uuid not null,
  link_document_id uuid,
  kind text not null check (kind in ('GATEWAY', 'HAND', 'UNDONE', 'CREDIT')),
  amount numeric not null check (amount > 0),
  currency text not null,
  -- what of it was taken from the contact's credit when it was begun
  from_credit numeric not null check (from_credit >= 0 and from_credit <= amount),
  reason text not null,
  state text not null check (state in ('CREATED', 'UNKNOWN', 'SUCCEEDED', 'FAILED')),
  actor_name text not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  next_check_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, attempt_id) references payment_attempt,
  check ((state in ('CREATED', 'UNKNOWN')) = (closed_at is null)),
  check ((closed_at is null) = (next_check_at is not null)),
  check (attempt_id is not null or kind = 'CREDIT')
);
create index payment_refund_attempt on payment_refund (org_id, attempt_id, id);
create index payment_refund_contact on payment_refund (org_id, portal_contact_id, id);
create index payment_refund_due on payment_refund (next_check_at) where next_check_at is not null;
-- one refund of an attempt at a time: what is left to give back is known
create unique index payment_refund_open on payment_refund (org_id, attempt_id)
  where closed_at is null;
call wall('payment_refund');
call wall_published('payment_refund', 'link_document_id');
call wall_queue('payment_refund', 'org_id, id, next_check_at');
revoke delete on payment_refund from zaguan_staff;

alter table staff_task
  drop constraint staff_task_kind_check,
  add column outcome text,
  add constraint staff_task_kind check (kind in
    ('LATE', 'DIFFERENT', 'BEYOND_DUE', 'UNANSWERED', 'TRANSFER_MISSING', 'REFUND_FAILED',
     'REFUND_UNCOVERED'));
create index staff_task_contact on staff_task (org_id, contact_id, id);

-- The sandbox gives money back, too.
create table sandbox_refund (
  org_id uuid not null references organization,
  id uuid not null,
  payment_id uuid not null,
  idempotency_key text not null,
  amount numeric not null check (amount > 0),
  currency text not null,
  refused boolean not null,
  mute_until timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, payment_id, idempotency_key),
  foreign key (org_id, payment_id) references sandbox_payment
);
call wall('sandbox_refund');
call wall_entry('sandbox_refund');
