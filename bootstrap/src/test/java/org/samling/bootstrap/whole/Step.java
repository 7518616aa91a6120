package org.samling.bootstrap.whole;

import org.samling.bootstrap.whole.Scenery.Cast;

/** What is done on the way to a stage. */
@FunctionalInterface
interface Step {

    /** Takes it in a place, and tells the place as it is then. */
    Place take(Cast cast, Place place);

    static Request act(String path) {
        return new Request(Cast::planner, "POST", path, null, null);
    }

    static Request send(String path, String body) {
        return new Request(Cast::planner, "POST", path, body, null);
    }

    static Request change(String path, String body) {
        return new Request(Cast::planner, "PATCH", path, body, null);
    }

    static Request delete(String path) {
        return new Request(Cast::planner, "DELETE", path, null, null);
    }

    static Request make(Thing made, String path, String body) {
        return new Request(Cast::planner, "POST", path, body, made);
    }
}
