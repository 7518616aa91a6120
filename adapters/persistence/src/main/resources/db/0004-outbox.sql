--liquibase formatted sql

-- Notices that wait for delivery, written in the transaction of their cause.
--changeset samling:0004-outbox
create table outbox (
    organization_id uuid not null,
    id uuid not null,
    kind text not null,
    recipient uuid not null,
    thing_type text not null,
    thing_id uuid not null,
    payload jsonb not null,
    created_at timestamptz not null,
    available_at timestamptz not null,
    constraint outbox_pkey primary key (organization_id, id),
    constraint outbox_recipient foreign key (organization_id, recipient)
        references memberships (organization_id, user_id),
    constraint outbox_payload_is_object check (jsonb_typeof(payload) = 'object')
);

grant select, insert on outbox to "${application-role}";

alter table outbox enable row level security;
alter table outbox force row level security;

create policy outbox_of_tenant on outbox
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
