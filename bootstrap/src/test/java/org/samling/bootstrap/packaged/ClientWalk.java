package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.samling.client.Samling;
import org.samling.client.SamlingProblem;
import org.samling.client.model.AddMemberRequest;
import org.samling.client.model.AddWebhookRequest;
import org.samling.client.model.AuditEntryAction;
import org.samling.client.model.CancelEventRequest;
import org.samling.client.model.CancelRequest;
import org.samling.client.model.ChangeMemberRequest;
import org.samling.client.model.ChangeNotificationPreferencesRequest;
import org.samling.client.model.ChangeWorkshopRequest;
import org.samling.client.model.CreateEventRequest;
import org.samling.client.model.CreateWorkshopRequest;
import org.samling.client.model.DeliveryFailureReason;
import org.samling.client.model.DeliveryStatus;
import org.samling.client.model.DuplicateEventRequest;
import org.samling.client.model.Event;
import org.samling.client.model.EventNextStep;
import org.samling.client.model.EventParticipantStatus;
import org.samling.client.model.EventStatus;
import org.samling.client.model.EventType;
import org.samling.client.model.EventVisibility;
import org.samling.client.model.GeoPoint;
import org.samling.client.model.Member;
import org.samling.client.model.MemberRole;
import org.samling.client.model.Membership;
import org.samling.client.model.NoticeKind;
import org.samling.client.model.NotificationChannelsPatch;
import org.samling.client.model.NotificationLanguage;
import org.samling.client.model.ProblemDetail;
import org.samling.client.model.RecordWorkshopAttendanceOfManyRequest;
import org.samling.client.model.RegisterForWorkshopRequest;
import org.samling.client.model.RoleInWorkshop;
import org.samling.client.model.SignUpForEventRequest;
import org.samling.client.model.WorkshopAttendanceLine;
import org.samling.client.model.WorkshopParticipant;
import org.samling.client.model.WorkshopRegistrationStatus;
import org.samling.client.model.WorkshopStatus;
import org.samling.client.model.WorkshopType;

/** The story of the README, walked through with the client for Java. */
final class ClientWalk {

    private static final UUID FJORDLYS = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final UUID PER = UUID.fromString("0190a000-0000-7000-8000-000000000103");
    private static final UUID LIV = UUID.fromString("0190a000-0000-7000-8000-000000000104");
    private static final UUID BERIT = UUID.fromString("0190a000-0000-7000-8000-000000000109");
    private static final UUID JONAS = UUID.fromString("0190a000-0000-7000-8000-000000000110");
    private static final RegisterForWorkshopRequest AS_PARTICIPANT =
            new RegisterForWorkshopRequest(RoleInWorkshop.PARTICIPANT);

    private final Service demo;
    private final Samling astrid;
    private final Samling kari;
    private final Samling per;
    private final Samling liv;
    private final Samling jonas;
    private final Samling berit;
    private final Samling ola;
    private final Samling nils;

    ClientWalk(Service demo) {
        this.demo = demo;
        astrid = caller("astrid");
        kari = caller("kari");
        per = caller("per");
        liv = caller("liv");
        jonas = caller("jonas");
        berit = caller("berit");
        ola = caller("ola");
        nils = caller("nils");
    }

    private Samling caller(String person) {
        return Samling.at(URI.create(demo.address()), () -> token(person));
    }

    private String token(String person) {
        return demo.get(demo.address() + "/demo/tokens/" + person).body().strip();
    }

    /** What docs/clients.md shows. */
    void inTenLines() {
        inTenLines(URI.create(demo.address()), () -> token("kari"), FJORDLYS);
    }

    private static void inTenLines(URI address, Supplier<String> token, UUID organization) {
        var start = OffsetDateTime.parse("2031-06-14T12:00:00+02:00");

        var samling = Samling.at(address, token);
        var walk = new CreateEventRequest(
                "A walk by the fjord", EventType.SOCIAL, start, start.plusHours(3), EventVisibility.ORGANIZATION);
        var event = samling.events().create(organization, walk.capacity(20));
        samling.events().publish(organization, event.id(), options -> options.ifMatch(event.etag()));
        for (var upcoming : samling.events()
                .all(organization, o -> o.status(EventStatus.PUBLISHED).limit(100))) {
            System.out.println(upcoming.title() + " " + upcoming.startAt() + " " + upcoming.seatsFree());
        }
        try {
            samling.events().publish(organization, event.id());
        } catch (SamlingProblem problem) {
            System.out.println(problem.code() + " " + problem.allowedActions());
        }
    }

    void throughMembers() {
        assertThat(kari.me().getProfile().memberships())
                .extracting(Membership::organizationName, Membership::role)
                .contains(tuple("Fjordlys", MemberRole.COORDINATOR), tuple("Nordlys", MemberRole.PEER_MENTOR));

        var newcomer = "java-" + UUID.randomUUID();
        var ingrid = new AddMemberRequest(newcomer, "Ingrid Istad", MemberRole.PEER_MENTOR);
        var added = astrid.members().add(FJORDLYS, ingrid, options -> options.idempotencyKey(newcomer));
        assertThat(added.displayName()).isEqualTo("Ingrid Istad");
        assertThat(added.warnings()).extracting(ProblemDetail::code).containsExactly("email_for_notices");
        assertThat(astrid.members().add(FJORDLYS, ingrid, options -> options.idempotencyKey(newcomer)))
                .isEqualTo(added);

        var tooLow =
                refused("role_too_low", () -> kari.inLanguage("nb").members().add(FJORDLYS, ingrid));
        assertThat(tooLow.status()).isEqualTo(403);
        assertThat(tooLow.problem().title()).isEqualTo("Rollen din er for lav");

        var nobody = new AddMemberRequest("", "Nobody", MemberRole.CONTACT).email("nowhere");
        var broken = refused("validation_failed", () -> astrid.members().add(FJORDLYS, nobody));
        assertThat(broken.errors()).extracting(ProblemDetail::pointer).containsExactlyInAnyOrder("/subject", "/email");
        assertThat(broken.traceId()).hasSize(32);

        refused("not_found", () -> nils.members().list(FJORDLYS));
    }

    void throughStatesAndPages() {
        var coordinator = new ChangeMemberRequest().role(MemberRole.COORDINATOR);
        refused(
                "stale_revision",
                () -> astrid.members().change(FJORDLYS, PER, coordinator, options -> options.ifMatch("\"0-0\"")));

        var subject = "java-" + UUID.randomUUID();
        var id = astrid.members()
                .add(FJORDLYS, new AddMemberRequest(subject, "Ingrid Istad", MemberRole.PEER_MENTOR))
                .userId();
        var seen = astrid.members().get(FJORDLYS, id);
        var withEmail = new ChangeMemberRequest().email("ingrid@fjordlys.example");
        var changed = astrid.members().change(FJORDLYS, id, withEmail, options -> options.ifMatch(seen.etag()));
        assertThat(changed.email()).isEqualTo("ingrid@fjordlys.example");
        assertThat(changed.etag()).isNotNull().isNotEqualTo(seen.etag());
        refused(
                "stale_revision",
                () -> astrid.members().change(FJORDLYS, id, withEmail, options -> options.ifMatch(seen.etag())));
        var renamed = astrid.members().change(FJORDLYS, id, new ChangeMemberRequest().displayName("Ingrid Ise"));
        assertThat(renamed.email()).as("what was left out").isEqualTo("ingrid@fjordlys.example");
        var cleared = astrid.members().change(FJORDLYS, id, new ChangeMemberRequest().email(null));
        assertThat(cleared.email()).as("what was set to null").isNull();

        assertThat(astrid.members().list(FJORDLYS, options -> options.limit(2)).items())
                .hasSize(2);
        var everybody = astrid.members().all(FJORDLYS, options -> options.limit(2));
        assertThat(everybody)
                .extracting(Member::userId)
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        astrid.members().list(FJORDLYS, options -> options.limit(200)).items().stream()
                                .map(Member::userId)
                                .toList());
        assertThat(everybody.stream().limit(1)).hasSize(1);
    }

    void throughAWorkshop() {
        var planned = kari.workshops()
                .create(
                        FJORDLYS,
                        new CreateWorkshopRequest(
                                        "Living with low vision",
                                        WorkshopType.GROUP_MENTORING,
                                        PER,
                                        OffsetDateTime.parse("2031-05-07T17:00:00+02:00"))
                                .maxParticipants(2));
        var workshop = planned.id();
        var scheduled = kari.workshops().schedule(FJORDLYS, workshop);
        assertThat(scheduled.status()).isEqualTo(WorkshopStatus.SCHEDULED);
        assertThat(scheduled.seatsFree()).isEqualTo(2);
        assertThat(scheduled.scheduledStartAt()).hasToString("2031-05-07T17:00+02:00");

        for (var person : List.of(liv, jonas)) {
            var seat = person.workshopParticipants().register(FJORDLYS, workshop, AS_PARTICIPANT);
            assertThat(seat.registrationStatus()).isEqualTo(WorkshopRegistrationStatus.REGISTERED);
        }
        var waiting = berit.workshopParticipants().register(FJORDLYS, workshop, AS_PARTICIPANT);
        assertThat(waiting.registrationStatus()).isEqualTo(WorkshopRegistrationStatus.WAITLISTED);
        assertThat(waiting.waitlistPosition()).isEqualTo(1);

        var whatIf = kari.workshopParticipants()
                .cancelRegistration(
                        FJORDLYS, workshop, JONAS, new CancelRequest().reason("Ill"), options -> options.dryRun(true));
        assertThat(whatIf.dryRun()).isTrue();
        assertThat(whatIf.promotedUserIds()).containsExactly(BERIT);
        var cancelled = jonas.workshopParticipants().cancelRegistration(FJORDLYS, workshop, JONAS);
        assertThat(cancelled.registrationStatus()).isEqualTo(WorkshopRegistrationStatus.CANCELLED);
        assertThat(cancelled.warnings())
                .extracting(ProblemDetail::code)
                .containsExactly("cancellation_reason_on_cancel");
        assertThat(berit.workshopParticipants().get(FJORDLYS, workshop, BERIT).registrationStatus())
                .isEqualTo(WorkshopRegistrationStatus.REGISTERED);

        refused("not_found", () -> berit.workshopParticipants().get(FJORDLYS, workshop, LIV));
        assertThat(per.workshopParticipants()
                        .all(
                                FJORDLYS,
                                workshop,
                                options -> options.registrationStatus(WorkshopRegistrationStatus.REGISTERED)
                                        .limit(1)))
                .extracting(WorkshopParticipant::displayName)
                .containsExactlyInAnyOrder("Liv Lunde", "Berit Bø");

        takePlace(workshop);
    }

    private void takePlace(UUID workshop) {
        var now = new ChangeWorkshopRequest().scheduledStartAt(OffsetDateTime.now(ZoneOffset.UTC));
        assertThat(kari.workshops().change(FJORDLYS, workshop, now).toldUserIds())
                .contains(LIV, BERIT);
        assertThat(per.workshops().start(FJORDLYS, workshop).status()).isEqualTo(WorkshopStatus.IN_PROGRESS);
        var attendance = per.workshopParticipants()
                .recordAttendanceOfMany(
                        FJORDLYS,
                        workshop,
                        new RecordWorkshopAttendanceOfManyRequest(List.of(
                                new WorkshopAttendanceLine(LIV, true),
                                new WorkshopAttendanceLine(BERIT, false),
                                new WorkshopAttendanceLine(JONAS, true))))
                .results();
        assertThat(attendance.getFirst().attended()).isTrue();
        assertThat(attendance.getFirst().attendedDays()).containsExactly(1);
        assertThat(attendance.get(1).attended()).isFalse();
        assertThat(attendance.get(2).errors())
                .extracting(ProblemDetail::code)
                .containsExactly("cancelled_participant_cannot_attend");
        assertThat(per.workshops().complete(FJORDLYS, workshop).status()).isEqualTo(WorkshopStatus.COMPLETED);
        assertThat(kari.workshops().getStatistics(FJORDLYS, workshop).attendanceRate())
                .isEqualTo(0.5);
    }

    void throughAnEvent() {
        var event = kari.events()
                .create(
                        FJORDLYS,
                        new CreateEventRequest(
                                        "Bålkveld ved fjorden",
                                        EventType.SOCIAL,
                                        OffsetDateTime.parse("2031-06-12T18:00:00+02:00"),
                                        OffsetDateTime.parse("2031-06-12T21:00:00+02:00"),
                                        EventVisibility.ORGANIZATION)
                                .capacity(2)
                                .location("Nordnes, Bergen")
                                .locationGeo(new GeoPoint(60.3993, 5.3048))
                                .metadata(Map.of("project", Map.of("year", 2031))));
        assertThat(event.metadata()).isEqualTo(Map.of("project", Map.of("year", 2031)));
        assertThat(kari.events()
                        .publish(FJORDLYS, event.id(), options -> options.ifMatch(event.etag()))
                        .status())
                .isEqualTo(EventStatus.PUBLISHED);

        var mayCome = ola.events().getEligibility(FJORDLYS, event.id());
        assertThat(mayCome.eligible()).isTrue();
        assertThat(mayCome.nextStep()).isEqualTo(EventNextStep.SIGN_UP);
        var withADog = new SignUpForEventRequest().notes("I come with a guide dog.");
        assertThat(ola.eventParticipants()
                        .signUp(FJORDLYS, event.id(), withADog)
                        .status())
                .isEqualTo(EventParticipantStatus.REGISTERED);
        var comes = ola.events().getEligibility(FJORDLYS, event.id());
        assertThat(comes.eligible()).isFalse();
        assertThat(comes.nextStep()).isEqualTo(EventNextStep.SEE_REGISTRATION);
        assertThat(comes.reasons()).extracting(ProblemDetail::code).contains("unique_participant_per_event");
        assertThat(kari.eventParticipants()
                        .signUp(FJORDLYS, event.id(), new SignUpForEventRequest().userId(JONAS))
                        .isProxyRegistration())
                .isTrue();
        var waits = liv.eventParticipants().signUp(FJORDLYS, event.id());
        assertThat(waits.status()).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(waits.waitlistPosition()).isEqualTo(1);

        isFoundNearby(event);
        isRepeated(event);
        isCalledOff(event);
    }

    private void isFoundNearby(Event event) {
        var found = ola
                .events()
                .all(
                        FJORDLYS,
                        options -> options.text("BALKVELD")
                                .nearLat(60.39)
                                .nearLng(5.32)
                                .withinKm(5.0)
                                .limit(1))
                .stream()
                .filter(near -> near.id().equals(event.id()))
                .findFirst()
                .orElseThrow();
        assertThat(found.title()).isEqualTo("Bålkveld ved fjorden");
        assertThat(found.ownStatus()).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(found.etag()).as("in a list").isNull();
        refused("not_found", () -> nils.events().list(FJORDLYS, options -> options.text("BALKVELD")));
    }

    private void isRepeated(Event event) {
        var weekly = new DuplicateEventRequest()
                .startAt(OffsetDateTime.parse("2031-10-23T18:00:00+02:00"))
                .copies(2);
        assertThat(kari.events().duplicate(FJORDLYS, event.id(), weekly).items())
                .extracting(copy -> copy.startAt().toString())
                .containsExactly("2031-10-23T18:00+02:00", "2031-10-30T18:00+01:00");
    }

    private void isCalledOff(Event event) {
        var webhook = astrid.webhooks()
                .add(
                        FJORDLYS,
                        new AddWebhookRequest(
                                "http://localhost:8099/samling",
                                List.of(NoticeKind.EVENT_CANCELLED, NoticeKind.PROMOTED)));
        assertThat(webhook.secret()).startsWith("whsec_");

        var storm = new CancelEventRequest().reason("A storm is on its way.");
        var cancelled = kari.events().cancel(FJORDLYS, event.id(), storm);
        assertThat(cancelled.status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(cancelled.toldCount()).isEqualTo(3);
        assertThat(cancelled.warnings()).extracting(ProblemDetail::code).contains("cancellation_notifies_participants");
        var tooLate = refused("valid_status_transition", () -> kari.events().start(FJORDLYS, event.id()));
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.allowedActions()).containsExactly("delete");
        assertThat(kari.events().getStatisticsOfPeriod(FJORDLYS).total().cancelledEvents())
                .isPositive();

        reachesLiv(event);
        isTriedAgain(webhook.id());
    }

    private void reachesLiv(Event event) {
        var notice = awaited(() -> liv.myNotifications().all().stream()
                .filter(told -> told.thingId().equals(event.id()) && told.kind() == NoticeKind.EVENT_CANCELLED)
                .findFirst());
        assertThat(notice.title()).isEqualTo("Bålkveld ved fjorden");
        assertThat(liv.myNotifications()
                        .list(options -> options.unread(true).limit(1))
                        .items())
                .hasSize(1);
        assertThat(liv.myNotifications().markAllRead().readCount()).isPositive();
        assertThat(liv.myNotifications().get(notice.id()).readAt()).isNotNull();

        var preferences = liv.myNotifications()
                .changePreferences(new ChangeNotificationPreferencesRequest()
                        .language(NotificationLanguage.NN)
                        .promoted(new NotificationChannelsPatch().email(false)));
        assertThat(preferences.language()).isEqualTo(NotificationLanguage.NN);
        assertThat(preferences.promoted().inbox()).isTrue();
        assertThat(preferences.promoted().email()).isFalse();
        var unheard = refused(
                "validation_failed",
                () -> liv.myNotifications()
                        .changePreferences(new ChangeNotificationPreferencesRequest()
                                .eventCancelled(new NotificationChannelsPatch().inbox(false))));
        assertThat(unheard.errors())
                .extracting(ProblemDetail::code)
                .containsExactly("cancellation_notices_stay_in_inbox");
    }

    private void isTriedAgain(UUID webhook) {
        var tried = awaited(() -> astrid.deliveries().all(FJORDLYS, options -> options.webhookId(webhook)).stream()
                .filter(delivery -> delivery.kind() == NoticeKind.EVENT_CANCELLED && delivery.failureReason() != null)
                .findFirst());
        assertThat(tried.failureReason()).isEqualTo(DeliveryFailureReason.UNREACHABLE);
        assertThat(tried.status()).isEqualTo(DeliveryStatus.WAITING);
        astrid.webhooks().remove(FJORDLYS, webhook);
        refused("not_found", () -> astrid.webhooks().get(FJORDLYS, webhook));
    }

    void throughTheAuditLog() {
        var entry = astrid.auditLog()
                .listEntries(
                        FJORDLYS,
                        options -> options.action(AuditEntryAction.WORKSHOP_PARTICIPANT_PROMOTED)
                                .limit(1))
                .items()
                .getFirst();
        assertThat(entry.action()).isEqualTo(AuditEntryAction.WORKSHOP_PARTICIPANT_PROMOTED);
        assertThat(entry.changed()).containsExactly("queue_number", "registration_status");
    }

    private static SamlingProblem refused(String code, ThrowingCallable call) {
        var problem = catchThrowableOfType(SamlingProblem.class, call);
        assertThat(problem).as("it went through").isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        return problem;
    }

    private static <T> T awaited(Callable<Optional<T>> what) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(what, Optional::isPresent)
                .orElseThrow();
    }
}
