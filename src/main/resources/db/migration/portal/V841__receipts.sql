-- Whether the customer is mailed when a payment came, or money went back.
alter table portal_preferences add column mail_receipts boolean not null default true;
