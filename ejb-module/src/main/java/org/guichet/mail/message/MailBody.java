package org.guichet.mail.message;

import org.jspecify.annotations.Nullable;

/**
 * What there is to read.
 *
 * @param text plain, lines ended by line feeds; made from the HTML when the mail has nothing else; empty when there is nothing
 * @param html as it came in: never shown before {@link HtmlCleaner} has cleaned it
 */
public record MailBody(String text, @Nullable String html) {}
