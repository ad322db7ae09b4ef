package org.guichet.directory.ldap;

import org.jspecify.annotations.Nullable;

/** The directory did not answer, or not with what was asked: nobody is known or unknown by it. */
public class DirectoryUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    public DirectoryUnavailableException(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
