package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryDeliveriesTest extends InMemoryContract implements DeliveriesContract {}
