--liquibase formatted sql

-- What is looked for and what it is looked for in, both without capitals and accents. Capitals with accents are named too,
-- for how far lower() reaches depends on the collation of the database.
--changeset samling:0006-search-form
create function search_form(text) returns text
    language sql immutable parallel safe
    return lower(translate($1,
        'ÅåÆæÄäÁáÀàÂâØøÖöÓóÒòÔôÕõÉéÈèÊêËëÜüÚúÙùÛûÍíÌìÎîÏïÑñÇçČčŠšŽžĐđŦŧŊŋ',
        'aaaaaaaaaaaaooooooooooooeeeeeeeeuuuuuuuuiiiiiiiinnccccsszzddttnn'));

--changeset samling:0006-mentor-workshops
create table mentor_workshops (
    organization_id uuid not null,
    id uuid not null,
    facilitator_id uuid not null,
    title text not null,
    description text,
    workshop_type text not null,
    status text not null,
    scheduled_start_at timestamptz not null,
    scheduled_end_at timestamptz,
    time_zone text not null,
    actual_start_at timestamptz,
    actual_end_at timestamptz,
    cancelled_at timestamptz,
    cancellation_reason text,
    location text,
    is_virtual boolean not null,
    max_participants integer,
    duration_days integer,
    agenda text,
    is_archived boolean not null,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint mentor_workshops_pkey primary key (organization_id, id),
    constraint mentor_workshops_organization foreign key (organization_id) references organizations (id),
    constraint mentor_workshops_facilitator foreign key (organization_id, facilitator_id)
        references memberships (organization_id, user_id),
    constraint mentor_workshops_title_length check (char_length(title) between 1 and 200),
    constraint mentor_workshops_description_length check (char_length(description) <= 10000),
    constraint mentor_workshops_location_length check (char_length(location) <= 500),
    constraint mentor_workshops_agenda_length check (char_length(agenda) <= 10000),
    constraint mentor_workshops_cancellation_reason_length check (char_length(cancellation_reason) <= 1000),
    constraint mentor_workshops_workshop_type_known check (workshop_type in (
        'career', 'group_mentoring', 'conversation_group', 'activity_group', 'peer_mentor_course', 'information', 'other')),
    constraint mentor_workshops_status_known check (status in (
        'draft', 'scheduled', 'in_progress', 'completed', 'cancelled')),
    constraint mentor_workshops_end_after_start check (scheduled_end_at > scheduled_start_at),
    constraint mentor_workshops_max_participants_positive check (max_participants > 0),
    constraint mentor_workshops_duration_days_within_a_year check (duration_days between 1 and 366),
    constraint mentor_workshops_started_when_it_began check (
        case status
            when 'in_progress' then actual_start_at is not null
            when 'completed' then actual_start_at is not null
            when 'cancelled' then true
            else actual_start_at is null
        end),
    constraint mentor_workshops_ended_when_completed check ((actual_end_at is not null) = (status = 'completed')),
    constraint mentor_workshops_cancelled_when_cancelled check ((cancelled_at is not null) = (status = 'cancelled')),
    constraint mentor_workshops_reason_when_cancelled check (cancellation_reason is null or status = 'cancelled'),
    constraint mentor_workshops_revision_counts check (revision > 0)
);

create index idx_mentor_workshops_organization_id on mentor_workshops (organization_id);
create index idx_mentor_workshops_facilitator_id on mentor_workshops (facilitator_id);
create index idx_mentor_workshops_scheduled_start_at on mentor_workshops (scheduled_start_at);
create index idx_mentor_workshops_organization_status on mentor_workshops (organization_id, status);
create index idx_mentor_workshops_organization_scheduled on mentor_workshops (organization_id, scheduled_start_at);
create index mentor_workshops_by_update on mentor_workshops (organization_id, updated_at, id);

grant select, insert on mentor_workshops to "${application-role}";
grant update (
    facilitator_id, title, description, workshop_type, status, scheduled_start_at, scheduled_end_at, time_zone,
    actual_start_at, actual_end_at, cancelled_at, cancellation_reason, location, is_virtual, max_participants,
    duration_days, agenda, is_archived, revision, updated_at) on mentor_workshops to "${application-role}";

alter table mentor_workshops enable row level security;
alter table mentor_workshops force row level security;

create policy mentor_workshops_of_tenant on mentor_workshops
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Whether somebody attended follows from the days. The place in the queue is a number, for it was given under the
-- workshop's lock, while the clocks of two instances differ.
--changeset samling:0006-workshop-participants
create table workshop_participants (
    organization_id uuid not null,
    id uuid not null,
    workshop_id uuid not null,
    user_id uuid not null,
    role_in_workshop text not null,
    registration_status text not null,
    queue_number bigint,
    days_attended smallint[] not null default '{}',
    days_missed smallint[] not null default '{}',
    attended boolean generated always as (
        case when cardinality(days_attended) > 0 then true when cardinality(days_missed) > 0 then false end) stored,
    registered_at timestamptz not null,
    confirmed_at timestamptz,
    cancelled_at timestamptz,
    cancellation_reason text,
    notes text,
    registered_by_user_id uuid not null,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint workshop_participants_pkey primary key (organization_id, id),
    constraint workshop_participants_workshop foreign key (organization_id, workshop_id)
        references mentor_workshops (organization_id, id),
    constraint workshop_participants_user foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint workshop_participants_registered_by_user foreign key (organization_id, registered_by_user_id)
        references memberships (organization_id, user_id),
    constraint workshop_participants_role_in_workshop_known check (role_in_workshop in ('participant', 'facilitator')),
    constraint workshop_participants_registration_status_known check (registration_status in (
        'registered', 'waitlisted', 'cancelled')),
    constraint workshop_participants_number_in_queue check (
        (queue_number is not null) = (registration_status = 'waitlisted')),
    constraint workshop_participants_queue_number_counts check (queue_number > 0),
    constraint workshop_participants_no_facilitator_waits check (
        registration_status <> 'waitlisted' or role_in_workshop = 'participant'),
    constraint workshop_participants_days_exist check (
        1 <= all (days_attended || days_missed) and 366 >= all (days_attended || days_missed)),
    constraint workshop_participants_day_attended_or_missed check (not days_attended && days_missed),
    constraint workshop_participants_only_registered_attend check (
        attended is null or registration_status = 'registered'),
    constraint workshop_participants_confirmed_when_recorded check ((confirmed_at is not null) = (attended is not null)),
    constraint workshop_participants_cancelled_when_cancelled check (
        (cancelled_at is not null) = (registration_status = 'cancelled')),
    constraint workshop_participants_reason_when_cancelled check (
        cancellation_reason is null or registration_status = 'cancelled'),
    constraint workshop_participants_cancellation_reason_length check (char_length(cancellation_reason) <= 1000),
    constraint workshop_participants_notes_length check (char_length(notes) <= 4000),
    constraint workshop_participants_revision_counts check (revision > 0)
);

create index idx_workshop_participants_workshop_id on workshop_participants (workshop_id);
create index idx_workshop_participants_user_id on workshop_participants (user_id);
create unique index idx_workshop_participants_workshop_user
    on workshop_participants (organization_id, workshop_id, user_id);
create index idx_workshop_participants_status on workshop_participants (workshop_id, registration_status);
create index workshop_participants_in_order on workshop_participants (workshop_id, id);
create index workshop_participants_registered on workshop_participants (organization_id, workshop_id, role_in_workshop)
    where registration_status = 'registered';
create unique index workshop_participants_queue on workshop_participants (organization_id, workshop_id, queue_number)
    where registration_status = 'waitlisted';

-- A workshop tells its organisation. Without knowing that, the planner expects one participant where there are hundreds,
-- and thinks any index as good as the right one.
create statistics workshop_participants_workshop_tells_organization (dependencies)
    on organization_id, workshop_id from workshop_participants;

grant select, insert on workshop_participants to "${application-role}";
grant update (
    role_in_workshop, registration_status, queue_number, days_attended, days_missed, registered_at, confirmed_at,
    cancelled_at, cancellation_reason, notes, registered_by_user_id, revision, updated_at)
    on workshop_participants to "${application-role}";

alter table workshop_participants enable row level security;
alter table workshop_participants force row level security;

create policy workshop_participants_of_tenant on workshop_participants
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

--changeset samling:0006-workshop-notes
create table workshop_notes (
    organization_id uuid not null,
    id uuid not null,
    workshop_id uuid not null,
    author_user_id uuid not null,
    text text not null,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint workshop_notes_pkey primary key (organization_id, id),
    constraint workshop_notes_workshop foreign key (organization_id, workshop_id)
        references mentor_workshops (organization_id, id),
    constraint workshop_notes_author foreign key (organization_id, author_user_id)
        references memberships (organization_id, user_id),
    constraint workshop_notes_text_length check (char_length(text) between 1 and 10000),
    constraint workshop_notes_revision_counts check (revision > 0)
);

create index workshop_notes_latest on workshop_notes (organization_id, workshop_id, created_at, id);

grant select, insert, delete on workshop_notes to "${application-role}";
grant update (text, revision, updated_at) on workshop_notes to "${application-role}";

alter table workshop_notes enable row level security;
alter table workshop_notes force row level security;

create policy workshop_notes_of_tenant on workshop_notes
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

--changeset samling:0006-workshop-todos
create table workshop_todos (
    organization_id uuid not null,
    id uuid not null,
    workshop_id uuid not null,
    title text not null,
    description text,
    is_completed boolean not null,
    completed_at timestamptz,
    completed_by_user_id uuid,
    assigned_to_user_id uuid,
    due_date timestamptz,
    sort_order integer not null,
    created_by_user_id uuid not null,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint workshop_todos_pkey primary key (organization_id, id),
    constraint workshop_todos_workshop foreign key (organization_id, workshop_id)
        references mentor_workshops (organization_id, id),
    constraint workshop_todos_assigned_to_user foreign key (organization_id, assigned_to_user_id)
        references memberships (organization_id, user_id),
    constraint workshop_todos_completed_by_user foreign key (organization_id, completed_by_user_id)
        references memberships (organization_id, user_id),
    constraint workshop_todos_created_by_user foreign key (organization_id, created_by_user_id)
        references memberships (organization_id, user_id),
    constraint workshop_todos_title_length check (char_length(title) between 1 and 200),
    constraint workshop_todos_description_length check (char_length(description) <= 4000),
    constraint workshop_todos_time_when_completed check ((completed_at is not null) = is_completed),
    constraint workshop_todos_person_when_completed check ((completed_by_user_id is not null) = is_completed),
    constraint workshop_todos_sort_order_non_negative check (sort_order >= 0),
    constraint workshop_todos_revision_counts check (revision > 0)
);

create index idx_workshop_todos_workshop_id on workshop_todos (workshop_id);
create index idx_workshop_todos_workshop_sort on workshop_todos (workshop_id, sort_order);
create index idx_workshop_todos_assigned_user on workshop_todos (assigned_to_user_id);
create index idx_workshop_todos_is_completed on workshop_todos (workshop_id, is_completed);
create index workshop_todos_in_order on workshop_todos (organization_id, workshop_id, sort_order, id);

grant select, insert, delete on workshop_todos to "${application-role}";
grant update (
    title, description, is_completed, completed_at, completed_by_user_id, assigned_to_user_id, due_date, sort_order,
    revision, updated_at) on workshop_todos to "${application-role}";

alter table workshop_todos enable row level security;
alter table workshop_todos force row level security;

create policy workshop_todos_of_tenant on workshop_todos
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- A person sees the own records and to-dos where the person is a member now, and the workshops that they belong to or that
-- the person facilitates. What that takes to know stands in functions, which ask with the rights of whoever calls them: as
-- part of a policy it would be made ready for each statement in an organisation's scope too, which has no use for it. No
-- policy calls itself: those of participants and to-dos look at memberships, that of workshops at all three.
--changeset samling:0006-person-is-present-member splitStatements:false
create function person_is_present_member(organization uuid) returns boolean
    language plpgsql stable parallel safe as $$
begin
    return exists (
        select 1
        from memberships
        where organization_id = organization
            and user_id = nullif(current_setting('app.user_id', true), '')::uuid
            and removed_at is null);
end $$;

--changeset samling:0006-person-is-concerned splitStatements:false
create function person_is_concerned(organization uuid, workshop uuid, facilitator uuid) returns boolean
    language plpgsql stable parallel safe as $$
declare
    person constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
    return facilitator = person
        or exists (
            select 1
            from workshop_participants
            where organization_id = organization
                and workshop_id = workshop
                and user_id = person)
        or exists (
            select 1
            from workshop_todos
            where organization_id = organization
                and workshop_id = workshop
                and assigned_to_user_id = person);
end $$;

--changeset samling:0006-workshops-of-person
create policy workshop_participants_of_person on workshop_participants for select
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid
        and person_is_present_member(organization_id));

-- Who waits is told the place in the queue, and it takes the others in it to know that. The setting holds the workshops
-- that the person waits for, as the policy above has shown them.
create policy workshop_participants_of_queue on workshop_participants for select
    using (registration_status = 'waitlisted'
        and workshop_id = any (nullif(current_setting('app.queues', true), '')::uuid[]));

create policy workshop_todos_of_person on workshop_todos for select
    using (assigned_to_user_id = nullif(current_setting('app.user_id', true), '')::uuid
        and person_is_present_member(organization_id));

create policy mentor_workshops_of_person on mentor_workshops for select
    using (person_is_present_member(organization_id) and person_is_concerned(organization_id, id, facilitator_id));
