package org.samling.bootstrap.whole;

import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Scenery.Home;

/**
 * The scenery that stays as it is, for whoever is only refused or only looks: setting it up takes more requests than
 * asking.
 *
 * @param main a workshop with a facilitator, a participant, to-dos and notes
 * @param other another one of the same organisation, with other people
 * @param draft one that is only planned
 * @param abroad one of another organisation
 */
record Backdrop(Home home, Place main, Place other, Place draft, Place abroad) {

    private static @Nullable Backdrop once;

    static synchronized Backdrop scenery() {
        var backdrop = once;
        if (backdrop == null) {
            backdrop = set();
            once = backdrop;
        }
        return backdrop;
    }

    boolean hidesItsDraftFrom(Principal member) {
        return member == Principal.PEER_MENTOR || member == Principal.PARTICIPANT;
    }

    private static Backdrop set() {
        var home = Scenery.home();
        var backdrop = new Backdrop(
                home,
                Stage.SIGNED_UP.set(home.cast(), Principal.COORDINATOR),
                Stage.SIGNED_UP.set(home.otherCast(), Principal.COORDINATOR),
                Stage.DRAFT.set(home.cast(), Principal.COORDINATOR),
                Stage.SIGNED_UP.set(Scenery.abroad(), Principal.ADMIN_ABROAD));
        for (var principal : Principal.values()) {
            Scenery.as(principal).get("/v1/me");
        }
        return backdrop;
    }
}
