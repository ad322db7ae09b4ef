package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.guichet.demo.story.Story;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.jspecify.annotations.Nullable;

/** Finds queues and services by the codes in the stories. */
@ApplicationScoped
class DemoDesk {

    @EJB
    private DeskQueries desks;

    QueueInfo queue(String code) {
        return desks.queues().stream()
                .filter(queue -> queue.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such queue: " + code));
    }

    /** Returns the service that a story names, or none. */
    @Nullable Long service(Story story) {
        String code = story.trait("service", "");
        return desks.services().stream()
                .filter(service -> service.code().equals(code))
                .map(ServiceInfo::id)
                .findFirst()
                .orElse(null);
    }
}
