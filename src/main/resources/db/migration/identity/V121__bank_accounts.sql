-- Several accounts are told apart by a name of their own; one that is no longer used is kept, for
-- what was paid to it.
alter table bank_account add column name text, add column archived_at timestamptz;
