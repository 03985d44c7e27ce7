-- A mail is noted as handed over a moment before the mail server gets the last of it. If nobody
-- hears the answer, it may have left: it stands still until a person lets it go again.
alter table outgoing_mail add column handed_over_at timestamptz;
alter table outgoing_mail drop constraint outgoing_mail_state_check;
alter table outgoing_mail add constraint outgoing_mail_state_check
  check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCLEAR', 'KEPT'));
