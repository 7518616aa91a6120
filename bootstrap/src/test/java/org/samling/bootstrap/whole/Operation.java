package org.samling.bootstrap.whole;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    listMyEvents(Who.EVERYBODY_KNOWN, 2, null),
    listMyNotifications(Who.EVERYBODY_KNOWN, 2, null),
    countMyUnreadNotifications(Who.EVERYBODY_KNOWN, 2, null),
    getMyNotification(
            Who.EVERYBODY_KNOWN, Who.THE_PERSON, Who.THE_PERSON, EventStage.SIGNED_UP.and(NoticeStage.PARKED), 2, null),
    markMyNotificationRead(
            Who.EVERYBODY_KNOWN, Who.THE_PERSON, Who.THE_PERSON, EventStage.SIGNED_UP.and(NoticeStage.PARKED), 4, null),
    markAllMyNotificationsRead(Who.EVERYBODY_KNOWN, 2, null),
    getMyNotificationPreferences(Who.EVERYBODY_KNOWN, 2, null),
    changeMyNotificationPreferences(Who.EVERYBODY_KNOWN, NoticeStage.WITH_OTHER_LANGUAGE, 3, "{\"language\": \"nn\"}"),
    foundOrganization(Who.PLATFORM_ADMINS, 6, """
            {"name": "Ny", "first_org_admin": {"subject": "first-%UNIQUE%", "display_name": "Første"}}"""),
    listOrganizations(Who.PLATFORM_ADMINS, 2, null),
    getOrganization(Who.MEMBERS_AND_PLATFORM_ADMINS, 2, null),
    changeOrganization(Who.PLATFORM_ADMINS, 4, "{\"name\": \"Nytt navn\"}"),
    deactivateOrganization(Who.PLATFORM_ADMINS, WorkshopStage.SIGNED_UP, 6, null),
    reactivateOrganization(Who.PLATFORM_ADMINS, 4, null),
    addMember(Who.ORG_ADMINS, 7, "{\"subject\": \"new-%UNIQUE%\", \"display_name\": \"Ny\", \"role\": \"contact\"}"),
    listMembers(Who.ORG_ADMINS, 2, null),
    getMember(Who.ORG_ADMINS, 2, null),
    changeMember(Who.ORG_ADMINS, 7, "{\"display_name\": \"Nytt navn\"}"),
    removeMember(Who.ORG_ADMINS, WorkshopStage.SIGNED_UP.and(EventStage.SIGNED_UP), 16, null),
    listModules(Who.ORG_ADMINS, 2, null),
    switchModule(Who.ORG_ADMINS, 5, "{\"enabled\": false}"),
    listAuditEntries(Who.ORG_ADMINS, 2, null),
    listPeople(Who.STAFF, 2, null),

    createWorkshop(Who.STAFF, Stage.NONE, 7, """
            {"title": "Ny", "workshop_type": "career", "facilitator_id": "{user_id}",
            "scheduled_start_at": "2099-05-12T17:00:00+02:00"}"""),
    listWorkshops(Who.PEER_MENTORS_AND_STAFF, WorkshopStage.SIGNED_UP, 2, null),
    getWorkshop(Who.PEER_MENTORS_AND_STAFF, WorkshopStage.SIGNED_UP, 2, null),
    getWorkshopStatistics(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 3, null),
    changeWorkshop(
            Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 5, "{\"agenda\": \"Ny\"}"),
    scheduleWorkshop(Who.STAFF, WorkshopStage.DRAFT, 5, null),
    unscheduleWorkshop(Who.STAFF, WorkshopStage.OPEN, 5, null),
    startWorkshop(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 5, null),
    completeWorkshop(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.UNDER_WAY, 5, null),
    cancelWorkshop(Who.STAFF, WorkshopStage.SIGNED_UP, 6, "{\"reason\": \"Sykdom\"}"),
    archiveWorkshop(Who.STAFF, WorkshopStage.SIGNED_UP, 5, null),
    unarchiveWorkshop(Who.STAFF, WorkshopStage.ARCHIVED, 5, null),
    deleteWorkshop(Who.STAFF, WorkshopStage.SIGNED_UP, 4, null),
    duplicateWorkshop(Who.STAFF, WorkshopStage.SIGNED_UP, 8, "{\"scheduled_start_at\": \"2099-05-12T17:00:00+02:00\"}"),

    registerForWorkshop(Who.PEER_MENTORS_AND_STAFF, WorkshopStage.OPEN, 5, "{\"role_in_workshop\": \"participant\"}"),
    registerManyForWorkshop(Who.STAFF, WorkshopStage.OPEN, 5, """
            {"role_in_workshop": "participant", "user_ids": ["{user_id}"]}"""),
    listWorkshopParticipants(Who.PEER_MENTORS_AND_STAFF, WorkshopStage.SIGNED_UP, 3, null),
    getWorkshopParticipant(
            Who.PEER_MENTORS_AND_STAFF,
            Who.THOSE_IN_IT_AND_STAFF,
            Who.THOSE_IN_IT_AND_STAFF,
            WorkshopStage.SIGNED_UP,
            3,
            null),
    changeWorkshopParticipant(
            Who.PEER_MENTORS_AND_STAFF,
            Who.THOSE_IN_IT_AND_STAFF,
            Who.THOSE_WHO_RUN_IT,
            WorkshopStage.SIGNED_UP,
            4,
            "{\"notes\": \"Ny\"}"),
    cancelWorkshopRegistration(
            Who.PEER_MENTORS_AND_STAFF,
            Who.THOSE_IN_IT_AND_STAFF,
            Who.THE_PERSON_AND_STAFF,
            WorkshopStage.SIGNED_UP,
            5,
            "{\"reason\": \"Syk\"}"),
    promoteWorkshopParticipant(Who.STAFF, WorkshopStage.WITH_FREE_SEAT, 5, null),
    recordWorkshopAttendance(
            Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.BEGUN, 4, "{\"attended\": true}"),
    recordWorkshopAttendanceOfMany(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.BEGUN, 4, """
            {"attendance": [{"user_id": "{user_id}", "attended": true}]}"""),
    listWorkshopHistory(
            Who.PEER_MENTORS_AND_STAFF,
            Who.THE_PERSON_AND_STAFF,
            Who.THE_PERSON_AND_STAFF,
            WorkshopStage.SIGNED_UP,
            3,
            null),

    addWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 6, "{\"text\": \"Ny\"}"),
    listWorkshopNotes(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 3, null),
    getWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 3, null),
    changeWorkshopNote(
            Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 7, "{\"text\": \"Ny\"}"),
    deleteWorkshopNote(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 5, null),

    addWorkshopTodo(
            Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 7, "{\"title\": \"Ny\"}"),
    listWorkshopTodos(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, WorkshopStage.SIGNED_UP, 3, null),
    getWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, WorkshopStage.SIGNED_UP, 3, null),
    changeWorkshopTodo(
            Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 7, "{\"title\": \"Ny\"}"),
    completeWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, WorkshopStage.SIGNED_UP, 7, null),
    reopenWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_IN_IT_AND_STAFF, WorkshopStage.WITH_DONE_TODO, 7, null),
    reorderWorkshopTodos(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.WITH_SECOND_TODO, 5, """
            {"todo_ids": ["{second_todo_id}", "{todo_id}"]}"""),
    deleteWorkshopTodo(Who.PEER_MENTORS_AND_STAFF, Who.THOSE_WHO_RUN_IT, WorkshopStage.SIGNED_UP, 5, null),

    createEvent(Who.STAFF, Stage.NONE, 4, """
            {"title": "Ny", "event_type": "social", "visibility": "organization",
            "start_at": "2099-06-12T12:00:00+02:00", "end_at": "2099-06-12T16:00:00+02:00"}"""),
    listEvents(Who.MEMBERS, EventStage.SIGNED_UP, 2, null),
    getEvent(Who.MEMBERS, EventStage.SIGNED_UP, 2, null),
    getEventEligibility(Who.MEMBERS, EventStage.SIGNED_UP, 3, null),
    getEventStatistics(Who.STAFF, EventStage.SIGNED_UP, 3, null),
    getEventStatisticsOfPeriod(Who.STAFF, EventStage.SIGNED_UP, 3, null),
    checkEventCounts(Who.ORG_ADMINS, EventStage.SIGNED_UP, 2, null),
    changeEvent(Who.STAFF, EventStage.SIGNED_UP, 5, "{\"description\": \"Ny\"}"),
    publishEvent(Who.STAFF, EventStage.DRAFT, 5, null),
    unpublishEvent(Who.STAFF, EventStage.OPEN, 5, null),
    startEvent(Who.STAFF, EventStage.SIGNED_UP, 5, null),
    completeEvent(Who.STAFF, EventStage.UNDER_WAY, 5, null),
    cancelEvent(Who.STAFF, EventStage.SIGNED_UP, 6, "{\"reason\": \"Storm\"}"),
    deleteEvent(Who.STAFF, EventStage.SIGNED_UP, 4, null),
    restoreEvent(Who.STAFF, EventStage.DELETED, 6, null),
    duplicateEvent(Who.STAFF, EventStage.SIGNED_UP, 6, "{\"copies\": 53}"),

    signUpForEvent(Who.MEMBERS, EventStage.OPEN, 5, "{\"notes\": \"Ny\"}"),
    signUpManyForEvent(Who.STAFF, EventStage.OPEN, 5, "{\"user_ids\": [\"{user_id}\"]}"),
    listEventParticipants(Who.MEMBERS, EventStage.SIGNED_UP, 3, null),
    listEventWaitlist(Who.STAFF, EventStage.SIGNED_UP, 3, null),
    getEventParticipant(Who.MEMBERS, Who.THE_PERSON_AND_STAFF, Who.THE_PERSON_AND_STAFF, EventStage.SIGNED_UP, 3, null),
    changeEventParticipant(
            Who.MEMBERS,
            Who.THE_PERSON_AND_STAFF,
            Who.THE_PERSON_AND_STAFF,
            EventStage.SIGNED_UP,
            4,
            "{\"notes\": \"Ny\"}"),
    cancelEventRegistration(
            Who.MEMBERS, Who.THE_PERSON_AND_STAFF, Who.THE_PERSON_AND_STAFF, EventStage.SIGNED_UP, 5, null),
    promoteEventParticipant(Who.STAFF, EventStage.WITH_FREE_SEAT, 5, null),
    markEventParticipantAttended(Who.STAFF, EventStage.BEGUN, 4, null),
    markEventParticipantNoShow(Who.STAFF, EventStage.BEGUN, 4, null),
    undoEventAttendance(Who.STAFF, EventStage.WITH_ATTENDANCE, 4, null),
    recordEventAttendanceOfMany(Who.STAFF, EventStage.BEGUN, 4, """
            {"attendance": [{"user_id": "{user_id}", "status": "attended"}]}"""),

    getReminderSettings(Who.STAFF, 2, null),
    changeReminderSettings(Who.ORG_ADMINS, 5, "{\"hours_before\": 48}"),
    addWebhook(Who.ORG_ADMINS, 5, "{\"url\": \"https://crm.example.org\", \"kinds\": [\"moved\"]}"),
    listWebhooks(Who.ORG_ADMINS, NoticeStage.WITH_WEBHOOK, 2, null),
    getWebhook(Who.ORG_ADMINS, NoticeStage.WITH_WEBHOOK, 2, null),
    changeWebhook(Who.ORG_ADMINS, NoticeStage.WITH_WEBHOOK, 5, "{\"kinds\": [\"moved\"]}"),
    removeWebhook(Who.ORG_ADMINS, NoticeStage.WITH_WEBHOOK, 6, null),
    rotateWebhookSecret(Who.ORG_ADMINS, NoticeStage.WITH_WEBHOOK, 5, null),
    listDeliveries(Who.ORG_ADMINS, EventStage.SIGNED_UP.and(NoticeStage.PARKED), 2, null),
    getDelivery(Who.ORG_ADMINS, EventStage.SIGNED_UP.and(NoticeStage.PARKED), 2, null),
    sendDeliveryAgain(Who.ORG_ADMINS, EventStage.SIGNED_UP.and(NoticeStage.PARKED), 7, null);

    private final Who mayAsk;
    private final Who mayKnow;
    private final Who mayDo;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
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

    /** Somebody who may do it, an org admin where one may. */
    Principal oneOfThoseAdmitted() {
        return Stream.of(Principal.ORG_ADMIN, Principal.PLATFORM_ADMIN, Principal.PARTICIPANT)
                .filter(this::admits)
                .findFirst()
                .orElseThrow();
    }

    /** What a member is told who asks for what is there. */
    Expected ofAMember(Principal member) {
        if (admits(member)) {
            return Expected.SUCCESS;
        }
        return mayAsk.includes(member) && !mayKnow.includes(member) ? Expected.NOT_FOUND : Expected.FORBIDDEN;
    }

    /** What a member is told who asks for a workshop, an event or a person that is not there. */
    Expected ofAMemberInVain(Principal member) {
        return mayAsk.includes(member) ? Expected.NOT_FOUND : Expected.FORBIDDEN;
    }

    /** What a member is told who asks for what is not in the workshop or event, though that is there. */
    Expected ofAMemberInVainInside(Principal member) {
        return admits(member) || mayAsk != mayKnow ? ofAMemberInVain(member) : ofAMember(member);
    }

    /** Whether it is for each to ask: how it ends depends on what the member asks for. */
    boolean isForEveryMember() {
        return mayAsk == Who.MEMBERS;
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

    /** Whether its body names things or people. */
    boolean takesIds() {
        return body != null && body.contains("_id}");
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
        THE_PERSON,
        THE_PERSON_AND_STAFF,
        THOSE_IN_IT_AND_STAFF,
        PEER_MENTORS_AND_STAFF,
        MEMBERS,
        MEMBERS_AND_PLATFORM_ADMINS,
        EVERYBODY_KNOWN;

        boolean includes(Principal principal) {
            return switch (this) {
                case PLATFORM_ADMINS -> principal == Principal.PLATFORM_ADMIN;
                case ORG_ADMINS -> principal == Principal.ORG_ADMIN;
                case STAFF -> principal.isStaff();
                case THOSE_WHO_RUN_IT -> principal == Principal.FACILITATOR || STAFF.includes(principal);
                case THE_PERSON -> principal == Principal.PARTICIPANT;
                case THE_PERSON_AND_STAFF -> THE_PERSON.includes(principal) || STAFF.includes(principal);
                case THOSE_IN_IT_AND_STAFF ->
                    THOSE_WHO_RUN_IT.includes(principal) || THE_PERSON_AND_STAFF.includes(principal);
                case PEER_MENTORS_AND_STAFF ->
                    principal == Principal.PEER_MENTOR || THOSE_IN_IT_AND_STAFF.includes(principal);
                case MEMBERS -> principal.isMember();
                case MEMBERS_AND_PLATFORM_ADMINS -> MEMBERS.includes(principal) || PLATFORM_ADMINS.includes(principal);
                case EVERYBODY_KNOWN -> principal != Principal.NOBODY;
            };
        }
    }
}
