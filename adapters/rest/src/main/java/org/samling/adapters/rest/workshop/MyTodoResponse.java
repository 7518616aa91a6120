package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.workshop.view.MyTodoView;

/** One of the caller's to-dos, as it is answered. */
@Schema(
        name = "MyTodo",
        description = "A to-do of yours, and where it comes from.",
        requiredProperties = {"organization_name", "workshop_title", "todo"})
public record MyTodoResponse(String organizationName, String workshopTitle, TodoResponse todo) {

    static MyTodoResponse of(MyTodoView view) {
        return new MyTodoResponse(view.organizationName(), view.workshopTitle(), TodoResponse.of(view.todo()));
    }
}
