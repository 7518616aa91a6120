package org.samling.application.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samling.application.identity.port.Users;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.UserId;

/** Persons in memory. */
public final class InMemoryUsers implements Users {

    private final Map<String, UserId> users = new ConcurrentHashMap<>();

    @Override
    public Optional<UserId> find(String subject) {
        return Optional.ofNullable(users.get(subject));
    }

    @Override
    public UserId recognize(String subject, Instant now) {
        return users.computeIfAbsent(subject, unseen -> new UserId(Ids.mint(now)));
    }
}
