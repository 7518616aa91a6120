package org.samling.adapters.persistence.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;

/** A statement with its parameters, which runs in its scope and in the present transaction, if there is one. */
public final class ScopedStatement {

    private final Jdbi jdbi;
    private final CurrentScope current;
    private final Scope scope;
    private final String sql;
    private final Map<String, Argument> arguments = new LinkedHashMap<>();

    ScopedStatement(Jdbi jdbi, CurrentScope current, Scope scope, String sql) {
        this.jdbi = jdbi;
        this.current = current;
        this.scope = scope;
        this.sql = sql;
    }

    public ScopedStatement bind(String name, @Nullable String text) {
        return bind(name, TypedArgument.text(text));
    }

    public ScopedStatement bind(String name, @Nullable UUID id) {
        return bind(name, TypedArgument.id(id));
    }

    public ScopedStatement bind(String name, @Nullable Instant time) {
        return bind(name, TypedArgument.time(time));
    }

    public ScopedStatement bind(String name, long number) {
        return bind(name, TypedArgument.number(number));
    }

    public ScopedStatement bind(String name, @Nullable Integer number) {
        return bind(name, TypedArgument.number(number));
    }

    public ScopedStatement bind(String name, @Nullable Double number) {
        return bind(name, TypedArgument.decimal(number));
    }

    public ScopedStatement bind(String name, @Nullable Boolean yes) {
        return bind(name, TypedArgument.yesOrNo(yes));
    }

    public ScopedStatement bind(String name, Collection<String> texts) {
        return bind(name, TypedArgument.texts(texts));
    }

    public ScopedStatement bindIds(String name, @Nullable Collection<UUID> ids) {
        return bind(name, TypedArgument.ids(ids));
    }

    /** How many rows it changed. */
    public int update() {
        return run(LastResult::count);
    }

    public <T> List<T> list(Row.Reader<T> reader) {
        return run(result -> result.list(reader));
    }

    public <T> Optional<T> first(Row.Reader<T> reader) {
        return list(reader).stream().findFirst();
    }

    private ScopedStatement bind(String name, Argument argument) {
        arguments.put(name, argument);
        return this;
    }

    private <T> T run(LastResult.Use<T> use) {
        try {
            return current.is(scope) ? send(sql, Map.of(), use) : enterAndSend(use);
        } catch (StatementException failure) {
            throw ConstraintRules.translate(failure);
        }
    }

    private <T> T enterAndSend(LastResult.Use<T> use) {
        var result = send(ScopeSettings.STATEMENT + sql, ScopeSettings.of(scope).arguments(), use);
        current.becomes(scope);
        return result;
    }

    private <T> T send(String text, Map<String, Argument> settings, LastResult.Use<T> use) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(text);
            settings.forEach(query::bind);
            arguments.forEach(query::bind);
            return query.execute(LastResult.producing(use));
        });
    }
}
