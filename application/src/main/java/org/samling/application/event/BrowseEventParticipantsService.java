package org.samling.application.event;

import java.time.Clock;
import org.samling.application.ReadCase;
import org.samling.application.event.port.EventParticipantViews;
import org.samling.application.event.view.EventParticipantView;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ReadCase
class BrowseEventParticipantsService implements BrowseEventParticipants {

    private final VisibleEvent visible;
    private final EventParticipantViews views;
    private final Clock clock;

    BrowseEventParticipantsService(VisibleEvent visible, EventParticipantViews views, Clock clock) {
        this.visible = visible;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Page<EventParticipantView> list(Actor actor, EventId event, Filter filter, PageRequest page) {
        var seen = visible(actor, event);
        var mayKnow = actor.isStaff() ? filter : new Filter(filter.status(), actor.user());
        return views.list(seen, mayKnow, page, clock.instant());
    }

    @Override
    public Page<EventParticipantView> waitlist(Actor actor, EventId event, PageRequest page) {
        var seen = visible(actor, event);
        actor.mustBeAllowed(Permission.RUN_EVENTS);
        return views.waitlist(seen, page, clock.instant());
    }

    /** Whether somebody else is there or not, the answer is the same. */
    @Override
    public EventParticipantView get(Actor actor, EventId event, UserId user) {
        var seen = visible(actor, event);
        if (!actor.isStaff() && !user.equals(actor.user())) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return views.find(seen, user, clock.instant()).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    private EventView visible(Actor actor, EventId event) {
        return visible.find(actor, event, EventParticipantRule.EVENT_ID_EXISTS);
    }
}
