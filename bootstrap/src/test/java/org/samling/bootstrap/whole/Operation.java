package org.samling.bootstrap.whole;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix for each operation of the document: whom it admits, how it is asked rightly, and how many
 * statements it sends to the database when it goes through. The first of them finds the caller, except where the caller
 * is found as a person.
 */
enum Operation {
    getMyProfile(Who.EVERYBODY_KNOWN, 2, null),
    foundOrganization(Who.PLATFORM_ADMINS, 6, """
            {"name": "Ny", "first_org_admin": {"subject": "first-%UNIQUE%", "display_name": "Første"}}"""),
    listOrganizations(Who.PLATFORM_ADMINS, 2, null),
    getOrganization(Who.MEMBERS_AND_PLATFORM_ADMINS, 2, null),
    changeOrganization(Who.PLATFORM_ADMINS, 4, "{\"name\": \"Nytt navn\"}"),
    deactivateOrganization(Who.PLATFORM_ADMINS, 4, null),
    reactivateOrganization(Who.PLATFORM_ADMINS, 4, null),
    addMember(Who.ORG_ADMINS, 7, "{\"subject\": \"new-%UNIQUE%\", \"display_name\": \"Ny\", \"role\": \"contact\"}"),
    listMembers(Who.ORG_ADMINS, 2, null),
    getMember(Who.ORG_ADMINS, 2, null),
    changeMember(Who.ORG_ADMINS, 7, "{\"display_name\": \"Nytt navn\"}"),
    removeMember(Who.ORG_ADMINS, 6, null),
    listModules(Who.ORG_ADMINS, 2, null),
    switchModule(Who.ORG_ADMINS, 5, "{\"enabled\": true}"),
    listAuditEntries(Who.ORG_ADMINS, 2, null);

    private final Who who;
    private final int statements;
    private final @Nullable String body;

    Operation(Who who, int statements, @Nullable String body) {
        this.who = who;
        this.statements = statements;
        this.body = body;
    }

    boolean admits(Principal principal) {
        return who.includes(principal);
    }

    /** An operation of platform admins works on any organisation; they are members of none. */
    boolean isOfThePlatform() {
        return admits(Principal.PLATFORM_ADMIN);
    }

    int statements() {
        return statements;
    }

    @Nullable
    String body() {
        return body;
    }

    static Set<String> ids() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.toSet());
    }

    /** Groups of principals that operations admit. */
    private enum Who {
        EVERYBODY_KNOWN,
        PLATFORM_ADMINS,
        MEMBERS_AND_PLATFORM_ADMINS,
        ORG_ADMINS;

        boolean includes(Principal principal) {
            return switch (this) {
                case EVERYBODY_KNOWN -> principal != Principal.NOBODY;
                case PLATFORM_ADMINS -> principal == Principal.PLATFORM_ADMIN;
                case MEMBERS_AND_PLATFORM_ADMINS -> principal.isMember() || principal == Principal.PLATFORM_ADMIN;
                case ORG_ADMINS -> principal == Principal.ORG_ADMIN;
            };
        }
    }
}
