package org.samling.planted.domain.island;

/** Changes under the eyes of whoever holds it. */
public class AggregateWithSetter {

    @SuppressWarnings("FieldCanBeFinal")
    private String name = "";

    public final String nickname = "";

    public void setName(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
