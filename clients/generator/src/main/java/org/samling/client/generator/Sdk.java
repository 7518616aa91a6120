package org.samling.client.generator;

import static org.samling.client.generator.OperationNames.capitalized;
import static org.samling.client.generator.OperationNames.uncapitalized;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * What the clients have in common. openapi-generator reads the document; here it becomes {@link Model}s, {@link Group}s and
 * {@link Operation}s, of which the templates write code. What a language calls its types is told by {@link JavaSdk},
 * {@link TypeScriptSdk} and {@link PythonSdk}. What they cannot express is refused: a build that fails is better than a
 * client that is wrong.
 */
abstract class Sdk extends DefaultCodegen {

    /** Accept-Language is said once for a client; If-None-Match would need an answer that is none. */
    private static final Set<String> NO_OPTIONS = Set.of("Accept-Language", "If-None-Match");

    private static final String CURSOR = "cursor";

    private final Map<String, Model> models = new TreeMap<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private Schemas schemas = new Schemas(new OpenAPI());

    Sdk() {
        typeMapping = new HashMap<>(Map.ofEntries(
                Map.entry("string", "TEXT"),
                Map.entry("URI", "TEXT"),
                Map.entry("UUID", "UUID"),
                Map.entry("DateTime", "TIME"),
                Map.entry("integer", "INT"),
                Map.entry("long", "LONG"),
                Map.entry("double", "DECIMAL"),
                Map.entry("number", "DECIMAL"),
                Map.entry("boolean", "BOOLEAN"),
                Map.entry("map", "OBJECT"),
                Map.entry("object", "OBJECT")));
        importMapping = new HashMap<>();
    }

    /** The type of a value that is there. */
    abstract String type(Value value);

    /** The type of a value that a caller gives, where other types will do as well. */
    String given(Value value) {
        return type(value);
    }

    /** The type of an attribute that may be absent or null. */
    abstract String type(Value value, boolean optional, boolean nullable);

    /** The same, for an attribute that a caller gives. */
    String given(Value value, boolean optional, boolean nullable) {
        return type(value, optional, nullable);
    }

    /** What an attribute or an option is called. */
    abstract String called(String wire);

    /** What a value in a path is called. */
    String argument(String wire) {
        return called(wire);
    }

    /** What a method is called. */
    String method(String name) {
        return name;
    }

    /** A path, with what is filled in. */
    abstract String path(String path);

    /** What a constant of an enumeration is called. */
    String constant(String wire) {
        return wire;
    }

    /** How a value that came as JSON becomes one of the language's own; null where it is that already. */
    @Nullable
    String reading(Value value) {
        return null;
    }

    /** A comment that says this, line by line; no lines where there is nothing to say. */
    abstract List<String> comment(String text);

    /** The comment of a model; {@code record} tells whether it is answered. */
    List<String> comment(String text, List<Field> fields, boolean record, boolean tagged) {
        return comment(text);
    }

    /** What a file with such attributes has to import. */
    List<String> imports(boolean request, Stream<Value> values, boolean nullable) {
        return List.of();
    }

    @Override
    public final CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public final String getHelp() {
        return "Generates the client of Samling.";
    }

    @Override
    public final Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
        return compiler.escapeHTML(false);
    }

    /** Without the generator's word of thanks, which would be in every build. */
    @Override
    public final void postProcess() {}

    @Override
    public final String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public final String escapeQuotationMark(String input) {
        return input;
    }

    @Override
    public final String toApiName(String tag) {
        return tag;
    }

    @Override
    public final String sanitizeTag(String tag) {
        return OperationNames.group(tag);
    }

    @Override
    public final String toModelName(String name) {
        return name;
    }

    @Override
    public final void preprocessOpenAPI(OpenAPI document) {
        super.preprocessOpenAPI(document);
        schemas = new Schemas(document);
    }

    @Override
    public final Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> all) {
        var processed = super.postProcessAllModels(all);
        var found = processed.values().stream()
                .flatMap(file -> file.getModels().stream())
                .map(ModelMap::getModel)
                .toList();
        var enumerations = found.stream()
                .filter(model -> model.isEnum)
                .map(model -> model.name)
                .collect(Collectors.toSet());
        for (var model : found) {
            models.put(model.name, model(model, enumerations));
        }
        processed.forEach((name, file) -> file.put("told", models.get(name)));
        return processed;
    }

    @Override
    public final OperationsMap postProcessOperationsWithModels(OperationsMap objects, List<ModelMap> all) {
        var operations = objects.getOperations();
        var tag = operations.getOperation().getFirst().tags.getFirst();
        var group = group(tag, operations.getOperation());
        groups.put(group.name(), group);
        objects.put("told", group);
        return objects;
    }

    @Override
    public final Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        bundle.put("groups", List.copyOf(groups.values()));
        bundle.put("told", List.copyOf(models.values()));
        bundle.put(
                "used",
                groups.values().stream()
                        .flatMap(group -> group.models().stream())
                        .distinct()
                        .sorted()
                        .toList());
        return bundle;
    }

    private Model model(CodegenModel model, Set<String> enumerations) {
        var name = model.name;
        var answered = schemas.isAnswered(name);
        var request = schemas.isSent(name) && !answered && !model.isEnum;
        var values = new ArrayList<Value>();
        var fields = new ArrayList<Field>();
        for (var property : model.vars) {
            var value = value(property.dataType, property.items, property.isArray, enumerations);
            values.add(value);
            fields.add(field(property, value, request));
        }
        if (schemas.isSent(name) && answered && fields.stream().anyMatch(Field::optional)) {
            throw new IllegalArgumentException(
                    name + " is both sent and answered, and has attributes that may be absent: make it two schemas");
        }
        if (schemas.isTagged(name)
                && fields.stream().anyMatch(field -> field.wire().equals("etag"))) {
            throw new IllegalArgumentException(name + " has an attribute etag of its own, beside the header");
        }
        var nullable = schemas.isTagged(name)
                || fields.stream().anyMatch(field -> field.nullable() || (field.optional() && !request));
        return new Model(
                name,
                comment(text(model.unescapedDescription), fields, !request && !model.isEnum, schemas.isTagged(name)),
                model.isEnum,
                answered,
                request,
                schemas.isTagged(name),
                page(model),
                imports(request, values.stream(), nullable),
                model.isEnum ? constants(model) : List.of(),
                fields);
    }

    private Field field(CodegenProperty property, Value value, boolean request) {
        var optional = !property.required;
        return new Field(
                called(property.baseName),
                property.baseName,
                request ? given(value, optional, property.isNullable) : type(value, optional, property.isNullable),
                optional,
                property.isNullable,
                value instanceof Value.ListOf,
                value instanceof Value.ListOf list ? reading(list.item()) : reading(value),
                text(property.unescapedDescription),
                comment(text(property.unescapedDescription)));
    }

    private List<EnumValue> constants(CodegenModel model) {
        return Stream.ofNullable(model.allowableValues.get("values"))
                .flatMap(values -> ((List<?>) values).stream())
                .map(Object::toString)
                .map(wire -> new EnumValue(constant(wire), wire))
                .toList();
    }

    private static @Nullable String page(CodegenModel model) {
        var properties =
                model.vars.stream().collect(Collectors.toMap(property -> property.baseName, Function.identity()));
        var items = properties.get("items");
        return items != null && properties.containsKey("next_cursor") ? items.items.dataType : null;
    }

    private Group group(Tag tagged, List<CodegenOperation> all) {
        var tag = tagged.getName();
        var operations = all.stream()
                .sorted(Comparator.comparing((CodegenOperation operation) -> operation.path)
                        .thenComparing(operation -> operation.operationIdOriginal))
                .map(operation -> operation(tag, operation))
                .toList();
        var names = operations.stream()
                .flatMap(operation -> Stream.of(operation.name(), operation.walk()))
                .filter(Objects::nonNull)
                .toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("Two operations of " + tag + " would have the same name: " + names);
        }
        var name = OperationNames.group(tag);
        return new Group(
                name,
                method(uncapitalized(name)),
                comment(text(tagged.getDescription())),
                modelsOf(all, operations),
                operations);
    }

    private List<String> modelsOf(List<CodegenOperation> all, List<Operation> operations) {
        var used = new TreeSet<String>();
        for (var operation : operations) {
            Stream.of(
                            Stream.ofNullable(operation.answer()),
                            Stream.ofNullable(operation.item()),
                            Stream.ofNullable(operation.body()).map(Operation.Body::type))
                    .flatMap(Function.identity())
                    .forEach(used::add);
        }
        for (var operation : all) {
            for (var parameter : operation.allParams) {
                if (models.containsKey(parameter.dataType)) {
                    used.add(parameter.dataType);
                }
            }
        }
        return List.copyOf(used);
    }

    private Operation operation(String tag, CodegenOperation operation) {
        var name = OperationNames.method(tag, operation.operationIdOriginal);
        var paged = operation.queryParams.stream().anyMatch(parameter -> parameter.baseName.equals(CURSOR));
        var item =
                paged ? Objects.requireNonNull(models.get(operation.returnType)).page() : null;
        var answer = operation.returnType;
        if (answer != null && !models.containsKey(answer)) {
            throw new IllegalArgumentException(operation.operationIdOriginal + " answers what is no schema: " + answer);
        }
        return new Operation(
                method(name),
                capitalized(operation.operationIdOriginal),
                comment(Stream.of(operation.summary, operation.unescapedNotes)
                        .filter(text -> text != null && !text.isBlank())
                        .map(text -> text.endsWith(".") ? text : text + ".")
                        .collect(Collectors.joining(" "))),
                operation.httpMethod,
                path(operation.path),
                arguments(operation),
                body(operation),
                options(operation),
                answer,
                answer != null && schemas.isTagged(answer),
                item == null ? null : method(OperationNames.walk(name)),
                item);
    }

    private List<Operation.Argument> arguments(CodegenOperation operation) {
        return operation.pathParams.stream()
                .sorted(Comparator.comparing(parameter -> operation.path.indexOf("{" + parameter.baseName + "}")))
                .map(parameter -> new Operation.Argument(argument(parameter.baseName), given(value(parameter))))
                .toList();
    }

    private Operation.@Nullable Body body(CodegenOperation operation) {
        var body = operation.bodyParam;
        if (body == null) {
            return null;
        }
        var patch = operation.consumes.stream()
                .anyMatch(type -> "application/merge-patch+json".equals(type.get("mediaType")));
        return new Operation.Body(body.dataType, body.required, patch);
    }

    private List<Option> options(CodegenOperation operation) {
        return Stream.concat(operation.queryParams.stream(), operation.headerParams.stream())
                .filter(parameter -> !NO_OPTIONS.contains(parameter.baseName))
                .map(parameter -> {
                    if (parameter.required) {
                        throw new IllegalArgumentException(parameter.baseName + " of " + operation.operationIdOriginal
                                + " is required, and not in the path");
                    }
                    return new Option(
                            called(parameter.baseName.replace('-', '_').toLowerCase(Locale.ROOT)),
                            parameter.baseName,
                            given(value(parameter)),
                            parameter.isQueryParam,
                            comment(text(parameter.unescapedDescription)));
                })
                .toList();
    }

    private Value value(CodegenParameter parameter) {
        return value(parameter.dataType, parameter.items, parameter.isArray, Set.of(parameter.dataType));
    }

    private static Value value(String type, @Nullable CodegenProperty items, boolean array, Set<String> enumerations) {
        if (array) {
            var item = Objects.requireNonNull(items);
            return new Value.ListOf(value(item.dataType, item.items, item.isArray, enumerations));
        }
        for (var plain : Value.Plain.values()) {
            if (plain.name().equals(type)) {
                return plain;
            }
        }
        return enumerations.contains(type) ? new Value.Enumerated(type) : new Value.Modelled(type);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
