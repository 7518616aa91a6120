--liquibase formatted sql

--changeset samling:0001-organizations
create table organizations (
    id uuid not null,
    name text collate "C" not null,
    time_zone text not null,
    deactivated_at timestamptz,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint organizations_pkey primary key (id),
    constraint organizations_name_length check (char_length(name) between 1 and 200),
    constraint organizations_revision_counts check (revision > 0)
);

create index organizations_by_name on organizations (name, id);

grant select, insert on organizations to "${application-role}";
grant update (name, time_zone, deactivated_at, revision, updated_at) on organizations to "${application-role}";

alter table organizations enable row level security;
alter table organizations force row level security;

create policy organizations_of_tenant on organizations
    using (id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- The platform sees that organisations exist. What happens inside them it does not see: only this table has such a policy.
create policy organizations_of_platform on organizations for select
    using (current_setting('app.platform', true) = 'on');

--changeset samling:0001-organization-modules
create table organization_modules (
    organization_id uuid not null,
    module text not null,
    enabled boolean not null,
    switched_at timestamptz not null,
    constraint organization_modules_pkey primary key (organization_id, module),
    constraint organization_modules_organization foreign key (organization_id) references organizations (id),
    constraint organization_modules_module_known check (module in ('mentor-program'))
);

grant select, insert on organization_modules to "${application-role}";
grant update (enabled, switched_at) on organization_modules to "${application-role}";

alter table organization_modules enable row level security;
alter table organization_modules force row level security;

create policy organization_modules_of_tenant on organization_modules
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
