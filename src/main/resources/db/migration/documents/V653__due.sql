-- What is still owed of an invoice is summed on first pages and lists over all that is open: reckoned
-- once when it changes, not for each of a thousand rows at each look.
alter table document_balance
  add column due numeric not null generated always as (total - settled - credited) stored;

drop index document_balance_open;
create index document_balance_open on document_balance (org_id, due_on, document_id)
  include (currency, settled, credited, due) where settled + credited < total;
drop index document_balance_open_of_portal;
create index document_balance_open_of_portal
  on document_balance (org_id, portal_contact_id, due_on, document_id)
  include (currency, settled, credited, due) where settled + credited < total;
