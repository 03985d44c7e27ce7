-- Companies and people: customers, suppliers, leads.

-- sort_name and search are made by the application: lower-case, without accents (SearchText).
-- portal_contact_id lets a contact read its own row in its portal, and only the columns granted below.
create table contact (
  org_id uuid not null references organization,
  id uuid not null,
  portal_contact_id uuid generated always as (id) stored,
  kind text not null check (kind in ('COMPANY', 'PERSON')),
  customer boolean not null,
  supplier boolean not null,
  lead boolean not null,
  legal_name text not null,
  trade_name text,
  tax_id text,
  email text,
  other_emails text[] not null default '{}',
  phone text,
  other_phones text[] not null default '{}',
  web text,
  billing_street text,
  billing_postal_code text,
  billing_city text,
  billing_province text,
  billing_country text not null,
  shipping_street text,
  shipping_postal_code text,
  shipping_city text,
  shipping_province text,
  shipping_country text,
  language text not null,
  currency text not null,
  payment_days int,
  tax_code text,
  discount_percent numeric(7, 4),
  iban text,
  tags text[] not null default '{}',
  manager_id uuid,
  archived_at timestamptz,
  version int not null default 0,
  created_at timestamptz not null,
  sort_name text collate "C" not null,
  search text not null,
  primary key (org_id, id)
);
create index contact_by_name on contact (org_id, sort_name, id);
create index contact_search_text on contact using gin (org_id, search gin_trgm_ops);
call wall('contact');
call wall_published('contact', 'id');
revoke select on contact from zaguan_portal;
grant select (org_id, id, portal_contact_id, kind, legal_name, trade_name,
              billing_street, billing_postal_code, billing_city, billing_province, billing_country,
              shipping_street, shipping_postal_code, shipping_city, shipping_province,
              shipping_country, language) on contact to zaguan_portal;

-- What the organization thinks of a contact, and a contact must never read.
create table contact_private (
  org_id uuid not null,
  id uuid not null,
  note text not null,
  primary key (org_id, id),
  foreign key (org_id, id) references contact on delete cascade
);
call wall('contact_private');

-- The people of a company, and the companies of a person.
create table contact_link (
  org_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  person_id uuid not null,
  position text,
  gets_copies boolean not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, company_id, person_id),
  foreign key (org_id, company_id) references contact on delete cascade,
  foreign key (org_id, person_id) references contact on delete cascade,
  check (company_id <> person_id)
);
create index contact_link_person on contact_link (org_id, person_id);
call wall('contact_link');

-- The contacts whose text contains every word of a query that SearchText made. Row-level security
-- keeps like from an index, so this runs as the owner, inside the organization of the transaction.
create function contact_search(p_query text) returns setof uuid
  language plpgsql stable security definer rows 100
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  patterns text[] := (select array_agg('%' || word || '%' order by length(word) desc)
                        from unnest(string_to_array(p_query, ' ')) as word where word <> '');
  longest text := patterns[1];
  second text := coalesce(patterns[2], longest);
  third text := coalesce(patterns[3], longest);
begin
  return query
    select c.id from contact c
     where c.org_id = nullif(current_setting('app.org_id', true), '')::uuid
       and c.search like longest and c.search like second and c.search like third
       and c.search like all (patterns);
end $$;
revoke all on function contact_search(text) from public;
grant execute on function contact_search(text) to zaguan_staff;
