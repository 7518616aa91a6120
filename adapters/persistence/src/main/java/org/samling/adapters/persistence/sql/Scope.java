package org.samling.adapters.persistence.sql;

import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** On whose behalf a statement runs, and with it which rows exist for it. */
public sealed interface Scope {

    /** Everything of one organisation, and nothing of any other. */
    record Tenant(OrganizationId organization) implements Scope {}

    /** Somebody at an organisation's door, who may turn out to be no member of it. */
    record Caller(OrganizationId organization, String subject) implements Scope {}

    /** What belongs to the bearer of a token outside any organisation: who it is, and the answers it got. */
    record Subject(String subject) implements Scope {}

    /** A person's own things, across organisations. */
    record Person(UserId user) implements Scope {}

    /** Which organisations there are; nothing of what happens inside them. */
    record Platform() implements Scope {}

    /** What is old enough to be cleared away, whosever it is. */
    record Housekeeping() implements Scope {}
}
