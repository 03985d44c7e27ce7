-- Credit notes: invoices that correct others, which stay as they were issued.

alter table document drop constraint document_type_check;
alter table document
  add constraint document_type_check check (type in ('QUOTE', 'INVOICE', 'CREDIT_NOTE')),
  add column correction_kind text check (correction_kind in ('DIFFERENCES', 'SUBSTITUTION')),
  add column correction_reason text,
  add column correction_words text,
  add constraint document_correction_check
    check ((type = 'CREDIT_NOTE') = (correction_kind is not null and correction_reason is not null));

-- Which invoices a credit note corrects. asked: what the invoice asked for before it, and credited:
-- what it took away; both with taxes, and before them as base. Known once it is issued.
create table document_correction (
  org_id uuid not null,
  document_id uuid not null,
  original_id uuid not null,
  frozen boolean not null default false,
  portal_contact_id uuid,
  position int not null,
  original_number text not null,
  original_date date not null,
  asked numeric,
  asked_base numeric,
  credited numeric check (credited between 0 and asked),
  credited_base numeric,
  primary key (org_id, document_id, original_id),
  foreign key (org_id, original_id) references document,
  foreign key (org_id, document_id, frozen) references document (org_id, id, frozen)
    on delete cascade,
  check (frozen = (asked is not null and asked_base is not null and credited is not null
                   and credited_base is not null))
);
create index document_correction_of_original on document_correction (org_id, original_id);
call wall('document_correction');
call wall_published('document_correction', 'document_id');
create policy frozen_insert on document_correction as restrictive for insert to zaguan_staff
  with check (not frozen);
create policy frozen_update on document_correction as restrictive for update to zaguan_staff
  using (not frozen) with check (true);
create policy frozen_delete on document_correction as restrictive for delete to zaguan_staff
  using (not frozen);

-- Organizations of before get the series that new ones are founded with.
insert into number_series (org_id, id, type, prefix)
select o.id, gen_random_uuid(), 'CREDIT_NOTE', 'R' from organization o
 where not exists (select 1 from number_series s
                    where s.org_id = o.id and s.type = 'CREDIT_NOTE');
