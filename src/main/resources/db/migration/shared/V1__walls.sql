-- Whose data is it: what every tenant table gets, and the preamble that begins every transaction.

revoke all on schema public from public;
grant usage on schema public to zaguan_app, zaguan_entry, zaguan_staff, zaguan_portal, zaguan_worker;

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Puts the transaction behind its wall. Called once, first, by the application's transaction manager.
create function tenant_begin(p_role text, p_org uuid default null, p_contact uuid default null,
                             p_document uuid default null) returns void language plpgsql as $$ begin
  if p_role not in ('zaguan_entry', 'zaguan_staff', 'zaguan_portal', 'zaguan_worker')
     or current_user <> session_user then raise exception 'role refused'; end if;
  perform set_config('citus.propagate_set_commands', 'local', true);
  execute format('set local role %I', p_role);
  execute format('set local app.org_id = %L', coalesce(p_org::text, ''));
  execute format('set local app.contact_id = %L', coalesce(p_contact::text, ''));
  execute format('set local app.document_id = %L', coalesce(p_document::text, ''));
end $$;

-- A tenant table: its rows are seen and written by the staff role of its own organization.
create procedure wall(p_table regclass) language plpgsql as $$ begin
  execute format('alter table %s enable row level security', p_table);
  execute format('grant select, insert, update, delete on %s to zaguan_staff', p_table);
  execute format($policy$
    create policy staff on %s to zaguan_staff
     using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
     with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid)$policy$, p_table);
end $$;

-- Published rows: the portal reads those of its own contact and, through a link, of its one document.
-- p_document_column names the column that a link's document is compared with.
create procedure wall_published(p_table regclass, p_document_column text) language plpgsql as $$ begin
  execute format('grant select on %s to zaguan_portal', p_table);
  execute format($policy$
    create policy portal on %s for select to zaguan_portal
     using (org_id = nullif(current_setting('app.org_id', true), '')::uuid
        and portal_contact_id = nullif(current_setting('app.contact_id', true), '')::uuid
        and (nullif(current_setting('app.document_id', true), '') is null
             or %I = nullif(current_setting('app.document_id', true), '')::uuid))$policy$,
    p_table, p_document_column);
end $$;

-- Credentials and tokens: the entry role looks them up inside the organization that the token names.
create procedure wall_entry(p_table regclass) language plpgsql as $$ begin
  execute format('grant select, insert, update, delete on %s to zaguan_entry', p_table);
  execute format($policy$
    create policy entry on %s to zaguan_entry
     using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
     with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid)$policy$, p_table);
end $$;

-- Queues: the worker reads the named columns of every organization, to learn whose turn it is.
create procedure wall_queue(p_table regclass, p_columns text) language plpgsql as $$ begin
  execute format('grant select (%s) on %s to zaguan_worker', p_columns, p_table);
  execute format('create policy worker on %s for select to zaguan_worker using (true)', p_table);
end $$;

-- The timers of db-scheduler: infrastructure, nobody's data. The login itself works on it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to zaguan_app;
