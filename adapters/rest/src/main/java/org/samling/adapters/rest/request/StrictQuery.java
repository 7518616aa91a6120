package org.samling.adapters.rest.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;

/** Refuses query parameters that the operation does not have: a misspelt filter must not silently show everything. */
@Provider
@Priority(Priorities.USER)
class StrictQuery implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    StrictQuery(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var allowed = known.computeIfAbsent(resource.getResourceMethod(), StrictQuery::parametersOf);
        var refused = new ArrayList<FieldRefusal>();
        var broken = QueryText.broken(request.getUriInfo().getRequestUri().getRawQuery());
        given.forEach((name, values) -> {
            if (!allowed.contains(name)) {
                refused.add(new FieldRefusal(FieldProblem.UNKNOWN_PARAMETER, name, Map.of("allowed", allowed)));
            } else if (values.size() > 1) {
                refused.add(new FieldRefusal(FieldProblem.REPEATED_PARAMETER, name, Map.of()));
            } else if (values.getFirst().isEmpty()) {
                refused.add(new FieldRefusal(FieldProblem.EMPTY_PARAMETER, name, Map.of()));
            } else if (broken.contains(name)) {
                refused.add(new FieldRefusal(FieldProblem.UNSAFE_TEXT, name, Map.of()));
            }
        });
        if (!refused.isEmpty()) {
            throw Refusal.of(HttpProblem.UNREADABLE_PARAMETERS, List.copyOf(refused));
        }
    }

    private static Set<String> parametersOf(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            add(parameter.getAnnotation(QueryParam.class), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Stream.of(parameter.getType().getDeclaredFields())
                        .map((Field field) -> field.getAnnotation(QueryParam.class))
                        .forEach(annotation -> add(annotation, names));
            }
        }
        return names;
    }

    private static void add(@Nullable QueryParam parameter, Set<String> names) {
        if (parameter != null) {
            names.add(parameter.value());
        }
    }
}
