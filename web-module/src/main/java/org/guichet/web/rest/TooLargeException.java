package org.guichet.web.rest;

import java.io.IOException;

/** More was sent than is taken. */
public class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param most bytes that are taken
     */
    public TooLargeException(long most) {
        super("At most " + most + " bytes are taken.");
    }
}
