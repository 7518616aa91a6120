package org.samling.bootstrap.delivering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What was committed, what was taken back, and what each receiver got, in the order in which it came. */
public final class History {

    private final Map<UUID, Cause> committed = new ConcurrentHashMap<>();
    private final Map<UUID, Cause> takenBack = new ConcurrentHashMap<>();
    private final Map<String, List<UUID>> received = new ConcurrentHashMap<>();

    void committed(Cause cause) {
        committed.put(cause.notice(), cause);
    }

    void takenBack(Cause cause) {
        takenBack.put(cause.notice(), cause);
    }

    void received(String receiver, UUID notice) {
        received.computeIfAbsent(receiver, first -> new ArrayList<>());
        received.computeIfPresent(receiver, (name, notices) -> {
            notices.add(notice);
            return notices;
        });
    }

    public int numberCommitted() {
        return committed.size();
    }

    public long poisonous() {
        return committed.values().stream().filter(Cause::poisonous).count();
    }

    /** How often something came that had come before. */
    public long repeated(String receiver) {
        var notices = received.getOrDefault(receiver, List.of());
        return notices.size() - notices.stream().distinct().count();
    }

    /** What is not as it was promised; nothing if all is well. */
    public List<String> complaints(String receiver) {
        var complaints = new ArrayList<String>();
        var firsts = new LinkedHashSet<>(received.getOrDefault(receiver, List.of()));
        for (var notice : firsts) {
            if (takenBack.containsKey(notice)) {
                complaints.add(receiver + ": told of what was taken back, " + notice);
            } else if (!committed.containsKey(notice)) {
                complaints.add(receiver + ": told of what nobody caused, " + notice);
            }
        }
        for (var cause : committed.values()) {
            if (!cause.poisonous() && !firsts.contains(cause.notice())) {
                complaints.add(receiver + ": never told of " + cause.notice());
            }
        }
        complaints.addAll(outOfOrder(receiver, firsts));
        return complaints;
    }

    private List<String> outOfOrder(String receiver, Set<UUID> firsts) {
        var complaints = new ArrayList<String>();
        var latest = new HashMap<Cause.Story, Integer>();
        for (var notice : firsts) {
            var cause = committed.get(notice);
            if (cause == null) {
                continue;
            }
            var before = latest.merge(cause.story(), cause.turn(), Math::max);
            if (before > cause.turn()) {
                complaints.add(receiver + ": told too late of " + notice);
            }
        }
        return complaints;
    }
}
