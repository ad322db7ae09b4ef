package org.guichet.ticket;

import java.util.List;

/**
 * An agent's public answer, sent by mail (RT-30).
 *
 * @param to mail addresses; the requester's, unless the agent says otherwise
 */
public record Reply(long number, String text, List<String> to, List<String> cc, List<NewAttachment> attachments) {}
