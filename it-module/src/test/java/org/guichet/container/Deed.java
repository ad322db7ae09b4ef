package org.guichet.container;

import org.guichet.directory.Right;

/**
 * Something that an agent can do to a ticket.
 *
 * @param right that it needs on the ticket's queue
 */
record Deed(String name, Right right, Runnable act) {}
