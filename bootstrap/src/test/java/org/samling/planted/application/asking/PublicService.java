package org.samling.planted.application.asking;

/** Can be seen past its in-port. */
public class PublicService implements ConversationWithNobody {

    @Override
    public void leave(Leave command) {}

    @Override
    public void end() {}

    @Override
    public void greet(String name) {}
}
