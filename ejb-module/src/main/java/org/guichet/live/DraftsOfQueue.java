package org.guichet.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guichet.desk.QueueWeight;
import org.guichet.live.store.Drafts;

/** Counts what people have begun to write in the tickets of a queue that is about to be closed or given away. */
@ApplicationScoped
class DraftsOfQueue {

    @Inject
    private Drafts drafts;

    void weigh(@Observes QueueWeight weight) {
        weight.add("drafts", drafts.inQueue(weight.queueId()));
    }
}
