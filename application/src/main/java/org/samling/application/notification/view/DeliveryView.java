package org.samling.application.notification.view;

import org.samling.domain.notification.Delivery;

/** A delivery, and what it delivers. */
public record DeliveryView(Delivery delivery, NoticeView notice) {}
