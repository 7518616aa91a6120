package org.samling.adapters.rest.compatibility;

import static org.samling.adapters.rest.compatibility.Edit.edit;

import java.util.stream.Stream;

/** Changes that a client of the last release does not notice, if it tolerates what docs/compatibility.md asks it to. */
final class HarmlessEdits {

    private HarmlessEdits() {}

    static Stream<Edit> all() {
        return Stream.of(
                edit(
                        "a new operation",
                        draft -> draft.at("/paths")
                                .putObject("/v1/boats")
                                .set(
                                        "get",
                                        draft.operation("listEvents").deepCopy().put("operationId", "listBoats"))),
                edit(
                        "a new method",
                        draft -> draft.at("/paths/~1v1~1me")
                                .set(
                                        "patch",
                                        draft.operation("changeEvent")
                                                .deepCopy()
                                                .put("operationId", "changeMe"))),
                edit(
                        "a new optional parameter",
                        draft -> draft.operation("listEvents")
                                .withArray("parameters")
                                .addObject()
                                .put("name", "colour")
                                .put("in", "query")
                                .putObject("schema")
                                .put("type", "string")),
                edit(
                        "a new optional field of a request",
                        draft -> draft.at("/components/schemas/CreateEventRequest/properties")
                                .putObject("colour")
                                .put("type", "string")),
                edit(
                        "a new optional field that may be null",
                        draft -> draft.mayBeNull(draft.at("/components/schemas/ChangeEventRequest/properties")
                                .putObject("colour")
                                .put("type", "string"))),
                edit("a field is not required any more", draft -> draft.optional("CreateEventRequest", "title")),
                edit("a field takes null", draft -> draft.mayBeNull(draft.property("CreateEventRequest", "title"))),
                edit(
                        "a field may be longer",
                        draft -> draft.property("CreateEventRequest", "title").put("maxLength", 10_000)),
                edit(
                        "a field has no bound any more",
                        draft -> draft.property("CreateEventRequest", "title").remove("maxLength")),
                edit(
                        "a number may be smaller",
                        draft ->
                                draft.property("CreateEventRequest", "capacity").put("minimum", 0)),
                edit(
                        "a list may be longer",
                        draft -> draft.property("SignUpManyForEventRequest", "user_ids")
                                .put("maxItems", 10_000)),
                edit(
                        "a list may be empty",
                        draft -> draft.property("AddWebhookRequest", "kinds").put("minItems", 0)),
                edit(
                        "larger pages",
                        draft -> draft.parameter("listEvents", "limit")
                                .withObject("schema")
                                .put("maximum", 500)),
                edit(
                        "a new value that is only sent",
                        draft -> draft.schema("WhenFull").withArray("enum").add("ask_me")),
                edit(
                        "a new value that is only answered",
                        draft -> draft.schema("EventNextStep").withArray("enum").add("ask")),
                edit(
                        "a new value that is both",
                        draft -> draft.schema("EventType").withArray("enum").add("regatta")),
                edit(
                        "a new field of an answer",
                        draft -> draft.at("/components/schemas/Event/properties")
                                .putObject("colour")
                                .put("type", "string")),
                edit("a new field of an answer that is always there", draft -> {
                    draft.at("/components/schemas/Event/properties")
                            .putObject("colour")
                            .put("type", "string");
                    draft.required("Event", "colour");
                }),
                edit(
                        "a field is never null any more",
                        draft -> draft.property("Event", "location").put("type", "string")),
                edit("a field is always there", draft -> draft.required("ProblemDetail", "pointer")),
                edit(
                        "an answer may be longer",
                        draft -> draft.property("Event", "title").put("maxLength", 10_000)),
                edit(
                        "a new header",
                        draft -> draft.operation("getEvent")
                                .withObject("/responses/200/headers")
                                .putObject("Colour")
                                .putObject("schema")
                                .put("type", "string")),
                edit("a new refusal", draft -> {
                    var answers = draft.operation("getEvent").withObject("responses");
                    answers.set("409", answers.get("404"));
                }),
                edit(
                        "a new code",
                        draft -> draft.operation("createEvent")
                                .putArray("x-codes")
                                .add("no_boat")),
                edit(
                        "a new webhook",
                        draft -> draft.at("/webhooks")
                                .set("storm", draft.at("/webhooks/notice").deepCopy())),
                edit(
                        "a new field of webhooks",
                        draft -> draft.at("/components/schemas/WebhookMessageData/properties")
                                .putObject("colour")
                                .put("type", "string")),
                edit("other words", draft -> {
                    draft.operation("getEvent").put("summary", "An event").put("description", "One of them.");
                    draft.property("Event", "title").put("description", "What it is called.");
                    draft.property("CreateEventRequest", "title")
                            .putArray("examples")
                            .add("Regatta");
                }),
                edit("another way to prove who one is", draft -> {
                    draft.at("/components/securitySchemes")
                            .putObject("key")
                            .put("type", "apiKey")
                            .put("in", "header")
                            .put("name", "Key");
                    draft.document().withArray("security").addObject().putArray("key");
                }),
                edit(
                        "an announcement that an operation will go",
                        draft -> draft.operation("getEvent")
                                .put("deprecated", true)
                                .put("x-sunset", "2031-01-01")));
    }
}
