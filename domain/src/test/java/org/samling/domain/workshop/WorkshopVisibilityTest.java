package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.COORDINATOR;
import static org.samling.domain.workshop.Workshops.FACILITATOR;
import static org.samling.domain.workshop.Workshops.ORGANIZATION;
import static org.samling.domain.workshop.Workshops.PEER;
import static org.samling.domain.workshop.Workshops.actor;
import static org.samling.domain.workshop.Workshops.coordinator;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.Workshops.someone;
import static org.samling.domain.workshop.WrittenPlan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Who is to be told that a workshop is gone. */
class WorkshopVisibilityTest {

    private static final UserId BYSTANDER = someone();

    @Test
    void a_draft_was_shown_to_the_staff_and_to_whoever_facilitates_it() {
        var draft = in("draft");

        assertThat(wasShownTo(coordinator(), draft)).isTrue();
        assertThat(wasShownTo(FACILITATOR, draft)).isTrue();
        assertThat(wasShownTo(PEER, draft)).isFalse();
        assertThat(wasShownTo(PEER, draft.archive(BEFORE))).isFalse();
    }

    @Test
    void whoever_facilitated_a_draft_has_seen_it_and_nobody_else() {
        var replaced = in("draft")
                .change(facilitatedBy(PEER), BEFORE)
                .change(facilitatedBy(COORDINATOR), BEFORE)
                .archive(AFTER);

        assertThat(wasShownTo(FACILITATOR, replaced)).isTrue();
        assertThat(wasShownTo(PEER, replaced)).isTrue();
        assertThat(wasShownTo(BYSTANDER, replaced)).isFalse();
    }

    @Test
    void what_was_scheduled_once_was_shown_to_everybody_whoever_facilitates_it_now() {
        var takenBack = in("scheduled").unschedule(0, BEFORE);

        assertThat(wasShownTo(BYSTANDER, takenBack)).isTrue();
        assertThat(wasShownTo(BYSTANDER, takenBack.change(facilitatedBy(PEER), AFTER)))
                .isTrue();
        assertThat(wasShownTo(BYSTANDER, takenBack.archive(AFTER))).isTrue();
    }

    @Test
    void a_draft_that_is_cancelled_is_shown_as_what_it_is() {
        assertThat(wasShownTo(BYSTANDER, in("draft").cancel(null, BEFORE))).isTrue();
    }

    @Test
    void a_duplicate_was_shown_to_its_facilitator_alone() {
        var duplicate = in("completed").duplicate(AFTER, null, AFTER);

        assertThat(wasShownTo(FACILITATOR, duplicate)).isTrue();
        assertThat(wasShownTo(BYSTANDER, duplicate)).isFalse();
    }

    /** Somebody may have scheduled it who knew nothing of what is remembered. */
    @Test
    void what_is_more_than_a_draft_is_shown_whatever_was_remembered() {
        var scheduled = in("scheduled");
        var forgotten = new Workshop(
                scheduled.id(),
                ORGANIZATION,
                scheduled.plan(),
                scheduled.state(),
                false,
                Set.of(FACILITATOR),
                scheduled.revision());

        assertThat(wasShownTo(BYSTANDER, forgotten.unschedule(0, BEFORE))).isTrue();
    }

    /** Workshops are planned, changed and put away at random. Each seed is another year, the same every time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void through_any_year_it_was_shown_to_those_who_ever_saw_it_and_to_nobody_else(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < 200; number++) {
            var workshop = in("draft");
            var saw = new HashSet<UserId>();
            var story = new ArrayList<String>();
            for (var act = 0; act < 12; act++) {
                story.add(workshop.status() + " of " + workshop.plan().facilitator());
                for (var peer : List.of(FACILITATOR, PEER, BYSTANDER)) {
                    if (standing(peer, workshop).sees(workshop.status())) {
                        saw.add(peer);
                    }
                    assertThat(wasShownTo(peer, workshop))
                            .as("%s: %s", peer, story)
                            .isEqualTo(saw.contains(peer));
                }
                workshop = somethingHappens(workshop, random);
            }
        }
    }

    private static Workshop somethingHappens(Workshop workshop, Random random) {
        var staff = workshop.standingOf(coordinator(), null, null);
        var possible = workshop.allowedActs(staff, 0, AFTER).stream()
                .map(act -> happening(act, random))
                .filter(happening -> happening != null)
                .toList();
        return possible.get(random.nextInt(possible.size())).apply(workshop);
    }

    private static @Nullable UnaryOperator<Workshop> happening(WorkshopAct act, Random random) {
        return switch (act) {
            case CHANGE -> workshop -> workshop.change(planOf(workshop, random), AFTER);
            case SCHEDULE -> workshop -> random.nextInt(4) == 0 ? workshop.schedule(AFTER) : workshop;
            case UNSCHEDULE -> workshop -> workshop.unschedule(0, AFTER);
            case START -> workshop -> workshop.start(AFTER);
            case COMPLETE -> workshop -> workshop.complete(AFTER);
            case CANCEL -> workshop -> random.nextInt(4) == 0 ? workshop.cancel(null, AFTER) : workshop;
            case ARCHIVE -> workshop -> workshop.archive(AFTER);
            case UNARCHIVE -> workshop -> workshop.unarchive(AFTER);
            case CHANGE_AGENDA, ADD_NOTE, ADD_TODO, DUPLICATE, REGISTER, REGISTER_OTHERS, RECORD_ATTENDANCE -> null;
        };
    }

    private static WorkshopPlan planOf(Workshop workshop, Random random) {
        return workshop.status().isFinal()
                ? workshop.plan()
                : facilitatedBy(List.of(FACILITATOR, PEER, COORDINATOR).get(random.nextInt(3)));
    }

    private static WorkshopPlan facilitatedBy(UserId facilitator) {
        return plan(written -> written.facilitator = facilitator);
    }

    private static boolean wasShownTo(UserId peerMentor, Workshop workshop) {
        return wasShownTo(actor(peerMentor, Role.PEER_MENTOR), workshop);
    }

    private static boolean wasShownTo(Actor viewer, Workshop workshop) {
        return workshop.wasShownTo(workshop.standingOf(viewer, null, null));
    }

    private static Standing standing(UserId peerMentor, Workshop workshop) {
        return workshop.standingOf(actor(peerMentor, Role.PEER_MENTOR), null, null);
    }
}
