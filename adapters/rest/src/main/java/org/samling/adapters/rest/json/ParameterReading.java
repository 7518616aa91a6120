package org.samling.adapters.rest.json;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.security.PathIds;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;

/** Reads parameters as strictly as bodies. In a path, what cannot be an id names nothing; in a query it is a mistake. */
@Provider
public class ParameterReading implements ParamConverterProvider {

    /** Java would take the digits of every script. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");

    /** Java would take hexadecimal digits, names of numbers, and letters behind them. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,20})?");

    @Override
    @SuppressWarnings("unchecked") // the converter returns what the type asks for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var query = find(annotations, QueryParam.class).map(QueryParam::value);
        if (find(annotations, PathParam.class).isPresent() && type == UUID.class) {
            return (ParamConverter<T>) new Reading<UUID>(
                    text -> PathIds.read(text).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND)));
        }
        if (query.isEmpty()) {
            return null;
        }
        var name = query.get();
        if (type == UUID.class) {
            return (ParamConverter<T>) new Reading<UUID>(text -> PathIds.read(text)
                    .orElseThrow(() -> refusal(FieldProblem.WRONG_TYPE, name, Map.of("expected", "uuid"))));
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Reading<Instant>(text -> instant(text, name));
        }
        if (type == Integer.class) {
            return (ParamConverter<T>) new Reading<Integer>(text -> integer(text, name));
        }
        if (type == Double.class) {
            return (ParamConverter<T>) new Reading<Double>(text -> number(text, name));
        }
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Reading<Boolean>(text -> yesOrNo(text, name));
        }
        if (type == String.class) {
            return (ParamConverter<T>) new Reading<String>(text -> text(text, name));
        }
        if (type.isEnum()) {
            return new Reading<>(text -> constant(type, text, name));
        }
        return null;
    }

    private record Reading<T>(Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return reading.apply(text);
            } catch (Refusal | RuleViolation refused) {
                // Of anything else that a converter throws, the framework makes a 404.
                throw new BadRequestException(refused);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private static String text(String text, String name) {
        if (!SafeText.isSafe(text)) {
            throw refusal(FieldProblem.UNSAFE_TEXT, name, Map.of());
        }
        return text;
    }

    private static Instant instant(String text, String name) {
        // In an address a plus sign that was not encoded arrives as a space, and nothing else can have been meant.
        return Rfc3339.read(text.replace(' ', '+'))
                .orElseThrow(() -> refusal(FieldProblem.INVALID_TIME, name, Map.of()));
    }

    private static Boolean yesOrNo(String text, String name) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(FieldProblem.WRONG_TYPE, name, Map.of("expected", "boolean"));
        };
    }

    private static Integer integer(String text, String name) {
        if (WHOLE.matcher(text).matches()) {
            var number = Long.parseLong(text);
            if (number == (int) number) {
                return (int) number;
            }
        }
        throw refusal(FieldProblem.WRONG_TYPE, name, Map.of("expected", "integer"));
    }

    private static Double number(String text, String name) {
        if (!DECIMAL.matcher(text).matches()) {
            throw refusal(FieldProblem.WRONG_TYPE, name, Map.of("expected", "number"));
        }
        return Double.valueOf(text);
    }

    private static <T> T constant(Class<T> type, String text, String name) {
        var wireNames = Arrays.stream(type.getEnumConstants())
                .collect(java.util.stream.Collectors.toMap(WireNames::of, Function.identity()));
        var constant = wireNames.get(text);
        if (constant == null) {
            throw refusal(
                    FieldProblem.UNKNOWN_VALUE,
                    name,
                    Map.of("allowed", wireNames.keySet().stream().sorted().toList()));
        }
        return constant;
    }

    private static Refusal refusal(FieldProblem problem, String parameter, Map<String, Object> facts) {
        return Refusal.of(HttpProblem.UNREADABLE_PARAMETERS, List.of(new FieldRefusal(problem, parameter, facts)));
    }

    private static <A extends Annotation> Optional<A> find(Annotation[] annotations, Class<A> type) {
        return Arrays.stream(annotations)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
