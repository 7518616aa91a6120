package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.organization.BrowseMembers.Filter;
import org.samling.application.organization.view.MemberView;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** What anybody who shows members promises. */
public interface MemberViewsContract extends Scene {

    Filter EVERYBODY = new Filter(null, null);
    PageRequest MANY = new PageRequest(100, null);

    @Test
    default void a_member_is_shown_with_what_may_be_done() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);

        assertThat(memberViews().find(organization.id(), anne.user())).contains(MemberView.of(anne, 1));
        assertThat(memberViews().find(organization.id(), bodil.user())).contains(MemberView.of(bodil, 1));
        assertThat(memberViews().list(organization.id(), EVERYBODY, MANY).items())
                .containsExactly(MemberView.of(anne, 1), MemberView.of(bodil, 1));
    }

    @Test
    default void with_a_second_org_admin_the_first_may_go() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var bodil = memberOf(organization, "Bodil", Role.ORG_ADMIN);

        assertThat(memberViews().find(organization.id(), anne.user())).contains(MemberView.of(anne, 2));
        assertThat(memberViews().list(organization.id(), EVERYBODY, MANY).items())
                .containsExactly(MemberView.of(anne, 2), MemberView.of(bodil, 2));
    }

    @Test
    default void a_former_member_is_not_shown() {
        var organization = anOrganization();
        var former = removed(memberOf(organization, "Anne", Role.CONTACT));

        assertThat(memberViews().find(organization.id(), former.user())).isEmpty();
        assertThat(memberViews().list(organization.id(), EVERYBODY, MANY).items())
                .isEmpty();
    }

    @Test
    default void members_of_another_organization_are_not_shown() {
        var organization = anOrganization();
        var elsewhere = memberOf(anOrganization(), "Anne", Role.CONTACT);

        assertThat(memberViews().find(organization.id(), elsewhere.user())).isEmpty();
        assertThat(memberViews().list(organization.id(), EVERYBODY, MANY).items())
                .isEmpty();
    }

    @Test
    default void members_are_listed_by_name_page_by_page() {
        var organization = anOrganization();
        memberOf(organization, "Åse", Role.CONTACT);
        memberOf(organization, "Zara", Role.CONTACT);
        memberOf(organization, "anne", Role.CONTACT);
        memberOf(organization, "Anne", Role.CONTACT);

        var first = memberViews().list(organization.id(), EVERYBODY, new PageRequest(3, null));
        assertThat(first.items()).extracting(MemberView::displayName).containsExactly("Anne", "Zara", "anne");
        assertThat(first.next())
                .isEqualTo(new Position("anne", first.items().getLast().user().value()));

        var second = memberViews().list(organization.id(), EVERYBODY, new PageRequest(3, first.next()));
        assertThat(second.items()).extracting(MemberView::displayName).containsExactly("Åse");
        assertThat(second.next()).isNull();
    }

    @Test
    default void namesakes_are_each_listed_once() {
        var organization = anOrganization();
        var one = memberOf(organization, "Kari Hansen", Role.CONTACT);
        var other = memberOf(organization, "Kari Hansen", Role.CONTACT);

        var first = memberViews().list(organization.id(), EVERYBODY, new PageRequest(1, null));
        var second = memberViews().list(organization.id(), EVERYBODY, new PageRequest(1, first.next()));

        assertThat(second.next()).isNull();
        assertThat(new Object[] {
                    first.items().getFirst().user(), second.items().getFirst().user()
                })
                .containsExactlyInAnyOrder(one.user(), other.user());
    }

    @Test
    default void members_in_one_role_can_be_listed() {
        var organization = anOrganization();
        memberOf(organization, "Anne", Role.COORDINATOR);
        memberOf(organization, "Bodil", Role.PEER_MENTOR);
        memberOf(organization, "Cecilie", Role.COORDINATOR);

        var first = memberViews().list(organization.id(), new Filter(Role.COORDINATOR, null), new PageRequest(1, null));
        assertThat(first.items()).extracting(MemberView::displayName).containsExactly("Anne");

        var second = memberViews()
                .list(organization.id(), new Filter(Role.COORDINATOR, null), new PageRequest(1, first.next()));
        assertThat(second.items()).extracting(MemberView::displayName).containsExactly("Cecilie");
        assertThat(second.next()).isNull();
    }

    @Test
    default void members_are_found_by_a_part_of_the_name_however_it_is_capitalised_or_accented() {
        var organization = anOrganization();
        memberOf(organization, "Åse Bjørnstad", Role.CONTACT);
        memberOf(organization, "Ásllat Čoŋkáš", Role.CONTACT);
        memberOf(organization, "Kjærsti Brødløs", Role.CONTACT);
        memberOf(organization, "Bjorn 100 % Ås_en", Role.CONTACT);

        assertThat(namesFound(organization, "BJORN")).containsExactly("Bjorn 100 % Ås_en", "Åse Bjørnstad");
        assertThat(namesFound(organization, "bjørn")).containsExactly("Bjorn 100 % Ås_en", "Åse Bjørnstad");
        assertThat(namesFound(organization, "se b")).containsExactly("Åse Bjørnstad");
        assertThat(namesFound(organization, "ase")).containsExactly("Åse Bjørnstad");
        assertThat(namesFound(organization, "conkas")).containsExactly("Ásllat Čoŋkáš");
        assertThat(namesFound(organization, "kjarsti")).containsExactly("Kjærsti Brødløs");
        assertThat(namesFound(organization, "0 %")).containsExactly("Bjorn 100 % Ås_en");
        assertThat(namesFound(organization, "s_e")).containsExactly("Bjorn 100 % Ås_en");
        assertThat(namesFound(organization, "b%j")).isEmpty();
        assertThat(namesFound(organization, "a_e")).isEmpty();
        assertThat(namesFound(organization, "\\")).isEmpty();
    }

    @Test
    default void a_name_is_looked_for_in_one_role_and_page_by_page() {
        var organization = anOrganization();
        memberOf(organization, "Anne Aas", Role.COORDINATOR);
        memberOf(organization, "Anne Berg", Role.PEER_MENTOR);
        memberOf(organization, "Anne Dahl", Role.COORDINATOR);
        memberOf(organization, "Bodil", Role.COORDINATOR);
        removed(memberOf(organization, "Anne Eng", Role.COORDINATOR));
        var wanted = new Filter(Role.COORDINATOR, "anne");

        var found = AllPages.of(1, page -> memberViews().list(organization.id(), wanted, page));

        assertThat(found).extracting(MemberView::displayName).containsExactly("Anne Aas", "Anne Dahl");
    }

    private List<String> namesFound(Organization organization, String text) {
        return memberViews().list(organization.id(), new Filter(null, text), MANY).items().stream()
                .map(MemberView::displayName)
                .toList();
    }
}
