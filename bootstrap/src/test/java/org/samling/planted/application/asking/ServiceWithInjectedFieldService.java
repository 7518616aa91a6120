package org.samling.planted.application.asking;

import jakarta.inject.Inject;

/** Hides what it needs. */
abstract class ServiceWithInjectedFieldService {

    @Inject
    ConversationWithNobody conversation;
}
