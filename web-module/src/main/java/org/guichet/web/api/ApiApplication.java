package org.guichet.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.guichet.web.rest.BodyReader;
import org.guichet.web.rest.CallerFilter;
import org.guichet.web.rest.Faults;

/** What belongs to the API and nothing else: no library adds an address to it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                BodyReader.class,
                CallerFilter.class,
                Faults.class,
                ArticlesResource.class,
                AttachmentResource.class,
                CalendarsResource.class,
                DescriptionResource.class,
                FilesResource.class,
                LedgerResource.class,
                MeResource.class,
                MessagesResource.class,
                PeopleResource.class,
                QueuesResource.class,
                RequestResource.class,
                RequestsResource.class,
                SimulationResource.class,
                TicketResource.class,
                TicketsResource.class);
    }

    /** No description but ours. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
