-- The codes of a link are counted by the day: ten of them do not close it for good.
alter table share_link add column codes_since timestamptz;
