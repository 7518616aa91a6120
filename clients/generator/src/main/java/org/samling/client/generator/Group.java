package org.samling.client.generator;

import java.util.List;
import java.util.stream.Stream;

/** The operations of a tag, as the templates see them, and the models that they speak of. */
public record Group(String name, String accessor, List<String> doc, List<String> models, List<Operation> operations) {

    public boolean hasIds() {
        return types().anyMatch("UUID"::equals);
    }

    public boolean hasTimes() {
        return types().anyMatch("OffsetDateTime"::equals);
    }

    public boolean hasOptions() {
        return operations.stream().anyMatch(Operation::hasOptions);
    }

    public boolean hasPages() {
        return operations.stream().anyMatch(operation -> operation.walk() != null);
    }

    private Stream<String> types() {
        return operations.stream()
                .flatMap(operation -> Stream.concat(
                        operation.arguments().stream().map(Operation.Argument::type),
                        operation.options().stream().map(Option::type)));
    }
}
