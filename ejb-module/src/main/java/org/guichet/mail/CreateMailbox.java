package org.guichet.mail;

/**
 * Adds a mailbox whose mail becomes tickets.
 *
 * @param queueId where its mail goes when it is addressed to no other queue
 * @param password is sealed before it is stored
 */
public record CreateMailbox(
        long queueId,
        String name,
        String host,
        int port,
        MailboxSecurity security,
        String username,
        String password,
        String folder) {}
