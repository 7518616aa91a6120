"""Walks the story of the README through the client, and ends with 1 where it does not go as told.

    PYTHONPATH=target/sdk python3 walk.py http://localhost:8080
"""

from __future__ import annotations

import json
import sys
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any, Callable
from urllib.request import urlopen
from uuid import UUID

from samling import (
    UNSET,
    AddMemberRequest,
    AddWebhookRequest,
    AuditEntryAction,
    CancelEventRequest,
    CancelRequest,
    ChangeMemberRequest,
    ChangeNotificationPreferencesRequest,
    ChangeWorkshopRequest,
    CreateEventRequest,
    CreateWorkshopRequest,
    DeliveryFailureReason,
    DeliveryStatus,
    DuplicateEventRequest,
    EventNextStep,
    EventParticipantStatus,
    EventStatus,
    EventType,
    EventVisibility,
    GeoPoint,
    MemberRole,
    NoticeKind,
    NotificationChannelsPatch,
    NotificationLanguage,
    Person,
    RecordWorkshopAttendanceOfManyRequest,
    RegisterForWorkshopRequest,
    RoleInWorkshop,
    Samling,
    SamlingProblem,
    SignUpForEventRequest,
    WorkshopAttendanceLine,
    WorkshopRegistrationStatus,
    WorkshopStatus,
    WorkshopType,
)

FJORDLYS = UUID("0190a000-0000-7000-8000-000000000001")
PER = UUID("0190a000-0000-7000-8000-000000000103")
LIV = UUID("0190a000-0000-7000-8000-000000000104")
BERIT = UUID("0190a000-0000-7000-8000-000000000109")
JONAS = UUID("0190a000-0000-7000-8000-000000000110")
PARTICIPANT = RegisterForWorkshopRequest(role_in_workshop=RoleInWorkshop.PARTICIPANT)
SUMMER = timezone(timedelta(hours=2))
WINTER = timezone(timedelta(hours=1))

address = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"


def token(person: str) -> str:
    with urlopen(f"{address}/demo/tokens/{person}") as answer:
        return answer.read().decode().strip()


def caller(person: str) -> Samling:
    return Samling(address, lambda: token(person))


def expect(got: Any, wanted: Any) -> None:
    if got != wanted:
        raise AssertionError(f"expected {wanted!r}, got {got!r}")


def codes(details: list[Any]) -> set[str]:
    return {detail.code for detail in details}


def refused(code: str, call: Callable[[], Any]) -> SamlingProblem:
    try:
        call()
    except SamlingProblem as problem:
        expect(problem.code, code)
        return problem
    raise AssertionError(f"expected {code}, and it went through")


def awaited(what: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        found = what()
        if found is not None:
            return found
        time.sleep(0.2)
    raise AssertionError("it did not come")


astrid, kari, per, liv, jonas, berit, ola, nils = map(
    caller, ["astrid", "kari", "per", "liv", "jonas", "berit", "ola", "nils"]
)


def walk_in_ten_lines(address: str, token: Callable[[], str], organization: UUID) -> None:
    """What docs/clients.md shows."""
    start = datetime(2031, 6, 14, 12, tzinfo=SUMMER)

    samling = Samling(address, token)
    event = samling.events.create(organization, CreateEventRequest(
        title="A walk by the fjord", event_type=EventType.SOCIAL, visibility=EventVisibility.ORGANIZATION,
        start_at=start, end_at=start + timedelta(hours=3), capacity=20))
    samling.events.publish(organization, event.id, if_match=event.etag)
    for upcoming in samling.events.all(organization, status=EventStatus.PUBLISHED, limit=100):
        print(upcoming.title, upcoming.start_at, upcoming.seats_free)
    try:
        samling.events.publish(organization, event.id)
    except SamlingProblem as problem:
        print(problem.code, problem.allowed_actions)


def walk_through_members() -> None:
    me = kari.me.get_profile()
    expect(
        {(membership.organization_name, membership.role) for membership in me.memberships} >= {("Fjordlys", MemberRole.COORDINATOR)},
        True,
    )
    expect(MemberRole.PEER_MENTOR in {membership.role for membership in me.memberships}, True)

    newcomer = f"python-{time.time_ns()}"
    ingrid = AddMemberRequest(subject=newcomer, display_name="Ingrid Istad", role=MemberRole.PEER_MENTOR)
    added = astrid.members.add(FJORDLYS, ingrid, idempotency_key=newcomer)
    expect(added.display_name, "Ingrid Istad")
    expect(codes(added.warnings), {"email_for_notices"})
    expect(astrid.members.add(FJORDLYS, ingrid, idempotency_key=newcomer), added)

    in_bokmal = Samling(address, token("kari"), language="nb")
    too_low = refused("role_too_low", lambda: in_bokmal.members.add(FJORDLYS, ingrid))
    expect(too_low.status, 403)
    expect(too_low.problem.title, "Rollen din er for lav")

    nobody = AddMemberRequest(subject="", display_name="Nobody", role=MemberRole.CONTACT, email="nowhere")
    broken = refused("validation_failed", lambda: astrid.members.add(FJORDLYS, nobody))
    expect({error.pointer for error in broken.errors}, {"/subject", "/email"})
    expect(len(broken.trace_id), 32)

    refused("not_found", lambda: nils.members.list(FJORDLYS))
    stale = ChangeMemberRequest(role=MemberRole.COORDINATOR)
    refused("stale_revision", lambda: astrid.members.change(FJORDLYS, PER, stale, if_match='"0-0"'))

    seen = astrid.members.get(FJORDLYS, added.user_id)
    with_email = ChangeMemberRequest(email="ingrid@fjordlys.example")
    changed = astrid.members.change(FJORDLYS, added.user_id, with_email, if_match=seen.etag)
    expect(changed.email, "ingrid@fjordlys.example")
    expect(changed.etag == seen.etag, False)
    refused("stale_revision", lambda: astrid.members.change(FJORDLYS, added.user_id, with_email, if_match=seen.etag))
    renamed = astrid.members.change(FJORDLYS, added.user_id, ChangeMemberRequest(display_name="Ingrid Ise"))
    expect((renamed.display_name, renamed.email), ("Ingrid Ise", "ingrid@fjordlys.example"))
    expect(astrid.members.change(FJORDLYS, added.user_id, ChangeMemberRequest(email=None)).email, None)
    expect(ChangeMemberRequest().email, UNSET)

    one_page = astrid.members.list(FJORDLYS, limit=2)
    expect(len(one_page.items), 2)
    everybody = [member.user_id for member in astrid.members.all(FJORDLYS, limit=2)]
    expect(len(everybody) > 4, True)
    expect(len(set(everybody)), len(everybody))
    expect(everybody, [member.user_id for member in astrid.members.list(FJORDLYS, limit=200).items])


def walk_through_a_workshop() -> None:
    workshop = kari.workshops.create(
        FJORDLYS,
        CreateWorkshopRequest(
            title="Living with low vision",
            workshop_type=WorkshopType.GROUP_MENTORING,
            facilitator_id=PER,
            scheduled_start_at=datetime(2031, 5, 7, 17, tzinfo=SUMMER),
            max_participants=2,
        ),
    ).id
    scheduled = kari.workshops.schedule(FJORDLYS, workshop)
    expect((scheduled.status, scheduled.seats_free), (WorkshopStatus.SCHEDULED, 2))
    expect(scheduled.scheduled_start_at.isoformat(), "2031-05-07T17:00:00+02:00")

    for who in liv, jonas:
        seat = who.workshop_participants.register(FJORDLYS, workshop, PARTICIPANT)
        expect(seat.registration_status, WorkshopRegistrationStatus.REGISTERED)
    waiting = berit.workshop_participants.register(FJORDLYS, workshop, PARTICIPANT)
    expect((waiting.registration_status, waiting.waitlist_position), (WorkshopRegistrationStatus.WAITLISTED, 1))

    ill = CancelRequest(reason="Ill")
    what_if = kari.workshop_participants.cancel_registration(FJORDLYS, workshop, JONAS, ill, dry_run=True)
    expect((what_if.dry_run, what_if.promoted_user_ids), (True, [BERIT]))
    cancelled = jonas.workshop_participants.cancel_registration(FJORDLYS, workshop, JONAS)
    expect(cancelled.registration_status, WorkshopRegistrationStatus.CANCELLED)
    expect(codes(cancelled.warnings), {"cancellation_reason_on_cancel"})
    promoted = berit.workshop_participants.get(FJORDLYS, workshop, BERIT)
    expect(promoted.registration_status, WorkshopRegistrationStatus.REGISTERED)

    refused("not_found", lambda: berit.workshop_participants.get(FJORDLYS, workshop, LIV))
    registered = per.workshop_participants.all(
        FJORDLYS, workshop, registration_status=WorkshopRegistrationStatus.REGISTERED, limit=1
    )
    expect({participant.display_name for participant in registered}, {"Liv Lunde", "Berit Bø"})

    now = datetime.now(timezone.utc)
    moved = kari.workshops.change(FJORDLYS, workshop, ChangeWorkshopRequest(scheduled_start_at=now))
    expect(set(moved.told_user_ids) >= {LIV, BERIT}, True)
    expect(per.workshops.start(FJORDLYS, workshop).status, WorkshopStatus.IN_PROGRESS)
    lines = [
        WorkshopAttendanceLine(user_id=LIV, attended=True),
        WorkshopAttendanceLine(user_id=BERIT, attended=False),
        WorkshopAttendanceLine(user_id=JONAS, attended=True),
    ]
    attendance = per.workshop_participants.record_attendance_of_many(
        FJORDLYS, workshop, RecordWorkshopAttendanceOfManyRequest(attendance=lines)
    )
    expect([line.attended for line in attendance.results][:2], [True, False])
    expect(attendance.results[0].attended_days, [1])
    expect(codes(attendance.results[2].errors), {"cancelled_participant_cannot_attend"})
    expect(per.workshops.complete(FJORDLYS, workshop).status, WorkshopStatus.COMPLETED)
    expect(kari.workshops.get_statistics(FJORDLYS, workshop).attendance_rate, 0.5)


def walk_through_an_event() -> None:
    event = kari.events.create(
        FJORDLYS,
        CreateEventRequest(
            title="Bålkveld ved fjorden",
            event_type=EventType.SOCIAL,
            visibility=EventVisibility.ORGANIZATION,
            capacity=2,
            start_at=datetime(2031, 6, 12, 18, tzinfo=SUMMER),
            end_at=datetime(2031, 6, 12, 21, tzinfo=SUMMER),
            location="Nordnes, Bergen",
            location_geo=GeoPoint(lat=60.3993, lng=5.3048),
            metadata={"project_code": {"year": 2031, "known": None}},
        ),
    )
    expect(event.metadata, {"project_code": {"year": 2031, "known": None}})
    expect(kari.events.publish(FJORDLYS, event.id, if_match=event.etag).status, EventStatus.PUBLISHED)
    may_come = ola.events.get_eligibility(FJORDLYS, event.id)
    expect((may_come.eligible, may_come.next_step), (True, EventNextStep.SIGN_UP))
    with_dog = SignUpForEventRequest(notes="I come with a guide dog.")
    signed_up = ola.event_participants.sign_up(FJORDLYS, event.id, with_dog)
    expect(signed_up.status, EventParticipantStatus.REGISTERED)
    comes = ola.events.get_eligibility(FJORDLYS, event.id)
    expect((comes.eligible, comes.next_step), (False, EventNextStep.SEE_REGISTRATION))
    expect("unique_participant_per_event" in codes(comes.reasons), True)
    expect(kari.event_participants.sign_up(FJORDLYS, event.id, SignUpForEventRequest(user_id=JONAS)).is_proxy_registration, True)
    waits = liv.event_participants.sign_up(FJORDLYS, event.id)
    expect((waits.status, waits.waitlist_position), (EventParticipantStatus.WAITLISTED, 1))

    near = {found.id: found for found in ola.events.all(FJORDLYS, text="BALKVELD", near_lat=60.39, near_lng=5.32, within_km=5, limit=1)}
    expect((near[event.id].title, near[event.id].own_status), ("Bålkveld ved fjorden", EventParticipantStatus.REGISTERED))
    expect(near[event.id].etag, None)
    refused("not_found", lambda: nils.events.list(FJORDLYS, text="BALKVELD"))

    weekly = DuplicateEventRequest(start_at=datetime(2031, 10, 23, 18, tzinfo=SUMMER), copies=2)
    copies = kari.events.duplicate(FJORDLYS, event.id, weekly).items
    expect([copy.start_at.isoformat() for copy in copies], ["2031-10-23T18:00:00+02:00", "2031-10-30T18:00:00+01:00"])
    expect(copies[1].start_at, datetime(2031, 10, 30, 18, tzinfo=WINTER))

    kinds = [NoticeKind.EVENT_CANCELLED, NoticeKind.PROMOTED]
    webhook = astrid.webhooks.add(FJORDLYS, AddWebhookRequest(url="http://localhost:8099/samling", kinds=kinds))
    expect((webhook.secret or "")[:6], "whsec_")

    storm = CancelEventRequest(reason="A storm is on its way.")
    cancelled = kari.events.cancel(FJORDLYS, event.id, storm)
    expect((cancelled.status, cancelled.told_count), (EventStatus.CANCELLED, 3))
    expect("cancellation_notifies_participants" in codes(cancelled.warnings), True)
    too_late = refused("valid_status_transition", lambda: kari.events.start(FJORDLYS, event.id))
    expect((too_late.status, too_late.allowed_actions), (409, ["delete"]))
    expect(kari.events.get_statistics_of_period(FJORDLYS).total.cancelled_events > 0, True)

    walk_through_notices(event.id, webhook.id)


def walk_through_notices(event: UUID, webhook: UUID) -> None:
    notice = awaited(
        lambda: next((told for told in liv.my_notifications.all() if told.thing_id == event and told.kind == NoticeKind.EVENT_CANCELLED), None)
    )
    expect(notice.title, "Bålkveld ved fjorden")
    expect(len(liv.my_notifications.list(unread=True, limit=1).items), 1)
    expect(liv.my_notifications.mark_all_read().read_count > 0, True)
    expect(liv.my_notifications.get(notice.id).read_at is None, False)

    fewer = ChangeNotificationPreferencesRequest(
        language=NotificationLanguage.NN, promoted=NotificationChannelsPatch(email=False)
    )
    preferences = liv.my_notifications.change_preferences(fewer)
    expect(preferences.language, NotificationLanguage.NN)
    expect((preferences.promoted.inbox, preferences.promoted.email), (True, False))
    none = ChangeNotificationPreferencesRequest(event_cancelled=NotificationChannelsPatch(inbox=False))
    unheard = refused("validation_failed", lambda: liv.my_notifications.change_preferences(none))
    expect(codes(unheard.errors), {"cancellation_notices_stay_in_inbox"})

    tried = awaited(
        lambda: next(
            (
                delivery
                for delivery in astrid.deliveries.all(FJORDLYS, webhook_id=webhook)
                if delivery.kind == NoticeKind.EVENT_CANCELLED and delivery.failure_reason is not None
            ),
            None,
        )
    )
    expect((tried.failure_reason, tried.status), (DeliveryFailureReason.UNREACHABLE, DeliveryStatus.WAITING))
    expect(astrid.webhooks.remove(FJORDLYS, webhook), None)

    entries = astrid.audit_log.list_entries(FJORDLYS, action=AuditEntryAction.WORKSHOP_PARTICIPANT_PROMOTED, limit=1)
    expect(entries.items[0].changed, ["queue_number", "registration_status"])


class Crowded(BaseHTTPRequestHandler):
    """A service that has no time twice, and then counts the notices."""

    keys: list[str | None] = []

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.keys.append(self.headers["Idempotency-Key"])
        has_time = len(self.keys) > 2
        busy = {"type": "/", "title": "Busy", "status": 503, "detail": "Later.", "instance": "/", "code": "busy", "trace_id": ""}
        self.send_response(200 if has_time else 503)
        self.send_header("Content-Type", "application/problem+json")
        self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(json.dumps({"read_count": 3} if has_time else busy).encode())

    do_POST = do_PATCH = answer

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


def walk_through_a_crowd() -> None:
    """Whatever is asked for again comes under one key."""
    with HTTPServer(("localhost", 0), Crowded) as crowded:
        Thread(target=crowded.serve_forever, daemon=True).start()
        patient = Samling(f"http://localhost:{crowded.server_port}", "token")
        expect(patient.my_notifications.mark_all_read().read_count, 3)
        expect((len(Crowded.keys), len(set(Crowded.keys))), (3, 1))

        Crowded.keys.clear()
        change = ChangeNotificationPreferencesRequest(language=NotificationLanguage.NN)
        busy = refused("busy", lambda: patient.my_notifications.change_preferences(change))
        expect((busy.retry_after, len(Crowded.keys)), (0, 1))
        crowded.shutdown()


def walk_through_what_is_new() -> None:
    """What the service has learnt since the client was made does no harm."""
    person = Person.from_json({"user_id": str(LIV), "display_name": "Liv", "role": "grand_master", "shoe_size": 38})
    expect((person.role.value, person.role in set(MemberRole)), ("grand_master", False))
    try:
        kari.me.list_events(from_=datetime(2031, 1, 1))
    except ValueError:
        return
    raise AssertionError("a time without an offset went through")


walk_in_ten_lines(address, lambda: token("kari"), FJORDLYS)
walk_through_members()
walk_through_a_workshop()
walk_through_an_event()
walk_through_a_crowd()
walk_through_what_is_new()
print("The client for Python walks the README's story.")
