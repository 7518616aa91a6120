package org.samling.bootstrap.whole;

import java.util.Random;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Neighbours.Side;

/** What somebody asks for. */
enum Aim {
    OWN,
    /** In the own organisation. */
    THINGS_OF_THE_NEIGHBOUR,
    /** In the own workshop, and the own event. */
    CONTENTS_OF_THE_NEIGHBOUR,
    ORGANIZATION_OF_THE_NEIGHBOUR,
    INVENTED;

    /** Nobody is to spoil the own things so that there is nothing more to ask for. */
    static Aim any(Endpoint endpoint, Random random) {
        var wrecks =
                endpoint.method().equals("DELETE") || endpoint.operationId().equals(Operation.switchModule.name());
        return wrecks ? ORGANIZATION_OF_THE_NEIGHBOUR : values()[random.nextInt(values().length)];
    }

    Place at(Side side, Side neighbour, Random random) {
        var own = side.anywhere(random);
        var foreign = neighbour.anywhere(random);
        return switch (this) {
            case OWN -> own;
            case THINGS_OF_THE_NEIGHBOUR -> own.withEverythingOf(foreign);
            case CONTENTS_OF_THE_NEIGHBOUR -> own.withContentsOf(foreign);
            case ORGANIZATION_OF_THE_NEIGHBOUR -> foreign;
            case INVENTED -> random.nextBoolean() ? Place.nowhere() : Place.invented(side.organization());
        };
    }

    /** Whether an operation that is asked so has to be refused. */
    boolean isInVain(Endpoint endpoint) {
        return switch (this) {
            case OWN -> false;
            case THINGS_OF_THE_NEIGHBOUR, INVENTED -> namesSomething(endpoint);
            case CONTENTS_OF_THE_NEIGHBOUR ->
                endpoint.isAboutAGathering() ? endpoint.namesSomethingInAGathering() : namesSomething(endpoint);
            case ORGANIZATION_OF_THE_NEIGHBOUR -> endpoint.isInAnOrganization();
        };
    }

    private static boolean namesSomething(Endpoint endpoint) {
        return endpoint.namesSomething()
                || Operation.valueOf(endpoint.operationId()).takesIds();
    }
}
