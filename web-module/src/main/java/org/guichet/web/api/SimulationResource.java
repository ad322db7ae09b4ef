package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guichet.program.TokenScope;
import org.guichet.sla.SimulatedDue;
import org.guichet.sla.SimulatedTime;
import org.guichet.sla.Simulation;
import org.guichet.sla.SimulationAnswer;
import org.guichet.sla.SimulationService;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Needs;
import org.jspecify.annotations.Nullable;

/** What a calendar would make of a ticket: it keeps nothing. */
@Path("/sla/simulation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimulationResource {

    @EJB
    private SimulationService simulations;

    @Inject
    private SimulationReader reader;

    @POST
    @Needs(TokenScope.READ)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject simulate(Body body) {
        Simulation asked = reader.read(body);
        SimulationAnswer answer = simulations.simulate(asked);
        return Json.object()
                .with("zone", answer.zone().getId())
                .with("start", asked.start())
                .with("end", asked.end())
                .with("targets", Json.array(answer.dues(), SimulationResource::due))
                .with("between", time(answer.time()))
                .build();
    }

    private static JsonObject due(SimulatedDue due) {
        return Json.object()
                .with("measure", due.target().measure())
                .with("amount", due.target().amount())
                .with("due", due.dueAt())
                .with("warning", due.warnAt())
                .build();
    }

    private static JsonValue time(@Nullable SimulatedTime time) {
        return time == null
                ? JsonValue.NULL
                : Json.object()
                        .with("workingMinutes", time.workingMinutes())
                        .with("minutesOnWorkingDays", time.minutesOnWorkingDays())
                        .with("workingDays", time.workingDays())
                        .build();
    }
}
