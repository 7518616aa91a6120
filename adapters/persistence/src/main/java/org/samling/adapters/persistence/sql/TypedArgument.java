package org.samling.adapters.persistence.sql;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that tell PostgreSQL their type, nulls and times too. The driver asks the server about an untyped one, and
 * from then on ends the implicit transaction before each statement of the string: the scope would be gone before the
 * statement that it was set for, which would then see no row.
 */
final class TypedArgument {

    private TypedArgument() {}

    static Argument text(@Nullable String text) {
        return (position, statement, context) -> statement.setString(position, text);
    }

    static Argument id(@Nullable UUID id) {
        return id == null
                ? (position, statement, context) -> statement.setNull(position, Types.OTHER, "uuid")
                : (position, statement, context) -> statement.setObject(position, id);
    }

    static Argument time(@Nullable Instant time) {
        return time == null
                ? (position, statement, context) ->
                        statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz")
                : (position, statement, context) -> statement.setObject(position, time.atOffset(ZoneOffset.UTC));
    }

    static Argument number(long number) {
        return (position, statement, context) -> statement.setLong(position, number);
    }

    static Argument number(@Nullable Integer number) {
        return number == null
                ? (position, statement, context) -> statement.setNull(position, Types.INTEGER)
                : (position, statement, context) -> statement.setInt(position, number);
    }

    static Argument decimal(@Nullable Double number) {
        return number == null
                ? (position, statement, context) -> statement.setNull(position, Types.DOUBLE)
                : (position, statement, context) -> statement.setDouble(position, number);
    }

    static Argument yesOrNo(@Nullable Boolean yes) {
        return yes == null
                ? (position, statement, context) -> statement.setNull(position, Types.BOOLEAN)
                : (position, statement, context) -> statement.setBoolean(position, yes);
    }

    static Argument texts(Collection<String> texts) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("text", texts.toArray()));
    }

    static Argument ids(@Nullable Collection<UUID> ids) {
        return ids == null
                ? (position, statement, context) -> statement.setNull(position, Types.ARRAY, "_uuid")
                : (position, statement, context) ->
                        statement.setArray(position, statement.getConnection().createArrayOf("uuid", ids.toArray()));
    }
}
