package org.samling.planted.adapters.persistence.rows;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends a transaction on its own. */
final class RowsThatCommit {

    void save(Connection connection) throws SQLException {
        connection.commit();
    }
}
