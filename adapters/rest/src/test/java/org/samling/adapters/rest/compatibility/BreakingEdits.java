package org.samling.adapters.rest.compatibility;

import static org.samling.adapters.rest.compatibility.Edit.edit;

import java.util.List;
import java.util.stream.Stream;

/** Changes that a client of the last release would stumble over. */
final class BreakingEdits {

    private BreakingEdits() {}

    static Stream<Edit> all() {
        return Stream.of(ofOperations(), ofParameters(), ofRequests(), ofAnswers(), ofWebhooks())
                .flatMap(List::stream);
    }

    private static List<Edit> ofOperations() {
        return List.of(
                edit("an operation goes", draft -> draft.withoutOperation("deleteEvent")),
                edit("a path goes", draft -> draft.at("/paths").remove("/v1/me/todos")),
                edit(
                        "an operation is called otherwise",
                        draft -> draft.operation("getEvent").put("operationId", "fetchEvent")),
                edit(
                        "an operation moves to another tag",
                        draft -> draft.operation("getEvent").putArray("tags").add("Me")),
                edit(
                        "a body is required",
                        draft -> draft.at("/paths/~1v1~1me~1notifications~1read/post/requestBody")
                                .put("required", true)),
                edit(
                        "there is a body now, and it is required",
                        draft -> draft.operation("publishEvent")
                                .set(
                                        "requestBody",
                                        draft.operation("createEvent").get("requestBody"))),
                edit(
                        "a body is of another media type",
                        draft -> Draft.rename(
                                draft.operation("createEvent").withObject("/requestBody/content"),
                                "application/json",
                                "application/xml")),
                edit("it needs another token", draft -> {
                    draft.at("/components/securitySchemes")
                            .putObject("key")
                            .put("type", "apiKey")
                            .put("in", "header")
                            .put("name", "Key");
                    draft.document().putArray("security").addObject().putArray("key");
                }),
                edit("it needs a second token", draft -> {
                    draft.at("/components/securitySchemes")
                            .putObject("key")
                            .put("type", "apiKey")
                            .put("in", "header")
                            .put("name", "Key");
                    draft.document().withObject("/security/0").putArray("key");
                }));
    }

    private static List<Edit> ofParameters() {
        return List.of(
                edit("a parameter goes", draft -> draft.withoutParameter("listEvents", "text")),
                edit("a header is not read any more", draft -> draft.withoutParameter("changeEvent", "If-Match")),
                edit(
                        "a parameter is required",
                        draft -> draft.parameter("listEvents", "text").put("required", true)),
                edit(
                        "a new parameter is required",
                        draft -> draft.operation("listEvents")
                                .withArray("parameters")
                                .addObject()
                                .put("name", "colour")
                                .put("in", "query")
                                .put("required", true)
                                .putObject("schema")
                                .put("type", "string")),
                edit(
                        "a new header is required",
                        draft -> draft.operation("createEvent")
                                .withArray("parameters")
                                .addObject()
                                .put("name", "Colour")
                                .put("in", "header")
                                .put("required", true)
                                .putObject("schema")
                                .put("type", "string")),
                edit(
                        "a parameter is of another type",
                        draft -> draft.parameter("listEvents", "text")
                                .withObject("schema")
                                .put("type", "integer")),
                edit(
                        "an id is of another format",
                        draft -> draft.parameter("getEvent", "event_id")
                                .withObject("schema")
                                .put("format", "ulid")),
                edit(
                        "a parameter is shorter",
                        draft -> draft.parameter("listEvents", "text")
                                .withObject("schema")
                                .put("maxLength", 3)),
                edit(
                        "a parameter is longer",
                        draft -> draft.parameter("listEvents", "text")
                                .withObject("schema")
                                .put("minLength", 3)),
                edit(
                        "pages are smaller",
                        draft -> draft.parameter("listEvents", "limit")
                                .withObject("schema")
                                .put("maximum", 20)),
                edit(
                        "a parameter has another default",
                        draft -> draft.parameter("listEvents", "limit")
                                .withObject("schema")
                                .put("default", 20)),
                edit(
                        "a list cannot be sorted so any more",
                        draft -> draft.schema("EventOrder").withArray("enum").remove(0)),
                edit(
                        "a parameter takes only some values",
                        draft -> draft.parameter("listEvents", "text")
                                .set(
                                        "schema",
                                        draft.parameter("listEvents", "sort").get("schema"))));
    }

    private static List<Edit> ofRequests() {
        return List.of(
                edit("a field of a request goes", draft -> draft.withoutProperty("CreateEventRequest", "capacity")),
                edit("a new field is required", draft -> {
                    draft.at("/components/schemas/CreateEventRequest/properties")
                            .putObject("colour")
                            .put("type", "string");
                    draft.required("CreateEventRequest", "colour");
                }),
                edit("a field is required", draft -> draft.required("CreateEventRequest", "location")),
                edit("a field is required deep in a request", draft -> draft.required("FirstOrgAdminRequest", "email")),
                edit(
                        "a field is of another type",
                        draft -> draft.property("CreateEventRequest", "title").put("type", "integer")),
                edit(
                        "a field has a format",
                        draft -> draft.property("CreateEventRequest", "title").put("format", "uuid")),
                edit(
                        "a field has a pattern",
                        draft -> draft.property("CreateEventRequest", "title").put("pattern", "^[A-Z]")),
                edit(
                        "a field takes no null",
                        draft ->
                                draft.property("ChangeEventRequest", "location").put("type", "string")),
                edit(
                        "a field is shorter",
                        draft -> draft.property("CreateEventRequest", "title").put("maxLength", 10)),
                edit(
                        "a field is longer",
                        draft -> draft.property("CreateEventRequest", "title").put("minLength", 10)),
                edit(
                        "a number is greater",
                        draft ->
                                draft.property("CreateEventRequest", "capacity").put("minimum", 5)),
                edit(
                        "a number is smaller",
                        draft ->
                                draft.property("CreateEventRequest", "capacity").put("maximum", 5)),
                edit(
                        "a list is shorter",
                        draft -> draft.property("SignUpManyForEventRequest", "user_ids")
                                .put("maxItems", 5)),
                edit("a list has a length", draft -> {
                    draft.property("ReorderWorkshopTodosRequest", "todo_ids").put("maxItems", 5);
                }),
                edit(
                        "a list is longer",
                        draft -> draft.property("AddWebhookRequest", "kinds").put("minItems", 2)),
                edit(
                        "a list repeats nothing",
                        draft -> draft.property("AddWebhookRequest", "kinds").put("uniqueItems", true)),
                edit(
                        "a list is of other things",
                        draft -> draft.property("AddWebhookRequest", "kinds")
                                .withObject("items")
                                .put("$ref", "#/components/schemas/EventType")),
                edit(
                        "a value is not taken any more",
                        draft -> draft.schema("WhenFull").withArray("enum").remove(0)),
                edit(
                        "only some values are taken",
                        draft -> draft.property("CreateEventRequest", "title")
                                .removeAll()
                                .put("$ref", "#/components/schemas/EventType")),
                edit(
                        "a free object is closed",
                        draft -> draft.property("CreateEventRequest", "metadata")
                                .withObject("/anyOf/0")
                                .put("additionalProperties", false)),
                edit(
                        "a free object holds only text",
                        draft -> draft.property("CreateEventRequest", "metadata")
                                .withObject("/anyOf/0")
                                .putObject("additionalProperties")
                                .put("type", "string")));
    }

    private static List<Edit> ofAnswers() {
        return List.of(
                edit("a field goes", draft -> draft.withoutProperty("Event", "title")),
                edit("a field that is there at times goes", draft -> draft.withoutProperty("ProblemDetail", "pointer")),
                edit("a field of refusals goes", draft -> draft.withoutProperty("Problem", "trace_id")),
                edit("a field of a list goes", draft -> draft.withoutProperty("EventList", "next_cursor")),
                edit("a field is there at times only", draft -> draft.optional("Event", "title")),
                edit("a field may be null", draft -> draft.mayBeNull(draft.property("Event", "title"))),
                edit("a thing may be null", draft -> {
                    var type = draft.property("Event", "event_type");
                    var choices = type.putArray("anyOf");
                    choices.addObject().set("$ref", type.remove("$ref"));
                    choices.addObject().put("type", "null");
                }),
                edit(
                        "a field is of another type",
                        draft -> draft.property("Event", "title").put("type", "integer")),
                edit(
                        "a field is of another format",
                        draft -> draft.property("Event", "start_at").put("format", "date")),
                edit(
                        "a number is larger than before",
                        draft -> draft.property("ReadCount", "read_count").put("format", "double")),
                edit(
                        "a thing is another one",
                        draft -> draft.operation("getEvent")
                                .withObject("/responses/200/content/application~1json/schema")
                                .put("$ref", "#/components/schemas/Workshop")),
                edit(
                        "a list is of other things",
                        draft -> draft.property("EventList", "items")
                                .withObject("items")
                                .put("$ref", "#/components/schemas/MyEvent")),
                edit(
                        "a list is of other values",
                        draft -> draft.property("Event", "allowed_actions")
                                .withObject("items")
                                .put("$ref", "#/components/schemas/EventType")),
                edit(
                        "a value goes that is only answered",
                        draft -> draft.schema("EventNextStep").withArray("enum").remove(0)),
                edit(
                        "a value may be anything",
                        draft -> draft.schema("EventNextStep").remove("enum")),
                edit("a schema is called otherwise", draft -> {
                    Draft.rename(draft.at("/components/schemas"), "EventNextStep", "NextStep");
                    draft.property("EventEligibility", "next_step").put("$ref", "#/components/schemas/NextStep");
                }),
                edit(
                        "it succeeds with another status",
                        draft -> Draft.rename(draft.operation("createEvent").withObject("responses"), "201", "200")),
                edit("it may succeed with another status", draft -> {
                    var answers = draft.operation("createEvent").withObject("responses");
                    answers.set("202", answers.get("201"));
                }),
                edit(
                        "it has no body any more",
                        draft -> draft.operation("getEvent")
                                .withObject("/responses/200")
                                .remove("content")),
                edit(
                        "it is of another media type",
                        draft -> Draft.rename(
                                draft.operation("getEvent").withObject("/responses/200/content"),
                                "application/json",
                                "application/hal+json")),
                edit(
                        "a refusal is not documented any more",
                        draft -> draft.operation("getEvent")
                                .withObject("responses")
                                .remove("404")),
                edit(
                        "a header goes",
                        draft -> draft.operation("createEvent")
                                .withObject("/responses/201/headers")
                                .remove("Location")),
                edit(
                        "a header of a refusal goes",
                        draft -> draft.at("/components/responses/TooManyRequests/headers")
                                .remove("Retry-After")));
    }

    private static List<Edit> ofWebhooks() {
        return List.of(
                edit(
                        "a webhook is not called any more",
                        draft -> draft.document().remove("webhooks")),
                edit("its calls lack a field", draft -> draft.withoutProperty("WebhookMessageData", "thing_id")),
                edit(
                        "its calls lack a header",
                        draft -> draft.document()
                                .withObject("/webhooks/notice/post")
                                .withArray("parameters")
                                .remove(0)),
                edit(
                        "its calls are of another media type",
                        draft -> Draft.rename(
                                draft.document().withObject("/webhooks/notice/post/requestBody/content"),
                                "application/json",
                                "application/xml")));
    }
}
