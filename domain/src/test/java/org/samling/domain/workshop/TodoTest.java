package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.COORDINATOR;
import static org.samling.domain.workshop.Workshops.END;
import static org.samling.domain.workshop.Workshops.ORGANIZATION;
import static org.samling.domain.workshop.Workshops.PEER;
import static org.samling.domain.workshop.Workshops.START;
import static org.samling.domain.workshop.Workshops.afterDeactivation;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.Workshops.named;
import static org.samling.domain.workshop.Workshops.standing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.workshop.Completion.Done;
import org.samling.domain.workshop.Completion.Open;

class TodoTest {

    private final Workshop workshop = in("scheduled");
    private final TodoContent content = TodoContent.of("Bestille rom", "Med teleslynge", PEER, START, 0);
    private final Todo open = Todo.create(workshop, content, 2, COORDINATOR, BEFORE);
    private final Todo done = open.complete(PEER, AFTER);

    @Test
    void a_todo_is_open_at_first() {
        assertThat(open)
                .isEqualTo(new Todo(
                        open.id(),
                        ORGANIZATION,
                        workshop.id(),
                        content,
                        2,
                        new Open(),
                        COORDINATOR,
                        Revision.first(BEFORE)));
    }

    @Test
    void completion_timestamp_on_done() {
        assertThat(done.completion()).isEqualTo(new Done(AFTER, PEER));
        assertThat(done.completion().isDone()).isTrue();
        assertThat(done.revision()).isEqualTo(new Revision(2, BEFORE, AFTER));
    }

    @Test
    void clear_completion_on_reopen() {
        var reopened = done.reopen(END);

        assertThat(reopened.completion()).isEqualTo(new Open());
        assertThat(reopened.completion().isDone()).isFalse();
        assertThat(reopened.snapshot().facts())
                .containsEntry("is_completed", false)
                .doesNotContainKeys("completed_at", "completed_by_user_id");
    }

    @Test
    void a_change_touches_neither_the_completion_nor_who_created_it() {
        var other = TodoContent.of("Bestille mat", null, null, null, 0);

        assertThat(done.change(other, 5, END))
                .isEqualTo(new Todo(
                        open.id(),
                        ORGANIZATION,
                        workshop.id(),
                        other,
                        5,
                        new Done(AFTER, PEER),
                        COORDINATOR,
                        new Revision(3, BEFORE, END)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            state, act,      becomes, otherwise
            open,  CHANGE,   open,
            open,  COMPLETE, done,
            open,  REOPEN,   refused, CLEAR_COMPLETION_ON_REOPEN
            done,  CHANGE,   done,
            done,  COMPLETE, refused, COMPLETION_TIMESTAMP_ON_DONE
            done,  REOPEN,   open,
            """)
    void completing_and_reopening_take_turns(String state, TodoAct act, String becomes, @Nullable TodoRule otherwise) {
        var todo = state.equals("open") ? open : done;
        var turn = state.equals("open") ? TodoAct.COMPLETE : TodoAct.REOPEN;
        if (otherwise == null) {
            assertThat(acted(act, todo).completion().isDone()).isEqualTo(becomes.equals("done"));
        } else {
            assertRefused(
                    new Finding(
                            otherwise,
                            Map.of(
                                    "state",
                                    state,
                                    "act",
                                    act,
                                    "allowed",
                                    Set.of(TodoAct.CHANGE, turn, TodoAct.DELETE))),
                    () -> acted(act, todo));
        }
    }

    @Test
    void whoever_completed_it_first_is_the_one_who_did() {
        assertThat(done.reopen(END).complete(COORDINATOR, END).completion()).isEqualTo(new Done(END, COORDINATOR));
        assertThat(done.completion()).isEqualTo(new Done(AFTER, PEER));
    }

    @Nested
    class OnlyWorkshopParticipantsCanComplete {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                who,                   open,                   done
                org admin,             CHANGE COMPLETE DELETE, CHANGE REOPEN DELETE
                coordinator,           CHANGE COMPLETE DELETE, CHANGE REOPEN DELETE
                facilitator,           CHANGE COMPLETE DELETE, CHANGE REOPEN DELETE
                co-facilitator,        CHANGE COMPLETE DELETE, CHANGE REOPEN DELETE
                participant,           COMPLETE,               REOPEN
                former co-facilitator, ,
                waitlisted,            ,
                cancelled,             ,
                peer mentor,           ,
                """)
        void being_assigned_gives_no_right_by_itself(
                String who, @Nullable String whileOpen, @Nullable String whenDone) {
            var standing = standing(who, workshop);

            assertThat(open.allowedActs(standing)).isEqualTo(named(whileOpen, TodoAct.class));
            assertThat(done.allowedActs(standing)).isEqualTo(named(whenDone, TodoAct.class));
        }

        @Test
        void in_an_organization_that_is_deactivated_nobody_does_anything_with_it() {
            assertThat(open.allowedActs(afterDeactivation(standing("coordinator", workshop))))
                    .isEmpty();
        }
    }

    @Test
    void of_its_text_the_audit_log_learns_only_that_it_changed() {
        assertThat(open.snapshot().facts())
                .containsOnlyKeys("workshop_id", "is_completed", "assigned_to_user_id", "due_date", "sort_order");
        assertThat(done.snapshot().differenceFrom(open.snapshot()))
                .containsExactly("completed_at", "completed_by_user_id", "is_completed");
        assertThat(open.change(TodoContent.of("Bestille mat", null, PEER, START, 0), 2, END)
                        .snapshot()
                        .differenceFrom(open.snapshot()))
                .containsExactly("description", "title");
    }

    private static Todo acted(TodoAct act, Todo todo) {
        return switch (act) {
            case CHANGE -> todo.change(todo.content(), 7, END);
            case COMPLETE -> todo.complete(COORDINATOR, END);
            case REOPEN -> todo.reopen(END);
            case DELETE -> throw new IllegalArgumentException("what is deleted is no more");
        };
    }
}
