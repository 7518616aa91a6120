package org.samling.bootstrap.whole;

import java.util.UUID;

/** An organisation, a person, a workshop, and what is in the workshop: all that the address of an operation names. */
record Place(UUID organization, UUID person, UUID workshop, UUID todo, UUID secondTodo, UUID note) {

    static Place nowhere() {
        return invented(UUID.randomUUID());
    }

    static Place invented(UUID organization) {
        return new Place(
                organization,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    /** What is elsewhere, asked for here. */
    Place withEverythingOf(Place elsewhere) {
        return withContentsOf(elsewhere).withWorkshop(elsewhere.workshop);
    }

    /** What is in another workshop, asked for in this one. */
    Place withContentsOf(Place elsewhere) {
        return new Place(
                organization, elsewhere.person, workshop, elsewhere.todo, elsewhere.secondTodo, elsewhere.note);
    }

    Place withPerson(UUID other) {
        return new Place(organization, other, workshop, todo, secondTodo, note);
    }

    Place withWorkshop(UUID other) {
        return new Place(organization, person, other, todo, secondTodo, note);
    }

    Place withTodo(UUID other) {
        return new Place(organization, person, workshop, other, secondTodo, note);
    }

    Place withSecondTodo(UUID other) {
        return new Place(organization, person, workshop, todo, other, note);
    }

    Place withNote(UUID other) {
        return new Place(organization, person, workshop, todo, secondTodo, other);
    }

    /** A path or a body with the ids of this place. */
    String fill(String template) {
        return template.replace("{organization_id}", organization.toString())
                .replace("{user_id}", person.toString())
                .replace("{workshop_id}", workshop.toString())
                .replace("{todo_id}", todo.toString())
                .replace("{second_todo_id}", secondTodo.toString())
                .replace("{note_id}", note.toString())
                .replace("{module}", "mentor-program");
    }
}
