package org.samling.adapters.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.UserId;

/** So many members that they cannot well join one by one. */
public final class Crowd {

    private static final String USERS = """
            insert into users (id, subject, created_at)
            select id, set_config('app.subject', 'idp|' || id, true), now()
            from unnest(?) as newcomer (id)
            """;

    private static final String MEMBERSHIPS = """
            insert into memberships (organization_id, user_id, display_name, role, revision, created_at, updated_at)
            select ?, id, 'Likeperson', 'peer_mentor', 1, now(), now()
            from unnest(?) as newcomer (id)
            """;

    private Crowd() {}

    public static List<UserId> join(Organization organization, int people) {
        var ids = Stream.generate(UUID::randomUUID).limit(people).toArray(UUID[]::new);
        Sessions.asApplication().useTransaction(database -> {
            database.execute(
                    "select set_config('app.organization_id', ?, true)",
                    organization.id().toString());
            database.execute(USERS, (Object) ids);
            database.execute(MEMBERSHIPS, organization.id().value(), ids);
        });
        return Stream.of(ids).map(UserId::new).toList();
    }
}
