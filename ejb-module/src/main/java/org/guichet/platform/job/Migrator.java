package org.guichet.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the schema to this version before anything else starts. Two nodes that start at once wait for one another on
 * Flyway's lock; an interrupted upgrade goes on at the next start.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "jdbc/guichet_migration")
    private DataSource database;

    private String version = "";

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        flyway.migrate();
        version = newest(flyway.info().all());
    }

    /** Returns the version that this build makes, whatever a newer one has made of the database since. */
    @Lock(LockType.READ)
    public String version() {
        return version;
    }

    private static String newest(MigrationInfo[] migrations) {
        return Stream.of(migrations)
                .filter(migration -> migration.getState().isResolved() && migration.isVersioned())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("");
    }
}
