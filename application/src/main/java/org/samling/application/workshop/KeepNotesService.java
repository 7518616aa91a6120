package org.samling.application.workshop;

import java.time.Clock;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.workshop.port.WorkshopNotes;
import org.samling.application.workshop.view.NoteView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopNote;
import org.samling.domain.workshop.WorkshopRule;

@UseCase
class KeepNotesService implements KeepNotes {

    private final WorkshopHold holding;
    private final WorkshopNotes notes;
    private final BrowseNotes browse;
    private final AuditTrail audit;
    private final Clock clock;

    KeepNotesService(WorkshopHold holding, WorkshopNotes notes, BrowseNotes browse, AuditTrail audit, Clock clock) {
        this.holding = holding;
        this.notes = notes;
        this.browse = browse;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void mustBeAllowedToChange(Actor actor, WorkshopId workshop, NoteId note) {
        browse.get(actor, workshop, note).note().mustBeBy(actor.user());
    }

    @Override
    public NoteView add(Add command) {
        var actor = command.actor();
        var held = run(actor, command.workshop());
        var note = WorkshopNote.write(held.workshop(), actor.user(), command.text(), clock.instant());
        held.workshop().mustNotBeArchived();
        notes.add(note);
        record(actor, AuditAction.WORKSHOP_NOTE_ADDED, Snapshot.empty(), note);
        return browse.get(actor, command.workshop(), note.id());
    }

    @Override
    public NoteView change(ChangeNote command) {
        var actor = command.actor();
        var held = run(actor, command.workshop());
        var before = own(actor, command.workshop(), command.note());
        var after = before.rewrite(command.text().appliedTo(before.text()), clock.instant());
        command.expected().mustMatch(before.revision());
        held.workshop().mustNotBeArchived();
        if (!after.text().equals(before.text())) {
            notes.save(after);
            record(actor, AuditAction.WORKSHOP_NOTE_CHANGED, before.snapshot(), after);
        }
        return browse.get(actor, command.workshop(), command.note());
    }

    @Override
    public void delete(Delete command) {
        var actor = command.actor();
        var held = run(actor, command.workshop());
        var note = own(actor, command.workshop(), command.note());
        command.expected().mustMatch(note.revision());
        held.workshop().mustNotBeArchived();
        notes.delete(note);
        audit.record(
                actor.user(),
                actor.organization(),
                AuditAction.WORKSHOP_NOTE_DELETED,
                AuditedThing.workshopNote(note.id()),
                note.snapshot(),
                Snapshot.empty());
    }

    private HeldWorkshop run(Actor actor, WorkshopId workshop) {
        var held = holding.holdAlone(actor, workshop, WorkshopRule.ORGANIZATION_SCOPE_ISOLATION);
        held.standingOf(actor).mustBeAllowedToRun();
        return held;
    }

    private WorkshopNote own(Actor actor, WorkshopId workshop, NoteId id) {
        var note = notes.find(actor.organization(), workshop, id)
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
        note.mustBeBy(actor.user());
        return note;
    }

    private void record(Actor actor, AuditAction action, Snapshot before, WorkshopNote after) {
        audit.record(
                actor.user(),
                actor.organization(),
                action,
                AuditedThing.workshopNote(after.id()),
                before,
                after.snapshot());
    }
}
