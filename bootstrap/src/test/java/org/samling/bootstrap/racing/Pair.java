package org.samling.bootstrap.racing;

import java.util.Arrays;
import java.util.stream.Stream;

/** Two acts, one begun before the other, and what it is like before them. */
record Pair<S extends Enum<S>, A extends Enum<A>>(S scene, A first, A second) {

    static <S extends Enum<S>, A extends Enum<A>> Stream<Pair<S, A>> each(S[] scenes, A[] acts) {
        return Arrays.stream(scenes)
                .flatMap(scene -> Arrays.stream(acts)
                        .flatMap(first -> Arrays.stream(acts).map(second -> new Pair<>(scene, first, second))));
    }
}
