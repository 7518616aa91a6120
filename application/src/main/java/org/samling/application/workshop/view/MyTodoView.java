package org.samling.application.workshop.view;

/** A to-do of one's own, and what one wants to know of where it comes from. */
public record MyTodoView(TodoView todo, String workshopTitle, String organizationName) {}
