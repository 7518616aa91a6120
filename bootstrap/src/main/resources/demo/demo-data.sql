-- The demo's organisations, people and memberships. Runs at every start of the demo, as the owning role, in one transaction,
-- and so adds only what is missing. Identifiers are those of DemoOrganization and DemoPerson.
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
            ('0190a000-0000-7000-8000-000000000108'::uuid, 'pia')
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
