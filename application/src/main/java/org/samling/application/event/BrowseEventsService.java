package org.samling.application.event;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.ReadCase;
import org.samling.application.event.port.EventParticipantViews;
import org.samling.application.event.port.EventViews;
import org.samling.application.event.view.EligibilityView;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;
import org.samling.domain.event.Eligibility;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;

@ReadCase
class BrowseEventsService implements BrowseEvents {

    private final VisibleEvent visible;
    private final EventViews views;
    private final EventParticipantViews participants;
    private final Clock clock;

    BrowseEventsService(VisibleEvent visible, EventViews views, EventParticipantViews participants, Clock clock) {
        this.visible = visible;
        this.views = views;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public Page<EventView> list(Actor actor, Filter filter, PageRequest page) {
        actor.mustBeAllowed(Permission.SEE_EVENTS);
        return views.list(actor, filter, page, clock.instant());
    }

    @Override
    public Updates<EventView> updates(Actor actor, Filter filter, Instant since, PageRequest page) {
        actor.mustBeAllowed(Permission.SEE_EVENTS);
        var now = clock.instant();
        return Updates.of(views.updates(actor, filter, since, page, now), page, now);
    }

    @Override
    public EventView get(Actor actor, EventId event) {
        return visible.find(actor, event, EventRule.TENANT_SCOPED_OWNERSHIP);
    }

    @Override
    public EligibilityView eligibility(Actor actor, EventId event, @Nullable UserId user) {
        var seen = visible.find(actor, event, EventParticipantRule.EVENT_ID_EXISTS);
        var who = user == null ? actor.user() : user;
        if (!who.equals(actor.user())) {
            actor.mustBeAllowed(Permission.SIGN_UP_OTHERS);
        }
        var person = participants.candidate(seen, who);
        var participant = person.participant();
        return new EligibilityView(
                who,
                Eligibility.of(seen.event(), person, seen.seats(), actor, clock.instant()),
                seen.seats(),
                participant == null ? null : participant.participation().status());
    }
}
