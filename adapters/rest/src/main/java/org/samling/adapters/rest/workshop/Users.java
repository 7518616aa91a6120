package org.samling.adapters.rest.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.UserId;

/** Persons, as requests and answers name them: by their ids. */
final class Users {

    private Users() {}

    static @Nullable UserId id(@Nullable UUID written) {
        return written == null ? null : new UserId(written);
    }

    static @Nullable UUID written(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
