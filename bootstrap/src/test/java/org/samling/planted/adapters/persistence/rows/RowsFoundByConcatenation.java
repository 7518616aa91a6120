package org.samling.planted.adapters.persistence.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets a caller write SQL. */
final class RowsFoundByConcatenation {

    PreparedStatement find(Connection connection, String name) throws SQLException {
        return connection.prepareStatement("select 1 from planted where name = '" + name + "'");
    }
}
