package org.guichet.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.desk.model.Desk;
import org.guichet.desk.model.Queue;
import org.guichet.desk.model.Service;
import org.guichet.desk.store.Desks;
import org.guichet.directory.ConfigurationLog;

/** Founds desks and what belongs to them. */
@Stateless
@RolesAllowed({"ADMIN", "SYSTEM"})
public class DeskService {

    @Inject
    private Desks desks;

    @EJB
    private ConfigurationLog log;

    public DeskInfo create(CreateDesk command) {
        Desk desk = new Desk(command);
        desks.add(desk);
        log.created(desk.thing());
        return desk.info();
    }

    public QueueInfo create(CreateQueue command) {
        Queue queue = new Queue(command, desks.count(Queue.class));
        desks.add(queue);
        log.created(queue.thing());
        return queue.info();
    }

    public ServiceInfo create(CreateService command) {
        Service service = new Service(command, desks.count(Service.class));
        desks.add(service);
        log.created(service.thing(desks.queue(service.queueId()).deskId()));
        return service.info();
    }
}
