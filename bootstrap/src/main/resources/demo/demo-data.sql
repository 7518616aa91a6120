-- The demo's organisations, people, memberships, workshops and events. Runs at every start of the demo, as the owning role, in one
-- transaction, and so adds only what is missing. Identifiers are those of DemoOrganization and DemoPerson.
--
-- The owner is bound by the policies as everybody is: each step says first whose rows it is going to write.

do $$
declare
    person record;
begin
    for person in
        select *
        from (values
            ('0190a000-0000-7000-8000-000000000101'::uuid, 'astrid'),
            ('0190a000-0000-7000-8000-000000000102'::uuid, 'kari'),
            ('0190a000-0000-7000-8000-000000000103'::uuid, 'per'),
            ('0190a000-0000-7000-8000-000000000104'::uuid, 'liv'),
            ('0190a000-0000-7000-8000-000000000105'::uuid, 'ola'),
            ('0190a000-0000-7000-8000-000000000106'::uuid, 'nils'),
            ('0190a000-0000-7000-8000-000000000107'::uuid, 'sol'),
            ('0190a000-0000-7000-8000-000000000108'::uuid, 'pia'),
            ('0190a000-0000-7000-8000-000000000109'::uuid, 'berit'),
            ('0190a000-0000-7000-8000-000000000110'::uuid, 'jonas')
        ) as people (id, subject)
    loop
        perform set_config('app.subject', person.subject, true);
        insert into users (id, subject, created_at)
        values (person.id, person.subject, '2026-01-12T08:00:00Z')
        on conflict do nothing;
    end loop;
end
$$;

do $$
declare
    organization record;
begin
    for organization in
        select *
        from (values
            ('0190a000-0000-7000-8000-000000000001'::uuid, 'Fjordlys', true),
            ('0190a000-0000-7000-8000-000000000002'::uuid, 'Nordlys', true),
            ('0190a000-0000-7000-8000-000000000003'::uuid, 'Solstrand', false)
        ) as organizations (id, name, mentor_program)
    loop
        perform set_config('app.organization_id', organization.id::text, true);
        insert into organizations (id, name, time_zone, revision, created_at, updated_at)
        values (organization.id, organization.name, 'Europe/Oslo', 1, '2026-01-12T08:00:00Z', '2026-01-12T08:00:00Z')
        on conflict do nothing;
        insert into organization_modules (organization_id, module, enabled, switched_at)
        values (organization.id, 'mentor-program', organization.mentor_program, '2026-01-12T08:00:00Z')
        on conflict do nothing;
    end loop;
end
$$;

do $$
declare
    member record;
begin
    for member in
        select *
        from (values
            ('0190a000-0000-7000-8000-000000000001'::uuid, '0190a000-0000-7000-8000-000000000101'::uuid, 'Astrid Aas', 'astrid@fjordlys.example', 'org_admin'),
            ('0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000102', 'Kari Krogh', 'kari@fjordlys.example', 'coordinator'),
            ('0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000103', 'Per Pedersen', 'per@fjordlys.example', 'peer_mentor'),
            ('0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000104', 'Liv Lunde', 'liv@fjordlys.example', 'peer_mentor'),
            ('0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000105', 'Ola Olsen', null, 'contact'),
            ('0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000109', 'Berit Bø', 'berit@fjordlys.example', 'peer_mentor'),
            ('0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000110', 'Jonas Jensen', 'jonas@fjordlys.example', 'peer_mentor'),
            ('0190a000-0000-7000-8000-000000000002', '0190a000-0000-7000-8000-000000000106', 'Nils Nygård', 'nils@nordlys.example', 'org_admin'),
            ('0190a000-0000-7000-8000-000000000002', '0190a000-0000-7000-8000-000000000102', 'Kari K.', null, 'peer_mentor'),
            ('0190a000-0000-7000-8000-000000000003', '0190a000-0000-7000-8000-000000000107', 'Sol Strand', 'sol@solstrand.example', 'org_admin')
        ) as members (organization_id, user_id, display_name, email, role)
    loop
        perform set_config('app.organization_id', member.organization_id::text, true);
        insert into memberships (
            organization_id, user_id, display_name, email, role, revision, created_at, updated_at)
        values (
            member.organization_id, member.user_id, member.display_name, member.email, member.role, 1,
            '2026-01-12T08:00:00Z', '2026-01-12T08:00:00Z')
        on conflict do nothing;
    end loop;
end
$$;

-- Four workshops of Fjordlys, dated from the first start of the demo: one that is full, with somebody waiting; one of two
-- days, under way since yesterday; one that is completed, with attendance; and a draft. Per facilitates the first two.
do $$
declare
    -- Five o'clock this afternoon, by the clock on the wall in Oslo.
    five timestamp := date_trunc('day', now() at time zone 'Europe/Oslo') + interval '17 hours';
begin
    perform set_config('app.organization_id', '0190a000-0000-7000-8000-000000000001', true);

    insert into mentor_workshops (
        organization_id, id, facilitator_id, title, description, workshop_type, status, scheduled_start_at,
        scheduled_end_at, time_zone, actual_start_at, actual_end_at, location, is_virtual, max_participants,
        duration_days, agenda, is_archived, shown_to, revision, created_at, updated_at)
    select '0190a000-0000-7000-8000-000000000001', id, facilitator_id, title, description, workshop_type, status,
        starts at time zone 'Europe/Oslo', ends at time zone 'Europe/Oslo', 'Europe/Oslo',
        started at time zone 'Europe/Oslo', ended at time zone 'Europe/Oslo', location, is_virtual, max_participants,
        duration_days, agenda, false, case when status = 'draft' then array[facilitator_id] end, 1, now(), now()
    from (values
        ('0190a000-0000-7000-8000-000000000201'::uuid, '0190a000-0000-7000-8000-000000000103'::uuid,
            'Leve med svaksynthet: de første skrittene', 'To likepersoner forteller hvordan de fant veien videre.',
            'group_mentoring', 'scheduled', five + interval '14 days', five + interval '14 days 3 hours',
            null::timestamp, null::timestamp, 'Storgata 12, Bergen', false, 2, null::integer, 'Velkommen. Fortellinger. Spørsmål.'),
        ('0190a000-0000-7000-8000-000000000202', '0190a000-0000-7000-8000-000000000103',
            'Likepersonkurs, to dager', null,
            'peer_mentor_course', 'in_progress', five - interval '1 day', five + interval '3 hours',
            five - interval '1 day', null, 'Storgata 12, Bergen', false, 12, 2, null),
        ('0190a000-0000-7000-8000-000000000203', '0190a000-0000-7000-8000-000000000102',
            'Samtalegruppe for pårørende', null,
            'conversation_group', 'completed', five - interval '21 days', five - interval '21 days' + interval '2 hours',
            five - interval '21 days', five - interval '21 days' + interval '2 hours', null, true, null, null, null),
        ('0190a000-0000-7000-8000-000000000204', '0190a000-0000-7000-8000-000000000104',
            'Karriere og hørsel', null,
            'career', 'draft', five + interval '60 days', null, null, null, null, true, 8, null, null)
    ) as workshops (
        id, facilitator_id, title, description, workshop_type, status, starts, ends, started, ended, location, is_virtual,
        max_participants, duration_days, agenda)
    on conflict do nothing;

    insert into workshop_participants (
        organization_id, id, workshop_id, user_id, role_in_workshop, registration_status, queue_number, days_attended,
        days_missed, registered_at, confirmed_at, notes, registered_by_user_id, revision, created_at, updated_at)
    select '0190a000-0000-7000-8000-000000000001', id, workshop_id, user_id, 'participant', registration_status,
        queue_number, days_attended, days_missed, now(),
        case when days_attended || days_missed <> '{}' then now() end, notes, registered_by_user_id, 1, now(), now()
    from (values
        ('0190a000-0000-7000-8000-000000000301'::uuid, '0190a000-0000-7000-8000-000000000201'::uuid,
            '0190a000-0000-7000-8000-000000000104'::uuid, 'registered', null::bigint, '{}'::smallint[], '{}'::smallint[],
            'Trenger plass nær taleren.', '0190a000-0000-7000-8000-000000000104'::uuid),
        ('0190a000-0000-7000-8000-000000000302', '0190a000-0000-7000-8000-000000000201',
            '0190a000-0000-7000-8000-000000000110', 'registered', null, '{}', '{}', null, '0190a000-0000-7000-8000-000000000102'),
        ('0190a000-0000-7000-8000-000000000303', '0190a000-0000-7000-8000-000000000201',
            '0190a000-0000-7000-8000-000000000109', 'waitlisted', 1, '{}', '{}', null, '0190a000-0000-7000-8000-000000000109'),
        ('0190a000-0000-7000-8000-000000000304', '0190a000-0000-7000-8000-000000000202',
            '0190a000-0000-7000-8000-000000000104', 'registered', null, '{1}', '{}', null, '0190a000-0000-7000-8000-000000000104'),
        ('0190a000-0000-7000-8000-000000000305', '0190a000-0000-7000-8000-000000000202',
            '0190a000-0000-7000-8000-000000000109', 'registered', null, '{}', '{1}', null, '0190a000-0000-7000-8000-000000000102'),
        ('0190a000-0000-7000-8000-000000000306', '0190a000-0000-7000-8000-000000000203',
            '0190a000-0000-7000-8000-000000000103', 'registered', null, '{1}', '{}', null, '0190a000-0000-7000-8000-000000000103'),
        ('0190a000-0000-7000-8000-000000000307', '0190a000-0000-7000-8000-000000000203',
            '0190a000-0000-7000-8000-000000000110', 'registered', null, '{}', '{1}', null, '0190a000-0000-7000-8000-000000000102')
    ) as people (
        id, workshop_id, user_id, registration_status, queue_number, days_attended, days_missed, notes,
        registered_by_user_id)
    on conflict do nothing;

    insert into workshop_todos (
        organization_id, id, workshop_id, title, is_completed, completed_at, completed_by_user_id, assigned_to_user_id,
        due_date, sort_order, created_by_user_id, revision, created_at, updated_at)
    select '0190a000-0000-7000-8000-000000000001', id, workshop_id, title, done, case when done then now() end,
        case when done then assigned_to_user_id end, assigned_to_user_id, due at time zone 'Europe/Oslo', sort_order,
        '0190a000-0000-7000-8000-000000000102', 1, now(), now()
    from (values
        ('0190a000-0000-7000-8000-000000000401'::uuid, '0190a000-0000-7000-8000-000000000201'::uuid,
            'Bestille teleslynge', true, '0190a000-0000-7000-8000-000000000103'::uuid, five + interval '7 days', 0),
        ('0190a000-0000-7000-8000-000000000402', '0190a000-0000-7000-8000-000000000201',
            'Sende veibeskrivelse', false, '0190a000-0000-7000-8000-000000000104', five + interval '10 days', 1),
        ('0190a000-0000-7000-8000-000000000403', '0190a000-0000-7000-8000-000000000202',
            'Samle inn evaluering av dag 1', false, '0190a000-0000-7000-8000-000000000103', five - interval '26 hours', 0)
    ) as todos (id, workshop_id, title, done, assigned_to_user_id, due, sort_order)
    on conflict do nothing;

    insert into workshop_notes (
        organization_id, id, workshop_id, author_user_id, text, revision, created_at, updated_at)
    values (
        '0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000501',
        '0190a000-0000-7000-8000-000000000202', '0190a000-0000-7000-8000-000000000103',
        'Teleslyngen i salen virket ikke. Be vaktmesteren se på den før dag 2.', 1, now(), now())
    on conflict do nothing;
end
$$;

-- Five events of Fjordlys, dated from the first start of the demo: one that is full, with somebody waiting; one for peer
-- mentors alone; one that is over, with attendance; a draft; and one by invitation. Kari plans them.
do $$
declare
    noon timestamp := date_trunc('day', now() at time zone 'Europe/Oslo') + interval '12 hours';
begin
    perform set_config('app.organization_id', '0190a000-0000-7000-8000-000000000001', true);

    insert into events (
        organization_id, id, title, description, event_type, start_at, end_at, time_zone, location, location_geo, capacity,
        status, visibility, shown_from, created_by, signup_deadline, registration_count, revision, created_at, updated_at)
    select '0190a000-0000-7000-8000-000000000001', id, title, description, event_type, starts at time zone 'Europe/Oslo',
        (starts + duration) at time zone 'Europe/Oslo', 'Europe/Oslo', location, location_geo::jsonb, capacity, status,
        visibility, shown_from, '0190a000-0000-7000-8000-000000000102', deadline at time zone 'Europe/Oslo',
        registration_count, 1, now(), now()
    from (values
        ('0190a000-0000-7000-8000-000000000601'::uuid, 'Treff ved fjorden', 'Lunsj, en tur for alle, og tid til å prate.',
            'social', noon + interval '21 days', interval '4 hours', 'Nordnes sjøbad, Bergen',
            '{"lat": 60.3993, "lng": 5.3048}', 3, 'published', 'organization', 'contact', null::timestamp, 3),
        ('0190a000-0000-7000-8000-000000000602', 'Erfaringskveld for likepersoner', null,
            'meeting', noon + interval '10 days 6 hours', interval '2 hours', 'Online', null, null, 'published',
            'peer_mentors', 'peer_mentor', noon + interval '9 days', 1),
        ('0190a000-0000-7000-8000-000000000603', 'Høsttur til Ulriken', 'Fjellheisen opp, og suppe på toppen.',
            'activity_group', noon - interval '30 days', interval '3 hours', 'Ulriksbanen, Bergen',
            '{"lat": 60.3775, "lng": 5.3869}', 20, 'completed', 'organization', 'contact', null, 3),
        ('0190a000-0000-7000-8000-000000000604', 'Årsmøte', null,
            'meeting', noon + interval '90 days', interval '3 hours', 'Storgata 12, Bergen', null, null, 'draft',
            'organization', null, null, 0),
        ('0190a000-0000-7000-8000-000000000605', 'Samling for nye likepersoner', null,
            'training', noon + interval '40 days', interval '6 hours', 'Oslo kongressenter',
            '{"lat": 59.9149, "lng": 10.7505}', 8, 'published', 'invite_only', 'coordinator', null, 1)
    ) as events (
        id, title, description, event_type, starts, duration, location, location_geo, capacity, status, visibility,
        shown_from, deadline, registration_count)
    on conflict do nothing;

    insert into event_participants (
        organization_id, id, event_id, user_id, status, queue_number, registered_at, attended_at, notes,
        registered_by_user_id, revision, created_at, updated_at)
    select '0190a000-0000-7000-8000-000000000001', id, event_id, user_id, status, queue_number, now(),
        case when status = 'attended' then now() end, notes, registered_by_user_id, 1, now(), now()
    from (values
        ('0190a000-0000-7000-8000-000000000701'::uuid, '0190a000-0000-7000-8000-000000000601'::uuid,
            '0190a000-0000-7000-8000-000000000104'::uuid, 'registered', null::bigint, 'Kommer med førerhund.',
            '0190a000-0000-7000-8000-000000000104'::uuid),
        ('0190a000-0000-7000-8000-000000000702', '0190a000-0000-7000-8000-000000000601',
            '0190a000-0000-7000-8000-000000000110', 'registered', null, null, '0190a000-0000-7000-8000-000000000110'),
        ('0190a000-0000-7000-8000-000000000703', '0190a000-0000-7000-8000-000000000601',
            '0190a000-0000-7000-8000-000000000105', 'registered', null, null, '0190a000-0000-7000-8000-000000000102'),
        ('0190a000-0000-7000-8000-000000000704', '0190a000-0000-7000-8000-000000000601',
            '0190a000-0000-7000-8000-000000000109', 'waitlisted', 1, null, '0190a000-0000-7000-8000-000000000109'),
        ('0190a000-0000-7000-8000-000000000705', '0190a000-0000-7000-8000-000000000602',
            '0190a000-0000-7000-8000-000000000103', 'registered', null, null, '0190a000-0000-7000-8000-000000000103'),
        ('0190a000-0000-7000-8000-000000000706', '0190a000-0000-7000-8000-000000000603',
            '0190a000-0000-7000-8000-000000000104', 'attended', null, null, '0190a000-0000-7000-8000-000000000104'),
        ('0190a000-0000-7000-8000-000000000707', '0190a000-0000-7000-8000-000000000603',
            '0190a000-0000-7000-8000-000000000109', 'attended', null, null, '0190a000-0000-7000-8000-000000000102'),
        ('0190a000-0000-7000-8000-000000000708', '0190a000-0000-7000-8000-000000000603',
            '0190a000-0000-7000-8000-000000000110', 'no_show', null, null, '0190a000-0000-7000-8000-000000000110'),
        ('0190a000-0000-7000-8000-000000000709', '0190a000-0000-7000-8000-000000000605',
            '0190a000-0000-7000-8000-000000000110', 'registered', null, null, '0190a000-0000-7000-8000-000000000102')
    ) as people (id, event_id, user_id, status, queue_number, notes, registered_by_user_id)
    on conflict do nothing;
end
$$;
