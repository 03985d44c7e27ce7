-- Copies of the invoices in the temporary table "pattern", made by the use cases on the first day:
-- every column as there, but for the number, the days and what is said of them. Runs as the owner.

-- Ids sort as the copies do: version 7, the moment of copying, then the place in the row.
create function pg_temp.id_of(started timestamptz, place bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from started) * 1000)::bigint), 12, '0')
          || '70008' || lpad(to_hex(place), 15, '0'))::uuid $$;

create temp table copy on commit drop as
with span as (
  select p.org_id, p.id as pattern, p.place, p.copies, s as turn,
         row_number() over () as house_turn, d.date as first_day, d.number as first_number,
         (now() at time zone 'Europe/Madrid')::date - d.date as days
    from pattern p
    join document d on d.org_id = p.org_id and d.id = p.id
   cross join lateral generate_series(0, p.copies - 1) as s
), dated as (
  -- spread over the years, each contact's a little beside the others'
  select s.*, s.first_day + greatest(1, floor(s.days * (s.turn + mod(s.place * 0.618034, 1) + 0.0001)
                                              / s.copies)::int) as date
    from span s
), lived as (
  -- most are paid after a while; of the last months many are not, of the older ones some never
  select d.*, d.date + time '07:00' + (d.place % 480) * interval '1 minute' as made,
         (d.first_day + d.days - d.date < 60 and (d.place + d.turn) % 4 <> 0)
         or (d.place * 7 + d.turn) % 100 = 0 as open
    from dated d
), numbered as (
  select l.*,
         coalesce(y.last_number, 0)
         + row_number() over (partition by l.org_id, extract(year from l.date)
                                  order by l.date, l.made, l.place, l.turn) as n,
         row_number() over (order by l.date, l.made, l.org_id, l.place, l.turn) as rank,
         s.id as series_id, s.prefix
    from lived l
    join number_series s on s.org_id = l.org_id and s.type = 'INVOICE'
    left join number_series_year y on y.org_id = s.org_id and y.series_id = s.id
                                  and y.year = extract(year from l.date)
)
select n.org_id, n.pattern, n.rank, n.open, n.date, n.series_id, n.n,
       pg_temp.id_of(now(), n.rank) as id, n.made at time zone 'UTC' as made,
       least((n.made + (10 + (n.place + n.turn) % 30) * interval '1 day') at time zone 'UTC',
             now() - interval '1 minute') as paid,
       n.first_number, n.first_day,
       n.prefix || to_char(extract(year from n.date)::int % 100, 'FM00') || '/'
       || lpad(n.n::text, greatest(4, length(n.n::text)), '0') as number,
       extract(year from n.date)::bigint * 1000000000 + n.n as number_order
  from numbered n;
create index on copy (org_id, pattern);
analyze copy;

insert into document
select n.* from copy c
  join document d on d.org_id = c.org_id and d.id = c.pattern
 cross join lateral jsonb_populate_record(d, jsonb_build_object(
         'id', c.id, 'number', c.number, 'number_order', c.number_order, 'date', c.date,
         'due_on', c.date + (d.due_on - d.date), 'created_at', c.made,
         'search', left(d.search, -length(c.first_number))
                   || replace(lower(c.number), '/', ' '))) as n
 order by c.rank;

insert into document_line
select n.* from copy c
  join document_line l on l.org_id = c.org_id and l.document_id = c.pattern
 cross join lateral jsonb_populate_record(l, jsonb_build_object(
         'id', pg_temp.id_of(now(), c.rank * 100 + l.position), 'document_id', c.id)) as n
 order by c.rank;

insert into document_tax
select n.* from copy c
  join document_tax t on t.org_id = c.org_id and t.document_id = c.pattern
 cross join lateral jsonb_populate_record(t, jsonb_build_object(
         'id', pg_temp.id_of(now(), c.rank * 100 + t.position), 'document_id', c.id)) as n
 order by c.rank;

-- what is due the database reckons itself
insert into document_balance (org_id, document_id, portal_contact_id, total, settled, credited,
                              due_on, currency, date, settled_at)
select n.org_id, n.document_id, n.portal_contact_id, n.total, n.settled, n.credited,
       n.due_on, n.currency, n.date, n.settled_at
  from copy c
  join document_balance b on b.org_id = c.org_id and b.document_id = c.pattern
 cross join lateral jsonb_populate_record(b, jsonb_build_object(
         'document_id', c.id, 'date', c.date, 'due_on', c.date + (b.due_on - c.first_day),
         'settled', case when c.open then 0 else b.settled end,
         'settled_at', case when c.open then null else c.paid end)) as n;

insert into document_revision
select n.* from copy c
  join document d on d.org_id = c.org_id and d.id = c.id
  join document f on f.org_id = c.org_id and f.id = c.pattern
  join document_revision r on r.org_id = c.org_id and r.document_id = c.pattern
 cross join lateral (
         select replace(replace(replace(r.paper,
                  '"number":"' || f.number || '"', '"number":"' || d.number || '"'),
                  '"date":"' || f.date || '"', '"date":"' || d.date || '"'),
                  '"dueOn":"' || f.due_on || '"', '"dueOn":"' || d.due_on || '"') as text) as p
 cross join lateral jsonb_populate_record(r, jsonb_build_object(
         'document_id', c.id, 'paper', p.text,
         'hash', sha256(convert_to(p.text, 'UTF8')), 'made_at', c.made)) as n;

insert into document_event
select n.* from (
  select c.*, e as event, case when e.kind = 'SETTLED' then c.paid else c.made end as moment,
         row_number() over (order by case when e.kind = 'SETTLED' then c.paid else c.made end,
                                     c.rank, e.id) as turn
    from copy c
    join document_event e on e.org_id = c.org_id and e.document_id = c.pattern
   where not (c.open and e.kind = 'SETTLED')) as c
 cross join lateral jsonb_populate_record(c.event, jsonb_build_object(
         'id', pg_temp.id_of(now(), c.turn), 'document_id', c.id, 'at', c.moment,
         'details', case when (c.event).details ? 'number'
                         then (c.event).details || jsonb_build_object('number', c.number)
                         else (c.event).details end)) as n
 order by c.turn;

insert into audit_entry
select n.* from (
  select c.*, a as entry, case when a.act = 'invoice.settled' then c.paid else c.made end as moment,
         row_number() over (order by case when a.act = 'invoice.settled' then c.paid else c.made end,
                                     c.rank, a.id) as turn
    from copy c
    join audit_entry a on a.org_id = c.org_id and a.subject_id = c.pattern
   where not (c.open and a.act = 'invoice.settled')) as c
 cross join lateral jsonb_populate_record(c.entry, jsonb_build_object(
         'id', pg_temp.id_of(now(), c.turn), 'subject_id', c.id, 'at', c.moment,
         'details', case when (c.entry).details ? 'number'
                         then (c.entry).details || jsonb_build_object('number', c.number)
                         else (c.entry).details end)) as n
 order by c.turn;

insert into number_series_year (org_id, series_id, year, last_number, last_date)
select org_id, series_id, extract(year from date), max(n), max(date)
  from copy group by org_id, series_id, extract(year from date)
    on conflict (org_id, series_id, year)
    do update set last_number = excluded.last_number, last_date = excluded.last_date;

-- the patterns were made on their day, too
update document d set created_at = d.date + time '07:00'
  from pattern p where d.org_id = p.org_id and d.id = p.id;
update document_revision r set made_at = d.created_at
  from pattern p join document d on d.org_id = p.org_id and d.id = p.id
 where r.org_id = p.org_id and r.document_id = p.id;
update document_event e set at = d.created_at + case when e.kind = 'SETTLED' then interval '20 days'
                                                     else interval '0' end
  from pattern p join document d on d.org_id = p.org_id and d.id = p.id
 where e.org_id = p.org_id and e.document_id = p.id;
update audit_entry a set at = d.created_at + case when a.act = 'invoice.settled' then interval '20 days'
                                                  else interval '0' end
  from pattern p join document d on d.org_id = p.org_id and d.id = p.id
 where a.org_id = p.org_id and a.subject_id = p.id;
update contact c set created_at = o.first from (select org_id, min(created_at) as first
  from document group by org_id) o where c.org_id = o.org_id and o.org_id in (select org_id from pattern);
