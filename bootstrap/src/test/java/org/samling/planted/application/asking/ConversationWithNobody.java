package org.samling.planted.application.asking;

import org.samling.domain.shared.Actor;

/** Does not ask who is speaking. */
public interface ConversationWithNobody {

    void leave(Leave command);

    void end();

    void greet(String name);

    /** Names the actor last. */
    record Leave(String why, Actor actor) {}
}
