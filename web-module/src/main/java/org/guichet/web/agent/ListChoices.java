package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketType;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** How the list of the page can be sorted (AP-27) and narrowed to a category (AP-28). */
@Named("listChoices")
@RequestScoped
public class ListChoices {

    @EJB
    private DeskQueries desks;

    @Inject
    private QueueNames names;

    @Inject
    private Words words;

    Optional<QueueInfo> queue(String code) {
        return names.find(code);
    }

    /** Returns the services of a queue; none for a list over several queues. */
    List<ServiceInfo> servicesOf(ListPlace place) {
        Long queueId = place.queueId();
        return queueId == null
                ? List.of()
                : desks.services().stream()
                        .filter(service -> service.queueId() == queueId)
                        .toList();
    }

    /** Returns a service of the queue by its code; none for a code that is none of its. */
    @Nullable ServiceInfo service(ListPlace place, @Nullable String code) {
        return servicesOf(place).stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public List<ListChoice> sorts(ListPage page) {
        return Stream.of(TicketList.Sort.NEWEST, TicketList.Sort.OLDEST, TicketList.Sort.PRIORITY)
                .map(sort -> new ListChoice(
                        words.of("list.sort." + sort),
                        page.address().sorted(sort).href(),
                        page.getSort() == sort))
                .toList();
    }

    public List<ListChoice> types(ListPage page) {
        TicketType now = page.address().type();
        List<ListChoice> choices = new ArrayList<>();
        choices.add(new ListChoice(
                words.of("list.type.all"), page.address().typed(null).href(), now == null));
        for (TicketType type : TicketType.values()) {
            choices.add(new ListChoice(
                    words.of("type." + type), page.address().typed(type).href(), now == type));
        }
        return choices;
    }

    /** Returns the services to choose from; none where there is no choice. */
    public List<ListChoice> services(ListPage page) {
        List<ServiceInfo> services = servicesOf(page.place());
        if (services.size() < 2) {
            return List.of();
        }
        String now = page.address().service();
        List<ListChoice> choices = new ArrayList<>();
        choices.add(new ListChoice(
                words.of("list.service.all"), page.address().served(null).href(), now == null));
        for (ServiceInfo service : services) {
            choices.add(new ListChoice(
                    names.serviceName(service),
                    page.address().served(service.code()).href(),
                    service.code().equals(now)));
        }
        return choices;
    }
}
