-- Which tags are in use is asked by every list of contacts; most contacts have none.
create index contact_tagged on contact (org_id, id) where tags <> '{}' and archived_at is null;
