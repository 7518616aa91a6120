package org.samling.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.audit.BrowseAuditLog.Filter;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/** What anybody who keeps the audit log promises: it is read as it was written, but for what is personal. */
public interface AuditLogContract extends Scene {

    Filter EVERYTHING = new Filter(null, null, null, null, null, null);
    PageRequest MANY = new PageRequest(100, null);
    String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    default void an_entry_tells_who_did_what_for_whom_and_when() {
        var organization = anOrganization();
        var staff = aPerson();
        var member = aPerson();
        var entry = new AuditEntry(
                Ids.mint(MORNING),
                organization.id(),
                MORNING,
                staff,
                member,
                "member.changed",
                AuditedThing.member(member),
                Snapshot.empty(),
                Snapshot.empty(),
                TRACE);
        append(entry);

        var read = onlyEntry(organization);

        assertThat(read.id()).isEqualTo(entry.id());
        assertThat(read.occurredAt()).isEqualTo(MORNING);
        assertThat(read.actor()).isEqualTo(staff.value());
        assertThat(read.onBehalfOf()).isEqualTo(member.value());
        assertThat(read.action()).isEqualTo("member.changed");
        assertThat(read.thingType()).isEqualTo("member");
        assertThat(read.thingId()).isEqualTo(member.value());
        assertThat(read.traceId()).isEqualTo(TRACE);
    }

    @Test
    default void an_act_on_nobodys_behalf_says_nothing_of_it() {
        var organization = anOrganization();
        append(anEntry(organization, MORNING));

        assertThat(onlyEntry(organization).onBehalfOf()).isNull();
    }

    @Test
    default void an_entry_tells_the_facts_before_and_after_as_a_client_knows_them() {
        var organization = anOrganization();
        var thing = UUID.randomUUID();
        var before = Snapshot.empty()
                .fact("user_id", thing)
                .fact("role", Role.ORG_ADMIN)
                .fact("enabled", true)
                .fact("capacity", 12)
                .fact("begins_at", NOON)
                .fact("attended_days", List.of(1, 2))
                .fact("deadline", null);
        append(anEntry(organization, before, before.fact("role", Role.CONTACT).fact("capacity", null)));

        var read = onlyEntry(organization);

        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("user_id", thing.toString());
        facts.put("role", "org_admin");
        facts.put("enabled", true);
        facts.put("capacity", 12);
        facts.put("begins_at", "2026-03-02T12:00:00Z");
        facts.put("attended_days", List.of(1, 2));
        facts.put("deadline", null);
        assertThat(read.before()).isEqualTo(facts);
        facts.put("role", "contact");
        facts.put("capacity", null);
        assertThat(read.after()).isEqualTo(facts);
        assertThat(read.changed()).containsExactlyInAnyOrder("role", "capacity");
    }

    @Test
    default void of_what_is_personal_an_entry_tells_only_that_it_changed() {
        var organization = anOrganization();
        var before = Snapshot.empty().personal("display_name", "Kari").personal("email", "kari@example.org");
        append(anEntry(organization, before, before.personal("display_name", "Kari Nordmann")));

        var read = onlyEntry(organization);

        assertThat(read.before()).isEmpty();
        assertThat(read.after()).isEmpty();
        assertThat(read.changed()).containsExactly("display_name");
    }

    @Test
    default void a_first_entry_names_all_that_came_to_be() {
        var organization = anOrganization();
        append(anEntry(
                organization,
                Snapshot.empty(),
                Snapshot.empty().fact("role", Role.CONTACT).personal("display_name", "Kari")));

        assertThat(onlyEntry(organization).before()).isEmpty();
        assertThat(onlyEntry(organization).changed()).containsExactlyInAnyOrder("role", "display_name");
    }

    @Test
    default void the_latest_entries_come_first_page_by_page() {
        var organization = anOrganization();
        var morning = anEntry(organization, MORNING);
        var noon = anEntry(organization, NOON);
        var aLittleLater = anEntry(organization, NOON.plusMillis(500));
        var evening = anEntry(organization, EVENING);
        append(noon, evening, morning, aLittleLater);

        var first = auditViews().list(organization.id(), EVERYTHING, new PageRequest(3, null));
        assertThat(first.items())
                .extracting(AuditEntryView::id)
                .containsExactly(evening.id(), aLittleLater.id(), noon.id());
        assertThat(first.next()).isEqualTo(new Position(NOON.toString(), noon.id()));

        var second = auditViews().list(organization.id(), EVERYTHING, new PageRequest(3, first.next()));
        assertThat(second.items()).extracting(AuditEntryView::id).containsExactly(morning.id());
        assertThat(second.next()).isNull();
    }

    @Test
    default void entries_of_the_same_moment_are_each_listed_once() {
        var organization = anOrganization();
        var one = anEntry(organization, MORNING);
        var other = anEntry(organization, MORNING);
        append(one, other);

        var first = auditViews().list(organization.id(), EVERYTHING, new PageRequest(1, null));
        var second = auditViews().list(organization.id(), EVERYTHING, new PageRequest(1, first.next()));

        assertThat(List.of(
                        first.items().getFirst().id(), second.items().getFirst().id()))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(second.next()).isNull();
    }

    @Test
    default void each_organization_has_a_log_of_its_own() {
        var organization = anOrganization();
        append(anEntry(anOrganization(), MORNING));

        assertThat(idsOf(organization, EVERYTHING)).isEmpty();
    }

    @Test
    default void entries_can_be_asked_for_by_what_they_are_about() {
        var organization = anOrganization();
        var kari = aPerson();
        var aboutKari = entryAbout(organization, AuditedThing.member(kari));
        var aboutOla = entryAbout(organization, AuditedThing.member(aPerson()));
        append(aboutKari, aboutOla, entryAbout(organization, AuditedThing.organization(organization.id())));

        assertThat(idsOf(organization, new Filter("member", null, null, null, null, null)))
                .containsExactlyInAnyOrder(aboutKari.id(), aboutOla.id());
        assertThat(idsOf(organization, new Filter("member", kari.value(), null, null, null, null)))
                .containsExactly(aboutKari.id());
        assertThat(idsOf(organization, new Filter("workshop", kari.value(), null, null, null, null)))
                .isEmpty();
    }

    @Test
    default void entries_can_be_asked_for_by_who_did_it_and_what_was_done() {
        var organization = anOrganization();
        var kari = aPerson();
        var added = entryBy(organization, kari, "member.added");
        var removed = entryBy(organization, kari, "member.removed");
        append(added, removed, entryBy(organization, aPerson(), "member.added"));

        assertThat(idsOf(organization, new Filter(null, null, kari.value(), null, null, null)))
                .containsExactlyInAnyOrder(added.id(), removed.id());
        assertThat(idsOf(organization, new Filter(null, null, kari.value(), "member.added", null, null)))
                .containsExactly(added.id());
    }

    @Test
    default void entries_can_be_asked_for_from_a_moment_on_and_up_to_another() {
        var organization = anOrganization();
        var morning = anEntry(organization, MORNING);
        var noon = anEntry(organization, NOON);
        var evening = anEntry(organization, EVENING);
        append(morning, noon, evening);

        assertThat(idsOf(organization, new Filter(null, null, null, null, NOON, null)))
                .containsExactly(evening.id(), noon.id());
        assertThat(idsOf(organization, new Filter(null, null, null, null, null, NOON)))
                .containsExactly(morning.id());
        assertThat(idsOf(organization, new Filter(null, null, null, null, NOON, EVENING)))
                .containsExactly(noon.id());
    }

    private void append(AuditEntry... entries) {
        write(() -> auditLog().append(entries[0].organization(), List.of(entries)));
    }

    private AuditEntryView onlyEntry(Organization organization) {
        var page = auditViews().list(organization.id(), EVERYTHING, MANY);
        assertThat(page.items()).hasSize(1);
        return page.items().getFirst();
    }

    private List<UUID> idsOf(Organization organization, Filter filter) {
        return auditViews().list(organization.id(), filter, MANY).items().stream()
                .map(AuditEntryView::id)
                .toList();
    }

    private AuditEntry anEntry(Organization organization, Instant at) {
        var thing = AuditedThing.organization(organization.id());
        return entry(organization, at, aPerson(), "organization.changed", thing, Snapshot.empty(), Snapshot.empty());
    }

    private AuditEntry anEntry(Organization organization, Snapshot before, Snapshot after) {
        var thing = AuditedThing.organization(organization.id());
        return entry(organization, MORNING, aPerson(), "organization.changed", thing, before, after);
    }

    private AuditEntry entryAbout(Organization organization, AuditedThing thing) {
        return entry(organization, MORNING, aPerson(), "thing.changed", thing, Snapshot.empty(), Snapshot.empty());
    }

    private AuditEntry entryBy(Organization organization, UserId actor, String action) {
        var thing = AuditedThing.member(actor);
        return entry(organization, MORNING, actor, action, thing, Snapshot.empty(), Snapshot.empty());
    }

    private static AuditEntry entry(
            Organization organization,
            Instant at,
            UserId actor,
            String action,
            AuditedThing thing,
            Snapshot before,
            Snapshot after) {
        return new AuditEntry(Ids.mint(at), organization.id(), at, actor, null, action, thing, before, after, TRACE);
    }
}
