package org.guichet.platform;

/** The absent and the forbidden, which nobody can tell apart: both become the same 404. */
public class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("error.notFound");
    }
}
