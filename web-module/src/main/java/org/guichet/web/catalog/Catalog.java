package org.guichet.web.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.web.look.Look;
import org.jspecify.annotations.Nullable;

/** The service catalogue in the language of the page; teams that are closed offer nothing. */
@RequestScoped
public class Catalog {

    @EJB
    private DeskQueries desks;

    @Inject
    private Look look;

    /**
     * Returns what each team offers; a team without a service can be asked as such. The first tier leads, whatever the order
     * of the queues: it takes every request (AP-01, OT-26).
     */
    public List<CatalogSection> sections() {
        Locale locale = look.getLocale();
        Map<Long, List<ServiceInfo>> services = desks.services().stream()
                .filter(ServiceInfo::active)
                .collect(Collectors.groupingBy(ServiceInfo::queueId));
        return desks.queues().stream()
                .filter(QueueInfo::active)
                .sorted(Comparator.comparing((QueueInfo queue) -> queue.tier() > 1))
                .map(queue -> new CatalogSection(
                        queue.code(),
                        queue.name().in(locale),
                        queue.icon(),
                        entries(queue, services.getOrDefault(queue.id(), List.of()), locale)))
                .toList();
    }

    private static List<CatalogEntry> entries(QueueInfo queue, List<ServiceInfo> services, Locale locale) {
        return services.isEmpty()
                ? List.of(CatalogEntry.of(queue, locale))
                : services.stream()
                        .map(service -> CatalogEntry.of(service, queue, locale))
                        .toList();
    }

    /** Returns all that can be asked for. */
    public List<CatalogEntry> entries() {
        return all().toList();
    }

    /** Returns the name of the team that an entry asks. */
    public String team(CatalogEntry entry) {
        return entry.queue().name().in(look.getLocale());
    }

    /** Returns what a request was asked by, if it can still be asked for: its service, else its team. */
    public Optional<CatalogEntry> of(@Nullable Long serviceId, long queueId) {
        List<CatalogEntry> ofTeam =
                all().filter(entry -> entry.queue().id() == queueId).toList();
        return ofTeam.stream()
                .filter(entry -> serviceId != null && serviceId.equals(entry.serviceId()))
                .findFirst()
                .or(() -> ofTeam.stream().findFirst());
    }

    /** Returns what to choose for whoever does not know whom to ask; none if there is no first tier. */
    public @Nullable CatalogEntry anything() {
        return all().findFirst().filter(entry -> entry.queue().tier() == 1).orElse(null);
    }

    /**
     * Returns one entry by its code.
     *
     * @throws NotFoundException if there is none
     */
    public CatalogEntry entry(String code) {
        return all().filter(entry -> entry.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Stream<CatalogEntry> all() {
        return sections().stream().flatMap(section -> section.entries().stream());
    }
}
