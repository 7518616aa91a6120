--liquibase formatted sql

-- A person across organisations is a subject and nothing else. Names and addresses belong to memberships, so that no
-- organisation learns what another one calls somebody.
--changeset samling:0002-users
create table users (
    id uuid not null,
    subject text collate "C" not null,
    created_at timestamptz not null,
    constraint users_pkey primary key (id),
    constraint unique_subject unique (subject),
    constraint users_subject_length check (char_length(subject) between 1 and 255)
);

grant select, insert on users to "${application-role}";

alter table users enable row level security;
alter table users force row level security;

create policy users_of_subject on users
    using (subject = nullif(current_setting('app.subject', true), ''))
    with check (subject = nullif(current_setting('app.subject', true), ''));

--changeset samling:0002-memberships
create table memberships (
    organization_id uuid not null,
    user_id uuid not null,
    display_name text collate "C" not null,
    email text,
    role text not null,
    removed_at timestamptz,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint unique_member_per_organization primary key (organization_id, user_id),
    constraint memberships_organization foreign key (organization_id) references organizations (id),
    constraint memberships_user foreign key (user_id) references users (id),
    constraint memberships_display_name_length check (char_length(display_name) between 1 and 200),
    constraint memberships_email_length check (char_length(email) between 1 and 254),
    constraint memberships_role_known check (role in ('contact', 'peer_mentor', 'coordinator', 'org_admin')),
    constraint memberships_revision_counts check (revision > 0)
);

create index memberships_present_by_name on memberships (organization_id, display_name, user_id)
    where removed_at is null;
create index memberships_present_org_admins on memberships (organization_id)
    where role = 'org_admin' and removed_at is null;
create index memberships_present_by_user on memberships (user_id, organization_id)
    where removed_at is null;

grant select, insert on memberships to "${application-role}";
grant update (display_name, email, role, removed_at, revision, updated_at) on memberships to "${application-role}";

alter table memberships enable row level security;
alter table memberships force row level security;

create policy memberships_of_tenant on memberships
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

create policy memberships_of_person on memberships for select
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

-- A person sees the organisations of the own present memberships. These look at memberships, which look at no other table,
-- so that no policy calls itself.
--changeset samling:0002-organizations-of-person
create policy organizations_of_person on organizations for select
    using (exists (
        select 1
        from memberships
        where memberships.organization_id = organizations.id
            and memberships.user_id = nullif(current_setting('app.user_id', true), '')::uuid
            and memberships.removed_at is null
    ));

create policy organization_modules_of_person on organization_modules for select
    using (exists (
        select 1
        from memberships
        where memberships.organization_id = organization_modules.organization_id
            and memberships.user_id = nullif(current_setting('app.user_id', true), '')::uuid
            and memberships.removed_at is null
    ));
