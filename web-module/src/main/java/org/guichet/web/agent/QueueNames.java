package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.web.look.Look;
import org.jspecify.annotations.Nullable;

/** What queues are called in the language of the page; read once a request. */
@Named("queueNames")
@RequestScoped
public class QueueNames {

    @EJB
    private DeskQueries desks;

    @Inject
    private Look look;

    private List<QueueInfo> queues = List.of();

    @PostConstruct
    void read() {
        queues = desks.queues();
    }

    List<QueueInfo> all() {
        return queues;
    }

    Optional<QueueInfo> find(@Nullable String code) {
        return queues.stream().filter(queue -> queue.code().equals(code)).findFirst();
    }

    public String name(QueueInfo queue) {
        return queue.name().in(look.getLocale());
    }

    /** Returns the name of a queue of which a row tells, so that it is known. */
    public String nameOf(long id) {
        return queues.stream()
                .filter(queue -> queue.id() == id)
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    public String serviceName(ServiceInfo service) {
        return service.name().in(look.getLocale());
    }

    /** Returns the name of a service of which a row tells, so that it is known. */
    String nameOfService(long id) {
        return desks.services().stream()
                .filter(service -> service.id() == id)
                .map(this::serviceName)
                .findFirst()
                .orElse("");
    }

    /** Returns the path of a queue's list. */
    public String pathOf(long id) {
        return queues.stream()
                .filter(queue -> queue.id() == id)
                .map(QueueNames::path)
                .findFirst()
                .orElse(AgentView.QUEUE.path());
    }

    static String path(QueueInfo queue) {
        return "/agent/queues/" + queue.code();
    }
}
