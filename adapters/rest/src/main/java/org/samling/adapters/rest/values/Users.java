package org.samling.adapters.rest.values;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.UserId;

/** Persons, as requests and answers name them: by their ids. */
public final class Users {

    private Users() {}

    public static @Nullable UserId id(@Nullable UUID written) {
        return written == null ? null : new UserId(written);
    }

    public static @Nullable UUID written(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
