package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** How the list of the page can be sorted (AP-27) and narrowed to a category (AP-28). */
@Named("listChoices")
@RequestScoped
public class ListChoices {

    /** Views that show one state only. */
    private static final Set<TicketList.View> OF_ONE_STATE = EnumSet.of(TicketList.View.TO_VALIDATE);

    @EJB
    private DeskQueries desks;

    @Inject
    private QueueNames names;

    @Inject
    private RailBacking rail;

    @Inject
    private Words words;

    Optional<QueueInfo> queue(String code) {
        return names.find(code);
    }

    /** Returns the identifier of a queue that the agent may read, by its code; none for a code that is none of theirs. */
    @Nullable Long readable(@Nullable String code) {
        return rail.getQueues().stream()
                .filter(row -> row.key().equals(RailBacking.QUEUE_KEY + code))
                .findFirst()
                .flatMap(row -> names.find(code))
                .map(QueueInfo::id)
                .orElse(null);
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
        return Stream.of(TicketList.Sort.values())
                .filter(sort -> sort != TicketList.Sort.DUE || !page.isOver())
                .map(sort -> new ListChoice(
                        words.of("list.sort." + sort),
                        page.address().sorted(sort).href(),
                        page.getSort() == sort))
                .toList();
    }

    public List<ListChoice> types(ListPage page) {
        return choices(page, "list.type.all", page.filter().type(), TicketType.values(), "type.", ListFilter::typed);
    }

    /** Returns the states to choose from; a view of one state has no choice. */
    public List<ListChoice> states(ListPage page) {
        if (page.isOver() || OF_ONE_STATE.contains(page.place().view())) {
            return List.of();
        }
        TicketState[] active =
                Stream.of(TicketState.values()).filter(TicketState::isActive).toArray(TicketState[]::new);
        return choices(page, "list.state.all", page.filter().state(), active, "state.", ListFilter::stated);
    }

    public List<ListChoice> owners(ListPage page) {
        return page.place().view() == TicketList.View.OWNED
                ? List.of()
                : choices(
                        page,
                        "list.owner.all",
                        page.filter().owner(),
                        TicketList.Hands.values(),
                        "list.owner.",
                        ListFilter::owned);
    }

    private <E extends Enum<E>> List<ListChoice> choices(
            ListPage page,
            String all,
            @Nullable E now,
            E[] values,
            String keys,
            BiFunction<ListFilter, @Nullable E, ListFilter> to) {
        List<ListChoice> choices = new ArrayList<>();
        choices.add(choice(page, words.of(all), to.apply(page.filter(), null), now == null));
        for (E value : values) {
            choices.add(choice(page, words.of(keys + value), to.apply(page.filter(), value), now == value));
        }
        return choices;
    }

    private static ListChoice choice(ListPage page, String label, ListFilter filter, boolean current) {
        return new ListChoice(label, page.address().narrowed(filter).href(), current);
    }

    /** Returns the services to choose from; none where there is no choice. */
    public List<ListChoice> services(ListPage page) {
        List<ServiceInfo> services = servicesOf(page.place());
        if (services.size() < 2) {
            return List.of();
        }
        String now = page.filter().service();
        List<ListChoice> choices = new ArrayList<>();
        choices.add(choice(page, words.of("list.service.all"), page.filter().served(null), now == null));
        for (ServiceInfo service : services) {
            ListFilter filter = page.filter().served(service.code());
            choices.add(choice(
                    page, names.serviceName(service), filter, service.code().equals(now)));
        }
        return choices;
    }

    /** Returns the queues to choose from in a view over several. */
    public List<ListChoice> queues(ListPage page) {
        if (page.place().queueId() != null || rail.getQueues().size() < 2) {
            return List.of();
        }
        String now = page.filter().queue();
        List<ListChoice> choices = new ArrayList<>();
        choices.add(choice(page, words.of("list.queue.all"), page.filter().queued(null), now == null));
        for (RailRow queue : rail.getQueues()) {
            String code = queue.key().substring(RailBacking.QUEUE_KEY.length());
            choices.add(choice(page, queue.label(), page.filter().queued(code), code.equals(now)));
        }
        return choices;
    }

    /** Returns what the list is narrowed to, each with a link to the list without it. */
    public List<ListChoice> chips(ListPage page) {
        return Stream.of(types(page), services(page), states(page), owners(page), queues(page))
                .filter(choices -> !choices.isEmpty() && !choices.get(0).current())
                .flatMap(choices -> choices.stream()
                        .filter(ListChoice::current)
                        .map(chosen ->
                                new ListChoice(chosen.label(), choices.get(0).href(), true)))
                .toList();
    }
}
