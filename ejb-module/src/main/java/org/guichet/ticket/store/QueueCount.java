package org.guichet.ticket.store;

/**
 * How many active tickets of a queue there are of each kind, whoever looks.
 *
 * @param free without an owner
 */
record QueueCount(int active, int free, int pending, int toValidate, int escalated) {

    static final QueueCount NONE = new QueueCount(0, 0, 0, 0, 0);
}
