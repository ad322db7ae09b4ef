package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Who may change which texts: administrators all of them, those of a desk its own and those of its queues (OT-21). */
@ApplicationScoped
class TextRights {

    @EJB
    private ActorService actors;

    @EJB
    private DeskQueries desks;

    /** @throws NotFoundException if the caller may not change the text of a scope, or if there is none */
    void check(TextScope scope) {
        if (!mayChange(scope)) {
            throw new NotFoundException();
        }
    }

    boolean mayChange(TextScope scope) {
        Actor me = actors.current();
        Long queueId = scope.queueId();
        Long deskId = scope.deskId();
        if (queueId != null) {
            return desks.queues().stream()
                    .filter(queue -> queue.id() == queueId)
                    .anyMatch(queue -> me.administers(queue.deskId()));
        }
        return deskId == null
                ? me.administrator()
                : desks.desks().stream().anyMatch(desk -> desk.id() == deskId) && me.administers(deskId);
    }

    /** Returns the desk to which a scope belongs; none for the house. */
    @Nullable Long deskOf(TextScope scope) {
        Long queueId = scope.queueId();
        return queueId == null
                ? scope.deskId()
                : Long.valueOf(desks.queues().stream()
                        .filter(queue -> queue.id() == queueId)
                        .map(QueueInfo::deskId)
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    /** Returns what a scope is called, in French. */
    String name(TextScope scope) {
        Long queueId = scope.queueId();
        Long deskId = scope.deskId();
        if (queueId != null) {
            return desks.queue(queueId).name().fr();
        }
        return desks.desks().stream()
                .filter(desk -> deskId != null && desk.id() == deskId)
                .map(desk -> desk.name().fr())
                .findFirst()
                .orElse("");
    }
}
