-- A form whose answer was lost is posted again: by its key the comment is known to be there already.
alter table document_comment add column once_key text;
create unique index document_comment_once on document_comment (org_id, document_id, once_key);
