package org.guichet.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.desk.model.Desk;
import org.guichet.desk.model.Queue;
import org.guichet.desk.model.Service;
import org.guichet.platform.NotFoundException;

/** Desks, queues and services: some hundred rows at most. */
@ApplicationScoped
public class Desks {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void add(Object deskOrQueueOrService) {
        em.persist(deskOrQueueOrService);
        em.flush();
    }

    public List<DeskInfo> desks() {
        return em
                .createQuery("select d from Desk d where d.active = true order by d.id", Desk.class)
                .getResultList()
                .stream()
                .map(Desk::info)
                .toList();
    }

    /** Returns every queue, closed ones too: their tickets still name them. */
    public List<QueueInfo> queues() {
        return em.createQuery("select q from Queue q order by q.position, q.id", Queue.class).getResultList().stream()
                .map(Queue::info)
                .toList();
    }

    public List<ServiceInfo> services() {
        return em
                .createQuery("select s from Service s where s.active = true order by s.position, s.id", Service.class)
                .getResultList()
                .stream()
                .map(Service::info)
                .toList();
    }

    /**
     * Returns one queue.
     *
     * @throws NotFoundException if there is none
     */
    public Queue queue(long id) {
        Queue queue = em.find(Queue.class, id);
        if (queue == null) {
            throw new NotFoundException();
        }
        return queue;
    }

    public int count(Class<?> entity) {
        return em.createQuery("select count(e) from " + entity.getSimpleName() + " e", Long.class)
                .getSingleResult()
                .intValue();
    }
}
