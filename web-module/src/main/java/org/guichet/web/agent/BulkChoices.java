package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;

/** To whom and where the tickets that were selected in a list can go. */
@Named("bulkChoices")
@RequestScoped
public class BulkChoices {

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @Inject
    private QueueNames names;

    private List<QueueInfo> queues = List.of();

    @PostConstruct
    void read() {
        Set<Long> open = actors.current().queuesWith(Right.MOVE_INTO);
        queues = names.all().stream()
                .filter(queue -> queue.active() && open.contains(queue.id()))
                .toList();
    }

    public List<QueueInfo> getQueues() {
        return queues;
    }

    /** Returns the agents of the queue of a list; none for a list over several, whose agents differ. */
    public List<PersonRef> agents(ListPlace place) {
        Long queueId = place.queueId();
        return queueId == null ? List.of() : people.agentsOf(queueId);
    }
}
