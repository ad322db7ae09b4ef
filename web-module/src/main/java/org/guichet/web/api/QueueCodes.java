package org.guichet.web.api;

import java.util.List;
import java.util.Optional;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.web.rest.Body;
import org.jspecify.annotations.Nullable;

/** Queues and services by the codes under which programs know them. */
record QueueCodes(List<QueueInfo> queues, List<ServiceInfo> services) {

    static QueueCodes of(DeskQueries desks) {
        return new QueueCodes(desks.queues(), desks.services());
    }

    Optional<QueueInfo> find(String code) {
        return queues.stream().filter(queue -> queue.code().equals(code)).findFirst();
    }

    String code(long queueId) {
        return queues.stream()
                .filter(queue -> queue.id() == queueId)
                .map(QueueInfo::code)
                .findFirst()
                .orElse("");
    }

    @Nullable String service(@Nullable Long serviceId) {
        return services.stream()
                .filter(service -> serviceId != null && service.id() == serviceId)
                .map(ServiceInfo::code)
                .findFirst()
                .orElse(null);
    }

    /** Reads the field {@code queue}; 0 for one that is not known, which the body then says. */
    long queueIn(Body body, int mostCharacters) {
        String code = body.text("queue", mostCharacters);
        Optional<QueueInfo> queue = find(code).filter(QueueInfo::active);
        if (queue.isEmpty() && !code.isBlank()) {
            body.wrong("queue", "is not the code of an open queue");
        }
        return queue.map(QueueInfo::id).orElse(0L);
    }

    /** Reads the field {@code service}. */
    @Nullable Long serviceIn(Body body, long queueId, int mostCharacters) {
        String code = body.textOrNone("service", mostCharacters);
        if (code == null) {
            return null;
        }
        Optional<ServiceInfo> service = services.stream()
                .filter(one -> one.code().equals(code) && one.queueId() == queueId)
                .findFirst();
        if (service.isEmpty()) {
            body.wrong("service", "is not the code of a service of this queue");
        }
        return service.map(ServiceInfo::id).orElse(null);
    }
}
