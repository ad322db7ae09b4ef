package org.guichet.platform;

import java.io.Serial;

/** There is something harmful in a file: it is not kept. */
public class ThreatException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param threat as the scanner calls it */
    public ThreatException(String threat) {
        super("files.threat", threat);
    }

    public String threat() {
        return arguments().get(0);
    }
}
