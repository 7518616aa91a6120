package org.samling.adapters.persistence.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates.Update;

/** An update, and when that which it tells came about. */
public record Told<T>(Update<T> update, Instant at) {

    /** Reads rows that tell when they were changed, and whether they are still shown as they were asked for. */
    public static <T> Row.Reader<Told<T>> reading(Row.Reader<T> view) {
        return row -> new Told<>(update(row, view), row.time("changed_at"));
    }

    public static <T> Page<Update<T>> page(List<Told<T>> rows, PageRequest request) {
        return Page.cut(rows, request, Told::position).map(Told::update);
    }

    private static <T> Update<T> update(Row row, Row.Reader<T> view) throws SQLException {
        var id = row.id("id");
        return row.yes("is_shown") ? new Update.Shown<>(id, view.read(row)) : new Update.Gone<>(id);
    }

    private Position position() {
        return new Position(at.toString(), update.id());
    }
}
