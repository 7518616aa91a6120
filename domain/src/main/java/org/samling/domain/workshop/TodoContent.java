package org.samling.domain.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.UserId;

/** What is to be done, by whom, until when. */
public record TodoContent(
        String title,
        @Nullable String description,
        @Nullable UserId assignedTo,
        @Nullable Instant dueDate) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 4000;
    public static final int GREATEST_SORT_ORDER = 1_000_000;

    /** Reads it from what a caller wrote, and refuses it with all that is wrong with it. */
    public static TodoContent of(
            @Nullable String title,
            @Nullable String description,
            @Nullable UserId assignedTo,
            @Nullable Instant dueDate,
            @Nullable Integer sortOrder) {
        new Findings()
                .requiredText(title, TodoRule.TITLE_REQUIRED, "title", LONGEST_TITLE)
                .text(description, "description", LONGEST_DESCRIPTION)
                .check(
                        sortOrder == null || (sortOrder >= 0 && sortOrder <= GREATEST_SORT_ORDER),
                        TodoRule.SORT_ORDER_NON_NEGATIVE,
                        "sort_order",
                        Map.of("maximum", GREATEST_SORT_ORDER))
                .warningsOrThrow();
        return new TodoContent(Objects.requireNonNull(title).strip(), description, assignedTo, dueDate);
    }

    public TodoContent with(
            Change<String> newTitle,
            Change<String> newDescription,
            Change<UserId> newAssignee,
            Change<Instant> newDueDate,
            Change<Integer> newSortOrder) {
        return of(
                newTitle.appliedTo(title),
                newDescription.appliedTo(description),
                newAssignee.appliedTo(assignedTo),
                newDueDate.appliedTo(dueDate),
                newSortOrder.appliedTo(null));
    }

    /** What is worth a second look when it is written down, for an assignee who is in the workshop or is not. */
    public List<Finding> warningsOnCreate(boolean inWorkshop, Instant now) {
        return assigneeChecked(inWorkshop)
                .check(dueDate == null || !dueDate.isBefore(now), TodoRule.DUE_DATE_NOT_IN_PAST_ON_CREATE, "due_date")
                .warningsOrThrow();
    }

    public List<Finding> warningsOnChange(boolean inWorkshop) {
        return assigneeChecked(inWorkshop).warningsOrThrow();
    }

    private Findings assigneeChecked(boolean inWorkshop) {
        return new Findings()
                .check(
                        assignedTo == null || inWorkshop,
                        TodoRule.ASSIGNED_USER_BELONGS_TO_WORKSHOP,
                        "assigned_to_user_id");
    }
}
