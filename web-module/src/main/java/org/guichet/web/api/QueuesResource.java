package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.program.TokenScope;
import org.guichet.web.rest.Needs;

/** Where one may ask, and for what. */
@Path("/queues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueuesResource {

    @EJB
    private DeskQueries desks;

    @GET
    @Needs(TokenScope.READ)
    public JsonObject list() {
        QueueCodes codes = QueueCodes.of(desks);
        return Json.object()
                .with("items", Json.array(codes.queues(), queue -> queue(queue, codes)))
                .build();
    }

    private static JsonObject queue(QueueInfo queue, QueueCodes codes) {
        return Json.object()
                .with("code", queue.code())
                .with("name", queue.name())
                .with("tier", queue.tier())
                .with("active", queue.active())
                .with(
                        "services",
                        Json.array(
                                codes.services().stream()
                                        .filter(service -> service.queueId() == queue.id())
                                        .toList(),
                                QueuesResource::service))
                .build();
    }

    private static JsonObject service(ServiceInfo service) {
        return Json.object()
                .with("code", service.code())
                .with("name", service.name())
                .build();
    }
}
