package org.guichet.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.desk.model.Desk;
import org.guichet.desk.model.Queue;
import org.guichet.desk.model.Service;
import org.guichet.desk.store.Desks;

/** Founds desks and what belongs to them. */
@Stateless
@RolesAllowed({"ADMIN", "SYSTEM"})
public class DeskService {

    @Inject
    private Desks desks;

    public DeskInfo create(CreateDesk command) {
        Desk desk = new Desk(command);
        desks.add(desk);
        return desk.info();
    }

    public QueueInfo create(CreateQueue command) {
        Queue queue = new Queue(command, desks.count(Queue.class));
        desks.add(queue);
        return queue.info();
    }

    public ServiceInfo create(CreateService command) {
        Service service = new Service(command, desks.count(Service.class));
        desks.add(service);
        return service.info();
    }
}
