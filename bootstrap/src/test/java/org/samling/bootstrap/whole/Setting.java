package org.samling.bootstrap.whole;

import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Document.Endpoint;

/** An operation made possible, for tests that make requests of their own: who may do it, where, and with what. */
public final class Setting {

    /** Is in all that another organisation has written. */
    public static final String CANARY = Scenery.CANARY;

    private static @Nullable Place plenty;

    private final Question question;

    private Setting(Question question) {
        this.question = question;
    }

    /** The operation for one of those who may do it. What it writes to, nobody else will ask for. */
    public static Setting of(String operationId) {
        var operation = Operation.valueOf(operationId);
        var endpoint = Document.endpoint(operation);
        var asker = operation.oneOfThoseAdmitted();
        return new Setting(
                endpoint.isList()
                        ? Question.of(endpoint, whoSeesMuch(endpoint, asker), plenty())
                        : Question.of(endpoint, asker, Backdrop.scenery().readyFor(endpoint, asker)));
    }

    public String method() {
        return question.endpoint().method();
    }

    /** Whether the operation goes through again after it has gone through. */
    public boolean isLasting() {
        return !question.endpoint().writes() || method().equals("PATCH");
    }

    /** A bearer token of whoever may do it. */
    public String token() {
        return token(question.asker());
    }

    /** A bearer token of somebody who may do everything in another organisation. */
    public String tokenAbroad() {
        return token(Principal.ADMIN_ABROAD);
    }

    /** Whether no organisation is foreign to whoever may do it. */
    public boolean reachesEveryOrganization() {
        return question.asker() == Principal.PLATFORM_ADMIN;
    }

    /** A text in which the ids of this place stand. */
    public String here(String template) {
        return question.place().fill(template);
    }

    /** A text in which the ids of another organisation, and of what is in it, stand. */
    public String abroad(String template) {
        return Backdrop.scenery().abroad().fill(template);
    }

    /** A text in which the ids of this organisation stand, and for all that is in it ids of nothing. */
    public String inVain(String template) {
        return Place.invented(question.place().organization()).fill(template);
    }

    /** A body that goes through, unless the operation goes through without one. */
    public @Nullable String body() {
        return question.body();
    }

    private static synchronized Place plenty() {
        var place = plenty == null ? Plenty.in(Backdrop.scenery().home()) : plenty;
        plenty = place;
        return place;
    }

    /** What is in a list of one's own is much for who takes part. */
    private static Principal whoSeesMuch(Endpoint list, Principal asker) {
        return list.path().startsWith("/v1/me/") ? Principal.PARTICIPANT : asker;
    }

    private static String token(Principal principal) {
        return Tokens.of(principal.subject(), principal == Principal.PLATFORM_ADMIN);
    }
}
