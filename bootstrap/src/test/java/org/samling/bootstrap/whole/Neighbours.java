package org.samling.bootstrap.whole;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samling.bootstrap.whole.Scenery.Cast;

/** Two organisations that are to know nothing of each other. Each has a mark on all that is written in it. */
public record Neighbours(Side here, Side there) {

    private static final int PLACES = 3;
    private static final Stage EVERYTHING =
            WorkshopStage.SIGNED_UP.and(EventStage.SIGNED_UP).and(NoticeStage.PARKED);

    /**
     * One of the two.
     *
     * @param tags what its people were told last, by operation
     * @param cursors the same
     */
    record Side(
            UUID organization,
            String mark,
            List<Principal> people,
            List<Place> places,
            Map<String, String> tags,
            Map<String, String> cursors) {

        static Side of(Cast cast, List<Principal> people) {
            return new Side(
                    cast.organization(),
                    cast.mark(),
                    people,
                    Stream.generate(() -> EVERYTHING.set(cast)).limit(PLACES).toList(),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>());
        }

        Principal anybody(Random random) {
            return people.get(random.nextInt(people.size()));
        }

        Place anywhere(Random random) {
            return places.get(random.nextInt(places.size()));
        }
    }

    public static Neighbours newlyMet() {
        return new Neighbours(
                Side.of(
                        Scenery.home("Spurvehauk").cast().marked("Spurvehauk"),
                        List.of(
                                Principal.CONTACT,
                                Principal.PEER_MENTOR,
                                Principal.PARTICIPANT,
                                Principal.FACILITATOR,
                                Principal.COORDINATOR,
                                Principal.ORG_ADMIN,
                                Principal.ORG_ADMIN)),
                Side.of(Scenery.abroad("Kattugle"), List.of(Principal.ADMIN_ABROAD)));
    }

    /** What nobody else has to do with, as it is now. */
    public Map<String, String> digestOfOthers(Rows rows) {
        return rows.digestOutside(here.organization(), there.organization());
    }

    /** How many rows are where they do not belong. */
    public long misplaced(Rows rows) {
        return rows.misplaced(here.organization(), here.mark())
                + rows.misplaced(there.organization(), there.mark())
                + rows.namingOthers(here.organization(), there.organization())
                + rows.namingOthers(there.organization(), here.organization());
    }
}
