package org.samling.application.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.ReadCase;
import org.samling.application.event.port.EventCounts;
import org.samling.application.event.port.EventFigures;
import org.samling.application.event.view.CountDrift;
import org.samling.application.event.view.EventStatistics;
import org.samling.application.event.view.PeriodStatistics;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;

@ReadCase
class CountEventsService implements CountEvents {

    private final VisibleEvent visible;
    private final EventFigures figures;
    private final EventCounts counts;
    private final OrganizationViews organizations;

    CountEventsService(
            VisibleEvent visible, EventFigures figures, EventCounts counts, OrganizationViews organizations) {
        this.visible = visible;
        this.figures = figures;
        this.counts = counts;
        this.organizations = organizations;
    }

    @Override
    public EventStatistics ofEvent(Actor actor, EventId event) {
        visible.find(actor, event, EventRule.TENANT_SCOPED_OWNERSHIP);
        actor.mustBeAllowed(Permission.RUN_EVENTS);
        return figures.of(actor.organization(), event);
    }

    @Override
    public PeriodStatistics ofPeriod(Actor actor, @Nullable Instant from, @Nullable Instant to) {
        actor.mustBeAllowed(Permission.RUN_EVENTS);
        var home = organizations
                .find(actor.organization())
                .orElseThrow(() -> new RuleViolation(EventRule.ORGANIZATION_EXISTS));
        return figures.ofPeriod(actor.organization(), from, to, home.timeZone());
    }

    @Override
    public List<CountDrift> drift(Actor actor) {
        actor.mustBeAllowed(Permission.CHECK_COUNTS);
        return counts.drift(actor.organization());
    }
}
