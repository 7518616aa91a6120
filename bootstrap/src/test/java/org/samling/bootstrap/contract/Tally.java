package org.samling.bootstrap.contract;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many requests were sent, and what they were answered. */
final class Tally {

    private final Map<Kind, Integer> wrong = new EnumMap<>(Kind.class);
    private final Map<Integer, Integer> wrongStatuses = new TreeMap<>();
    private final Map<Integer, Integer> rightStatuses = new TreeMap<>();

    void right(Answer answer) {
        rightStatuses.merge(answer.status(), 1, Integer::sum);
    }

    void wrong(Case sent, Answer answer) {
        wrong.merge(sent.kind(), 1, Integer::sum);
        wrongStatuses.merge(answer.status(), 1, Integer::sum);
    }

    @Override
    public String toString() {
        return "%d right requests, answered %s; %d wrong requests, answered %s, of %d kinds: %s"
                .formatted(sum(rightStatuses), rightStatuses, sum(wrongStatuses), wrongStatuses, wrong.size(), wrong);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
