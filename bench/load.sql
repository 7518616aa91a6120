-- Fills a migrated database: psql -v events=200000 -v callers=4000 -f load.sql, as a superuser.
--
-- Everything is numbered, so that whoever asks can tell from the number what there is. Even events belong to one large
-- organisation, odd ones to all the others. Of ten in a row
--   0, 2, 4   have seats for everybody
--   6         are full, and somebody waits
--   8         are for the staff only, some of them drafts or deleted
-- They lie over four years, in the order of their numbers but for some weeks: the last quarter is to come. Each has ten
-- people in it. The callers, who are members of the large organisation, are in past ones only.

\set ON_ERROR_STOP on
\set QUIET on
set session_replication_role = replica;
set client_min_messages = warning;
set maintenance_work_mem = '512MB';
select set_config('bench.events', :'events', false), set_config('bench.callers', :'callers', false) \g /dev/null

create schema bench;

create function bench.id(kind text, number bigint) returns uuid language sql immutable parallel safe
    return ('0190a000-0000-7000-' || kind || '-' || 100000000000 + number)::uuid;
create function bench.organization(number bigint) returns uuid language sql immutable parallel safe
    return bench.id('8001', number);
create function bench.person(number bigint) returns uuid language sql immutable parallel safe
    return bench.id('8002', number);
create function bench.event(number bigint) returns uuid language sql immutable parallel safe
    return bench.id('8003', number);
create function bench.participant(number bigint) returns uuid language sql immutable parallel safe
    return bench.id('8004', number);

-- Organisation 0 is the large one. Its members are the callers and a twentieth as many people as there are events; each of
-- the others has a hundred.
create table bench.member (organization bigint, person bigint, role text);
insert into bench.member
select 0, number, case when number < :callers or number % 2 = 0 then 'peer_mentor' else 'contact' end
from generate_series(0, :callers + greatest(2000, :events / 20) - 1) as number
union all
select organization, organization * 1000000 + number, case when number % 2 = 0 then 'peer_mentor' else 'contact' end
from generate_series(1, least(1000, greatest(10, :events / 1000))) as organization, generate_series(0, 99) as number
union all
select organization, organization * 1000000 + 999999, 'coordinator'
from generate_series(0, least(1000, greatest(10, :events / 1000))) as organization;

insert into organizations (id, name, time_zone, revision, created_at, updated_at)
select bench.organization(organization), 'Organisasjon ' || organization, 'Europe/Oslo', 1, now(), now()
from (select distinct organization from bench.member) as organizations;

insert into users (id, subject, created_at)
select bench.person(person), 'person-' || 100000000000 + person, now()
from bench.member;

insert into memberships (organization_id, user_id, display_name, email, role, revision, created_at, updated_at)
select bench.organization(organization), bench.person(person), 'Kari Nordmann ' || person,
    'person-' || person || '@example.org', role, 1, now(), now()
from bench.member;

-- Indexes are made anew when all rows are there, which is faster.
create table bench.index as
select format('drop index %I', indexname) as drop, indexdef as make
from pg_indexes
where schemaname = 'public'
    and tablename in ('events', 'event_participants')
    and indexname not in (select conname from pg_constraint);
select drop from bench.index \gexec

create table bench.event (number bigint, organization bigint, start_at timestamptz, status text);
insert into bench.event
select number,
    organization,
    start_at,
    case when start_at < now() then 'completed' when number % 100 = 28 then 'draft' else 'published' end
from (
    select number,
        case when number % 2 = 0 then 0 else 1 + number / 2 % least(1000, greatest(10, :events / 1000)) end as organization,
        date_trunc('hour', now()) - interval '3 years'
            + date_trunc('minute', number * (interval '4 years' / :events))
            + hashint8(number) % 480 * interval '1 hour' as start_at
    from generate_series(0, :events - 1) as number
) as planned;

insert into events (
    organization_id, id, title, description, event_type, start_at, end_at, time_zone, location, location_geo, capacity,
    status, visibility, shown_from, created_by, registration_count, metadata, archived_at, deleted_at, revision,
    created_at, updated_at)
select bench.organization(organization),
    bench.event(number),
    (array['Likepersonstreff', 'Turgruppe', 'Kaffe og prat', 'Kurs for likepersoner', 'Temakveld'])[1 + number / 2 % 5]
        || ' ' || case when number % 1000 = 0 then 'på sommerleiren' else 'nr. ' || number end,
    (select string_agg((array[
            'Vi', 'møtes', 'ved', 'inngangen', 'og', 'går', 'sammen', 'til', 'lokalet', 'Ta', 'gjerne', 'med', 'noe', 'å',
            'bite', 'i', 'Det', 'er', 'plass', 'førerhund', 'ledsager', 'kommer', 'uten', 'ekstra', 'kostnad', 'Heisen',
            'ligger', 'rett', 'fram', 'Ring', 'oss', 'hvis', 'du', 'trenger', 'skyss', 'eller', 'tolk'])
            [1 + (hashint8(number * 100 + place) & 1023) % 37], ' ')
        from generate_series(1, 45) as place),
    (array['meeting', 'course', 'social', 'training', 'conversation_group', 'activity_group'])[1 + number / 2 % 6],
    start_at,
    start_at + interval '2 hours',
    'Europe/Oslo',
    (array['Bergen', 'Oslo', 'Tromsø', 'Bodø', 'Ålesund', 'Stavanger', 'Hamar'])[1 + number / 2 % 7] || ' bibliotek',
    jsonb_build_object('lat', 58 + number % 1300 / 100.0, 'lng', 5 + number % 2500 / 100.0),
    case number % 10 when 0 then null when 6 then 8 else 2000000 end,
    status,
    case when number % 10 = 8 then 'coordinators' else 'organization' end,
    case when status = 'draft' then null when number % 10 = 8 then 'coordinator' else 'contact' end,
    bench.person(organization * 1000000 + 999999),
    case when status = 'draft' then 0 when number % 10 = 6 then 8 else 9 end,
    json_build_object('bring', 'matpakke', 'wheelchair', number % 3 = 0),
    case when start_at < now() - interval '367 days' then now() end,
    case when number % 100 = 18 then now() end,
    1,
    least(now(), start_at) - interval '30 days',
    least(now(), start_at) - interval '30 days'
from bench.event;

insert into event_participants (
    organization_id, id, event_id, user_id, status, queue_number, registered_at, cancelled_at, attended_at,
    registered_by_user_id, revision, created_at, updated_at)
select bench.organization(organization),
    bench.participant(number * 10 + place),
    bench.event(number),
    bench.person(person),
    standing,
    case when standing = 'waitlisted' then 1 end,
    signed_up_at,
    case when standing = 'cancelled' then signed_up_at end,
    case when standing = 'attended' then start_at end,
    bench.person(person),
    1,
    signed_up_at,
    signed_up_at
from (
    select number, organization, place, start_at,
        least(now(), start_at) - interval '20 days' as signed_up_at,
        case when place = 9 then 'cancelled'
            when number % 10 = 6 and place = 8 then 'waitlisted'
            when status = 'published' then 'registered'
            when place = 7 then 'no_show'
            else 'attended' end as standing,
        case when organization > 0 then organization * 1000000 + (number * 31 + place * 7) % 100
            when status = 'completed' then (number * 31 + place * 37) % (:callers + greatest(2000, :events / 20))
            else :callers + (number * 31 + place * 37) % greatest(2000, :events / 20) end as person
    from bench.event, generate_series(0, 9) as place
    where status <> 'draft'
) as signed_up;

select make from bench.index \gexec

reset session_replication_role;
vacuum (analyze);
checkpoint;
select :'events' || ' events, ' || (select count(*) from event_participants) || ' participants, '
    || pg_size_pretty(pg_database_size(current_database())) as loaded \gset
\echo :loaded
