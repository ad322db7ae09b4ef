package org.guichet.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** The values that the properties of the ticket of the page can take; none where the agent may not change them. */
@Named("options")
@RequestScoped
public class PanelOptions {

    @Inject
    private TicketBacking ticket;

    @Inject
    private TicketChoices choices;

    @Inject
    private QueueNames names;

    @Inject
    private Words words;

    /** Returns the values of a property; pages name it as {@link PanelProperty} does. */
    public List<PanelOption> of(String property) {
        TicketProperties now = ticket.getView().properties();
        return switch (PanelProperty.of(property)) {
            case STATE -> states(now.state());
            case TYPE -> ticket.may("DESCRIBE") ? types(now.type()) : List.of();
            case QUEUE -> ticket.may("MOVE") ? queues(now.queueId()) : List.of();
            case OWNER -> ticket.may("ASSIGN") ? owners() : List.of();
            case IMPACT -> ticket.may("PRIORITISE") ? impacts(now.impact()) : List.of();
            case URGENCY -> ticket.may("PRIORITISE") ? urgencies(now.urgency()) : List.of();
            case PRIORITY -> ticket.may("PRIORITISE") ? priorities(now) : List.of();
            case SERVICE -> ticket.may("DESCRIBE") ? services(now.serviceId()) : List.of();
        };
    }

    private List<PanelOption> states(TicketState now) {
        List<PanelOption> others = Stream.of(
                        state("VALIDATE", TicketState.NEW, "validating"),
                        state("REOPEN", TicketState.OPEN, null),
                        state("PEND", TicketState.PENDING_REMINDER, "pending"),
                        state("RESOLVE", TicketState.RESOLVED, null),
                        state("CLOSE", TicketState.CLOSED, null))
                .flatMap(List::stream)
                .filter(option -> !option.code().equals(now.name()))
                .toList();
        if (others.isEmpty()) {
            return others;
        }
        List<PanelOption> all = new ArrayList<>(List.of(PanelOption.of(now, words.of("state." + now), true)));
        all.addAll(others);
        return all;
    }

    private List<PanelOption> state(String move, TicketState next, @Nullable String opens) {
        return ticket.may(move)
                ? List.of(new PanelOption(next.name(), words.of("state." + next), null, false, false, opens))
                : List.of();
    }

    private List<PanelOption> types(TicketType now) {
        return Stream.of(TicketType.values())
                .map(type -> new PanelOption(
                        type.name(),
                        words.of("type." + type),
                        words.of("type." + type + ".help"),
                        type == now,
                        false,
                        null))
                .toList();
    }

    private List<PanelOption> queues(long now) {
        List<PanelOption> all = new ArrayList<>(List.of(PanelOption.of(now, names.nameOf(now), true)));
        choices.getQueues().forEach(queue -> all.add(PanelOption.of(queue.id(), names.name(queue), false)));
        return all.size() == 1 ? List.of() : all;
    }

    private List<PanelOption> owners() {
        PersonRef owner = ticket.getView().people().owner();
        List<PanelOption> all = new ArrayList<>();
        all.add(PanelOption.of("", words.of("ticket.nobody"), owner == null));
        choices.getAgents()
                .forEach(agent ->
                        all.add(PanelOption.of(agent.id(), agent.displayName(), Objects.equals(agent, owner))));
        return all;
    }

    private List<PanelOption> impacts(Impact now) {
        return Stream.of(Impact.values())
                .map(impact -> PanelOption.of(impact, words.of("impact." + impact), impact == now))
                .toList();
    }

    private List<PanelOption> urgencies(Urgency now) {
        return Stream.of(Urgency.values())
                .map(urgency -> PanelOption.of(urgency, words.of("urgency." + urgency), urgency == now))
                .toList();
    }

    private List<PanelOption> priorities(TicketProperties now) {
        Priority following = Priority.of(now.impact(), now.urgency());
        return Stream.of(Priority.values())
                .map(priority -> new PanelOption(
                        priority.name(),
                        words.of("priority." + priority.level()),
                        priority == following ? words.of("ticket.priority.follows") : null,
                        priority == now.priority(),
                        priority != following,
                        null))
                .toList();
    }

    private List<PanelOption> services(@Nullable Long now) {
        long queue = ticket.getView().properties().queueId();
        List<PanelOption> all =
                new ArrayList<>(List.of(PanelOption.of("", words.of("ticket.service.none"), now == null)));
        choices.getServices().stream()
                .filter(service -> service.queueId() == queue)
                .forEach(service -> all.add(
                        PanelOption.of(service.id(), names.serviceName(service), Objects.equals(service.id(), now))));
        return all.size() == 1 ? List.of() : all;
    }
}
