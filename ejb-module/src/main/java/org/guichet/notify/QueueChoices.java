package org.guichet.notify;

import java.util.Set;
import org.guichet.desk.QueueInfo;

/**
 * What someone is told of in one queue.
 *
 * @param mayReply whether they are subscribed by themselves
 * @param wanted the topics of which they are told
 */
public record QueueChoices(QueueInfo queue, boolean mayReply, Set<NoticeTopic> wanted) {

    public QueueChoices {
        wanted = Set.copyOf(wanted);
    }

    /** Whether they are told of any ticket of the queue that is nobody's. */
    public boolean isSubscribed() {
        return wanted.stream().anyMatch(NoticeTopic::isOfQueue);
    }
}
