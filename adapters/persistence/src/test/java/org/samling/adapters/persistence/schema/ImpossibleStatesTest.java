package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** What the domain never writes, the database would not take either. */
@QuarkusTest
class ImpossibleStatesTest extends OnPostgres {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            title = ''                                                        | mentor_workshops_title_length
            title = repeat('a', 201)                                          | mentor_workshops_title_length
            description = repeat('a', 10001)                                  | mentor_workshops_description_length
            location = repeat('a', 501)                                       | mentor_workshops_location_length
            agenda = repeat('a', 10001)                                       | mentor_workshops_agenda_length
            workshop_type = 'picnic'                                          | mentor_workshops_workshop_type_known
            status = 'postponed'                                              | mentor_workshops_status_known
            scheduled_end_at = scheduled_start_at                             | mentor_workshops_end_after_start
            max_participants = 0                                              | mentor_workshops_max_participants_positive
            duration_days = 0                                                 | mentor_workshops_duration_days_within_a_year
            duration_days = 367                                               | mentor_workshops_duration_days_within_a_year
            actual_start_at = now()                                           | mentor_workshops_started_when_it_began
            status = 'in_progress'                                            | mentor_workshops_started_when_it_began
            status = 'completed', actual_end_at = now()                       | mentor_workshops_started_when_it_began
            status = 'completed', actual_start_at = now()                     | mentor_workshops_ended_when_completed
            actual_end_at = now()                                             | mentor_workshops_ended_when_completed
            status = 'cancelled'                                              | mentor_workshops_cancelled_when_cancelled
            cancelled_at = now()                                              | mentor_workshops_cancelled_when_cancelled
            cancellation_reason = 'Brann'                                     | mentor_workshops_reason_when_cancelled
            facilitator_id = gen_random_uuid()                                | mentor_workshops_facilitator
            revision = 0                                                      | mentor_workshops_revision_counts
            """)
    void a_workshop_that_is_scheduled_cannot_be_made_to(String change, String constraint) {
        assertRefused("update mentor_workshops set " + change, constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            role_in_workshop = 'guest'                                                    | role_in_workshop_known
            registration_status = 'invited'                                               | registration_status_known
            queue_number = 7                                                              | number_in_queue
            registration_status = 'waitlisted'                                            | number_in_queue
            registration_status = 'waitlisted', queue_number = 0                          | queue_number_counts
            registration_status = 'waitlisted', queue_number = 1                          | queue
            registration_status = 'waitlisted', queue_number = 7, role_in_workshop = 'facilitator' | no_facilitator_waits
            registration_status = 'waitlisted', queue_number = 7, days_missed = '{1}', confirmed_at = now() | only_registered_attend
            days_attended = '{1}'                                                         | confirmed_when_recorded
            confirmed_at = now()                                                          | confirmed_when_recorded
            days_attended = '{0}', confirmed_at = now()                                   | days_exist
            days_missed = '{367}', confirmed_at = now()                                   | days_exist
            days_attended = '{1, 2}', days_missed = '{2}', confirmed_at = now()           | day_attended_or_missed
            registration_status = 'cancelled'                                             | cancelled_when_cancelled
            cancelled_at = now()                                                          | cancelled_when_cancelled
            cancellation_reason = 'Syk'                                                   | reason_when_cancelled
            notes = repeat('a', 4001)                                                     | notes_length
            registered_by_user_id = gen_random_uuid()                                     | registered_by_user
            revision = 0                                                                  | revision_counts
            """)
    void a_registered_participant_cannot_be_made_to(String change, String constraint) {
        assertRefused(
                "update workshop_participants set " + change + " where registration_status = 'registered'",
                "workshop_participants_" + constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            title = ''                                                       | title_length
            title = repeat('a', 201)                                         | title_length
            description = repeat('a', 4001)                                  | description_length
            is_completed = true, completed_at = now()                        | person_when_completed
            is_completed = true, completed_by_user_id = created_by_user_id   | time_when_completed
            completed_at = now()                                             | time_when_completed
            completed_by_user_id = created_by_user_id                        | person_when_completed
            assigned_to_user_id = gen_random_uuid()                          | assigned_to_user
            sort_order = -1                                                  | sort_order_non_negative
            revision = 0                                                     | revision_counts
            """)
    void an_open_todo_cannot_be_made_to(String change, String constraint) {
        assertRefused("update workshop_todos set " + change, "workshop_todos_" + constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            text = ''                   | text_length
            text = repeat('a', 10001)   | text_length
            revision = 0                | revision_counts
            """)
    void a_note_cannot_be_made_to(String change, String constraint) {
        assertRefused("update workshop_notes set " + change, "workshop_notes_" + constraint);
    }

    @Test
    void whether_somebody_attended_follows_from_the_days() {
        var organization = aWorkshopWithEverything();
        assertThat(Sessions.asApplication().<String, RuntimeException>inTransaction(database -> {
                    enter(database, organization);
                    return database.createQuery("""
                                    update workshop_participants
                                    set days_missed = '{1}', confirmed_at = now()
                                    where registration_status = 'registered'
                                    returning attended
                                    """).mapTo(String.class).one();
                }))
                .isEqualTo("f");
    }

    private void assertRefused(String change, String constraint) {
        var organization = aWorkshopWithEverything();
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> Sessions.asApplication().useTransaction(database -> {
                    enter(database, organization);
                    database.execute(change);
                }))
                .withMessageContaining("\"" + constraint + "\"");
    }

    private Organization aWorkshopWithEverything() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, anne);
        waiting(workshop, memberOf(organization, "Bodil", Role.PEER_MENTOR), 1);
        todo(workshop, 0);
        note(workshop, anne, "Mye latter", NOON);
        return organization;
    }

    private static void enter(Handle database, Organization organization) {
        database.execute(
                "select set_config('app.organization_id', ?, true)",
                organization.id().toString());
    }
}
