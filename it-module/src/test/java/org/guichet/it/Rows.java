package org.guichet.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.local.peer.MariaDb;

/** What the desk stored, asked in SQL; each question by a connection of its own, since tests stop the database too. */
public final class Rows {

    private final String jdbcUrl;

    public Rows(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    /** Returns all rows, each by the names of its columns. */
    public List<Map<String, String>> select(String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, MariaDb.USER, MariaDb.PASSWORD);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Map<String, String>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns the number that a query of one number answers. */
    public long number(String sql, Object... parameters) {
        return Long.parseLong(select(sql, parameters).get(0).values().iterator().next());
    }

    /** Changes rows behind the desk's back, and returns how many. */
    public int change(String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, MariaDb.USER, MariaDb.PASSWORD);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows behind the desk's back, which sees either all of it or nothing. */
    public void changeAtOnce(List<String> statements) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, MariaDb.USER, MariaDb.PASSWORD);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";\n", statements), e);
        }
    }

    private static Map<String, String> row(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), String.valueOf(result.getString(i)));
        }
        return row;
    }
}
