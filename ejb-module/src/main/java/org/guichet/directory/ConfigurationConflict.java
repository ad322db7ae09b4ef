package org.guichet.directory;

import java.io.Serial;
import org.guichet.platform.DomainException;

/** Two administrators have changed the same fields of the same thing; the second decides, and knows what the first wanted. */
public class ConfigurationConflict extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Meanwhile meanwhile;

    public ConfigurationConflict(Meanwhile meanwhile) {
        super("configuration.conflict");
        this.meanwhile = meanwhile;
    }

    public Meanwhile meanwhile() {
        return meanwhile;
    }
}
