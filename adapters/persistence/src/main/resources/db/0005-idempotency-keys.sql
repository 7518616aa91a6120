--liquibase formatted sql

-- Answers that were given, for a day. They hold what was answered, so that only the caller who got them can read them. An
-- act outside any organisation has none, and two of those are the same key all the same.
--changeset samling:0005-idempotency-keys
create table idempotency_keys (
    caller text collate "C" not null,
    organization_id uuid,
    operation text not null,
    key text collate "C" not null,
    fingerprint text not null,
    status integer not null,
    headers jsonb not null,
    body text not null,
    created_at timestamptz not null,
    constraint unique_idempotency_key unique nulls not distinct (caller, operation, key, organization_id),
    constraint idempotency_keys_status_is_http check (status between 100 and 599),
    constraint idempotency_keys_headers_is_object check (jsonb_typeof(headers) = 'object')
);

create index idempotency_keys_by_age on idempotency_keys (created_at);

grant select, insert, delete on idempotency_keys to "${application-role}";
grant update (fingerprint, status, headers, body, created_at) on idempotency_keys to "${application-role}";

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;

create policy idempotency_keys_of_caller on idempotency_keys
    using (caller = nullif(current_setting('app.subject', true), ''))
    with check (caller = nullif(current_setting('app.subject', true), ''));

create policy idempotency_keys_seen_by_housekeeping on idempotency_keys for select
    using (current_setting('app.housekeeping', true) = 'on' and created_at < now() - interval '24 hours');

create policy idempotency_keys_cleared_by_housekeeping on idempotency_keys for delete
    using (current_setting('app.housekeeping', true) = 'on' and created_at < now() - interval '24 hours');
