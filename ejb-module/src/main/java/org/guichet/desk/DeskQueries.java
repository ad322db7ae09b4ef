package org.guichet.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.desk.store.Desks;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.PageReading;

/** Reads desks, queues and services. What they are called is no secret: tickets in them are. */
@Stateless
@PermitAll
public class DeskQueries {

    @Inject
    private Desks desks;

    @Inject
    private PageReading page;

    public List<DeskInfo> desks() {
        return desks.desks();
    }

    /** Returns all queues in their order, closed ones too: their tickets still name them. */
    public List<QueueInfo> queues() {
        return page.once("queues", desks::queues);
    }

    /**
     * Returns one desk, also one that is closed: its tickets are still there.
     *
     * @throws NotFoundException if there is none
     */
    public DeskInfo desk(long id) {
        return desks.allDesks().stream().filter(d -> d.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Returns all desks by their identifiers, closed ones too: what belongs to them still names them. */
    public Map<Long, DeskInfo> desksById() {
        return desks.allDesks().stream().collect(Collectors.toMap(DeskInfo::id, Function.identity()));
    }

    /** Returns all queues by their identifiers. */
    public Map<Long, QueueInfo> queuesById() {
        return queues().stream().collect(Collectors.toMap(QueueInfo::id, Function.identity()));
    }

    /**
     * Returns one queue.
     *
     * @throws NotFoundException if there is none
     */
    public QueueInfo queue(long id) {
        return queues().stream().filter(q -> q.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Returns the queue of the first of these mail addresses that is one of a queue, in any case. */
    public Optional<QueueInfo> queueAt(List<String> addresses) {
        List<QueueInfo> open = queues().stream().filter(QueueInfo::active).toList();
        return addresses.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .flatMap(address -> open.stream().filter(q -> q.address().equals(address)))
                .findFirst();
    }

    /** Returns the service catalogue in its order, what can be asked for no more too: tickets still name it. */
    public List<ServiceInfo> services() {
        return page.once("services", desks::services);
    }
}
