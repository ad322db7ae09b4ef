package org.guichet.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.desk.model.Desk;
import org.guichet.desk.model.Queue;
import org.guichet.desk.model.Service;
import org.guichet.desk.store.Desks;
import org.guichet.directory.ConfigurationConflict;
import org.guichet.directory.ConfigurationLog;
import org.guichet.directory.Roles;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;

/**
 * Founds desks and what belongs to them, and changes it (OT-21): the administrator of a desk may do so there and nowhere else. All
 * throw {@link NotFoundException} for the absent and the forbidden, {@link FieldException} for what cannot be, and
 * {@link ConfigurationConflict} when somebody else changed the same. What is closed is never deleted: its tickets still name it.
 */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
public class DeskService {

    @Inject
    private Desks desks;

    @Inject
    private DeskGuard guard;

    @Inject
    private QueueAddresses addresses;

    @EJB
    private ConfigurationLog log;

    /** Founds a desk; that is for administrators of the installation. */
    public DeskInfo create(CreateDesk command) {
        guard.mustAdministerAll();
        DeskGuard.mustBeFree(command.code(), desks.desk(command.code()));
        Desk desk = new Desk(command);
        desks.add(desk);
        log.created(desk.thing());
        return desk.info();
    }

    public QueueInfo create(CreateQueue command) {
        guard.mustAdminister(command.deskId());
        DeskGuard.mustBeFree(command.code(), desks.queue(command.code()));
        addresses.mustBeFree(command.address(), 0);
        Queue queue = new Queue(command, desks.count(Queue.class));
        desks.add(queue);
        log.created(queue.thing());
        return queue.info();
    }

    public ServiceInfo create(CreateService command) {
        long deskId = desks.queue(command.queueId()).deskId();
        guard.mustAdminister(deskId);
        DeskGuard.mustBeFree(command.code(), desks.service(command.code()));
        Service service = new Service(command, desks.count(Service.class));
        desks.add(service);
        log.created(service.thing(deskId));
        return service.info();
    }

    /** Changes a desk; to close and to open one is for administrators of the installation. */
    public void change(ChangeDesk command) {
        Desk desk = desks.desk(command.code()).orElseThrow(NotFoundException::new);
        guard.mustAdminister(desk.id());
        desks.lock(desk);
        DeskSettings now = desk.settings();
        DeskSettings next = log.joined(desk.thing(), command.base(), command.wish(), now);
        if (now.active() != next.active()) {
            guard.mustAdministerAll();
        }
        mustHaveClosedItsQueues(desk.id(), next.active());
        desk.change(next);
        log.changed(desk.thing(), now, next);
    }

    /** Changes a queue; whoever gives it to another desk administers both. */
    public void change(ChangeQueue command) {
        Queue queue = desks.queue(command.code()).orElseThrow(NotFoundException::new);
        guard.mustAdminister(queue.deskId());
        desks.lock(queue);
        QueueSettings now = queue.settings();
        guard.mustAdminister(now.deskId());
        QueueSettings next = log.joined(queue.thing(), command.base(), command.wish(), now);
        guard.mustAdminister(next.deskId());
        mustBeOfAnOpenDesk(next);
        if (!next.address().equals(now.address())) {
            addresses.mustBeFree(next.address(), queue.id());
        }
        queue.change(next);
        log.changed(queue.thing(), now, queue.settings());
    }

    /** Changes an entry of the catalogue; whoever gives it to the queue of another desk administers both. */
    public void change(ChangeService command) {
        Service service = desks.service(command.code()).orElseThrow(NotFoundException::new);
        guard.mustAdminister(desks.queue(service.queueId()).deskId());
        desks.lock(service);
        ServiceSettings now = service.settings();
        guard.mustAdminister(desks.queue(now.queueId()).deskId());
        long deskId = desks.queue(command.wish().queueId()).deskId();
        ServiceSettings next = log.joined(service.thing(deskId), command.base(), command.wish(), now);
        guard.mustAdminister(desks.queue(next.queueId()).deskId());
        service.change(next);
        log.changed(service.thing(deskId), now, next);
    }

    private void mustHaveClosedItsQueues(long deskId, boolean open) {
        long left = desks.queues().stream()
                .filter(queue -> queue.active() && queue.deskId() == deskId)
                .count();
        if (!open && left > 0) {
            throw new FieldException("active", "desk.hasOpenQueues", String.valueOf(left));
        }
    }

    private void mustBeOfAnOpenDesk(QueueSettings queue) {
        boolean open = desks.desks().stream().anyMatch(desk -> desk.id() == queue.deskId());
        if (queue.active() && !open) {
            throw new FieldException("active", "queue.deskClosed");
        }
    }
}
