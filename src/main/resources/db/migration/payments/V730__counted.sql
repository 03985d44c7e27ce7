-- Metrics count, over all organizations, the attempts that are open and those nobody answers for.
grant select (state) on payment_attempt to zaguan_worker;
