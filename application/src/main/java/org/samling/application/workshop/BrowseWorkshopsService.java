package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import org.samling.application.ReadCase;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;
import org.samling.application.workshop.port.WorkshopViews;
import org.samling.application.workshop.view.WorkshopStatistics;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRule;

@ReadCase
class BrowseWorkshopsService implements BrowseWorkshops {

    private final VisibleWorkshop visible;
    private final WorkshopViews views;
    private final Clock clock;

    BrowseWorkshopsService(VisibleWorkshop visible, WorkshopViews views, Clock clock) {
        this.visible = visible;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Page<WorkshopView> list(Actor actor, Filter filter, PageRequest page) {
        actor.mustBeAllowed(Permission.SEE_WORKSHOPS);
        return views.list(actor, filter, page, clock.instant());
    }

    @Override
    public Updates<WorkshopView> updates(Actor actor, Filter filter, Instant since, PageRequest page) {
        actor.mustBeAllowed(Permission.SEE_WORKSHOPS);
        var now = clock.instant();
        return Updates.of(views.updates(actor, filter, since, page, now), page, now);
    }

    @Override
    public WorkshopView get(Actor actor, WorkshopId workshop) {
        return visible.find(actor, workshop, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
    }

    @Override
    public WorkshopStatistics statistics(Actor actor, WorkshopId workshop) {
        get(actor, workshop).standing().mustBeAllowedToRun();
        return views.statistics(actor.organization(), workshop);
    }
}
