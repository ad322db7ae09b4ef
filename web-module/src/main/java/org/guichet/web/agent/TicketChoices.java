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
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.jspecify.annotations.Nullable;

/** What can be chosen for the ticket of the page: its owners to be, the queues it can go to; and its service. */
@Named("choices")
@RequestScoped
public class TicketChoices {

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    @Inject
    private TicketBacking ticket;

    private List<PersonRef> agents = List.of();
    private List<QueueInfo> queues = List.of();
    private List<ServiceInfo> services = List.of();

    @PostConstruct
    void read() {
        long here = ticket.getView().properties().queueId();
        Set<Long> open = actors.current().queuesWith(Right.MOVE_INTO);
        agents = people.agentsOf(here);
        queues = desks.queues().stream()
                .filter(queue -> queue.active() && queue.id() != here && open.contains(queue.id()))
                .toList();
        services = desks.services().stream().filter(ServiceInfo::active).toList();
    }

    /** Returns the service that was asked for; none if none was named. */
    public @Nullable ServiceInfo getService() {
        Long id = ticket.getView().properties().serviceId();
        return services.stream()
                .filter(service -> id != null && service.id() == id)
                .findFirst()
                .orElse(null);
    }

    public List<ServiceInfo> getServices() {
        return services;
    }

    public List<PersonRef> getAgents() {
        return agents;
    }

    public List<QueueInfo> getQueues() {
        return queues;
    }
}
