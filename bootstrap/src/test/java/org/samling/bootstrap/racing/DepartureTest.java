package org.samling.bootstrap.racing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.application.event.PlanEvents;
import org.samling.application.event.PlanEvents.Act;
import org.samling.application.event.SignUpForEvents;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.bootstrap.racing.Gathering.Crowd;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

/** Somebody leaves the organisation, and is signed up for events of it at the same moment. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class DepartureTest {

    private static final int LEAVING = 40;

    @Inject
    Gathering gathering;

    @Inject
    SignUpForEvents signUp;

    @Inject
    PlanEvents plan;

    @Inject
    KeepMembers members;

    @Inject
    Interleaver interleaver;

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    private Crowd crowd;
    private EventId course;
    private EventId party;

    @BeforeEach
    void anOrganisationWithTwoEvents() {
        crowd = gathering.crowd(LEAVING);
        course = gathering.event(crowd, 1).id();
        party = gathering.event(crowd, null).id();
    }

    /** One place is being taken when the person leaves; the other is taken after the person's places were looked for. */
    @Test
    void whoever_is_signed_up_while_leaving_keeps_no_place() {
        var person = somebody();
        assertThat(interleaver.interleaved(
                        () -> signUpAlone(person, course), () -> remove(person), () -> signUpByStaff(person, party)))
                .isEqualTo(new Answers("done", "done"));
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void whoever_leaves_first_is_not_signed_up() {
        var person = somebody();
        assertThat(interleaver.interleaved(() -> remove(person), () -> signUpByStaff(person, party)))
                .isEqualTo(new Answers("done", EventParticipantRule.USER_ID_EXISTS.code()));
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void whoever_leaves_while_an_event_is_restored_keeps_no_place() {
        var first = crowd.peers().getFirst();
        var other = crowd.peers().getLast();
        for (var person : List.of(first, other)) {
            signUpAlone(person, party);
            signUpAlone(person, course);
        }
        delete(party);
        delete(course);
        assertThat(interleaver.interleaved(() -> restore(party), () -> remove(first)))
                .isEqualTo(new Answers("done", "done"));
        assertThat(interleaver.interleaved(() -> remove(other), () -> restore(course)))
                .isEqualTo(new Answers("done", "done"));
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void without_the_lock_on_the_membership_places_would_be_left_behind() {
        var other = crowd.peers().getLast();
        LocksLetGo.during(() -> {
            interleaver.interleaved(() -> signUpAlone(somebody(), course), () -> remove(somebody()));
            interleaver.interleaved(() -> remove(other), () -> signUpByStaff(other, party));
        });
        assertThat(leftBehind()).hasSize(2);
    }

    @Test
    void whoever_comes_first_no_place_is_left_behind() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var person : crowd.peers()) {
                var acts = new ArrayList<Callable<Void>>(List.of(
                        act(() -> remove(person)),
                        act(() -> signUpAlone(person, course)),
                        act(() -> signUpByStaff(person, party))));
                for (var act : threads.invokeAll(acts)) {
                    act.get();
                }
            }
        }
        assertThat(leftBehind()).isEmpty();
    }

    private void remove(UserId person) {
        members.remove(new Remove(crowd.asOrgAdmin(), person, ExpectedRevision.any()));
    }

    private void delete(EventId event) {
        plan.delete(new Act(crowd.asCoordinator(), event, ExpectedRevision.any()));
    }

    private void restore(EventId event) {
        plan.restore(new Act(crowd.asCoordinator(), event, ExpectedRevision.any()));
    }

    private void signUpAlone(UserId person, EventId event) {
        signUp.signUp(new SignUp(crowd.as(person), event, null, null, null));
    }

    private void signUpByStaff(UserId person, EventId event) {
        signUp.signUp(new SignUp(crowd.asCoordinator(), event, person, null, null));
    }

    private static Callable<Void> act(Runnable act) {
        return () -> {
            try {
                act.run();
            } catch (RuleViolation refusal) {
                assertThat(refusal.rule()).isEqualTo(EventParticipantRule.USER_ID_EXISTS);
            }
            return null;
        };
    }

    private UserId somebody() {
        return crowd.peers().getFirst();
    }

    private List<String> leftBehind() {
        return Bookings.complaints(superuser, crowd.organization().value());
    }
}
