package org.samling.domain.notification;

/** Where the operator lets webhooks be called. */
public enum WebhookReach {
    /** On the internet, encrypted. */
    INTERNET,
    /** Anywhere, also inside the network that the service runs in: for development, or where the operator knows every member. */
    ANYWHERE
}
