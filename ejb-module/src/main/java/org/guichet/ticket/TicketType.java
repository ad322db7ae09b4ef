package org.guichet.ticket;

/** The three kinds of matter (OT-65). */
public enum TicketType {
    /** A stop or fault of a service that wants a quick end: the symptom (OT-66). */
    INCIDENT,
    /** What may lie behind one or several incidents: the cause (OT-67). */
    PROBLEM,
    /** Someone asks for access to a service (OT-68). */
    SERVICE_REQUEST
}
