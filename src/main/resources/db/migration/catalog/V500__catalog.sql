-- What is sold: products and services.

create table product (
  org_id uuid not null references organization,
  id uuid not null,
  kind text not null check (kind in ('PRODUCT', 'SERVICE')),
  sku text,
  name text not null,
  description text,
  unit text,
  unit_price numeric(19, 6) not null,
  tax_code text not null,
  archived_at timestamptz,
  version int not null default 0,
  created_at timestamptz not null,
  sort_name text collate "C" not null,
  search text not null,
  primary key (org_id, id)
);
create unique index product_sku on product (org_id, lower(sku));
create index product_by_name on product (org_id, sort_name, id);
create index product_search_text on product using gin (org_id, search gin_trgm_ops);
call wall('product');

-- What it costs the organization: nobody else's business.
create table product_private (
  org_id uuid not null,
  id uuid not null,
  cost numeric(19, 6),
  primary key (org_id, id),
  foreign key (org_id, id) references product on delete cascade
);
call wall('product_private');

-- As contact_search: the products whose text contains every word of a query.
create function product_search(p_query text) returns setof uuid
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
    select p.id from product p
     where p.org_id = nullif(current_setting('app.org_id', true), '')::uuid
       and p.search like longest and p.search like second and p.search like third
       and p.search like all (patterns);
end $$;
revoke all on function product_search(text) from public;
grant execute on function product_search(text) to zaguan_staff;
