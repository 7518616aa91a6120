package org.samling.adapters.rest.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods an address takes: a 405 has to say so, and the framework's does not. */
@Singleton
public class AllowedMethods {

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> (Class<?>) bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::operationsOf)
                .toList();
    }

    private record Operation(String address, String method) {}

    /** The methods that the path takes, as the Allow header wants them; empty where nothing is. */
    public String at(String path) {
        return operations.stream()
                .filter(operation -> path.matches(operation.address()))
                .flatMap(operation -> withWhatFollows(operation.method()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What can be read can be asked for without its body, and everything can be asked what it takes. */
    private static Stream<String> withWhatFollows(String method) {
        return method.equals(HttpMethod.GET)
                ? Stream.of(method, HttpMethod.HEAD, HttpMethod.OPTIONS)
                : Stream.of(method, HttpMethod.OPTIONS);
    }

    private static Stream<Operation> operationsOf(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> httpMethods(method).map(name -> new Operation(pattern(base + below(method)), name)));
    }

    private static Stream<String> httpMethods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value);
    }

    private static String below(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String pattern(String template) {
        return template.replaceAll("\\{[^}]+}", "[^/]+");
    }
}
