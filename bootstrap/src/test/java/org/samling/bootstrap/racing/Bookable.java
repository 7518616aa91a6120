package org.samling.bootstrap.racing;

/** The sorts of things that people sign up for, as they lie in their tables. */
public enum Bookable {
    WORKSHOP(
            "workshop",
            "mentor_workshops",
            "max_participants",
            "registration_status",
            "people.registration_status = 'registered' and people.role_in_workshop = 'participant'",
            "things.status = 'scheduled' and not things.is_archived"),
    EVENT(
            "event",
            "events",
            "capacity",
            "status",
            "people.status in ('registered', 'attended', 'no_show')",
            "things.status = 'published' and things.start_at > now() and things.deleted_at is null"
                    + " and things.archived_at is null");

    private final String thing;
    private final String table;
    private final String capacity;
    private final String status;
    private final String hasSeat;
    private final String fillsFreeSeats;

    Bookable(String thing, String table, String capacity, String status, String hasSeat, String fillsFreeSeats) {
        this.thing = thing;
        this.table = table;
        this.capacity = capacity;
        this.status = status;
        this.hasSeat = hasSeat;
        this.fillsFreeSeats = fillsFreeSeats;
    }

    /** A statement about things that people sign up for, made one about this sort. */
    String in(String statement) {
        return statement
                .replace("{thing}", thing)
                .replace("{table}", table)
                .replace("{capacity}", capacity)
                .replace("{status}", status)
                .replace("{has seat}", hasSeat)
                .replace("{fills free seats}", fillsFreeSeats);
    }
}
