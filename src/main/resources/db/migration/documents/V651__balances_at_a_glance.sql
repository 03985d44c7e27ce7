-- What is reckoned and listed of many invoices at once is read from their balances alone.

-- The invoice's own date, frozen with it, and the moment money last settled something of it.
alter table document_balance add column date date, add column settled_at timestamptz;
update document_balance b set date = d.date,
       settled_at = (select max(e.at) from document_event e
                      where e.org_id = b.org_id and e.document_id = b.document_id
                        and e.kind = 'SETTLED' and b.settled > 0)
  from document d where d.org_id = b.org_id and d.id = b.document_id;
alter table document_balance alter column date set not null;

create index document_balance_of_portal on document_balance (org_id, portal_contact_id, date)
  include (document_id, currency, total, settled, credited, settled_at);
create index document_balance_largest on document_balance (org_id, total, document_id)
  include (settled, credited) where settled + credited < total;

-- Every word narrows by the index, up to three: one frequent word alone would have read all that holds it.
create or replace function document_search(p_type text, p_query text) returns setof uuid
  language plpgsql stable security definer rows 100
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  patterns text[] := (select array_agg('%' || word || '%' order by length(word) desc)
                        from unnest(string_to_array(p_query, ' ')) as word where word <> '');
  first text := patterns[1];
  second text := coalesce(patterns[2], first);
  third text := coalesce(patterns[3], second);
begin
  return query
    select d.id from document d
     where d.org_id = nullif(current_setting('app.org_id', true), '')::uuid
       and d.type = p_type and d.search like first and d.search like second and d.search like third
       and d.search like all (patterns);
end $$;
