package org.samling.application.notification.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in somebody's inbox. When and where something was is told no longer than the thing may be seen.
 *
 * @param number tells what was noticed later, for the times of two instances do not
 * @param thing null if the person may no longer see it, or has nothing to do with it any more
 * @param readAt null as long as the person has not read it
 */
public record InboxView(
        NoticeView notice,
        long number,
        String organizationName,
        @Nullable ThingView thing,
        @Nullable Instant readAt) {

    public InboxView {
        notice = thing == null ? notice.withoutTimeAndPlace() : notice;
    }
}
