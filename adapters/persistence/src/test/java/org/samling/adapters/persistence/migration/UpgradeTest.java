package org.samling.adapters.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.migration.Migration.Lock;

/** A database of an earlier release becomes one of this release, with all that is in it. */
class UpgradeTest {

    private static final String ORGANIZATION = "0198a1b2-0000-7000-8000-000000000001";

    private static final String MEMBER = """
            select set_config('app.organization_id', '0198a1b2-0000-7000-8000-000000000001', false),
                set_config('app.subject', 'idp|kari', false);
            insert into organizations (id, name, time_zone, revision, created_at, updated_at)
            values ('0198a1b2-0000-7000-8000-000000000001', 'Hørselslaget', 'Europe/Oslo', 1, now(), now());
            insert into users (id, subject, created_at)
            values ('0198a1b2-0000-7000-8000-000000000002', 'idp|kari', now());
            insert into memberships (organization_id, user_id, display_name, role, revision, created_at, updated_at)
            values ('0198a1b2-0000-7000-8000-000000000001', '0198a1b2-0000-7000-8000-000000000002', 'Kari', 'peer_mentor', 1,
                now(), now());
            """;

    /** The later ones lie before the earlier ones, as they do where room was left by what had been taken back. */
    private static final String NOTICES_THAT_WAIT = MEMBER + """
            insert into outbox (
                organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at, available_at)
            select '0198a1b2-0000-7000-8000-000000000001', gen_random_uuid(), kind,
                '0198a1b2-0000-7000-8000-000000000002', 'event', gen_random_uuid(), '{}', now() + place * interval '1 s', now()
            from unnest(array['waitlisted', 'promoted', 'moved', 'event_cancelled']) with ordinality as notice (kind, place)
            order by place desc;
            """;

    private static final String DRAFT = """
            select set_config('app.organization_id', '0198a1b2-0000-7000-8000-000000000001', false);
            insert into mentor_workshops (
                organization_id, id, facilitator_id, title, workshop_type, status, scheduled_start_at, time_zone, is_virtual,
                is_archived, revision, created_at, updated_at)
            values ('0198a1b2-0000-7000-8000-000000000001', gen_random_uuid(), '0198a1b2-0000-7000-8000-000000000002', 'Kurs',
                'other', 'draft', now(), 'Europe/Oslo', false, false, 1, now(), now());
            """;

    private static final String SCHEDULE = """
            update mentor_workshops
            set status = 'scheduled', revision = revision + 1, updated_at = now();
            """;

    private final EmbeddedDatabase database = EmbeddedDatabase.throwaway();

    @AfterEach
    void stopServer() {
        database.close();
    }

    @Test
    void notices_that_wait_are_still_there_and_in_their_order() throws Exception {
        migrate("db/before-notices.yaml");
        asOwner().useHandle(handle -> handle.createScript(NOTICES_THAT_WAIT).execute());

        migrate("db/changelog.yaml");

        assertThat(asOwner().withHandle(UpgradeTest::kindsInOrder))
                .isEqualTo("waitlisted promoted moved event_cancelled");
    }

    /** Instances of the release before go on writing while they are replaced. Nobody knows to whom it was shown. */
    @Test
    void a_workshop_of_the_release_before_counts_as_shown_to_everybody_who_sees_workshops() throws Exception {
        migrate("db/before-notices.yaml");
        asOwner().useHandle(handle -> handle.createScript(MEMBER + DRAFT).execute());

        migrate("db/changelog.yaml");

        asOwner().useHandle(handle -> handle.createScript(DRAFT + SCHEDULE).execute());
        assertThat(asOwner().withHandle(UpgradeTest::shownToEverybody)).isEqualTo(2);
    }

    /** Whoever had upgraded before notices that wait were numbered by their time has nothing to number. */
    @Test
    void the_former_form_of_a_changeset_is_accepted() throws Exception {
        migrate("db/changelog.yaml");
        asOwner().useHandle(handle -> handle.execute("""
                update databasechangelog
                set md5sum = '9:ddce6f22a3af8c542c4684628e8b1590'
                where id = '0008-outbox-in-order'
                """));
        migrate("db/changelog.yaml");
    }

    private static long shownToEverybody(Handle handle) {
        handle.execute("select set_config('app.organization_id', ?, false)", ORGANIZATION);
        return handle.createQuery("select count(*) from mentor_workshops where shown_to is null")
                .mapTo(Long.class)
                .one();
    }

    private static String kindsInOrder(Handle handle) {
        handle.execute("select set_config('app.organization_id', ?, false)", ORGANIZATION);
        return handle.createQuery("select string_agg(kind, ' ' order by number) from outbox")
                .mapTo(String.class)
                .one();
    }

    private void migrate(String changelog) throws IOException, InterruptedException {
        var migration = Migration.start(database, changelog, Lock.OF_SESSION);
        migration.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(migration.waitFor()).isZero();
    }

    private Jdbi asOwner() {
        return Jdbi.create(
                database.url(), database.owner().name(), database.owner().password());
    }
}
