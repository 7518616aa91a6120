package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.notification.NoticeScene;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Role;

/** What the domain never writes, the database would not take either. */
@QuarkusTest
class ImpossibleStatesTest extends OnPostgres implements NoticeScene {

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
            shown_to = '{null}'                                               | mentor_workshops_shown_to_people
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            title = ''                                                        | title_length
            title = repeat('a', 201)                                          | title_length
            description = repeat('a', 10001)                                  | description_length
            location = repeat('a', 501)                                       | location_length
            event_type = 'picnic'                                             | event_type_known
            status = 'postponed'                                              | status_known
            visibility = 'world'                                              | visibility_known
            shown_from = 'guest'                                              | shown_from_known
            shown_from = null                                                 | shown_once_published
            end_at = start_at                                                 | end_after_start
            end_at = start_at + interval '366 days 1 second'                  | ends_within_a_year
            signup_deadline = start_at                                        | deadline_before_start
            location_geo = '{}'                                               | point_has_two_numbers
            location_geo = '[1, 2]'                                           | point_has_two_numbers
            location_geo = '{"lat": 1}'                                       | point_has_two_numbers
            location_geo = '{"lat": 1, "lng": 2, "alt": 3}'                   | point_has_two_numbers
            capacity = 0                                                      | capacity_positive
            registration_count = -1                                           | registration_count_non_negative
            capacity = 1, registration_count = 2                              | never_overbooked
            status = 'cancelled'                                              | cancelled_when_cancelled
            cancelled_at = now()                                              | cancelled_when_cancelled
            cancellation_reason = 'Brann'                                     | reason_when_cancelled
            status = 'cancelled', cancelled_at = now(), cancellation_reason = repeat('a', 1001) | cancellation_reason_length
            metadata = '[]'                                                   | metadata_is_object
            metadata = 'null'                                                 | metadata_is_object
            metadata = concat('{"a":"', repeat('a', 16384 - 7), '"}')::json     | metadata_size
            metadata = concat('{"a":"', repeat('å', 8189), '"}')::json          | metadata_size
            revision = 0                                                      | revision_counts
            """)
    void a_published_event_cannot_be_made_to(String change, String constraint) {
        assertRefused("update events set " + change, "events_" + constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            end_at = start_at + interval '366 days'
            location_geo = '{"lat": 91, "lng": -181}'
            capacity = 1, registration_count = 1
            metadata = concat('{"a":"', repeat('a', 16384 - 8), '"}')::json
            metadata = concat('{"a":"', repeat('å', 8188), '"}')::json
            """)
    void a_published_event_can_be_made_to(String change) {
        var organization = anEventWithEverybody();
        Sessions.asApplication().useTransaction(database -> {
            enter(database, organization);
            assertThat(database.execute("update events set " + change)).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            status = 'invited'                                                            | status_known
            queue_number = 7                                                              | number_in_queue
            status = 'waitlisted'                                                         | number_in_queue
            status = 'waitlisted', queue_number = 0                                       | queue_number_counts
            status = 'waitlisted', queue_number = 1                                       | queue
            registered_at = updated_at + interval '1 second'                              | registered_at_not_future
            status = 'cancelled'                                                          | cancelled_at_requires_cancelled_status
            cancelled_at = now()                                                          | cancelled_at_requires_cancelled_status
            status = 'attended'                                                           | attended_at_requires_attended_status
            attended_at = now()                                                           | attended_at_requires_attended_status
            status = 'cancelled', cancelled_at = now(), attended_at = now()               | attended_at_requires_attended_status
            notes = repeat('a', 4001)                                                     | notes_length
            registered_by_user_id = gen_random_uuid()                                     | registered_by_user
            revision = 0                                                                  | revision_counts
            """)
    void somebody_signed_up_cannot_be_made_to(String change, String constraint) {
        assertRefused(
                "update event_participants set " + change + " where status = 'registered'",
                "event_participants_" + constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            registered_by_user_id = user_id                                                             | f
            registered_by_user_id = (select user_id from memberships where display_name = 'Bodil')      | t
            """)
    void whether_somebody_was_signed_up_by_another_follows_from_who_did_it(String change, String proxy) {
        var organization = anEventWithEverybody();
        assertThat(Sessions.asApplication().<String, RuntimeException>inTransaction(database -> {
                    enter(database, organization);
                    return database.createQuery("update event_participants set " + change
                                    + " where status = 'registered' returning is_proxy_registration")
                            .mapTo(String.class)
                            .one();
                }))
                .isEqualTo(proxy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            end_at = start_at + interval '61 seconds'                | 1/null/null
            end_at = start_at + interval '90 minutes 59.999 seconds' | 90/null/null
            location_geo = '{"lat": 59.9139, "lng": -10.7522}'       | 120/59.9139/-10.7522
            location_geo = '{"lat": 90.1, "lng": 10}'                | 120/null/null
            location_geo = '{"lat": 60, "lng": 180.1}'               | 120/null/null
            """)
    void how_long_an_event_takes_and_where_on_earth_it_is_follow_from_what_was_planned(String change, String derived) {
        var organization = anEventWithEverybody();
        assertThat(Sessions.asApplication().<String, RuntimeException>inTransaction(database -> {
                    enter(database, organization);
                    return database.createQuery("update events set " + change
                                    + " returning concat_ws('/', duration_minutes, coalesce(latitude::text, 'null'),"
                                    + " coalesce(longitude::text, 'null'))")
                            .mapTo(String.class)
                            .one();
                }))
                .isEqualTo(derived);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            status = 'delivered'                                                | due_while_waiting
            due_at = null                                                       | due_while_waiting
            status = 'delivered', due_at = null                                 | settled_once_they_no_longer_wait
            settled_at = now()                                                  | settled_once_they_no_longer_wait
            status = 'lost', due_at = null, settled_at = now()                  | status_known
            attempts = -1                                                       | attempts_non_negative
            attempts = 1                                                        | first_tried_once_attempted
            first_tried_at = now()                                              | first_tried_once_attempted
            failure_reason = 'moon'                                             | failure_reason_known
            failure_answer = 500                                                | answer_with_failure
            """)
    void a_delivery_that_waits_cannot_be_made_to(String change, String constraint) {
        assertRefused("update deliveries set " + change, "deliveries_" + constraint, this::everyNotice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            url = ''                                                            | url_length
            kinds = '{}'                                                        | some_kinds
            kinds = '{gossip}'                                                  | kinds_known
            kinds = '{moved, null}'                                             | kinds_known
            former_secret = 'former'                                            | former_secret_until_some_time
            former_secret_until = now()                                         | former_secret_until_some_time
            disabled_at = now()                                                 | disabled_for_a_reason
            disabled_reason = 'by_org_admin'                                    | disabled_for_a_reason
            disabled_at = now(), disabled_reason = 'mood'                       | disabled_reason_known
            revision = 0                                                        | revision_counts
            """)
    void a_webhook_that_is_called_cannot_be_made_to(String change, String constraint) {
        assertRefused("update webhooks set " + change, "webhooks_" + constraint, this::everyNotice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            language = 'sv'                                                     | language_known
            inbox_off = '{gossip}'                                              | inbox_off_known
            inbox_off = '{moved, event_cancelled}'                              | cancellations_in_inbox
            email_off = '{gossip}'                                              | email_off_known
            revision = 0                                                        | revision_counts
            """)
    void what_a_person_wants_cannot_be_made_to(String change, String constraint) {
        var bodil = memberOf(anOrganization(), "Bodil", Role.CONTACT);
        wants(bodil, Map.of());
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> Sessions.asApplication().useTransaction(database -> {
                    database.execute(
                            "select set_config('app.user_id', ?, true)",
                            bodil.user().toString());
                    database.execute("update notification_preferences set " + change);
                }))
                .withMessageContaining("\"notification_preferences_" + constraint + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            hours_before = 0                                                    | hours_before_in_range
            hours_before = 337                                                  | hours_before_in_range
            revision = 0                                                        | revision_counts
            """)
    void when_people_are_reminded_cannot_be_made_to(String change, String constraint) {
        assertRefused("update reminder_settings set " + change, "reminder_settings_" + constraint, this::everyNotice);
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
        assertRefused(
                change,
                constraint,
                change.startsWith("update event") ? this::anEventWithEverybody : this::aWorkshopWithEverything);
    }

    private void assertRefused(String change, String constraint, Supplier<Organization> scene) {
        var organization = scene.get();
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

    private Organization everyNotice() {
        var organization = anOrganization();
        aWebhookIn(organization, NoticeKind.MOVED);
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.MOVED, aThingIn(organization));
        var settings = ReminderSettings.unchanged(organization.id()).change(Change.to(48), NOON);
        write(() -> reminders().save(settings));
        return organization;
    }

    private Organization anEventWithEverybody() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        participant(event, anne);
        waiting(event, memberOf(organization, "Bodil", Role.PEER_MENTOR), 1);
        return organization;
    }

    private static void enter(Handle database, Organization organization) {
        database.execute(
                "select set_config('app.organization_id', ?, true)",
                organization.id().toString());
    }
}
