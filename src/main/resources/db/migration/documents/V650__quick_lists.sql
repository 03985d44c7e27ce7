-- What keeps lists and counts quick with years of documents.

-- A balance knows when it is due and in which currency, as its document has it: both are frozen. So
-- what is open is counted and listed without its documents.
alter table document_balance add column due_on date, add column currency text;
update document_balance b set due_on = d.due_on, currency = d.currency
  from document d where d.org_id = b.org_id and d.id = b.document_id;
alter table document_balance alter column due_on set not null, alter column currency set not null;

drop index document_balance_open;
create index document_balance_open on document_balance (org_id, due_on, document_id)
  include (currency, total, settled, credited) where settled + credited < total;
create index document_balance_open_of_portal
  on document_balance (org_id, portal_contact_id, due_on, document_id)
  include (currency, total, settled, credited) where settled + credited < total;

-- Whether something was made of a document, and the quotes that wait for an answer.
create index document_of_origin on document (org_id, origin_id) where origin_id is not null;
create index document_waiting on document (org_id, due_on, id)
  where type = 'QUOTE' and state = 'SENT';
