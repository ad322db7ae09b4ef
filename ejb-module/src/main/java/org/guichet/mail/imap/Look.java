package org.guichet.mail.imap;

import java.util.List;

/**
 * What a look into a folder found.
 *
 * @param mails that are to be fetched, the oldest first
 * @param upTo the highest identifier that the look covers
 * @param leftAlone how many mails it passed over, because their server received them before the start
 */
public record Look(List<ImapMail> mails, long upTo, long leftAlone) {}
