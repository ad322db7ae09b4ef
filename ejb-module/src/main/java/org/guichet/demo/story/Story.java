package org.guichet.demo.story;

import java.util.List;
import java.util.Map;
import org.guichet.ticket.TicketType;

/**
 * A ticket as it is written down: what is asked, and what follows.
 *
 * @param queue the code of the queue in which it arrives
 * @param subject different for each story, and so its name
 * @param traits how it came and from whom, and the words for the blanks of its texts
 * @param passages the first one is the request
 */
public record Story(String queue, TicketType type, String subject, Map<String, String> traits, List<Passage> passages) {

    private static final String MARK = "<demo.%08x@demonstration.invalid>";

    /** What the identifiers of all demonstration mails begin with. */
    public static final String MARK_BEGIN = "<demo.";

    /** What they end with: no real mail has an identifier of this domain. */
    public static final String MARK_END = "@demonstration.invalid>";

    public String trait(String name, String otherwise) {
        return traits.getOrDefault(name, otherwise);
    }

    /** Returns the identifier of the first article, by which the ticket is known as part of the demonstration. */
    public String mark() {
        return markOf(subject);
    }

    public static String markOf(String subject) {
        return MARK.formatted(subject.hashCode());
    }
}
