package org.samling.adapters.rest.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** The operations' tags, in the order of a coordinator's day: what is mine, workshops, events, and what is kept in order. */
enum Chapters {
    ME("Me", "Who you are, where you are a member, and what you take part in, across organisations."),
    MY_NOTIFICATIONS("My notifications", "Your inbox, and how you are told."),
    WORKSHOPS(
            "Workshops", "Group sessions: plan, schedule, run and complete them. They take the module mentor-program."),
    WORKSHOP_PARTICIPANTS(
            "Workshop participants",
            "Who takes part in a workshop: sign-up, the waitlist, attendance, a person's history."),
    WORKSHOP_TODOS("Workshop to-dos", "What is to be done for a workshop, by whom and until when."),
    WORKSHOP_NOTES(
            "Workshop notes", "What whoever runs a workshop wants to remember of it. Participants do not see it."),
    EVENTS(
            "Events",
            "What is open to more than peer mentors: plan, publish, run and count events, and plan them again."),
    EVENT_PARTICIPANTS("Event participants", "Who takes part in an event: sign-up, the waitlist, attendance."),
    MEMBERS("Members", "Who belongs to the organisation, and as what; and finding people to sign up."),
    REMINDERS("Reminders", "How long before something begins people are reminded of it."),
    WEBHOOKS("Webhooks", "Where other systems are told of what happens, and what they are called with."),
    DELIVERIES("Deliveries", "What became of each notice that was to be sent, and sending it again."),
    AUDIT_LOG("Audit log", "Who has done what, and when. It cannot be changed."),
    MODULES("Modules", "The features that an organisation has or has not."),
    ORGANIZATIONS("Organizations", "The organisations themselves: for platform admins.");

    private final String tag;
    private final String description;

    Chapters(String tag, String description) {
        this.tag = tag;
        this.description = description;
    }

    static void order(OpenAPI document) {
        document.setTags(Arrays.stream(values())
                .map(chapter -> OASFactory.createTag().name(chapter.tag).description(chapter.description))
                .toList());
        var paths = new LinkedHashMap<String, PathItem>();
        document.getPaths().getPathItems().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, PathItem> path) -> of(path.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(path -> paths.put(path.getKey(), path.getValue()));
        document.getPaths().setPathItems(paths);
    }

    private static Chapters of(PathItem path) {
        var tag = path.getOperations().values().iterator().next().getTags().getFirst();
        return Arrays.stream(values())
                .filter(chapter -> chapter.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chapter is called " + tag));
    }
}
