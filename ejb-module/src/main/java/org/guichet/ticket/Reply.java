package org.guichet.ticket;

import java.util.List;
import java.util.stream.Stream;

/**
 * An agent's public answer, sent by mail (RT-30).
 *
 * @param to mail addresses; the requester's, unless the agent says otherwise
 */
public record Reply(long number, String text, List<String> to, List<String> cc, List<NewAttachment> attachments) {

    /** Returns the same answer with files before its own. */
    Reply with(List<NewAttachment> files) {
        List<NewAttachment> all =
                Stream.concat(files.stream(), attachments.stream()).toList();
        return new Reply(number, text, to, cc, all);
    }
}
