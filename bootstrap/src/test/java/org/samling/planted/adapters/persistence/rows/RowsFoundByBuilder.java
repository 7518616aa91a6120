package org.samling.planted.adapters.persistence.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets a caller write SQL. */
final class RowsFoundByBuilder {

    PreparedStatement find(Connection connection, String name) throws SQLException {
        var sql = new StringBuilder("select 1 from planted where name = '").append(name);
        return connection.prepareStatement(sql.append('\'').toString());
    }
}
