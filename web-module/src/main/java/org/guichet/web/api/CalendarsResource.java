package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.program.TokenScope;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.SimulationService;
import org.guichet.web.rest.Needs;

/** When desks are open, for their agents and administrators. */
@Path("/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    @EJB
    private SimulationService simulations;

    @EJB
    private DeskQueries desks;

    @GET
    @Needs(TokenScope.READ)
    public JsonObject list() {
        List<CalendarInfo> calendars = simulations.calendars();
        Map<Long, DeskInfo> all = desks.desksById();
        return Json.object()
                .with(
                        "items",
                        Json.array(
                                calendars,
                                calendar -> calendar(calendar, Objects.requireNonNull(all.get(calendar.deskId())))))
                .build();
    }

    private static JsonObject calendar(CalendarInfo calendar, DeskInfo desk) {
        Json json = Json.object()
                .with("id", calendar.id())
                .with("desk", desk.code())
                .with("name", calendar.setup().name())
                .with("standard", calendar.setup().standard());
        return CalendarJson.with(json, calendar.setup().definition()).build();
    }
}
