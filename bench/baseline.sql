-- The least that a sign-up can be: one statement, which holds the event, sees whether there is a seat, writes the record,
-- counts it, writes the audit entry and queues the notice. It runs as the application's role, under the same policies,
-- and does no more than it must: nobody is identified, no rule is checked that a row does not need, and nothing is
-- answered but where the person ended.
--
-- Each turn is another person's, as in requests.lua; these people are not those of the service's turns.

create sequence bench.turn minvalue 0;

-- Ids that lie together in an index if they are made together, as the service's do.
create function bench.mint() returns uuid language sql volatile
    return (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
        || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid;

create function bench.sign_up(rush boolean, targets bigint, first_target bigint, per_ten bigint, people bigint)
    returns text language plpgsql as $$
declare
    turn constant bigint := nextval('bench.turn');
    target constant bigint := case when rush then turn / people % targets else turn % targets end;
    of_organization constant uuid := bench.organization(0);
    of_event constant uuid := bench.event(first_target + 10 * (target / per_ten) + 2 * (target % per_ten));
    who constant uuid :=
        bench.person(people + case when rush then turn % people else (turn / targets + target * 7) % people end);
    new_id constant uuid := bench.mint();
    at constant timestamptz := clock_timestamp();
    held record;
    queued record;
    place bigint;
    standing text;
begin
    perform set_config('app.organization_id', of_organization::text, true);

    select capacity, registration_count
    into strict held
    from events
    where organization_id = of_organization
        and id = of_event
        and status = 'published'
        and at < start_at
    for no key update;

    perform
    from memberships
    where organization_id = of_organization
        and user_id = who
        and removed_at is null
    for key share;

    select count(*) as waiting, coalesce(max(queue_number), 0) as last_number
    into queued
    from event_participants
    where organization_id = of_organization
        and event_id = of_event
        and status = 'waitlisted';

    if queued.waiting > 0 or held.registration_count >= held.capacity then
        place := queued.last_number + 1;
    end if;
    standing := case when place is null then 'registered' else 'waitlisted' end;

    insert into event_participants (
        organization_id, id, event_id, user_id, status, queue_number, registered_at, registered_by_user_id, revision,
        created_at, updated_at)
    values (of_organization, new_id, of_event, who, standing, place, at, who, 1, at, at);

    if place is null then
        update events
        set registration_count = registration_count + 1
        where organization_id = of_organization
            and id = of_event;
    end if;

    insert into audit_log (
        organization_id, id, occurred_at, actor, action, thing_type, thing_id, before, after, changed, trace_id)
    values (
        of_organization, bench.mint(), at, who, 'event_participant.' || standing, 'event_participant', new_id, '{}',
        jsonb_build_object('event_id', of_event, 'user_id', who, 'status', standing, 'registered_at', at,
            'registered_by_user_id', who),
        array['event_id', 'registered_at', 'registered_by_user_id', 'status', 'user_id'], new_id::text);

    insert into outbox (
        organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
    values (of_organization, bench.mint(), standing, who, 'event', of_event, '{}', at);

    return standing;
end
$$;

grant usage on schema bench to samling_app;
grant usage on sequence bench.turn to samling_app;
