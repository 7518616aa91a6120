package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;

/** Every attribute and every index of the specification, under the name that it has there. */
@QuarkusTest
class SpecifiedTablesTest extends OnPostgres {

    @ParameterizedTest
    @CsvSource(textBlock = """
            mentor_workshops, id, uuid required
            mentor_workshops, organization_id, uuid required
            mentor_workshops, facilitator_id, uuid required
            mentor_workshops, title, text required
            mentor_workshops, description, text
            mentor_workshops, workshop_type, text required
            mentor_workshops, status, text required
            mentor_workshops, scheduled_start_at, timestamp with time zone required
            mentor_workshops, scheduled_end_at, timestamp with time zone
            mentor_workshops, actual_start_at, timestamp with time zone
            mentor_workshops, actual_end_at, timestamp with time zone
            mentor_workshops, location, text
            mentor_workshops, is_virtual, boolean required
            mentor_workshops, max_participants, integer
            mentor_workshops, duration_days, integer
            mentor_workshops, agenda, text
            mentor_workshops, is_archived, boolean required
            mentor_workshops, created_at, timestamp with time zone required
            mentor_workshops, updated_at, timestamp with time zone required
            workshop_participants, id, uuid required
            workshop_participants, workshop_id, uuid required
            workshop_participants, user_id, uuid required
            workshop_participants, role_in_workshop, text required
            workshop_participants, registration_status, text required
            workshop_participants, attended, boolean
            workshop_participants, registered_at, timestamp with time zone required
            workshop_participants, confirmed_at, timestamp with time zone
            workshop_participants, cancelled_at, timestamp with time zone
            workshop_participants, cancellation_reason, text
            workshop_participants, notes, text
            workshop_participants, registered_by_user_id, uuid required
            workshop_participants, created_at, timestamp with time zone required
            workshop_participants, updated_at, timestamp with time zone required
            workshop_todos, id, uuid required
            workshop_todos, workshop_id, uuid required
            workshop_todos, title, text required
            workshop_todos, description, text
            workshop_todos, is_completed, boolean required
            workshop_todos, completed_at, timestamp with time zone
            workshop_todos, completed_by_user_id, uuid
            workshop_todos, assigned_to_user_id, uuid
            workshop_todos, due_date, timestamp with time zone
            workshop_todos, sort_order, integer required
            workshop_todos, created_by_user_id, uuid required
            workshop_todos, created_at, timestamp with time zone required
            workshop_todos, updated_at, timestamp with time zone required
            events, id, uuid required
            events, organization_id, uuid required
            events, title, text required
            events, description, text
            events, event_type, text required
            events, start_at, timestamp with time zone required
            events, end_at, timestamp with time zone required
            events, duration_minutes, integer
            events, location, text
            events, location_geo, jsonb
            events, capacity, integer
            events, status, text required
            events, visibility, text required
            events, created_by, uuid required
            events, signup_deadline, timestamp with time zone
            events, registration_count, integer required
            events, metadata, json
            events, created_at, timestamp with time zone required
            events, updated_at, timestamp with time zone required
            events, deleted_at, timestamp with time zone
            event_participants, id, uuid required
            event_participants, event_id, uuid required
            event_participants, user_id, uuid required
            event_participants, status, text required
            event_participants, registered_at, timestamp with time zone required
            event_participants, cancelled_at, timestamp with time zone
            event_participants, attended_at, timestamp with time zone
            event_participants, registered_by_user_id, uuid required
            event_participants, is_proxy_registration, boolean required
            event_participants, notes, text
            event_participants, organization_id, uuid required
            event_participants, created_at, timestamp with time zone required
            event_participants, updated_at, timestamp with time zone required
            """)
    void an_attribute_is_there(String table, String attribute, String type) {
        assertThat(catalogue("""
                        select format_type(atttypid, atttypmod) || case when attnotnull then ' required' else '' end
                        from pg_attribute
                        where attrelid = ?::regclass and attname = ?
                        """, table, attribute)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mentor_workshops      | idx_mentor_workshops_organization_id        | (organization_id)
            mentor_workshops      | idx_mentor_workshops_facilitator_id         | (facilitator_id)
            mentor_workshops      | idx_mentor_workshops_scheduled_start_at     | (scheduled_start_at)
            mentor_workshops      | idx_mentor_workshops_organization_status    | (organization_id, status)
            mentor_workshops      | idx_mentor_workshops_organization_scheduled | (organization_id, scheduled_start_at)
            workshop_participants | idx_workshop_participants_workshop_id       | (workshop_id)
            workshop_participants | idx_workshop_participants_user_id           | (user_id)
            workshop_participants | idx_workshop_participants_workshop_user     | unique (organization_id, workshop_id, user_id)
            workshop_participants | idx_workshop_participants_status            | (workshop_id, registration_status)
            workshop_todos        | idx_workshop_todos_workshop_id              | (workshop_id)
            workshop_todos        | idx_workshop_todos_workshop_sort            | (workshop_id, sort_order)
            workshop_todos        | idx_workshop_todos_assigned_user            | (assigned_to_user_id)
            workshop_todos        | idx_workshop_todos_is_completed             | (workshop_id, is_completed)
            events                | idx_events_organization_id                  | (organization_id)
            events                | idx_events_start_at                         | (start_at)
            events                | idx_events_org_status_start                 | (organization_id, status, start_at)
            events                | idx_events_created_by                       | (created_by)
            events                | idx_events_visibility                       | (visibility)
            event_participants    | idx_event_participants_event_user           | unique (organization_id, event_id, user_id)
            event_participants    | idx_event_participants_user_id              | (user_id)
            event_participants    | idx_event_participants_event_id             | (event_id)
            event_participants    | idx_event_participants_org_status           | (organization_id, status)
            """)
    void an_index_is_there(String table, String index, String columns) {
        assertThat(catalogue("""
                        select case when indisunique then 'unique ' else '' end
                            || substring(pg_get_indexdef(indexrelid) from 'USING btree (.*)$')
                        from pg_index
                        where indrelid = ?::regclass and indexrelid = ?::regclass
                        """, table, index)).isEqualTo(columns);
    }

    /** Then signing up changes the count, and no index has to be told of it. */
    @Test
    void no_index_knows_how_many_have_signed_up() {
        assertThat(catalogue("""
                        select count(*)::text
                        from pg_index
                        where indrelid = ?::regclass and pg_get_indexdef(indexrelid) like ?
                        """, "events", "%registration_count%")).isEqualTo("0");
    }

    private static String catalogue(String question, Object... about) {
        return Sessions.asOwner()
                .withHandle(database ->
                        database.select(question, about).mapTo(String.class).one());
    }
}
