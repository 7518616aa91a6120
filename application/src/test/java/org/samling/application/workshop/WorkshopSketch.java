package org.samling.application.workshop;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samling.application.Scene;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopDescription;
import org.samling.domain.workshop.WorkshopPlan;
import org.samling.domain.workshop.WorkshopType;

/** A workshop that a scene is going to have: first what matters about it, last the state that it is in. */
public final class WorkshopSketch {

    private final Scene scene;
    private final Organization organization;
    private final UserId facilitator;
    private String title = "Samtalegruppe " + UUID.randomUUID();
    private @Nullable String description;
    private WorkshopType type = WorkshopType.CONVERSATION_GROUP;
    private Instant start = Scene.WORKSHOP_START;
    private @Nullable String location;
    private boolean virtual;
    private @Nullable Integer seats;
    private Instant writtenAt = Scene.MORNING;

    public WorkshopSketch(Scene scene, Organization organization, UserId facilitator) {
        this.scene = scene;
        this.organization = organization;
        this.facilitator = facilitator;
    }

    public WorkshopSketch titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public WorkshopSketch described(String newDescription) {
        description = newDescription;
        return this;
    }

    public WorkshopSketch of(WorkshopType newType) {
        type = newType;
        return this;
    }

    public WorkshopSketch startingAt(Instant newStart) {
        start = newStart;
        return this;
    }

    public WorkshopSketch at(String newLocation) {
        location = newLocation;
        return this;
    }

    public WorkshopSketch online() {
        virtual = true;
        return this;
    }

    public WorkshopSketch seating(int newSeats) {
        seats = newSeats;
        return this;
    }

    public WorkshopSketch writtenAt(Instant time) {
        writtenAt = time;
        return this;
    }

    public WorkshopDescription description() {
        return new WorkshopDescription(
                title, description, type, facilitator, start, null, null, location, virtual, seats, null, null);
    }

    public WorkshopPlan plan() {
        return WorkshopPlan.of(description(), organization.profile().timeZone());
    }

    public Workshop draft() {
        return after(UnaryOperator.identity());
    }

    public Workshop scheduled() {
        return after(draft -> draft.schedule(writtenAt));
    }

    public Workshop started() {
        return after(draft -> draft.schedule(writtenAt).start(writtenAt));
    }

    public Workshop completed() {
        return after(draft -> draft.schedule(writtenAt).start(writtenAt).complete(writtenAt));
    }

    /** The workshop after these acts, and written down. */
    public Workshop after(UnaryOperator<Workshop> acts) {
        var workshop = acts.apply(Workshop.draft(organization.id(), plan(), writtenAt));
        scene.write(() -> scene.workshops().add(workshop));
        return workshop;
    }
}
