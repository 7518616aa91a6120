package org.samling.client.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation, as the templates see it.
 *
 * @param arguments what its path needs, in the order of the path
 * @param body what is sent, if anything is
 * @param answer the model that is answered, if one is
 * @param walk what the method is called that walks through all pages, if this lists something in pages
 * @param item what the pages hold
 */
public record Operation(
        String name,
        String id,
        List<String> doc,
        String verb,
        String path,
        List<Argument> arguments,
        @Nullable Body body,
        List<Option> options,
        @Nullable String answer,
        boolean tagged,
        @Nullable String walk,
        @Nullable String item) {

    /** A value that has to be given. */
    public record Argument(String name, String type) {}

    /** What is sent: a new thing, an act's data, or a patch. */
    public record Body(String type, boolean required, boolean patch) {}

    public boolean hasOptions() {
        return !options.isEmpty();
    }

    public List<Option> query() {
        return options.stream().filter(Option::query).toList();
    }

    public List<Option> headers() {
        return options.stream().filter(option -> !option.query()).toList();
    }

    public boolean hasQuery() {
        return !query().isEmpty();
    }

    public boolean hasHeaders() {
        return !headers().isEmpty();
    }

    /** Whether a key makes it safe to send it twice. */
    public boolean keyed() {
        return headers().stream().anyMatch(Option::key);
    }

    /** The operation's name, where that of a parameter would be nearer. */
    public String method() {
        return name;
    }

    /** The operation's options, in a language whose parameters have no defaults. */
    public String optionsType() {
        return OperationNames.capitalized(name) + "Options";
    }

    /** What the method takes in Java, all of it. */
    public String parameters() {
        return laidOut(answered(), name, allParameters());
    }

    public String walkParameters() {
        return laidOut("Pages<" + item + ">", String.valueOf(walk), allParameters());
    }

    /** The same method for who has less to say. */
    public List<Shorter> shorter() {
        var forms = new ArrayList<Shorter>();
        if (body != null && !body.required()) {
            forms.add(shorter(arguments, List.of("new " + body.type() + "()", "options -> {}")));
        }
        if (hasOptions()) {
            var all = allParameters();
            forms.add(shorter(all.subList(0, all.size() - 1), List.of("options -> {}")));
        }
        return forms;
    }

    /** A shorter form: what it takes, and what it passes on. */
    public record Shorter(String parameters, String walkParameters, String passedOn) {}

    private Shorter shorter(List<Argument> parameters, List<String> rest) {
        var passedOn = Stream.concat(parameters.stream().map(Argument::name), rest.stream());
        return new Shorter(
                laidOut(answered(), name, parameters),
                laidOut("Pages<" + item + ">", String.valueOf(walk), parameters),
                passedOn.collect(Collectors.joining(", ")));
    }

    private List<Argument> allParameters() {
        var parameters = new ArrayList<>(arguments);
        if (body != null) {
            parameters.add(new Argument("request", body.type()));
        }
        if (hasOptions()) {
            parameters.add(new Argument("options", "Consumer<" + optionsType() + ">"));
        }
        return parameters;
    }

    private String answered() {
        return answer == null ? "void" : answer;
    }

    private static String laidOut(String type, String method, List<Argument> parameters) {
        return Layout.inParentheses(
                "    public " + type + " " + method + "(",
                parameters.stream()
                        .map(parameter -> parameter.type() + " " + parameter.name())
                        .toList(),
                ") {",
                "            ");
    }
}
