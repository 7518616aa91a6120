package org.samling.adapters.rest.retirement;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Marks the operations of the document that will go, with the dates in a form for programs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RetirementsFound implements OASFilter {

    static final String SINCE = "x-deprecated-since";
    static final String UNTIL = "x-sunset";
    static final String USE = "x-successor";

    private final Map<String, AnnotationInstance> byOperation;

    public RetirementsFound(IndexView index) {
        // An index that is made of several finds some things twice.
        this.byOperation = index.getAnnotations(Retiring.class).stream()
                .collect(Collectors.toMap(RetirementsFound::operationId, Function.identity(), (once, again) -> once));
    }

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        var retiring = byOperation.get(operation.getOperationId());
        if (retiring != null) {
            operation.setDeprecated(true);
            operation.addExtension(SINCE, retiring.value("since").asString());
            operation.addExtension(UNTIL, retiring.value("until").asString());
            if (retiring.value("use") != null) {
                operation.addExtension(USE, retiring.value("use").asString());
            }
        }
        return operation;
    }

    private static String operationId(AnnotationInstance retiring) {
        return retiring.target()
                .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                .value("operationId")
                .asString();
    }
}
