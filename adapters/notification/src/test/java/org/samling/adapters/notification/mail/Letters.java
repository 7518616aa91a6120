package org.samling.adapters.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Letters as they are given to the carrier. */
record Letters(
        NoticeKind kind,
        String type,
        NoticeFacts facts,
        Language language,
        String name,
        String organization,
        @Nullable ThingView thing) {

    static final String ADDRESS = "aase.oedegaard@eksempel.no";
    static final String NAME = "Åse Ødegård";
    static final String ORGANIZATION = "Hjerterå likepersoner";
    static final String TITLE = "Å leve med kronisk sjukdom";
    static final String PLACE = "Kjærlighetsstien 3, Tromsø";
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** A Tuesday, 18.00 in Norway. */
    static final Instant START = Instant.parse("2026-03-03T17:00:00Z");

    /** A Thursday, 17.30 in Norway. */
    static final Instant FORMER_START = Instant.parse("2026-02-26T16:30:00Z");

    /** Always the same, for among digits that chance picks there may be those that a letter is not to hold. */
    private static final UUID THING = UUID.fromString("0190a000-0000-7000-8000-000000000301");

    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

    static Letters of(NoticeKind kind, String type) {
        return new Letters(kind, type, NoticeFacts.NONE, Language.NB, NAME, ORGANIZATION, thing(type));
    }

    /** One of each kind that occurs. */
    static List<Letters> ofEveryKind() {
        return Stream.of(NoticeKind.values()).flatMap(Letters::ofKind).toList();
    }

    /** What each kind can be about; a move also what has moved. */
    private static Stream<Letters> ofKind(NoticeKind kind) {
        return switch (kind) {
            case REGISTERED, PROMOTED, CANCELLED -> Stream.of(of(kind, "workshop"), of(kind, "event"));
            case WAITLISTED ->
                Stream.of("workshop", "event").map(type -> of(kind, type).telling(position(3)));
            case WORKSHOP_CANCELLED, FACILITATOR_ASSIGNED -> Stream.of(of(kind, "workshop"));
            case EVENT_CANCELLED -> Stream.of(of(kind, "event"));
            case MOVED ->
                Stream.of(Move.values())
                        .flatMap(move -> Stream.of("workshop", "event")
                                .map(type -> of(kind, type).telling(moved(move))));
            case REMINDER -> Stream.of(of(kind, "workshop"), of(kind, "event"), of(kind, "workshop_todo"));
            case TODO_ASSIGNED -> Stream.of(of(kind, "workshop_todo"));
            case WEBHOOK_DISABLED -> Stream.of(of(kind, "webhook"));
        };
    }

    static NoticeFacts position(long position) {
        return new NoticeFacts(position, null, null, null, null);
    }

    static NoticeFacts moved(Move move) {
        return switch (move) {
            case TIME -> new NoticeFacts(null, FORMER_START, START, null, null);
            case PLACE -> new NoticeFacts(null, null, null, "Storgata 1", PLACE);
            case TIME_AND_PLACE -> new NoticeFacts(null, FORMER_START, START, "Storgata 1", PLACE);
        };
    }

    Letters telling(NoticeFacts newFacts) {
        return new Letters(kind, type, newFacts, language, name, organization, thing);
    }

    Letters in(Language newLanguage) {
        return new Letters(kind, type, facts, newLanguage, name, organization, thing);
    }

    Letters to(String newName) {
        return new Letters(kind, type, facts, language, newName, organization, thing);
    }

    Letters from(String newOrganization) {
        return new Letters(kind, type, facts, language, name, newOrganization, thing);
    }

    Letters about(@Nullable ThingView newThing) {
        return new Letters(kind, type, facts, language, name, organization, newThing);
    }

    LetterText text() {
        return LetterWriter.write(letter());
    }

    Parcel.Letter letter() {
        return letter(ADDRESS);
    }

    Parcel.Letter letter(String address) {
        var organizationId = new OrganizationId(UUID.randomUUID());
        var notice = new NoticeView(
                organizationId,
                new NoticeId(UUID.randomUUID()),
                kind,
                new UserId(UUID.randomUUID()),
                new NoticedThing(type, THING),
                facts,
                NOW);
        var delivery = Delivery.queue(new DeliveryId(UUID.randomUUID()), Lane.email(organizationId), notice.id(), NOW);
        return new Parcel.Letter(delivery, notice, address, name, language, organization, thing);
    }

    private static ThingView thing(String type) {
        return switch (type) {
            case "workshop", "event" -> new ThingView(TITLE, START, OSLO, PLACE, false);
            case "workshop_todo" -> new ThingView(TITLE, START, OSLO, null, false);
            default -> new ThingView("https://mottaker.example/nøkkel", null, OSLO, null, false);
        };
    }
}
