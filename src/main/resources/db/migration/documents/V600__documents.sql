-- Documents: quotes and invoices, what was sent of them, what was answered, who may look.
--
-- Published rows carry portal_contact_id: null until the document is sent or issued, then its
-- contact. All rows of a document are published by one statement.
--
-- Issued means frozen, and the database holds to it: a frozen document is neither changed nor
-- deleted, and its lines and taxes share its flag through their foreign key, so none can be
-- changed, taken away or added.

create table number_series (
  org_id uuid not null references organization,
  id uuid not null,
  type text not null,
  prefix text not null,
  primary key (org_id, id),
  unique (org_id, type),
  unique (org_id, prefix)
);
call wall('number_series');

-- The row that is locked to give a number: the last one of a year, and its document's date.
create table number_series_year (
  org_id uuid not null,
  series_id uuid not null,
  year int not null,
  last_number int not null check (last_number >= 0),
  last_date date,
  primary key (org_id, series_id, year),
  foreign key (org_id, series_id) references number_series
);
call wall('number_series_year');

-- due_on: until when a quote is valid, when an invoice is to be paid. seller, buyer and payee are
-- snapshots. number_order sorts numbers; 0 while there is none. search is made by SearchText.
create table document (
  org_id uuid not null references organization,
  id uuid not null,
  type text not null check (type in ('QUOTE', 'INVOICE')),
  state text not null check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'ISSUED')),
  frozen boolean not null default false,
  version int not null default 0,
  revision int not null default 0,
  contact_id uuid not null,
  portal_contact_id uuid,
  origin_id uuid,
  number text,
  number_order bigint not null default 0,
  date date not null,
  due_on date not null,
  currency text not null,
  language text not null,
  reference text,
  discount numeric not null,
  surcharge boolean not null,
  notes text,
  terms text,
  seller jsonb not null,
  buyer jsonb not null,
  buyer_name text not null,
  payee jsonb,
  discount_amount numeric not null,
  allowance_total numeric not null,
  charge_total numeric not null,
  base numeric not null,
  total numeric not null,
  search text not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, id, frozen),
  unique (org_id, type, number),
  foreign key (org_id, contact_id) references contact,
  foreign key (org_id, origin_id) references document,
  check (portal_contact_id = contact_id),
  check ((state = 'ISSUED') = frozen),
  check (state = 'DRAFT' or number is not null),
  check (due_on >= date)
);
create index document_by_date on document (org_id, type, date, id);
create index document_by_due_date on document (org_id, type, due_on, id);
create index document_by_number on document (org_id, type, number_order, id);
create index document_by_total on document (org_id, type, total, id);
create index document_of_contact on document (org_id, contact_id, type, date, id);
create index document_of_portal on document (org_id, portal_contact_id, type, date, id)
  where portal_contact_id is not null;
create unique index document_invoice_of_quote on document (org_id, origin_id)
  where type = 'INVOICE' and origin_id is not null;
create index document_search_text on document using gin (org_id, search gin_trgm_ops);
call wall('document');
call wall_published('document', 'id');
create policy frozen_update on document as restrictive for update to zaguan_staff
  using (not frozen) with check (true);
create policy frozen_delete on document as restrictive for delete to zaguan_staff
  using (state = 'DRAFT');

create table document_line (
  org_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  frozen boolean not null default false,
  portal_contact_id uuid,
  position int not null,
  product_id uuid,
  name text not null,
  details text,
  quantity numeric not null,
  unit text,
  unit_price numeric not null,
  base_quantity numeric not null default 1 check (base_quantity > 0),
  discount numeric not null,
  adjustments jsonb not null default '[]',
  tax_code text not null,
  withholding_code text,
  vat_category text not null,
  vat_rate numeric not null,
  vat_reason_code text,
  vat_reason_text text,
  surcharge_rate numeric not null,
  withholding_rate numeric not null,
  net numeric not null,
  primary key (org_id, id),
  foreign key (org_id, product_id) references product,
  foreign key (org_id, document_id, frozen) references document (org_id, id, frozen)
    on delete cascade
);
create index document_line_of_document on document_line (org_id, document_id, position);
create index document_line_of_product on document_line (org_id, product_id)
  where product_id is not null;
call wall('document_line');
call wall_published('document_line', 'document_id');
create policy frozen_insert on document_line as restrictive for insert to zaguan_staff
  with check (not frozen);
create policy frozen_update on document_line as restrictive for update to zaguan_staff
  using (not frozen) with check (true);
create policy frozen_delete on document_line as restrictive for delete to zaguan_staff
  using (not frozen);

create table document_tax (
  org_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  frozen boolean not null default false,
  portal_contact_id uuid,
  position int not null,
  kind text not null check (kind in ('VAT', 'SURCHARGE', 'WITHHOLDING')),
  category text,
  rate numeric not null,
  reason_code text,
  reason_text text,
  base numeric not null,
  amount numeric not null,
  primary key (org_id, id),
  foreign key (org_id, document_id, frozen) references document (org_id, id, frozen)
    on delete cascade
);
create index document_tax_of_document on document_tax (org_id, document_id, position);
call wall('document_tax');
call wall_published('document_tax', 'document_id');
create policy frozen_insert on document_tax as restrictive for insert to zaguan_staff
  with check (not frozen);
create policy frozen_update on document_tax as restrictive for update to zaguan_staff
  using (not frozen) with check (true);
create policy frozen_delete on document_tax as restrictive for delete to zaguan_staff
  using (not frozen);

-- What was paid and credited of an issued invoice. Changed by Invoicing.settle alone, which locks it.
create table document_balance (
  org_id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid not null,
  total numeric not null,
  settled numeric not null default 0 check (settled >= 0),
  credited numeric not null default 0 check (credited >= 0),
  primary key (org_id, document_id),
  foreign key (org_id, document_id) references document,
  check (settled + credited <= total)
);
create index document_balance_open on document_balance (org_id, document_id)
  where settled + credited < total;
call wall('document_balance');
call wall_published('document_balance', 'document_id');

-- What staff note for themselves.
create table document_note (
  org_id uuid not null,
  document_id uuid not null,
  body text not null,
  primary key (org_id, document_id),
  foreign key (org_id, document_id) references document on delete cascade
);
call wall('document_note');

-- Changes to a quote that was sent, until they are sent too: the draft as typed.
create table document_change (
  org_id uuid not null,
  document_id uuid not null,
  draft jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (org_id, document_id),
  foreign key (org_id, document_id) references document on delete cascade
);
call wall('document_change');

-- What was sent: the paper of each revision as canonical JSON, and its SHA-256. Never changed.
create table document_revision (
  org_id uuid not null,
  document_id uuid not null,
  revision int not null check (revision > 0),
  portal_contact_id uuid not null,
  paper text not null,
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null,
  primary key (org_id, document_id, revision),
  foreign key (org_id, document_id) references document
);
call wall('document_revision');
call wall_published('document_revision', 'document_id');
revoke update, delete on document_revision from zaguan_staff;

-- The PDF of each revision, rendered once.
create table document_pdf (
  org_id uuid not null,
  document_id uuid not null,
  revision int not null,
  portal_contact_id uuid not null,
  file_id uuid not null,
  primary key (org_id, document_id, revision),
  foreign key (org_id, document_id, revision) references document_revision,
  foreign key (org_id, file_id) references stored_file
);
call wall('document_pdf');
call wall_published('document_pdf', 'document_id');
revoke update, delete on document_pdf from zaguan_staff;

create table document_acceptance (
  org_id uuid not null,
  document_id uuid not null,
  revision int not null,
  portal_contact_id uuid not null,
  name text not null,
  email text,
  drawing_id uuid,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  address text,
  agent text,
  at timestamptz not null,
  hash bytea not null check (length(hash) = 32),
  primary key (org_id, document_id),
  foreign key (org_id, document_id, revision) references document_revision,
  foreign key (org_id, drawing_id) references stored_file
);
call wall('document_acceptance');
call wall_published('document_acceptance', 'document_id');
revoke update, delete on document_acceptance from zaguan_staff;

create table document_refusal (
  org_id uuid not null,
  document_id uuid not null,
  revision int not null,
  portal_contact_id uuid not null,
  reason text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  address text,
  at timestamptz not null,
  primary key (org_id, document_id, revision),
  foreign key (org_id, document_id, revision) references document_revision
);
call wall('document_refusal');
call wall_published('document_refusal', 'document_id');
revoke update, delete on document_refusal from zaguan_staff;

-- That the contact saw it: the first time, once.
create table document_sight (
  org_id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid not null,
  at timestamptz not null,
  primary key (org_id, document_id),
  foreign key (org_id, document_id) references document
);
call wall('document_sight');
call wall_published('document_sight', 'document_id');
revoke update, delete on document_sight from zaguan_staff;

create table document_comment (
  org_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid not null,
  author_kind text not null,
  author_id uuid,
  author_name text not null,
  body text not null check (length(body) <= 5000),
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, document_id) references document
);
create index document_comment_of_document on document_comment (org_id, document_id, id);
call wall('document_comment');
call wall_published('document_comment', 'document_id');
revoke update, delete on document_comment from zaguan_staff;

-- The history. Rows without portal_contact_id are the staff's alone.
create table document_event (
  org_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  portal_contact_id uuid,
  kind text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  details jsonb not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, document_id) references document on delete cascade
);
create index document_event_of_document on document_event (org_id, document_id, id);
create index document_event_of_portal on document_event (org_id, portal_contact_id, id)
  where portal_contact_id is not null;
call wall('document_event');
call wall_published('document_event', 'document_id');
revoke update, delete on document_event from zaguan_staff;

create table sharing_preferences (
  org_id uuid primary key references organization,
  link_hours int not null check (link_hours between 1 and 8760),
  code_required boolean not null
);
call wall('sharing_preferences');
call wall_entry('sharing_preferences');

-- Share links: of the secret only the hash is kept. Opened behind the entry wall.
create table share_link (
  org_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  document_type text not null,
  contact_id uuid not null,
  token_hash bytea not null,
  name text,
  email text,
  language text not null,
  permit text not null check (permit in ('VIEW', 'ACT')),
  codes int not null default 0,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  revoked_at timestamptz,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, document_id) references document
);
create index share_link_of_document on share_link (org_id, document_id, id);
call wall('share_link');
call wall_entry('share_link');

-- What an opened link is exchanged for.
create table share_grant (
  org_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, link_id) references share_link
);
create index share_grant_of_link on share_grant (org_id, link_id);
call wall('share_grant');
call wall_entry('share_grant');

-- The one-time code of a grant: the last one mailed, hashed together with the cookie's secret.
create table share_code (
  org_id uuid not null,
  grant_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  wrong int not null default 0,
  primary key (org_id, grant_id),
  foreign key (org_id, grant_id) references share_grant on delete cascade
);
call wall('share_code');
call wall_entry('share_code');

-- The documents whose text contains every word of a query that SearchText made: as contact_search,
-- because row-level security keeps like from an index.
create function document_search(p_type text, p_query text) returns setof uuid
  language plpgsql stable security definer rows 100
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  patterns text[] := (select array_agg('%' || word || '%' order by length(word) desc)
                        from unnest(string_to_array(p_query, ' ')) as word where word <> '');
  longest text := patterns[1];
begin
  return query
    select d.id from document d
     where d.org_id = nullif(current_setting('app.org_id', true), '')::uuid
       and d.type = p_type and d.search like longest and d.search like all (patterns);
end $$;
revoke all on function document_search(text, text) from public;
grant execute on function document_search(text, text) to zaguan_staff;
