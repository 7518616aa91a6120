package org.samling.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.shared.UserId;

/** What anybody who holds persons promises. */
public interface UsersContract extends Scene {

    @Test
    default void a_person_gets_an_id_on_first_sight_and_keeps_it() {
        var subject = aSubject();
        assertThat(users().find(subject)).isEmpty();

        var person = users().recognize(subject, MORNING);

        assertThat(users().find(subject)).contains(person);
        assertThat(users().recognize(subject, NOON)).isEqualTo(person);
    }

    @Test
    default void two_subjects_are_two_persons_even_if_they_differ_in_case_alone() {
        var subject = aSubject();

        var one = users().recognize(subject + "a", MORNING);
        var other = users().recognize(subject + "A", MORNING);

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    default void a_person_can_be_recognized_in_the_middle_of_an_act() {
        var subject = aSubject();

        var person = inTransaction(() -> users().recognize(subject, MORNING));

        assertThat(users().find(subject)).contains(person);
    }

    @Test
    default void a_person_who_is_first_seen_by_several_requests_at_once_is_one_person()
            throws InterruptedException, ExecutionException {
        var subject = aSubject();
        Callable<UserId> request = () -> users().recognize(subject, MORNING);

        try (var callers = Executors.newFixedThreadPool(4)) {
            for (var answer : callers.invokeAll(Collections.nCopies(4, request))) {
                assertThat(users().find(subject)).contains(answer.get());
            }
        }
    }
}
