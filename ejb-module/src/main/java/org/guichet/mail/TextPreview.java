package org.guichet.mail;

import java.util.Set;

/**
 * A mail as it would leave.
 *
 * @param onlyFrench what the French text says and the English one does not
 * @param onlyEnglish the contrary
 */
public record TextPreview(
        String from,
        String to,
        String subject,
        String body,
        Set<TextVariable> onlyFrench,
        Set<TextVariable> onlyEnglish) {}
