package org.samling.application.workshop;

import org.samling.application.ReadCase;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.port.NoteViews;
import org.samling.application.workshop.view.NoteView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRule;

@ReadCase
class BrowseNotesService implements BrowseNotes {

    private final VisibleWorkshop visible;
    private final NoteViews views;

    BrowseNotesService(VisibleWorkshop visible, NoteViews views) {
        this.visible = visible;
        this.views = views;
    }

    @Override
    public Page<NoteView> list(Actor actor, WorkshopId workshop, PageRequest page) {
        return views.list(run(actor, workshop), page);
    }

    @Override
    public NoteView get(Actor actor, WorkshopId workshop, NoteId note) {
        return views.find(run(actor, workshop), note).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    private WorkshopView run(Actor actor, WorkshopId workshop) {
        var seen = visible.find(actor, workshop, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
        seen.standing().mustBeAllowedToRun();
        return seen;
    }
}
