package org.guichet.mail;

/** A mail that Guichet writes by itself. */
public enum AutomaticText {
    /** That a request is being taken care of; the only one that requesters get (OT-36). */
    ACKNOWLEDGEMENT
}
