package org.guichet.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    /** Holds what is about to be changed, and reads it anew. */
    public void lock(Object deskOrQueueOrService) {
        em.refresh(deskOrQueueOrService, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Desk> desk(String code) {
        return byCode(Desk.class, code);
    }

    public Optional<Queue> queue(String code) {
        return byCode(Queue.class, code);
    }

    public Optional<Service> service(String code) {
        return byCode(Service.class, code);
    }

    /** Returns the queue of an address, closed ones too: their tickets still answer under it. */
    public Optional<Queue> queueAt(String address) {
        return em.createQuery("select q from Queue q where q.address = :address", Queue.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    private <T> Optional<T> byCode(Class<T> type, String code) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(code)) {
            return Optional.empty(); // Not even the database compares it with a code.
        }
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.code = :code", type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Returns every desk, closed ones too. */
    public List<DeskInfo> allDesks() {
        return em.createQuery("select d from Desk d order by d.id", Desk.class).getResultList().stream()
                .map(Desk::info)
                .toList();
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

    /** Returns every entry of the catalogue, closed ones too: tickets still name them. */
    public List<ServiceInfo> services() {
        return em
                .createQuery("select s from Service s order by s.position, s.id", Service.class)
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
