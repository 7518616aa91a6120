package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.event.SignUpForEvents.ChangeNotes;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventRule;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;

class ChangingNotesTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");

    @Test
    void one_notes_something_about_oneself() {
        var event = published();
        var before = participant(event, bodil);

        var view = signUp.change(note(actorOf(bodil), event, bodil, "Trenger teleslynge"));

        assertThat(view.participant().notes()).isEqualTo("Trenger teleslynge");
        assertThat(recordOf(event, bodil)).isEqualTo(view.participant());
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event_participant.changed");
            assertThat(entry.actor()).isEqualTo(bodil.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(view.participant().snapshot());
            assertThat(entry.after().facts()).doesNotContainKey("notes");
        });
    }

    @Test
    void the_staff_note_something_about_anybody_and_take_it_back() {
        var event = full(1);
        waiting(event, cecilie, 1);
        waiting(event, bodil, 2);

        var noted = signUp.change(note(coordinator, event, bodil, "Kommer seint"));
        assertThat(noted.waitlistPosition()).isEqualTo(2);
        assertThat(recordOf(event, bodil).notes()).isEqualTo("Kommer seint");
        signUp.change(note(coordinator, event, bodil, null));

        assertThat(recordOf(event, bodil).notes()).isNull();
        assertThat(positionOf(event, bodil)).isEqualTo(2);
    }

    @Test
    void notes_are_changed_before_the_event_and_after_it_and_of_those_who_have_cancelled() {
        var completed = anEvent().completed();
        participant(completed, bodil);
        saved(participant(completed, cecilie).cancel(MORNING));

        signUp.change(note(actorOf(bodil), completed, bodil, "Takk for sist"));
        signUp.change(note(coordinator, completed, cecilie, "Ringte"));

        assertThat(recordOf(completed, bodil).notes()).isEqualTo("Takk for sist");
        assertThat(recordOf(completed, cecilie).notes()).isEqualTo("Ringte");
    }

    @Test
    void what_is_noted_already_is_no_change() {
        var event = published();
        var record = saved(participant(event, bodil).note("Teleslynge", MORNING));

        signUp.change(note(coordinator, event, bodil, "Teleslynge"));
        signUp.change(new ChangeNotes(coordinator, event.id(), bodil.user(), Change.keep(), ANY));

        assertThat(recordOf(event, bodil)).isEqualTo(record);
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void notes_have_an_end() {
        var event = published();
        participant(event, bodil);
        var tooLong = "x".repeat(EventParticipant.LONGEST_NOTES + 1);

        assertRefused(CommonRule.TEXT_TOO_LONG, () -> signUp.change(note(actorOf(bodil), event, bodil, tooLong)));
    }

    @Test
    void what_is_wrong_comes_before_what_is_old_and_that_before_what_is_too_late() {
        var archived = anEvent().archived();
        participant(archived, bodil);
        var tooLong = "x".repeat(EventParticipant.LONGEST_NOTES + 1);

        assertRefused(CommonRule.TEXT_TOO_LONG, () -> signUp.change(stale(archived, tooLong)));
        assertRefused(CommonRule.STALE_REVISION, () -> signUp.change(stale(archived, "Ny")));
        assertRefused(EventRule.EVENT_ARCHIVED, () -> signUp.change(note(coordinator, archived, bodil, "Ny")));
    }

    @Test
    void nothing_is_noted_in_what_is_deleted_or_in_an_organization_that_is_deactivated() {
        var deleted = anEvent().deleted();
        participant(deleted, bodil);

        assertRefused(EventRule.SOFT_DELETE_ONLY, () -> signUp.change(note(coordinator, deleted, bodil, "Ny")));
        deactivated(organization);
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> signUp.change(note(coordinator, deleted, bodil, "Ny")));
    }

    @Test
    void nobody_learns_of_others_by_noting_something_about_them() {
        var event = published();
        participant(event, bodil);
        participant(event, cecilie);

        for (var other : List.of(cecilie, anne)) {
            assertRefused(CommonRule.NOT_FOUND, () -> signUp.change(note(actorOf(bodil), event, other, "Hm")));
        }
        assertRefused(CommonRule.NOT_FOUND, () -> signUp.change(note(coordinator, event, anne, "Hm")));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> signUp.change(note(actorOf(coordinatorElsewhere()), event, bodil, "Hm")));
    }

    private ChangeNotes stale(Event event, String notes) {
        return new ChangeNotes(coordinator, event.id(), bodil.user(), Change.to(notes), STALE);
    }

    private static ChangeNotes note(Actor actor, Event event, Member member, @Nullable String notes) {
        return new ChangeNotes(actor, event.id(), member.user(), Change.to(notes), ANY);
    }
}
