package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryWebhooksTest extends InMemoryContract implements WebhooksContract {}
