package org.samling.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Workshops, createWorkshop, create",
        "Workshops, getWorkshopStatistics, getStatistics",
        "Workshop participants, registerForWorkshop, register",
        "Workshop participants, registerManyForWorkshop, registerMany",
        "Workshop participants, cancelWorkshopRegistration, cancelRegistration",
        "Workshop to-dos, reorderWorkshopTodos, reorder",
        "Event participants, listEventWaitlist, listWaitlist",
        "Deliveries, sendDeliveryAgain, sendAgain",
        "Organizations, foundOrganization, found",
        "My notifications, markAllMyNotificationsRead, markAllRead",
        "Me, listMyTodos, listTodos",
        "Audit log, listAuditEntries, listEntries",
        "Modules, switchModule, switchModule",
        "Workshops, workshops, workshops"
    })
    void a_name_leaves_out_what_the_group_has_said(String tag, String operationId, String name) {
        assertThat(OperationNames.method(tag, operationId)).isEqualTo(name);
    }

    @Test
    void the_walk_through_all_pages_is_called_all() {
        assertThat(Stream.of("list", "listWaitlist").map(OperationNames::walk)).containsExactly("all", "allWaitlist");
    }

    @Test
    void a_group_is_called_like_its_tag() {
        assertThat(Stream.of("Workshop to-dos", "Me", "Audit log").map(OperationNames::group))
                .containsExactly("WorkshopTodos", "Me", "AuditLog");
    }
}
