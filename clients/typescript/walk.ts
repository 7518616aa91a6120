// Walks the story of the README through the client, and ends with 1 where it does not go as told:
// npm run build && npm run walk -- http://localhost:8080

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Samling, SamlingProblem, type ProblemDetail, type RegisterForWorkshopRequest } from "@samling/client";

const FJORDLYS = "0190a000-0000-7000-8000-000000000001";
const PER = "0190a000-0000-7000-8000-000000000103";
const LIV = "0190a000-0000-7000-8000-000000000104";
const BERIT = "0190a000-0000-7000-8000-000000000109";
const JONAS = "0190a000-0000-7000-8000-000000000110";
const PARTICIPANT: RegisterForWorkshopRequest = { role_in_workshop: "participant" };

const address = process.argv[2] ?? "http://localhost:8080";

async function token(person: string): Promise<string> {
  const answer = await fetch(`${address}/demo/tokens/${person}`);
  return (await answer.text()).trim();
}

function caller(person: string): Samling {
  return Samling.at(address, () => token(person));
}

function codes(details: ProblemDetail[]): string[] {
  return details.map((detail) => detail.code);
}

async function refused(code: string, call: Promise<unknown>): Promise<SamlingProblem> {
  try {
    await call;
  } catch (problem) {
    assert.ok(problem instanceof SamlingProblem, String(problem));
    assert.equal(problem.code, code);
    return problem;
  }
  assert.fail(`expected ${code}, and it went through`);
}

async function find<T>(list: AsyncIterable<T>, isIt: (item: T) => boolean): Promise<T | undefined> {
  for await (const item of list) {
    if (isIt(item)) {
      return item;
    }
  }
  return undefined;
}

async function awaited<T>(what: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const found = await what();
    if (found !== undefined) {
      return found;
    }
    await pause(200);
  }
  assert.fail("it did not come");
}

const astrid = caller("astrid");
const kari = caller("kari");
const per = caller("per");
const liv = caller("liv");
const jonas = caller("jonas");
const berit = caller("berit");
const ola = caller("ola");
const nils = caller("nils");

/** What docs/clients.md shows. */
async function walkInTenLines(address: string, token: () => Promise<string>, organization: string): Promise<void> {
  const samling = Samling.at(address, token);
  const event = await samling.events.create(organization, {
    title: "A walk by the fjord", event_type: "social", visibility: "organization",
    start_at: "2031-06-14T12:00:00+02:00", end_at: "2031-06-14T15:00:00+02:00", capacity: 20 });
  await samling.events.publish(organization, event.id, { if_match: event.etag });
  for await (const upcoming of samling.events.all(organization, { status: "published", limit: 100 }))
    console.log(upcoming.title, upcoming.start_at, upcoming.seats_free);
  await samling.events.publish(organization, event.id).catch((problem: unknown) => {
    if (problem instanceof SamlingProblem) console.log(problem.code, problem.allowedActions); else throw problem;
  });
}

async function walkThroughMembers(): Promise<void> {
  const me = await kari.me.getProfile();
  const atFjordlys = me.memberships.find((membership) => membership.organization_name === "Fjordlys");
  assert.equal(atFjordlys?.role, "coordinator");
  assert.ok(me.memberships.some((membership) => membership.role === "peer_mentor"));

  const newcomer = `typescript-${Date.now()}`;
  const ingrid = { subject: newcomer, display_name: "Ingrid Istad", role: "peer_mentor" } as const;
  const added = await astrid.members.add(FJORDLYS, ingrid, { idempotency_key: newcomer });
  assert.equal(added.display_name, "Ingrid Istad");
  assert.deepEqual(codes(added.warnings), ["email_for_notices"]);
  assert.deepEqual(await astrid.members.add(FJORDLYS, ingrid, { idempotency_key: newcomer }), added);

  const inBokmal = Samling.at(address, await token("kari"), { language: "nb" });
  const tooLow = await refused("role_too_low", inBokmal.members.add(FJORDLYS, ingrid));
  assert.equal(tooLow.status, 403);
  assert.equal(tooLow.problem.title, "Rollen din er for lav");

  const nobody = { subject: "", display_name: "Nobody", role: "contact", email: "nowhere" } as const;
  const broken = await refused("validation_failed", astrid.members.add(FJORDLYS, nobody));
  assert.deepEqual(broken.errors.map((error) => error.pointer).sort(), ["/email", "/subject"]);
  assert.equal(broken.traceId.length, 32);

  await refused("not_found", nils.members.list(FJORDLYS));
  const stale = astrid.members.change(FJORDLYS, PER, { role: "coordinator" }, { if_match: '"0-0"' });
  await refused("stale_revision", stale);

  const seen = await astrid.members.get(FJORDLYS, added.user_id);
  const withEmail = { email: "ingrid@fjordlys.example" };
  const changed = await astrid.members.change(FJORDLYS, seen.user_id, withEmail, { if_match: seen.etag });
  assert.equal(changed.email, "ingrid@fjordlys.example");
  assert.notEqual(changed.etag, seen.etag);
  await refused("stale_revision", astrid.members.change(FJORDLYS, seen.user_id, withEmail, { if_match: seen.etag }));
  const renamed = await astrid.members.change(FJORDLYS, seen.user_id, { display_name: "Ingrid Ise" });
  assert.equal(renamed.display_name, "Ingrid Ise");
  assert.equal(renamed.email, "ingrid@fjordlys.example");
  assert.equal((await astrid.members.change(FJORDLYS, seen.user_id, { email: null })).email, null);

  const onePage = await astrid.members.list(FJORDLYS, { limit: 2 });
  assert.equal(onePage.items.length, 2);
  const everybody: string[] = [];
  for await (const member of astrid.members.all(FJORDLYS, { limit: 2 })) {
    everybody.push(member.user_id);
  }
  assert.ok(everybody.length > 4);
  const atOnce = await astrid.members.list(FJORDLYS, { limit: 200 });
  assert.deepEqual(
    everybody,
    atOnce.items.map((member) => member.user_id),
  );
}

async function walkThroughAWorkshop(): Promise<void> {
  const workshop = await kari.workshops.create(FJORDLYS, {
    title: "Living with low vision",
    workshop_type: "group_mentoring",
    facilitator_id: PER,
    scheduled_start_at: "2031-05-07T17:00:00+02:00",
    max_participants: 2,
  });
  const scheduled = await kari.workshops.schedule(FJORDLYS, workshop.id);
  assert.equal(scheduled.status, "scheduled");
  assert.equal(scheduled.seats_free, 2);
  assert.equal(scheduled.scheduled_start_at, "2031-05-07T17:00:00+02:00");

  for (const who of [liv, jonas]) {
    const seat = await who.workshopParticipants.register(FJORDLYS, workshop.id, PARTICIPANT);
    assert.equal(seat.registration_status, "registered");
  }
  const waiting = await berit.workshopParticipants.register(FJORDLYS, workshop.id, PARTICIPANT);
  assert.equal(waiting.registration_status, "waitlisted");
  assert.equal(waiting.waitlist_position, 1);

  const ill = { reason: "Ill" };
  const whatIf = await kari.workshopParticipants.cancelRegistration(FJORDLYS, workshop.id, JONAS, ill, { dry_run: true });
  assert.equal(whatIf.dry_run, true);
  assert.deepEqual(whatIf.promoted_user_ids, [BERIT]);
  const cancelled = await jonas.workshopParticipants.cancelRegistration(FJORDLYS, workshop.id, JONAS);
  assert.equal(cancelled.registration_status, "cancelled");
  assert.deepEqual(codes(cancelled.warnings), ["cancellation_reason_on_cancel"]);
  const promoted = await berit.workshopParticipants.get(FJORDLYS, workshop.id, BERIT);
  assert.equal(promoted.registration_status, "registered");

  await refused("not_found", berit.workshopParticipants.get(FJORDLYS, workshop.id, LIV));
  const names: string[] = [];
  const registered = { registration_status: "registered", limit: 1 } as const;
  for await (const participant of per.workshopParticipants.all(FJORDLYS, workshop.id, registered)) {
    names.push(participant.display_name);
  }
  assert.deepEqual(names.sort(), ["Berit Bø", "Liv Lunde"]);

  const now = { scheduled_start_at: new Date().toISOString() };
  const moved = await kari.workshops.change(FJORDLYS, workshop.id, now);
  assert.ok(moved.told_user_ids.includes(LIV) && moved.told_user_ids.includes(BERIT));
  assert.equal((await per.workshops.start(FJORDLYS, workshop.id)).status, "in_progress");
  const attendance = await per.workshopParticipants.recordAttendanceOfMany(FJORDLYS, workshop.id, {
    attendance: [
      { user_id: LIV, attended: true },
      { user_id: BERIT, attended: false },
      { user_id: JONAS, attended: true },
    ],
  });
  const [ofLiv, ofBerit, ofJonas] = attendance.results;
  assert.deepEqual([ofLiv?.attended, ofLiv?.attended_days], [true, [1]]);
  assert.equal(ofBerit?.attended, false);
  assert.deepEqual(codes(ofJonas?.errors ?? []), ["cancelled_participant_cannot_attend"]);
  assert.equal((await per.workshops.complete(FJORDLYS, workshop.id)).status, "completed");
  assert.equal((await kari.workshops.getStatistics(FJORDLYS, workshop.id)).attendance_rate, 0.5);
}

async function walkThroughAnEvent(): Promise<void> {
  const event = await kari.events.create(FJORDLYS, {
    title: "Bålkveld ved fjorden",
    event_type: "social",
    visibility: "organization",
    capacity: 2,
    start_at: "2031-06-12T18:00:00+02:00",
    end_at: "2031-06-12T21:00:00+02:00",
    location: "Nordnes, Bergen",
    location_geo: { lat: 60.3993, lng: 5.3048 },
    metadata: { project_code: { year: 2031, known: null } },
  });
  assert.deepEqual(event.metadata, { project_code: { year: 2031, known: null } });
  assert.equal((await kari.events.publish(FJORDLYS, event.id, { if_match: event.etag })).status, "published");
  const mayCome = await ola.events.getEligibility(FJORDLYS, event.id);
  assert.deepEqual([mayCome.eligible, mayCome.next_step], [true, "sign_up"]);
  const signedUp = await ola.eventParticipants.signUp(FJORDLYS, event.id, { notes: "I come with a guide dog." });
  assert.equal(signedUp.status, "registered");
  const comes = await ola.events.getEligibility(FJORDLYS, event.id);
  assert.deepEqual([comes.eligible, comes.next_step], [false, "see_registration"]);
  assert.ok(codes(comes.reasons).includes("unique_participant_per_event"));
  const called = await kari.eventParticipants.signUp(FJORDLYS, event.id, { user_id: JONAS });
  assert.equal(called.is_proxy_registration, true);
  const waits = await liv.eventParticipants.signUp(FJORDLYS, event.id);
  assert.deepEqual([waits.status, waits.waitlist_position], ["waitlisted", 1]);

  const near = ola.events.all(FJORDLYS, { text: "BALKVELD", near_lat: 60.39, near_lng: 5.32, within_km: 5, limit: 1 });
  const found = await find(near, (one) => one.id === event.id);
  assert.deepEqual([found?.title, found?.own_status], ["Bålkveld ved fjorden", "registered"]);
  await refused("not_found", nils.events.list(FJORDLYS, { text: "BALKVELD" }));

  const weekly = { start_at: "2031-10-23T18:00:00+02:00", copies: 2 };
  const copies = await kari.events.duplicate(FJORDLYS, event.id, weekly);
  assert.deepEqual(
    copies.items.map((copy) => copy.start_at),
    ["2031-10-23T18:00:00+02:00", "2031-10-30T18:00:00+01:00"],
  );

  const webhook = await astrid.webhooks.add(FJORDLYS, {
    url: "http://localhost:8099/samling",
    kinds: ["event_cancelled", "promoted"],
  });
  assert.match(webhook.secret ?? "", /^whsec_/);

  const cancelled = await kari.events.cancel(FJORDLYS, event.id, { reason: "A storm is on its way." });
  assert.deepEqual([cancelled.status, cancelled.told_count], ["cancelled", 3]);
  assert.ok(codes(cancelled.warnings).includes("cancellation_notifies_participants"));
  const tooLate = await refused("valid_status_transition", kari.events.start(FJORDLYS, event.id));
  assert.deepEqual([tooLate.status, tooLate.allowedActions], [409, ["delete"]]);
  const period = await kari.events.getStatisticsOfPeriod(FJORDLYS);
  assert.ok(period.total.cancelled_events > 0);

  await walkThroughNotices(event.id, webhook.id);
}

async function walkThroughNotices(event: string, webhook: string): Promise<void> {
  const notice = await awaited(() =>
    find(liv.myNotifications.all(), (told) => told.thing_id === event && told.kind === "event_cancelled"),
  );
  assert.equal(notice.title, "Bålkveld ved fjorden");
  assert.equal((await liv.myNotifications.list({ unread: true, limit: 1 })).items.length, 1);
  assert.ok((await liv.myNotifications.markAllRead()).read_count > 0);
  assert.notEqual((await liv.myNotifications.get(notice.id)).read_at, null);

  const preferences = await liv.myNotifications.changePreferences({ language: "nn", promoted: { email: false } });
  assert.equal(preferences.language, "nn");
  assert.deepEqual(preferences.promoted, { inbox: true, email: false });
  const none = liv.myNotifications.changePreferences({ event_cancelled: { inbox: false } });
  const unheard = await refused("validation_failed", none);
  assert.deepEqual(codes(unheard.errors), ["cancellation_notices_stay_in_inbox"]);

  const tried = await awaited(() =>
    find(
      astrid.deliveries.all(FJORDLYS, { webhook_id: webhook }),
      (delivery) => delivery.kind === "event_cancelled" && delivery.failure_reason !== null,
    ),
  );
  assert.deepEqual([tried.failure_reason, tried.status], ["unreachable", "waiting"]);
  await astrid.webhooks.remove(FJORDLYS, webhook);

  const entries = await astrid.auditLog.listEntries(FJORDLYS, { action: "workshop_participant.promoted", limit: 1 });
  assert.deepEqual(entries.items[0]?.changed, ["queue_number", "registration_status"]);
}

/** A service that has no time twice, and then counts the notices: whatever was asked for came under one key. */
async function walkThroughACrowd(): Promise<void> {
  const keys: unknown[] = [];
  const busy = { type: "/problems/busy", title: "Busy", status: 503, detail: "Later.", instance: "/", code: "busy", trace_id: "" };
  const crowded = createServer((request, response) => {
    keys.push(request.headers["idempotency-key"]);
    const hasTime = keys.length > 2;
    response.writeHead(hasTime ? 200 : 503, { "Content-Type": "application/problem+json", "Retry-After": "0" });
    response.end(JSON.stringify(hasTime ? { read_count: 3 } : busy));
  }).listen(0);
  await once(crowded, "listening");
  const { port } = crowded.address() as AddressInfo;
  const patient = Samling.at(`http://localhost:${port}`, "token");
  assert.equal((await patient.myNotifications.markAllRead()).read_count, 3);
  assert.deepEqual([keys.length, new Set(keys).size], [3, 1]);

  keys.length = 0;
  const change = patient.myNotifications.changePreferences({ language: "nn" });
  assert.equal((await refused("busy", change)).retryAfter, 0);
  assert.equal(keys.length, 1);
  crowded.close();
  crowded.closeAllConnections();
}

await walkInTenLines(address, () => token("kari"), FJORDLYS);
await walkThroughMembers();
await walkThroughAWorkshop();
await walkThroughAnEvent();
await walkThroughACrowd();
console.log("The client for TypeScript walks the README's story.");
