package org.guichet.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database of the desk, asked beside the services; within a transaction by the same connection as they. */
@ApplicationScoped
public class Sql {

    @Resource(lookup = "jdbc/guichet")
    private DataSource database;

    /** Returns all rows, each as its columns. */
    public List<List<@Nullable String>> rows(String sql, @Nullable Object... parameters) {
        return with(sql, parameters, statement -> {
            List<List<@Nullable String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<@Nullable String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(result.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        });
    }

    /** Returns the first column of all rows. */
    public List<@Nullable String> column(String sql, @Nullable Object... parameters) {
        List<@Nullable String> values = new ArrayList<>();
        rows(sql, parameters).forEach(row -> values.add(row.get(0)));
        return values;
    }

    /** Returns the number that a query of one number answers. */
    public long number(String sql, @Nullable Object... parameters) {
        return Long.parseLong(String.valueOf(rows(sql, parameters).get(0).get(0)));
    }

    /** Changes rows and returns how many. */
    public int change(String sql, @Nullable Object... parameters) {
        return with(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Adds a row and returns its identifier. */
    public long add(String sql, @Nullable Object... parameters) {
        return with(sql + " returning id", parameters, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private <T> T with(String sql, @Nullable Object[] parameters, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Use<T> {

        T of(PreparedStatement statement) throws SQLException;
    }
}
