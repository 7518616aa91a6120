package org.samling.bootstrap.proof.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Seed;
import org.samling.bootstrap.whole.Alternation;
import org.samling.bootstrap.whole.DoorLetGo;
import org.samling.bootstrap.whole.FiltersLetGo;
import org.samling.bootstrap.whole.Matrix;
import org.samling.bootstrap.whole.Neighbours;
import org.samling.bootstrap.whole.Rows;

/**
 * There are two walls: each statement says of which organisation it wants rows, and the database shows no other. With one
 * of them taken away for events, nothing leaks over HTTP; with both, the same questions find that it does. Beside the walls
 * is a door, and it is found when that is left open.
 */
final class Control {

    private static final int REQUESTS = 200;
    private static final List<String> LOOKS_AT_AN_EVENT =
            Matrix.looksAtAnEvent().subList(0, Scale.of(Matrix.looksAtAnEvent().size(), 3));
    private static final String TAKE_AWAY = "alter table events disable row level security";
    private static final String PUT_BACK = "alter table events enable row level security";

    private final Rows rows;
    private final FiltersLetGo filters;
    private final Matrix matrix;

    Control(Rows rows, FiltersLetGo filters) {
        this.rows = rows;
        this.filters = filters;
        this.matrix = new Matrix(rows);
    }

    String found() {
        var neighbours = Neighbours.newlyMet();
        var withoutFilters = filters.during(this::refused);
        var withoutDoor = DoorLetGo.during(this::leaking);
        rows.decree(TAKE_AWAY);
        try {
            var seen = rows.seenOfOthers(matrix.organization());
            var withoutPolicy = refused();
            var withoutBoth = filters.during(this::leaking);
            var inTurn = filters.during(() -> leakingInTurn(neighbours));
            assertThat(seen).isPositive();
            assertThat(withoutBoth).isPositive();
            assertThat(inTurn).isPositive();
            assertThat(withoutDoor).isPositive();
            return """
                    with statements that do not say of which organisation, %d questions refused as ever, and %d without the policy \
                    on events (where SQL as the application's role is shown %d rows of others); of %d operations that look at an \
                    event, found to leak: %d with neither, and %d where everybody is let in as an org admin; with neither, %d of %d \
                    requests in turn.\
                    """.formatted(
                            withoutFilters,
                            withoutPolicy,
                            seen,
                            LOOKS_AT_AN_EVENT.size(),
                            withoutBoth,
                            withoutDoor,
                            inTurn,
                            REQUESTS);
        } finally {
            rows.decree(PUT_BACK);
        }
    }

    /** How many questions were, all of them as they must be. */
    private int refused() {
        var before = matrix.asked();
        LOOKS_AT_AN_EVENT.forEach(matrix::mustTellThoseWhomItDoesNotAdmitNothing);
        return matrix.asked() - before;
    }

    private long leaking() {
        return matrix.leaking(LOOKS_AT_AN_EVENT);
    }

    private static int leakingInTurn(Neighbours neighbours) {
        var alternation = new Alternation(neighbours, LOOKS_AT_AN_EVENT);
        alternation.run(REQUESTS, caller -> Seed.of("control " + caller), _ -> {});
        return alternation.leaks().size();
    }
}
