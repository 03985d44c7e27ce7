-- What an organization says in its mails in its own words, where the product's do not suit it.

create table mail_text (
  org_id uuid not null references organization,
  kind text not null,
  language text not null,
  subject text not null,
  body text not null,
  button text not null,
  changed_at timestamptz not null,
  primary key (org_id, kind, language)
);
call wall('mail_text');

-- Where answers to its mails go, and what stands beneath them.
create table mail_manner (
  org_id uuid primary key references organization,
  reply_to text,
  signature text
);
call wall('mail_manner');

-- What a stranger causes (a reset, a code) is written in its manner, too.
grant select on mail_text, mail_manner to zaguan_entry;
create policy entry on mail_text for select to zaguan_entry
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
create policy entry on mail_manner for select to zaguan_entry
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
