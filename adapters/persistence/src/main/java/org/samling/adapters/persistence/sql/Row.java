package org.samling.adapters.persistence.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row at which the reading stands, column by column, in types that the domain knows. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    public List<String> texts(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    public UUID id(String column) throws SQLException {
        return Objects.requireNonNull(idOrNull(column), column);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public @Nullable List<UUID> idsOrNull(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? null : Arrays.asList((UUID[]) array.getArray());
    }

    public Instant time(String column) throws SQLException {
        return Objects.requireNonNull(timeOrNull(column), column);
    }

    public @Nullable Instant timeOrNull(String column) throws SQLException {
        var time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public @Nullable Long longOrNull(String column) throws SQLException {
        return rows.getObject(column, Long.class);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        return rows.getObject(column, Integer.class);
    }

    public @Nullable Double decimalOrNull(String column) throws SQLException {
        return rows.getObject(column, Double.class);
    }

    public List<Integer> numbers(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Number[]) array.getArray())
                        .map(Number::intValue)
                        .toList();
    }

    public boolean yes(String column) throws SQLException {
        return rows.getBoolean(column);
    }
}
