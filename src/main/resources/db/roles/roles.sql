-- The roles of Zaguán. Run once on the PostgreSQL server as a superuser, before the first start;
-- it can be run again. Then give zaguan_owner and zaguan_app their passwords and create the database:
--   alter role zaguan_owner password '…';
--   alter role zaguan_app password '…';
--   create database zaguan owner zaguan_owner;
-- zaguan_owner owns the tables and runs the migrations. zaguan_app is the application's login: it
-- owns nothing and inherits nothing; each transaction puts on one of the four roles below.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['zaguan_entry', 'zaguan_staff', 'zaguan_portal', 'zaguan_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login noinherit nobypassrls', role_name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'zaguan_owner') then
    create role zaguan_owner login noinherit nobypassrls nosuperuser;
  end if;
  if not exists (select from pg_roles where rolname = 'zaguan_app') then
    create role zaguan_app login noinherit nobypassrls nosuperuser;
  end if;
end $$;
grant zaguan_entry, zaguan_staff, zaguan_portal, zaguan_worker to zaguan_app;
