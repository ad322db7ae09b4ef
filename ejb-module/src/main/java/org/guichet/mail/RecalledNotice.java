package org.guichet.mail;

/**
 * A notice that does not leave, because what it tells of was taken back.
 *
 * @param personId whom it would have told
 */
public record RecalledNotice(long eventId, long personId) {}
