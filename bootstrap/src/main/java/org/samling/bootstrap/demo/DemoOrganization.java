package org.samling.bootstrap.demo;

import java.util.UUID;

/** The organisations of the demo, all invented; Solstrand does without the mentor programme. */
enum DemoOrganization {
    FJORDLYS("Fjordlys", "0190a000-0000-7000-8000-000000000001"),
    NORDLYS("Nordlys", "0190a000-0000-7000-8000-000000000002"),
    SOLSTRAND("Solstrand", "0190a000-0000-7000-8000-000000000003");

    private final String title;
    private final UUID id;

    DemoOrganization(String title, String id) {
        this.title = title;
        this.id = UUID.fromString(id);
    }

    String title() {
        return title;
    }

    UUID id() {
        return id;
    }
}
