package org.guichet.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mailbox answered when it was tried.
 *
 * @param fault why it cannot be read; none if it can
 * @param said by the server, where only that explains the fault
 * @param millis that it took
 * @param messages in the folder
 * @param fetched how many of them would be, and become tickets
 */
public record MailboxTestResult(
        @Nullable ConnectionFault fault, @Nullable String said, long millis, long messages, long fetched) {

    public boolean isWell() {
        return fault == null;
    }
}
