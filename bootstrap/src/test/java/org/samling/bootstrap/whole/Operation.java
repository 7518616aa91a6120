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
    listMyWorkshops(Who.EVERYBODY_KNOWN, 2, null),
    listMyTodos(Who.EVERYBODY_KNOWN, 2, null),
    foundOrganization(Who.PLATFORM_ADMINS, 6, """
            {"name": "Ny", "first_org_admin": {"subject": "first-%UNIQUE%", "display_name": "Første"}}"""),
    listOrganizations(Who.PLATFORM_ADMINS, 2, null),
    getOrganization(Who.MEMBERS_AND_PLATFORM_ADMINS, 2, null),
    changeOrganization(Who.PLATFORM_ADMINS, 4, "{\"name\": \"Nytt navn\"}"),
    deactivateOrganization(Who.PLATFORM_ADMINS, Stage.SIGNED_UP, 6, null),
    reactivateOrganization(Who.PLATFORM_ADMINS, 4, null),
    addMember(Who.ORG_ADMINS, 7, "{\"subject\": \"new-%UNIQUE%\", \"display_name\": \"Ny\", \"role\": \"contact\"}"),
    listMembers(Who.ORG_ADMINS, 2, null),
    getMember(Who.ORG_ADMINS, 2, null),
    changeMember(Who.ORG_ADMINS, 7, "{\"display_name\": \"Nytt navn\"}"),
    removeMember(Who.ORG_ADMINS, Stage.SIGNED_UP, 10, null),
    listModules(Who.ORG_ADMINS, 2, null),
    switchModule(Who.ORG_ADMINS, 5, "{\"enabled\": false}"),
    listAuditEntries(Who.ORG_ADMINS, 2, null),
    listPeople(Who.STAFF, 2, null),

    createWorkshop(Who.STAFF, Stage.NONE, 7, """
            {"title": "Ny", "workshop_type": "career", "facilitator_id": "{user_id}",
            "scheduled_start_at": "2099-05-12T17:00:00+02:00"}"""),
    listWorkshops(Who.PEER_MENTORS_AND_STAFF, Stage.SIGNED_UP, 2, null),
    getWorkshop(Who.PEER_MENTORS_AND_STAFF, Stage.SIGNED_UP, 2, null),
    getWorkshopStatistics(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 3, null),
    changeWorkshop(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 5, "{\"agenda\": \"Ny\"}"),
    scheduleWorkshop(Who.STAFF, Stage.DRAFT, 5, null),
    unscheduleWorkshop(Who.STAFF, Stage.OPEN, 5, null),
    startWorkshop(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 5, null),
    completeWorkshop(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.UNDER_WAY, 5, null),
    cancelWorkshop(Who.STAFF, Stage.SIGNED_UP, 6, "{\"reason\": \"Sykdom\"}"),
    archiveWorkshop(Who.STAFF, Stage.SIGNED_UP, 5, null),
    unarchiveWorkshop(Who.STAFF, Stage.ARCHIVED, 5, null),
    deleteWorkshop(Who.STAFF, Stage.SIGNED_UP, 4, null),
    duplicateWorkshop(Who.STAFF, Stage.SIGNED_UP, 8, "{\"scheduled_start_at\": \"2099-05-12T17:00:00+02:00\"}"),

    registerForWorkshop(Who.PEER_MENTORS_AND_STAFF, Stage.OPEN, 5, "{\"role_in_workshop\": \"participant\"}"),
    registerManyForWorkshop(Who.STAFF, Stage.OPEN, 5, """
            {"role_in_workshop": "participant", "user_ids": ["{user_id}"]}"""),
    listWorkshopParticipants(Who.PEER_MENTORS_AND_STAFF, Stage.SIGNED_UP, 3, null),
    getWorkshopParticipant(
            Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, Stage.SIGNED_UP, 3, null),
    changeWorkshopParticipant(
            Who.PEER_MENTORS_AND_STAFF,
            Who.THOSE_IN_IT_AND_STAFF,
            Who.THOSE_WHO_RUN_IT,
            Stage.SIGNED_UP,
            4,
            "{\"notes\": \"Ny\"}"),
    cancelWorkshopRegistration(
            Who.PEER_MENTORS_AND_STAFF,
            Who.THOSE_IN_IT_AND_STAFF,
            Who.THE_PERSON_AND_STAFF,
            Stage.SIGNED_UP,
            5,
            "{\"reason\": \"Syk\"}"),
    promoteWorkshopParticipant(Who.STAFF, Stage.WITH_FREE_SEAT, 5, null),
    recordWorkshopAttendance(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.BEGUN, 4, "{\"attended\": true}"),
    recordWorkshopAttendanceOfMany(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.BEGUN, 4, """
            {"attendance": [{"user_id": "{user_id}", "attended": true}]}"""),
    listWorkshopHistory(
            Who.PEER_MENTORS_AND_STAFF, Who.THE_PERSON_AND_STAFF, Who.THE_PERSON_AND_STAFF, Stage.SIGNED_UP, 3, null),

    addWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 6, "{\"text\": \"Ny\"}"),
    listWorkshopNotes(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 3, null),
    getWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 3, null),
    changeWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 7, "{\"text\": \"Ny\"}"),
    deleteWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 5, null),

    addWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 7, "{\"title\": \"Ny\"}"),
    listWorkshopTodos(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, Stage.SIGNED_UP, 3, null),
    getWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, Stage.SIGNED_UP, 3, null),
    changeWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 7, "{\"title\": \"Ny\"}"),
    completeWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, Stage.SIGNED_UP, 7, null),
    reopenWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, Stage.WITH_DONE_TODO, 7, null),
    reorderWorkshopTodos(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.WITH_SECOND_TODO, 5, """
            {"todo_ids": ["{second_todo_id}", "{todo_id}"]}"""),
    deleteWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, Stage.SIGNED_UP, 5, null);

    private final Who mayAsk;
    private final Who mayKnow;
    private final Who mayDo;
    private final Stage stage;
    private final int statements;
    private final @Nullable String body;

    Operation(Who who, int statements, @Nullable String body) {
        this(who, who, Stage.NONE, statements, body);
    }

    Operation(Who who, Stage stage, int statements, @Nullable String body) {
        this(who, who, stage, statements, body);
    }

    Operation(Who mayAsk, Who mayDo, Stage stage, int statements, @Nullable String body) {
        this(mayAsk, mayAsk, mayDo, stage, statements, body);
    }

    /**
     * @param mayAsk whose role reaches this far
     * @param mayKnow who, of those, may know whether there is what the operation is about
     * @param mayDo who, of those, may do it
     */
    Operation(Who mayAsk, Who mayKnow, Who mayDo, Stage stage, int statements, @Nullable String body) {
        this.mayAsk = mayAsk;
        this.mayKnow = mayKnow;
        this.mayDo = mayDo;
        this.stage = stage;
        this.statements = statements;
        this.body = body;
    }

    boolean admits(Principal principal) {
        return mayDo.includes(principal);
    }

    /** What a member is told who asks for what is there. */
    Expected ofAMember(Principal member) {
        if (admits(member)) {
            return Expected.SUCCESS;
        }
        return mayAsk.includes(member) && !mayKnow.includes(member) ? Expected.NOT_FOUND : Expected.FORBIDDEN;
    }

    /** What a member is told who asks for a workshop or a person that is not there. */
    Expected ofAMemberInVain(Principal member) {
        return mayAsk.includes(member) ? Expected.NOT_FOUND : Expected.FORBIDDEN;
    }

    /** What a member is told who asks for what is not in the workshop, though the workshop is there. */
    Expected ofAMemberInVainInside(Principal member) {
        return admits(member) || mayAsk != mayKnow ? ofAMemberInVain(member) : ofAMember(member);
    }

    /** An operation of platform admins works on any organisation; they are members of none. */
    boolean isOfThePlatform() {
        return admits(Principal.PLATFORM_ADMIN);
    }

    Stage stage() {
        return stage;
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

    /** What a caller is told. */
    enum Expected {
        SUCCESS,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND;

        boolean isToldBy(int status) {
            return switch (this) {
                case SUCCESS -> status >= 200 && status <= 204;
                case UNAUTHENTICATED -> status == 401;
                case FORBIDDEN -> status == 403;
                case NOT_FOUND -> status == 404;
            };
        }
    }

    /** Groups of principals. */
    private enum Who {
        PLATFORM_ADMINS,
        ORG_ADMINS,
        STAFF,
        THOSE_WHO_RUN_IT,
        THE_PERSON_AND_STAFF,
        THOSE_IN_IT_AND_STAFF,
        PEER_MENTORS_AND_STAFF,
        MEMBERS_AND_PLATFORM_ADMINS,
        EVERYBODY_KNOWN;

        boolean includes(Principal principal) {
            return switch (this) {
                case PLATFORM_ADMINS -> principal == Principal.PLATFORM_ADMIN;
                case ORG_ADMINS -> principal == Principal.ORG_ADMIN;
                case STAFF -> principal == Principal.COORDINATOR || ORG_ADMINS.includes(principal);
                case THOSE_WHO_RUN_IT -> principal == Principal.FACILITATOR || STAFF.includes(principal);
                case THE_PERSON_AND_STAFF -> principal == Principal.PARTICIPANT || STAFF.includes(principal);
                case THOSE_IN_IT_AND_STAFF ->
                    THOSE_WHO_RUN_IT.includes(principal) || THE_PERSON_AND_STAFF.includes(principal);
                case PEER_MENTORS_AND_STAFF ->
                    principal == Principal.PEER_MENTOR || THOSE_IN_IT_AND_STAFF.includes(principal);
                case MEMBERS_AND_PLATFORM_ADMINS -> principal.isMember() || PLATFORM_ADMINS.includes(principal);
                case EVERYBODY_KNOWN -> principal != Principal.NOBODY;
            };
        }
    }
}
