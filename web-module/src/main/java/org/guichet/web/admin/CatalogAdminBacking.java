package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.web.look.Look;

/** What the queues that one administers offer, queue by queue, as the portal shows it. */
@Named("catalogAdmin")
@RequestScoped
public class CatalogAdminBacking {

    @EJB
    private DeskAdministration administration;

    @Inject
    private Look look;

    private List<ServiceLine> lines = List.of();

    /**
     * An entry of the catalogue.
     *
     * @param name in the language of the page
     * @param queue its queue, in that language too
     * @param offered whether it can be asked for
     */
    public record ServiceLine(ServiceInfo service, String name, String queue, boolean offered) {}

    @PostConstruct
    void read() {
        List<ServiceInfo> services = administration.services();
        lines = administration.queues().stream()
                .flatMap(queue -> services.stream()
                        .filter(service -> service.queueId() == queue.id())
                        .map(service -> line(service, queue)))
                .toList();
    }

    private ServiceLine line(ServiceInfo service, QueueInfo queue) {
        return new ServiceLine(
                service,
                service.name().in(look.getLocale()),
                queue.name().in(look.getLocale()),
                service.active() && queue.active());
    }

    /** Reads them before the first byte of the page is written. */
    public void open() {
        getLines();
    }

    public List<ServiceLine> getLines() {
        return lines;
    }
}
