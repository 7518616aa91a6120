package org.samling.adapters.persistence.embedded;

import java.util.List;

/** Whether the data is meant to outlive a power cut, or only the test that made it. */
enum Durability {
    KEPT,
    THROWN_AWAY;

    List<String> initOptions() {
        return switch (this) {
            case KEPT -> List.of();
            case THROWN_AWAY -> List.of("--no-sync");
        };
    }

    List<String> settings() {
        return switch (this) {
            case KEPT -> List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
            case THROWN_AWAY -> List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
        };
    }
}
