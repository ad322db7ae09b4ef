package org.guichet.platform.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What Flyway wrote down about the database; asked without JPA, so that an outage leaves no trace of its own in the log. */
@ApplicationScoped
public class SchemaHistory {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/guichet")
    private DataSource database;

    /**
     * Tells whether the last change of the schema is this one, and succeeded.
     *
     * @throws SQLException if the database does not answer
     */
    public boolean endsWith(String version) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(
                        "select version = ? and success from flyway_schema_history where version is not null"
                                + " order by installed_rank desc limit 1")) {
            asked.setQueryTimeout(SECONDS);
            asked.setString(1, version);
            try (ResultSet last = asked.executeQuery()) {
                return last.next() && last.getBoolean(1);
            }
        }
    }
}
