-- A quote that was sent and nobody answered can be taken back.
alter table document drop constraint document_state_check;
alter table document add constraint document_state_check
  check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'ISSUED'));
