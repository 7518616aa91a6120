--liquibase formatted sql

-- What the service does by itself, nobody has done.
--changeset samling:0007-audit-log-of-the-service
alter table audit_log alter column actor drop not null;

-- Whoever may create things in the database may create these two.
--changeset samling:0007-extensions
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- How many have a seat is counted in the event's row, whenever somebody signs up. There is room beside each row for its
-- next version, and nothing that a sign-up changes is in an index: then no index has to be told of it. What an event can
-- be found by is kept as it is looked for, which takes longer to make than to search; what lies between the texts keeps a
-- search from finding the end of one and the beginning of the next.
--changeset samling:0007-events
create table events (
    organization_id uuid not null,
    id uuid not null,
    title text not null,
    description text,
    event_type text not null,
    start_at timestamptz not null,
    end_at timestamptz not null,
    duration_minutes integer generated always as (floor(extract(epoch from end_at - start_at) / 60)::integer) stored,
    time_zone text not null,
    location text,
    search_text text not null generated always as (
        search_form(title || chr(31) || coalesce(description, '') || chr(31) || coalesce(location, ''))) stored,
    location_geo jsonb,
    latitude double precision generated always as (
        case when abs((location_geo -> 'lat')::double precision) <= 90
            and abs((location_geo -> 'lng')::double precision) <= 180
        then (location_geo -> 'lat')::double precision end) stored,
    longitude double precision generated always as (
        case when abs((location_geo -> 'lat')::double precision) <= 90
            and abs((location_geo -> 'lng')::double precision) <= 180
        then (location_geo -> 'lng')::double precision end) stored,
    capacity integer,
    status text not null,
    cancelled_at timestamptz,
    cancellation_reason text,
    visibility text not null,
    shown_from text,
    created_by uuid not null,
    signup_deadline timestamptz,
    registration_count integer not null default 0,
    metadata json,
    archived_at timestamptz,
    deleted_at timestamptz,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint events_pkey primary key (organization_id, id),
    constraint events_organization foreign key (organization_id) references organizations (id),
    constraint events_created_by foreign key (organization_id, created_by)
        references memberships (organization_id, user_id),
    constraint events_title_length check (char_length(title) between 1 and 200),
    constraint events_description_length check (char_length(description) <= 10000),
    constraint events_location_length check (char_length(location) <= 500),
    constraint events_cancellation_reason_length check (char_length(cancellation_reason) <= 1000),
    constraint events_event_type_known check (event_type in (
        'meeting', 'course', 'social', 'training', 'conversation_group', 'activity_group', 'information', 'webinar',
        'other')),
    constraint events_status_known check (status in ('draft', 'published', 'in_progress', 'completed', 'cancelled')),
    constraint events_visibility_known check (visibility in (
        'organization', 'peer_mentors', 'coordinators', 'invite_only')),
    constraint events_shown_from_known check (shown_from in ('contact', 'peer_mentor', 'coordinator', 'org_admin')),
    constraint events_shown_once_published check (shown_from is not null or status in ('draft', 'cancelled')),
    constraint events_end_after_start check (end_at > start_at),
    constraint events_ends_within_a_year check (end_at - start_at <= interval '366 days'),
    constraint events_deadline_before_start check (signup_deadline < start_at),
    constraint events_point_has_two_numbers check (
        location_geo = jsonb_build_object('lat', location_geo -> 'lat', 'lng', location_geo -> 'lng')
        and jsonb_typeof(location_geo -> 'lat') = 'number'
        and jsonb_typeof(location_geo -> 'lng') = 'number'),
    constraint events_capacity_positive check (capacity > 0),
    constraint events_registration_count_non_negative check (registration_count >= 0),
    constraint events_never_overbooked check (registration_count <= capacity),
    constraint events_cancelled_when_cancelled check ((cancelled_at is not null) = (status = 'cancelled')),
    constraint events_reason_when_cancelled check (cancellation_reason is null or status = 'cancelled'),
    constraint events_metadata_is_object check (json_typeof(metadata) = 'object'),
    constraint events_metadata_size check (octet_length(metadata::text) <= 16384),
    constraint events_revision_counts check (revision > 0)
) with (fillfactor = 85);

create index idx_events_organization_id on events (organization_id);
create index idx_events_start_at on events (start_at);
create index idx_events_org_status_start on events (organization_id, status, start_at);
create index idx_events_created_by on events (created_by);
create index idx_events_visibility on events (visibility);
create index events_current_by_start on events (organization_id, start_at, id)
    where deleted_at is null and archived_at is null;
create index events_current_by_status on events (organization_id, status, start_at, id)
    where deleted_at is null and archived_at is null;
create index events_put_away_by_start on events (organization_id, start_at, id)
    where deleted_at is not null or archived_at is not null;
create index events_by_update on events (organization_id, updated_at, id);
create index events_by_place on events (organization_id, latitude, longitude) where latitude is not null;
create index events_to_be_archived on events (organization_id, end_at) where archived_at is null;
create index events_by_text on events using gin (organization_id, search_text gin_trgm_ops) with (fastupdate = off);

grant select, insert on events to "${application-role}";
grant update (
    title, description, event_type, start_at, end_at, time_zone, location, location_geo, capacity, status, cancelled_at,
    cancellation_reason, visibility, shown_from, signup_deadline, registration_count, metadata, archived_at, deleted_at,
    revision, updated_at) on events to "${application-role}";

alter table events enable row level security;
alter table events force row level security;

create policy events_of_tenant on events
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Text is compared by operators that are not leakproof, and under a policy the index is of no use to them. So a search
-- runs as the owner, who needs a policy of its own for that, keeps to the organisation by itself, and tells ids alone: who
-- reads what they stand for reads under the policies. A plan is made for each text, for how many have it makes the
-- difference.
--changeset samling:0007-events-of-search splitStatements:false
create policy events_of_search on events for select to current_user
    using (true);

create function events_with_text(wanted text, most integer) returns setof uuid
    language plpgsql stable security definer parallel restricted
    set search_path = pg_catalog, public, pg_temp
    set plan_cache_mode = force_custom_plan
    as $$
begin
    return query
        select id
        from events
        where organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
            and search_text like '%' || replace(replace(replace(search_form(wanted), '\', '\\'), '%', '\%'), '_', '\_') || '%'
        limit most;
end $$;

revoke all on function events_with_text(text, integer) from public;
grant execute on function events_with_text(text, integer) to "${application-role}";

-- The place in the queue is a number, as in workshops.
--changeset samling:0007-event-participants
create table event_participants (
    organization_id uuid not null,
    id uuid not null,
    event_id uuid not null,
    user_id uuid not null,
    status text not null,
    queue_number bigint,
    registered_at timestamptz not null,
    cancelled_at timestamptz,
    attended_at timestamptz,
    registered_by_user_id uuid not null,
    is_proxy_registration boolean not null generated always as (registered_by_user_id <> user_id) stored,
    notes text,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint event_participants_pkey primary key (organization_id, id),
    constraint event_participants_event foreign key (organization_id, event_id) references events (organization_id, id),
    constraint event_participants_user foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint event_participants_registered_by_user foreign key (organization_id, registered_by_user_id)
        references memberships (organization_id, user_id),
    constraint event_participants_status_known check (status in (
        'registered', 'waitlisted', 'attended', 'no_show', 'cancelled')),
    constraint event_participants_number_in_queue check ((queue_number is not null) = (status = 'waitlisted')),
    constraint event_participants_queue_number_counts check (queue_number > 0),
    constraint event_participants_registered_at_not_future check (registered_at <= updated_at),
    constraint event_participants_cancelled_at_requires_cancelled_status check (
        (cancelled_at is not null) = (status = 'cancelled')),
    constraint event_participants_attended_at_requires_attended_status check (
        (attended_at is not null) = (status = 'attended')),
    constraint event_participants_notes_length check (char_length(notes) <= 4000),
    constraint event_participants_revision_counts check (revision > 0)
);

create unique index idx_event_participants_event_user on event_participants (organization_id, event_id, user_id);
create index idx_event_participants_user_id on event_participants (user_id);
create index idx_event_participants_event_id on event_participants (event_id);
create index idx_event_participants_org_status on event_participants (organization_id, status);
create index event_participants_in_order on event_participants (event_id, id);
create unique index event_participants_queue on event_participants (organization_id, event_id, queue_number)
    where status = 'waitlisted';

-- The same as with workshops: an event tells its organisation.
create statistics event_participants_event_tells_organization (dependencies)
    on organization_id, event_id from event_participants;

grant select, insert on event_participants to "${application-role}";
grant update (
    status, queue_number, registered_at, cancelled_at, attended_at, registered_by_user_id, notes, revision, updated_at)
    on event_participants to "${application-role}";

alter table event_participants enable row level security;
alter table event_participants force row level security;

create policy event_participants_of_tenant on event_participants
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- A person sees the own records where the person is a member now, and the events that they are in.
--changeset samling:0007-person-takes-part splitStatements:false
create function person_takes_part(organization uuid, event uuid) returns boolean
    language plpgsql stable parallel safe as $$
begin
    return exists (
        select 1
        from event_participants
        where organization_id = organization
            and event_id = event
            and user_id = nullif(current_setting('app.user_id', true), '')::uuid);
end $$;

--changeset samling:0007-events-of-person
create policy event_participants_of_person on event_participants for select
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid
        and person_is_present_member(organization_id));

create policy event_participants_of_queue on event_participants for select
    using (status = 'waitlisted'
        and event_id = any (nullif(current_setting('app.queues', true), '')::uuid[]));

create policy events_of_person on events for select
    using (person_is_present_member(organization_id) and person_takes_part(organization_id, id));
