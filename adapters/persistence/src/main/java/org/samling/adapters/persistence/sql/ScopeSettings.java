package org.samling.adapters.persistence.sql;

import java.util.Map;
import org.jdbi.v3.core.argument.Argument;

/** A scope as the settings that the policies read. Always all of them, so that nothing of another scope remains in force. */
record ScopeSettings(String organization, String subject, String user, String platform, String housekeeping) {

    /**
     * The settings hold to the end of the transaction and are then forgotten by the connection. Queues: those that a
     * person waits in are found within the person's scope, and are not to outlast it. Plans: PostgreSQL thinks a
     * plan for the actual LIMIT cheaper than a general one, and would plan a list anew each time it is read, which takes
     * longer than reading it.
     */
    static final String STATEMENT = """
            select set_config('app.organization_id', :scope_organization, true),
                set_config('app.subject', :scope_subject, true),
                set_config('app.user_id', :scope_user, true),
                set_config('app.platform', :scope_platform, true),
                set_config('app.housekeeping', :scope_housekeeping, true),
                set_config('app.queues', '', true),
                set_config('plan_cache_mode', 'force_generic_plan', true);
            """;

    private static final String NONE = "";
    private static final String ON = "on";

    static ScopeSettings of(Scope scope) {
        return switch (scope) {
            case Scope.Tenant(var organization) -> new ScopeSettings(organization.toString(), NONE, NONE, NONE, NONE);
            case Scope.Caller(var organization, var subject) ->
                new ScopeSettings(organization.toString(), subject, NONE, NONE, NONE);
            case Scope.Subject(var subject) -> new ScopeSettings(NONE, subject, NONE, NONE, NONE);
            case Scope.Person(var user) -> new ScopeSettings(NONE, NONE, user.toString(), NONE, NONE);
            case Scope.Platform() -> new ScopeSettings(NONE, NONE, NONE, ON, NONE);
            case Scope.Housekeeping() -> new ScopeSettings(NONE, NONE, NONE, NONE, ON);
        };
    }

    Map<String, Argument> arguments() {
        return Map.of(
                "scope_organization", TypedArgument.text(organization),
                "scope_subject", TypedArgument.text(subject),
                "scope_user", TypedArgument.text(user),
                "scope_platform", TypedArgument.text(platform),
                "scope_housekeeping", TypedArgument.text(housekeeping));
    }
}
