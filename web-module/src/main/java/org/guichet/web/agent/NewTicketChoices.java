package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Right;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What can be chosen for a new ticket: people, the queues in which the agent may create, and their services. */
@Named("newChoices")
@RequestScoped
public class NewTicketChoices {

    private static final int MOST_PEOPLE = 12;

    @EJB
    private DeskQueries desks;

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @Inject
    private NewTicketBacking ticket;

    /** The queue that the form names, known before the form is: what can be chosen is asked for earlier than what was. */
    @Inject
    @Param(name = "queue")
    private @Nullable Long named;

    private List<QueueInfo> queues = List.of();
    private List<ServiceInfo> services = List.of();

    @PostConstruct
    void read() {
        Set<Long> open = actors.current().queuesWith(Right.CREATE);
        queues = desks.queues().stream()
                .filter(queue -> queue.active() && open.contains(queue.id()))
                .toList();
        services = desks.services().stream().filter(ServiceInfo::active).toList();
    }

    /** Finds people by a name, a login, a mail address, an office or a telephone number; the page asks while one types. */
    public List<Asker> people(String text) {
        return people.search(text, MOST_PEOPLE).stream().map(Asker::of).toList();
    }

    public List<QueueInfo> getQueues() {
        return queues;
    }

    /** Returns the services of the queue that is chosen. */
    public List<ServiceInfo> getServices() {
        Long chosen = ticket.getForm().getQueueId();
        Long queueId = chosen == null ? named : chosen;
        return services.stream()
                .filter(service -> queueId != null && service.queueId() == queueId)
                .toList();
    }
}
