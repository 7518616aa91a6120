package org.samling.application.identity;

import org.jspecify.annotations.Nullable;

/** The bearer of a verified token: the subject that the identity provider gave, and what the token tells beside it. */
public record Person(
        String subject,
        @Nullable String displayName,
        @Nullable String email,
        boolean platformAdmin) {}
