package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryOutboxTest extends InMemoryContract implements OutboxContract {}
