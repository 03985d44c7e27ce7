-- A contact's list looks the balance of each invoice up, its page of the year reads them all. Sorted by
-- date the index could only serve the second, and was taken for the first too: for each of eighty
-- invoices all three hundred balances of the contact were read.
drop index document_balance_of_portal;
create index document_balance_of_portal
  on document_balance (org_id, portal_contact_id, document_id)
  include (date, currency, total, settled, credited, settled_at);
