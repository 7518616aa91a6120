--liquibase formatted sql

-- One place for the kinds of notices, for five tables have them.
--changeset samling:0008-notice-kinds
create function notice_kinds() returns text[]
    language sql immutable parallel safe
    return array[
        'registered', 'waitlisted', 'promoted', 'cancelled', 'workshop_cancelled', 'event_cancelled', 'moved', 'reminder',
        'todo_assigned', 'facilitator_assigned', 'webhook_disabled'];

-- What is told about one thing is told in the order of the numbers: they are given while whoever queues a notice holds the
-- thing. The clocks of two instances differ, and so the time could not tell the order. When it is due is no longer the outbox's to
-- say; instances of the release before this one still write it, while they are replaced.
-- Where this was made already, numbers were given by where a row lay. That is accepted, whatever its checksum: the role's name is
-- part of that.
--changeset samling:0008-outbox-in-order
--validCheckSum: 1:any
alter table outbox
    add column number bigint,
    alter column available_at drop not null,
    add constraint outbox_kind_known check (kind = any (notice_kinds()));

-- What waits already is numbered by its time and not by where it lies: where something was taken back, later rows have come to
-- lie before earlier ones. Its owner has to see the rows for that.
alter table outbox no force row level security;

update outbox
set number = in_order.number
from (
    select organization_id, id, row_number() over (order by created_at, id) as number
    from outbox
) as in_order
where outbox.organization_id = in_order.organization_id
    and outbox.id = in_order.id;

alter table outbox
    alter column number set not null,
    alter column number add generated always as identity;

select setval(pg_get_serial_sequence('outbox', 'number'), (select count(*) + 1 from outbox), false);

alter table outbox force row level security;

create index outbox_in_order on outbox (organization_id, number);

grant delete on outbox to "${application-role}";

-- The inbox. Who has left an organisation sees nothing more of it.
--changeset samling:0008-notifications
create table notifications (
    organization_id uuid not null,
    id uuid not null,
    number bigint not null,
    recipient uuid not null,
    kind text not null,
    thing_type text not null,
    thing_id uuid not null,
    payload jsonb not null,
    created_at timestamptz not null,
    read_at timestamptz,
    constraint notifications_pkey primary key (organization_id, id),
    constraint notifications_recipient foreign key (organization_id, recipient)
        references memberships (organization_id, user_id),
    constraint notifications_kind_known check (kind = any (notice_kinds())),
    constraint notifications_payload_is_object check (jsonb_typeof(payload) = 'object')
);

create index notifications_latest on notifications (recipient, number desc);
create index notifications_about on notifications (organization_id, recipient, thing_id, number);
create index notifications_unread on notifications (recipient, number desc) where read_at is null;

grant select, insert on notifications to "${application-role}";
grant update (read_at) on notifications to "${application-role}";

alter table notifications enable row level security;
alter table notifications force row level security;

create policy notifications_of_tenant on notifications
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

create policy notifications_of_person on notifications for select
    using (recipient = nullif(current_setting('app.user_id', true), '')::uuid
        and person_is_present_member(organization_id));

create policy notifications_read_by_person on notifications for update
    using (recipient = nullif(current_setting('app.user_id', true), '')::uuid
        and person_is_present_member(organization_id))
    with check (recipient = nullif(current_setting('app.user_id', true), '')::uuid
        and person_is_present_member(organization_id));

--changeset samling:0008-webhooks
create table webhooks (
    organization_id uuid not null,
    id uuid not null,
    url text not null,
    kinds text[] not null,
    secret text not null,
    former_secret text,
    former_secret_until timestamptz,
    disabled_at timestamptz,
    disabled_reason text,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint webhooks_pkey primary key (organization_id, id),
    constraint webhooks_organization foreign key (organization_id) references organizations (id),
    constraint webhooks_url_length check (char_length(url) between 1 and 2000),
    constraint webhooks_kinds_known check (kinds <@ notice_kinds() and array_position(kinds, null) is null),
    constraint webhooks_some_kinds check (cardinality(kinds) > 0),
    constraint webhooks_former_secret_until_some_time check (
        (former_secret is not null) = (former_secret_until is not null)),
    constraint webhooks_disabled_reason_known check (disabled_reason in (
        'by_org_admin', 'nothing_gets_through', 'receiver_gone')),
    constraint webhooks_disabled_for_a_reason check ((disabled_at is not null) = (disabled_reason is not null)),
    constraint webhooks_revision_counts check (revision > 0)
);

grant select, insert, delete on webhooks to "${application-role}";
grant update (
    url, kinds, secret, former_secret, former_secret_until, disabled_at, disabled_reason, revision, updated_at)
    on webhooks to "${application-role}";

alter table webhooks enable row level security;
alter table webhooks force row level security;

create policy webhooks_of_tenant on webhooks
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- A delivery has all that its notice says, which is no longer in the outbox then and perhaps never was in the inbox. Its
-- webhook is no foreign key: what is left of a webhook that is gone is withdrawn when its turn comes.
--changeset samling:0008-deliveries
create table deliveries (
    organization_id uuid not null,
    id uuid not null,
    channel text collate "C" not null,
    target uuid not null,
    notice_id uuid not null,
    number bigint not null,
    kind text not null,
    recipient uuid not null,
    thing_type text not null,
    thing_id uuid not null,
    payload jsonb not null,
    notice_created_at timestamptz not null,
    queued_at timestamptz not null,
    status text not null,
    due_at timestamptz,
    settled_at timestamptz,
    attempts integer not null,
    first_tried_at timestamptz,
    failure_reason text,
    failure_answer integer,
    revision bigint not null,
    constraint deliveries_pkey primary key (organization_id, id),
    constraint deliveries_once_per_lane unique (organization_id, channel, target, notice_id),
    constraint deliveries_recipient foreign key (organization_id, recipient)
        references memberships (organization_id, user_id),
    constraint deliveries_channel_known check (channel in ('email', 'webhook', 'broker')),
    constraint deliveries_target_of_channel check (channel = 'webhook' or target = organization_id),
    constraint deliveries_kind_known check (kind = any (notice_kinds())),
    constraint deliveries_payload_is_object check (jsonb_typeof(payload) = 'object'),
    constraint deliveries_status_known check (status in ('waiting', 'delivered', 'parked', 'withdrawn')),
    constraint deliveries_due_while_waiting check ((due_at is not null) = (status = 'waiting')),
    constraint deliveries_settled_once_they_no_longer_wait check ((settled_at is null) = (status = 'waiting')),
    constraint deliveries_attempts_non_negative check (attempts >= 0),
    constraint deliveries_revision_counts check (revision > 0),
    constraint deliveries_first_tried_once_attempted check ((first_tried_at is not null) = (attempts > 0)),
    constraint deliveries_failure_reason_known check (failure_reason in (
        'timed_out', 'unreachable', 'refused', 'forbidden_address', 'unfinished', 'internal')),
    constraint deliveries_answer_with_failure check (failure_answer is null or failure_reason is not null)
);

create index deliveries_due on deliveries (organization_id, channel, target, due_at, number) where status = 'waiting';
create index deliveries_in_order on deliveries (organization_id, recipient, thing_id, number) where status = 'waiting';
create index deliveries_succeeded on deliveries (organization_id, channel, target, settled_at)
    where status = 'delivered';
create index deliveries_latest on deliveries (organization_id, queued_at desc, id desc);
create index deliveries_latest_parked on deliveries (organization_id, queued_at desc, id desc) where status = 'parked';
create index deliveries_to_be_forgotten on deliveries (organization_id, settled_at)
    where status in ('delivered', 'withdrawn');

grant select, insert, delete on deliveries to "${application-role}";
grant update (status, due_at, settled_at, attempts, first_tried_at, failure_reason, failure_answer, revision)
    on deliveries to "${application-role}";

alter table deliveries enable row level security;
alter table deliveries force row level security;

create policy deliveries_of_tenant on deliveries
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- What somebody wants holds wherever the person is a member. Only there it is seen, for whoever tells something has to know
-- how. What that takes to know stands in a function, as with what a person sees.
--changeset samling:0008-is-present-member splitStatements:false
create function is_present_member(member uuid) returns boolean
    language plpgsql stable parallel safe as $$
begin
    return exists (
        select 1
        from memberships
        where organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
            and user_id = member
            and removed_at is null);
end $$;

--changeset samling:0008-notification-preferences
create table notification_preferences (
    user_id uuid not null,
    language text not null,
    inbox_off text[] not null,
    email_off text[] not null,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint notification_preferences_pkey primary key (user_id),
    constraint notification_preferences_user foreign key (user_id) references users (id),
    constraint notification_preferences_language_known check (language in ('nb', 'nn', 'en')),
    constraint notification_preferences_inbox_off_known check (
        inbox_off <@ notice_kinds() and array_position(inbox_off, null) is null),
    constraint notification_preferences_cancellations_in_inbox check (
        not inbox_off && array['cancelled', 'workshop_cancelled', 'event_cancelled']),
    constraint notification_preferences_email_off_known check (
        email_off <@ notice_kinds() and array_position(email_off, null) is null),
    constraint notification_preferences_revision_counts check (revision > 0)
);

grant select, insert on notification_preferences to "${application-role}";
grant update (language, inbox_off, email_off, revision, updated_at) on notification_preferences to "${application-role}";

alter table notification_preferences enable row level security;
alter table notification_preferences force row level security;

create policy notification_preferences_of_person on notification_preferences
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
    with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

create policy notification_preferences_of_present_members on notification_preferences for select
    using (is_present_member(user_id));

--changeset samling:0008-reminders
create table reminder_settings (
    organization_id uuid not null,
    hours_before integer not null,
    revision bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint reminder_settings_pkey primary key (organization_id),
    constraint reminder_settings_organization foreign key (organization_id) references organizations (id),
    constraint reminder_settings_hours_before_in_range check (hours_before between 1 and 336),
    constraint reminder_settings_revision_counts check (revision > 0)
);

grant select, insert on reminder_settings to "${application-role}";
grant update (hours_before, revision, updated_at) on reminder_settings to "${application-role}";

alter table reminder_settings enable row level security;
alter table reminder_settings force row level security;

create policy reminder_settings_of_tenant on reminder_settings
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- A start of which people have been reminded. What is moved has another one, of which they are reminded again.
create table reminders_sent (
    organization_id uuid not null,
    thing_type text not null,
    thing_id uuid not null,
    starts_at timestamptz not null,
    constraint reminders_sent_pkey primary key (organization_id, thing_type, thing_id, starts_at),
    constraint reminders_sent_organization foreign key (organization_id) references organizations (id),
    constraint reminders_sent_thing_type_known check (thing_type in ('event', 'workshop', 'workshop_todo'))
);

grant select, insert on reminders_sent to "${application-role}";

alter table reminders_sent enable row level security;
alter table reminders_sent force row level security;

create policy reminders_sent_of_tenant on reminders_sent
    using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

create index workshop_todos_open_by_due_date on workshop_todos (organization_id, due_date) where not is_completed;

-- Where there is something to do is found across organisations, by functions that run as the owner, and only for
-- housekeeping. They tell whose work it is, how much and since when; whoever does it does it as that organisation. From one
-- organisation or lane to the next they leap: they take as long as there are such, however much waits in each.
--changeset samling:0008-work-of-housekeeping
create policy outbox_of_housekeeping on outbox for select to current_user
    using (current_setting('app.housekeeping', true) = 'on');

create policy deliveries_of_housekeeping on deliveries for select to current_user
    using (current_setting('app.housekeeping', true) = 'on');

--changeset samling:0008-organizations-with-notices splitStatements:false
create function organizations_with_notices() returns table (organization uuid, oldest timestamptz)
    language plpgsql stable security definer parallel restricted
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    return query
        with recursive busy as (
            (
                select outbox.organization_id, outbox.created_at
                from outbox
                order by outbox.organization_id, outbox.number
                limit 1
            )
            union all
            select next.organization_id, next.created_at
            from busy
            cross join lateral (
                select outbox.organization_id, outbox.created_at
                from outbox
                where outbox.organization_id > busy.organization_id
                order by outbox.organization_id, outbox.number
                limit 1
            ) as next
        )
        select busy.organization_id, busy.created_at
        from busy;
end $$;

--changeset samling:0008-lanes-with-work splitStatements:false
create function lanes_with_work(due_until timestamptz) returns table (organization uuid, channel text, target uuid)
    language plpgsql stable security definer parallel restricted
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    return query
        with recursive lane as (
            (
                select waiting.organization_id, waiting.channel, waiting.target, waiting.due_at
                from deliveries as waiting
                where waiting.status = 'waiting'
                order by waiting.organization_id, waiting.channel, waiting.target, waiting.due_at
                limit 1
            )
            union all
            select next.organization_id, next.channel, next.target, next.due_at
            from lane
            cross join lateral (
                select waiting.organization_id, waiting.channel, waiting.target, waiting.due_at
                from deliveries as waiting
                where waiting.status = 'waiting'
                    and (waiting.organization_id, waiting.channel, waiting.target)
                        > (lane.organization_id, lane.channel, lane.target)
                order by waiting.organization_id, waiting.channel, waiting.target, waiting.due_at
                limit 1
            ) as next
        )
        select lane.organization_id, lane.channel, lane.target
        from lane
        where lane.due_at <= due_until;
end $$;

--changeset samling:0008-delivery-figures splitStatements:false
create function delivery_figures() returns table (channel text, oldest_waiting timestamptz, waiting bigint, parked bigint)
    language plpgsql stable security definer parallel restricted
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    return query
        select way.channel, unsent.oldest, coalesce(unsent.number, 0), coalesce(failed.number, 0)
        from unnest(array['email', 'webhook', 'broker']) as way (channel)
        left join (
            select deliveries.channel, min(deliveries.due_at) as oldest, count(*) as number
            from deliveries
            where deliveries.status = 'waiting'
            group by deliveries.channel
        ) as unsent on unsent.channel = way.channel
        left join (
            select deliveries.channel, count(*) as number
            from deliveries
            where deliveries.status = 'parked'
            group by deliveries.channel
        ) as failed on failed.channel = way.channel;
end $$;

--changeset samling:0008-who-asks-for-work
revoke all on function organizations_with_notices(), lanes_with_work(timestamptz), delivery_figures() from public;
grant execute on function organizations_with_notices(), lanes_with_work(timestamptz), delivery_figures()
    to "${application-role}";
