package org.samling.application.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.application.audit.BrowseAuditLog.Filter;
import org.samling.application.audit.port.AuditViews;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.OrganizationId;

/** Shows the audit entries that are in memory. */
public final class InMemoryAuditViews implements AuditViews {

    private final InMemoryAuditLog log;

    public InMemoryAuditViews(InMemoryAuditLog log) {
        this.log = log;
    }

    @Override
    public Page<AuditEntryView> list(OrganizationId organization, Filter filter, PageRequest page) {
        return InMemoryPages.latestFirst(
                log.entries().stream()
                        .filter(entry -> entry.organization().equals(organization))
                        .filter(entry -> passes(entry, filter))
                        .map(InMemoryAuditViews::view),
                page,
                view -> new Position(view.occurredAt().toString(), view.id()));
    }

    private static boolean passes(AuditEntry entry, Filter filter) {
        return (filter.thingType() == null
                        || filter.thingType().equals(entry.thing().type()))
                && (filter.thingId() == null
                        || filter.thingId().equals(entry.thing().id()))
                && (filter.actor() == null
                        || (entry.actor() != null
                                && filter.actor().equals(entry.actor().value())))
                && (filter.action() == null || filter.action().equals(entry.action()))
                && (filter.from() == null || !entry.occurredAt().isBefore(filter.from()))
                && (filter.to() == null || entry.occurredAt().isBefore(filter.to()));
    }

    private static AuditEntryView view(AuditEntry entry) {
        var onBehalfOf = entry.onBehalfOf();
        return new AuditEntryView(
                entry.id(),
                entry.occurredAt(),
                entry.actor() == null ? null : entry.actor().value(),
                onBehalfOf == null ? null : onBehalfOf.value(),
                entry.action(),
                entry.thing().type(),
                entry.thing().id(),
                asWritten(entry.before().facts()),
                asWritten(entry.after().facts()),
                entry.after().differenceFrom(entry.before()),
                entry.request());
    }

    /** An entry is kept as text, so that it can be read when the classes of today are gone. */
    private static Map<String, @Nullable Object> asWritten(Map<String, @Nullable Object> facts) {
        var written = new LinkedHashMap<String, @Nullable Object>();
        facts.forEach((attribute, value) -> written.put(attribute, asWritten(value)));
        return written;
    }

    private static @Nullable Object asWritten(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes;
            case Number number -> number;
            case Collection<?> several ->
                several.stream().map(InMemoryAuditViews::asWritten).toList();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }
}
