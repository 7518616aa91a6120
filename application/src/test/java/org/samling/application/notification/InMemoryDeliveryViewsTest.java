package org.samling.application.notification;

import org.samling.application.InMemoryContract;

class InMemoryDeliveryViewsTest extends InMemoryContract implements DeliveryViewsContract {}
