package org.guichet.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.guichet.platform.job.Migrator;
import org.guichet.platform.store.SchemaHistory;

/** Tells whether the database answers with the schema of this build: without it a node can do nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseStatus {

    @EJB
    private Migrator migrator;

    @Inject
    private SchemaHistory history;

    /** Returns the version of the schema that this build makes. */
    public String version() {
        return migrator.version();
    }

    /** Tells whether the last change of the schema is the last one of this build, and succeeded. */
    public Answer answer() {
        try {
            return history.endsWith(migrator.version()) ? Answer.FITS : Answer.DIFFERS;
        } catch (SQLException silent) {
            return Answer.NONE;
        }
    }

    public enum Answer {
        FITS,
        /** Another build made the schema, or a change of it failed. */
        DIFFERS,
        NONE
    }
}
