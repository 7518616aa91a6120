package org.samling.application.workshop;

import java.time.Clock;
import org.samling.application.ReadCase;
import org.samling.application.organization.port.Members;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.port.ParticipantViews;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.WorkshopId;

@ReadCase
class BrowseParticipantsService implements BrowseParticipants {

    private final VisibleWorkshop visible;
    private final ParticipantViews views;
    private final Members members;
    private final Clock clock;

    BrowseParticipantsService(VisibleWorkshop visible, ParticipantViews views, Members members, Clock clock) {
        this.visible = visible;
        this.views = views;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Page<ParticipantView> list(Actor actor, WorkshopId workshop, Filter filter, PageRequest page) {
        var seen = visible(actor, workshop);
        var mayKnow = seen.standing().mayRun() ? filter : new Filter(filter.status(), filter.role(), actor.user());
        return views.list(seen, mayKnow, page, clock.instant());
    }

    @Override
    public ParticipantView get(Actor actor, WorkshopId workshop, UserId user) {
        var seen = visible(actor, workshop);
        if (!seen.standing().mayRun()) {
            mustBeOneself(actor, user);
        }
        return views.find(seen, user, clock.instant()).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    @Override
    public Page<RegistrationView> history(Actor actor, UserId user, PageRequest page) {
        actor.mustBeAllowed(Permission.SEE_WORKSHOPS);
        if (!actor.isStaff()) {
            mustBeOneself(actor, user);
        } else if (members.find(actor.organization(), user).isEmpty()) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return views.history(actor, user, page, clock.instant());
    }

    private WorkshopView visible(Actor actor, WorkshopId workshop) {
        return visible.find(actor, workshop, ParticipantRule.WORKSHOP_ID_MUST_EXIST);
    }

    /** Whether somebody else is there or not, the answer is the same. */
    private static void mustBeOneself(Actor actor, UserId user) {
        if (!user.equals(actor.user())) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
    }
}
