-- Somebody who signed up and has not opened yet what was mailed to prove the address. Global, as
-- there is no organization yet; the password is a hash already.
create table sign_up (
  token_hash bytea primary key,
  wish jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
grant select, insert, update, delete on sign_up to zaguan_entry;
