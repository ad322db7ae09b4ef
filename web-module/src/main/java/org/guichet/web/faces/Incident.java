package org.guichet.web.faces;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A fault that a person was told of by a short number; the server's log has the same number beside the cause. */
public final class Incident {

    static final String NUMBER = "org.guichet.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /**
     * Writes the fault to the log, once a request.
     *
     * @return the number, such as {@code 7F3A-21C8}
     */
    public static String log(ServletRequest request, Throwable fault) {
        if (request.getAttribute(NUMBER) instanceof String number) {
            return number;
        }
        byte[] bits = new byte[4];
        RANDOM.nextBytes(bits);
        String digits = HexFormat.of().withUpperCase().formatHex(bits);
        String number = digits.substring(0, 4) + "-" + digits.substring(4);
        request.setAttribute(NUMBER, number);
        LOG.log(Level.SEVERE, fault, () -> "Incident " + number);
        return number;
    }
}
