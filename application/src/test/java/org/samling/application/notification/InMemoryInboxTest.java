package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryInboxTest extends InMemoryContract implements InboxContract {}
