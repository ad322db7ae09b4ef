package org.guichet.web.api;

import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;

/**
 * How long a page of a list shall be.
 *
 * @param text as it stands in an address
 */
public record Limit(String text) {

    static final String USUAL = "50";

    private static final int MOST = 100;

    /**
     * Returns it as a number from 1 to 100.
     *
     * @throws ProblemException if it is none
     */
    int rows() {
        int rows = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (rows < 1 || rows > MOST) {
            throw new ProblemException(Problem.of(400, "The parameter limit must be 1 to " + MOST + "."));
        }
        return rows;
    }
}
