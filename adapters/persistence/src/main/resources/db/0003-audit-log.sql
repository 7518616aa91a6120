--liquibase formatted sql

-- Appended to and read, never changed: the application gets no other right, and owns nothing. The log refers to no row, for
-- it outlives what it tells of, and a reference to the organisation would let all its writers queue at that one row.
--changeset samling:0003-audit-log
create table audit_log (
    organization_id uuid not null,
    id uuid not null,
    occurred_at timestamptz not null,
    actor uuid not null,
    on_behalf_of uuid,
    action text not null,
    thing_type text not null,
    thing_id uuid not null,
    before jsonb not null,
    after jsonb not null,
    changed text[] not null,
    trace_id text not null,
    constraint audit_log_pkey primary key (organization_id, id),
    constraint audit_log_before_is_object check (jsonb_typeof(before) = 'object'),
    constraint audit_log_after_is_object check (jsonb_typeof(after) = 'object')
);

create index audit_log_latest on audit_log (organization_id, occurred_at, id);
create index audit_log_of_thing on audit_log (organization_id, thing_id, occurred_at, id);
create index audit_log_of_actor on audit_log (organization_id, actor, occurred_at, id);

grant select, insert on audit_log to "${application-role}";

alter table audit_log enable row level security;
alter table audit_log force row level security;

create policy audit_log_of_tenant on audit_log
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
