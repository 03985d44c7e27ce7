-- Of a payment whose money came there is nothing to ask: notices had put some back into the queue,
-- where nothing took them out.
update payment_attempt set next_check_at = null
 where state in ('SUCCEEDED', 'REFUNDED') and next_check_at is not null;
