package org.guichet.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.desk.model.Desk;
import org.guichet.desk.model.Queue;
import org.guichet.desk.model.Service;
import org.guichet.desk.store.Desks;
import org.guichet.directory.Roles;
import org.guichet.directory.StaffMember;
import org.guichet.directory.StaffQueries;
import org.guichet.platform.NotFoundException;

/**
 * Shows desks, queues and services to those who set them up: closed ones too, and those of their own desks alone. All throw
 * {@link NotFoundException} for the absent and the forbidden.
 */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN})
public class DeskAdministration {

    @Inject
    private Desks desks;

    @Inject
    private DeskGuard guard;

    @Inject
    private Event<QueueWeight> weighing;

    @EJB
    private StaffQueries staff;

    /** Returns the desks that the caller administers. */
    public List<DeskInfo> desks() {
        return desks.allDesks().stream()
                .filter(desk -> guard.administers(desk.id()))
                .toList();
    }

    /** Returns their queues, in their order. */
    public List<QueueInfo> queues() {
        Set<Long> mine = desks().stream().map(DeskInfo::id).collect(Collectors.toSet());
        return desks.queues().stream()
                .filter(queue -> mine.contains(queue.deskId()))
                .toList();
    }

    /** Returns what their queues offer, in its order. */
    public List<ServiceInfo> services() {
        Set<Long> mine = queues().stream().map(QueueInfo::id).collect(Collectors.toSet());
        return desks.services().stream()
                .filter(service -> mine.contains(service.queueId()))
                .toList();
    }

    public DeskSettings desk(String code) {
        Desk desk = desks.desk(code).orElseThrow(NotFoundException::new);
        guard.mustAdminister(desk.id());
        return desk.settings();
    }

    public QueueSettings queue(String code) {
        return administered(code).settings();
    }

    public ServiceSettings service(String code) {
        Service service = desks.service(code).orElseThrow(NotFoundException::new);
        guard.mustAdminister(desks.queue(service.queueId()).deskId());
        return service.settings();
    }

    /** Counts what hangs on a queue: its agents, and what other capabilities say. */
    public Map<String, Long> weight(String code) {
        QueueWeight weight = new QueueWeight(administered(code).id());
        weight.add(
                "agents",
                staff.of(weight.queueId()).stream().filter(StaffMember::active).count());
        weight.add(
                "services",
                desks.services().stream()
                        .filter(service -> service.active() && service.queueId() == weight.queueId())
                        .count());
        weighing.fire(weight);
        return weight.counts();
    }

    private Queue administered(String code) {
        Queue queue = desks.queue(code).orElseThrow(NotFoundException::new);
        guard.mustAdminister(queue.deskId());
        return queue;
    }
}
