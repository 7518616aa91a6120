package org.samling.bootstrap.whole;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Scenery.Cast;
import org.samling.bootstrap.whole.Scenery.Home;

/**
 * The scenery that stays as it is, for whoever is only refused or only looks: setting it up takes more requests than
 * asking.
 *
 * @param main a workshop with a facilitator, a participant, to-dos and notes, an event with the same participant, and a webhook
 *     that was to hear of it
 * @param other another one of each in the same organisation, with other people
 * @param draft one of each that is only planned
 * @param deleted an event that was deleted, though the participant had signed up for it
 * @param byInvitation an event that nobody was invited to
 * @param abroad one of each in another organisation
 */
record Backdrop(Home home, Place main, Place other, Place draft, Place deleted, Place byInvitation, Place abroad) {

    static final Step DEACTIVATE =
            Step.act("/v1/organizations/{organization_id}/deactivate").by(_ -> Principal.PLATFORM_ADMIN);

    private static @Nullable Backdrop once;

    static synchronized Backdrop scenery() {
        var backdrop = once;
        if (backdrop == null) {
            backdrop = set();
            once = backdrop;
        }
        return backdrop;
    }

    /** What an operation is not to tell a member of, though it is in the member's organisation. */
    List<Place> hiddenFrom(Principal member, Endpoint endpoint) {
        if (endpoint.isAboutAnEvent() && !member.isStaff()) {
            return List.of(draft, deleted, byInvitation);
        }
        if (endpoint.isAboutAWorkshop() && (member == Principal.PEER_MENTOR || member == Principal.PARTICIPANT)) {
            return List.of(draft);
        }
        return List.of();
    }

    /** What is there as the operation needs it; for a write, that nobody else will ask for, with a note of one's own. */
    Place readyFor(Endpoint endpoint, Principal principal) {
        if (!endpoint.writes()) {
            return main;
        }
        var operation = Operation.valueOf(endpoint.operationId());
        if (endpoint.isOfTheMentorProgram() || endpoint.isOfEvents()) {
            return operation.stage().set(castWithNoteBy(principal));
        }
        var place = operation.stage().set(Scenery.home().cast());
        if (operation == Operation.reactivateOrganization) {
            DEACTIVATE.take(home.cast(), place);
        }
        return place;
    }

    /** A place in an organisation that was deactivated. */
    static Place deactivated() {
        var cast = Scenery.home().cast();
        return DEACTIVATE.take(cast, Stage.NONE.set(cast));
    }

    private Cast castWithNoteBy(Principal principal) {
        var writesNotes = principal == Principal.FACILITATOR || principal == Principal.ORG_ADMIN;
        return writesNotes ? home.cast().withNoteBy(principal) : home.cast();
    }

    private static Backdrop set() {
        var home = Scenery.home();
        var signedUp = WorkshopStage.SIGNED_UP.and(EventStage.SIGNED_UP).and(NoticeStage.PARKED);
        var backdrop = new Backdrop(
                home,
                signedUp.set(home.cast()),
                signedUp.set(home.otherCast()),
                WorkshopStage.HIDDEN_AS_DRAFT.and(EventStage.HIDDEN_AS_DRAFT).set(home.cast()),
                EventStage.HIDDEN_AS_DELETED.set(home.cast()),
                EventStage.HIDDEN_FROM_THE_UNINVITED.set(home.cast()),
                signedUp.set(Scenery.abroad()));
        for (var principal : Principal.values()) {
            Scenery.as(principal).get("/v1/me");
        }
        return backdrop;
    }
}
