package org.samling.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Role;

class MemberProfileTest {

    @Test
    void a_change_may_clear_the_address_and_leave_the_rest() {
        var profile = MemberProfile.of("Kari", "kari@example.org", Role.CONTACT);

        assertThat(profile.with(Change.keep(), Change.to(null), Change.keep()))
                .isEqualTo(MemberProfile.of("Kari", null, Role.CONTACT));
    }

    @Nested
    class SubjectRequiredNonEmpty {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  "})
        void a_new_member_is_somebody_the_identity_provider_knows(@Nullable String subject) {
            assertRefused(
                    MemberRule.SUBJECT_REQUIRED_NON_EMPTY,
                    "subject",
                    () -> NewMember.of(subject, "Kari", null, Role.CONTACT));
        }
    }

    @Nested
    class DisplayNameRequiredNonEmpty {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  "})
        void a_member_has_a_name(@Nullable String name) {
            assertRefused(
                    MemberRule.DISPLAY_NAME_REQUIRED_NON_EMPTY,
                    "display_name",
                    () -> MemberProfile.of(name, null, Role.CONTACT));
        }

        @Test
        void blanks_around_a_name_are_no_part_of_it() {
            assertThat(MemberProfile.of(" Kari ", null, Role.CONTACT).displayName())
                    .isEqualTo("Kari");
        }

        @Test
        void a_name_cannot_be_cleared() {
            var kari = MemberProfile.of("Kari", null, Role.CONTACT);

            assertRefused(
                    MemberRule.DISPLAY_NAME_REQUIRED_NON_EMPTY,
                    "display_name",
                    () -> kari.with(Change.to(null), Change.keep(), Change.keep()));
        }
    }

    @Nested
    class ValidEmail {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"kari@example.org", "kari.nordmann+samling@post.example.no", "kåre@blåbær.no"})
        void an_address_can_be_written_to_or_is_absent(@Nullable String email) {
            assertThat(MemberProfile.of("Kari", email, Role.CONTACT).email()).isEqualTo(email);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "kari", "@example.org", "kari@", "kari@example", "ka ri@example.org", "a@b@c.no"})
        void anything_else_is_no_address(String email) {
            assertRefused(MemberRule.VALID_EMAIL, "email", () -> MemberProfile.of("Kari", email, Role.CONTACT));
        }
    }

    @Nested
    class EmailForNotices {

        @Test
        void whoever_has_no_address_learns_of_a_promotion_from_the_inbox_alone() {
            assertThat(MemberProfile.of("Kari", null, Role.CONTACT).warnings())
                    .containsExactly(new Finding(MemberRule.EMAIL_FOR_NOTICES, "email", Map.of()));
            assertThat(MemberProfile.of("Kari", "kari@example.org", Role.CONTACT)
                            .warnings())
                    .isEmpty();
        }
    }

    @Nested
    class RoleRequired {

        @Test
        void a_member_has_a_role() {
            assertRefused(MemberRule.ROLE_REQUIRED, "role", () -> MemberProfile.of("Kari", null, null));
        }
    }

    @Nested
    class TextTooLong {

        @Test
        void a_name_of_two_hundred_characters_is_long_enough() {
            assertThat(MemberProfile.of("å".repeat(200), null, Role.CONTACT).displayName())
                    .hasSize(200);
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "display_name", Map.of("max_length", 200)),
                    () -> MemberProfile.of("å".repeat(201), null, Role.CONTACT));
        }

        @Test
        void an_address_is_no_longer_than_mail_allows() {
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "email", Map.of("max_length", 254)),
                    () -> MemberProfile.of("Kari", "k".repeat(243) + "@example.org", Role.CONTACT));
        }

        @Test
        void a_subject_is_no_longer_than_identity_providers_make_them() {
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "subject", Map.of("max_length", 255)),
                    () -> NewMember.of("s".repeat(256), "Kari", null, Role.CONTACT));
        }
    }
}
