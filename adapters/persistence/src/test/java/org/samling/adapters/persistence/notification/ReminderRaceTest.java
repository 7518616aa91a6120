package org.samling.adapters.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.notification.NoticeScene;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.event.Event;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** Several instances remind at the same time. */
@QuarkusTest
class ReminderRaceTest extends OnPostgres implements NoticeScene {

    private static final int INSTANCES = 4;
    private static final int EVENTS = 20;
    private static final int AT_ONCE = 3;

    @Test
    void each_is_reminded_once() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        IntStream.range(0, EVENTS).forEach(i -> anEventTomorrow(organization, anne));
        var start = new CyclicBarrier(INSTANCES);

        try (var instances = Executors.newFixedThreadPool(INSTANCES)) {
            var work = IntStream.range(0, INSTANCES)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                await(start);
                                IntStream.range(0, EVENTS).forEach(round -> reminded(organization));
                            },
                            instances))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(work).join();
        }

        assertThat(sorted(organization, NO_CHANNEL)).isEqualTo(EVENTS);
        assertThat(inboxOf(anne)).extracting(view -> view.notice().thing()).doesNotHaveDuplicates();
    }

    @Test
    void what_somebody_holds_is_left_for_the_next_time() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventTomorrow(organization, anne);

        var meanwhile = inTransaction(() -> {
            events().hold(organization.id(), event.id(), List.of());
            return CompletableFuture.supplyAsync(() -> reminded(organization)).join();
        });

        assertThat(meanwhile).isZero();
        assertThat(reminded(organization)).isEqualTo(1);
    }

    @Test
    void a_cancellation_waits_for_the_reminder_and_is_told_after_it() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventTomorrow(organization, anne);
        var stranger = aPerson();

        var cancelling = inTransaction(() -> {
            reminders().remind(ReminderSettings.unchanged(organization.id()), AT_ONCE, NOON);
            var waiting = CompletableFuture.supplyAsync(() -> inTransaction(() -> {
                events().hold(organization.id(), event.id(), List.of());
                return eventAudience()
                        .tell(organization.id(), event.id(), stranger, NoticeKind.EVENT_CANCELLED, Map.of(), NOON);
            }));
            Sessions.awaitSomebodyWaiting();
            return waiting;
        });
        assertThat(cancelling.join()).isEqualTo(1);
        sorted(organization, EMAIL_ONLY);

        assertThat(taken(Lane.email(organization.id()), NOON))
                .extracting(parcel -> ((Parcel.Letter) parcel).notice().kind())
                .containsExactly(NoticeKind.REMINDER);
    }

    private Event anEventTomorrow(Organization organization, Member member) {
        var event = anEventIn(organization, member)
                .startingAt(NOON.plus(Duration.ofDays(1)))
                .published();
        participant(event, member);
        return event;
    }

    private int reminded(Organization organization) {
        var settings = ReminderSettings.unchanged(organization.id());
        return inTransaction(() -> reminders().remind(settings, AT_ONCE, NOON));
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
