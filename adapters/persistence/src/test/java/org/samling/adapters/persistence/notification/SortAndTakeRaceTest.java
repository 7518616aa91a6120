package org.samling.adapters.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticeScene;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.WorkshopId;

/** Several instances sort and take at the same time. */
@QuarkusTest
class SortAndTakeRaceTest extends OnPostgres implements NoticeScene {

    private static final int INSTANCES = 4;
    private static final int PEOPLE = 12;
    private static final int THINGS = 3;
    private static final int NOTICES_EACH = 5;
    private static final int AT_ONCE = 7;

    @Test
    @Timeout(60)
    void each_notice_is_delivered_once_and_what_is_about_a_thing_in_its_order() {
        var organization = anOrganization();
        var queued = queuedIn(organization);
        var delivered = new ConcurrentLinkedQueue<NoticeId>();
        var start = new CyclicBarrier(INSTANCES);

        try (var instances = Executors.newFixedThreadPool(INSTANCES)) {
            var work = IntStream.range(0, INSTANCES)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                await(start);
                                sortAndDeliver(organization, queued.size(), delivered);
                            },
                            instances))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(work).join();
        }

        assertThat(delivered)
                .containsExactlyInAnyOrderElementsOf(
                        queued.stream().map(Notice::id).toList());
        assertThat(byPersonAndThing(inOrderOf(List.copyOf(delivered), queued))).isEqualTo(byPersonAndThing(queued));
    }

    @Test
    void whoever_sorts_second_sorts_none_until_the_first_is_done() {
        var organization = anOrganization();
        queuedIn(organization);

        var second = inTransaction(() -> {
            assertThat(deliveries().sort(organization.id(), EVERY_CHANNEL, 1, NOON))
                    .isEqualTo(1);
            return CompletableFuture.supplyAsync(() -> sorted(organization, EVERY_CHANNEL))
                    .join();
        });

        assertThat(second).isZero();
        assertThat(sorted(organization, EVERY_CHANNEL)).isPositive();
    }

    @Test
    void what_is_not_committed_yet_is_not_sorted_and_what_is_taken_back_never() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var notice = Notice.of(NoticeKind.PROMOTED, bodil.user(), aThing(), Map.of(), NOON);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> write(() -> {
                    outbox().queue(organization.id(), List.of(notice));
                    assertThat(CompletableFuture.supplyAsync(() -> sorted(organization, EVERY_CHANNEL))
                                    .join())
                            .isZero();
                    throw new IllegalStateException("taken back");
                }));

        assertThat(deliveries().organizationsWithNotices()).doesNotContain(organization.id());
        assertThat(sorted(organization, EVERY_CHANNEL)).isZero();
        assertThat(deliveriesOf(organization)).isEmpty();
    }

    @Test
    void what_one_is_taking_another_passes_by() {
        var organization = anOrganization();
        queuedIn(organization);
        sorted(organization, EVERY_CHANNEL);
        var lane = Lane.email(organization.id());

        var both = inTransaction(() -> {
            var first = deliveries().take(lane, 2, NOON);
            var second = CompletableFuture.supplyAsync(() -> taken(lane, NOON)).join();
            return Stream.concat(first.stream(), second.stream())
                    .map(parcel -> parcel.delivery().id())
                    .toList();
        });

        assertThat(both).doesNotHaveDuplicates().hasSizeGreaterThan(2);
    }

    @Test
    void nobody_takes_what_comes_after_that_which_is_just_being_sent_again() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThing();
        mailed(bodil, NoticeKind.PROMOTED, thing);
        var promoted = taken(lane, NOON).getFirst().delivery().park(NOON);
        inTransaction(() -> deliveries().settle(promoted));
        mailed(bodil, NoticeKind.MOVED, thing);

        var taking = inTransaction(() -> {
            var again = deliveries()
                    .lock(organization.id(), promoted.id())
                    .orElseThrow()
                    .sendAgain(NOON);
            assertThat(deliveries().isOvertaken(again)).isFalse();
            var late = CompletableFuture.supplyAsync(() -> taken(lane, NOON));
            Sessions.awaitSomebodyWaiting();
            deliveries().save(again);
            return late;
        });

        assertThat(taking.join())
                .extracting(parcel -> parcel.delivery().notice())
                .containsExactly(promoted.notice());
    }

    private List<Notice> queuedIn(Organization organization) {
        var people = Stream.generate(() -> memberOf(organization, "Bodil", Role.CONTACT))
                .limit(PEOPLE)
                .toList();
        var things = Stream.generate(SortAndTakeRaceTest::aThing).limit(THINGS).toList();
        var notices = new ArrayList<Notice>();
        for (var thing : things) {
            for (var round = 0; round < NOTICES_EACH; round++) {
                people.forEach(
                        person -> notices.add(Notice.of(NoticeKind.MOVED, person.user(), thing, Map.of(), NOON)));
            }
        }
        write(() -> outbox().queue(organization.id(), notices));
        return notices;
    }

    private void sortAndDeliver(Organization organization, int all, ConcurrentLinkedQueue<NoticeId> delivered) {
        var lane = Lane.email(organization.id());
        while (delivered.size() < all) {
            inTransaction(() -> deliveries().sort(organization.id(), EMAIL_ONLY, AT_ONCE, NOON));
            for (var parcel : inTransaction(() -> deliveries().take(lane, AT_ONCE, NOON))) {
                delivered.add(parcel.delivery().notice());
                inTransaction(() -> deliveries().settle(parcel.delivery().succeed(NOON)));
            }
        }
    }

    private static NoticedThing aThing() {
        return NoticedThing.workshop(new WorkshopId(UUID.randomUUID()));
    }

    private static List<Notice> inOrderOf(List<NoticeId> ids, List<Notice> notices) {
        var byId = new HashMap<NoticeId, Notice>();
        notices.forEach(notice -> byId.put(notice.id(), notice));
        return ids.stream().map(byId::get).toList();
    }

    private static Map<List<Object>, List<NoticeId>> byPersonAndThing(List<Notice> notices) {
        var told = new HashMap<List<Object>, List<NoticeId>>();
        notices.forEach(
                notice -> told.computeIfAbsent(List.of(notice.recipient(), notice.thing()), key -> new ArrayList<>())
                        .add(notice.id()));
        return told;
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
