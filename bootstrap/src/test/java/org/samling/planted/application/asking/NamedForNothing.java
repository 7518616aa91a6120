package org.samling.planted.application.asking;

/** Does not say what it is. */
class NamedForNothing implements ConversationWithNobody {

    @Override
    public void leave(Leave command) {}

    @Override
    public void end() {}

    @Override
    public void greet(String name) {}
}
