package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guichet.directory.GroupRef;
import org.guichet.directory.GroupService;
import org.guichet.directory.HeldRight;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.QueueHolder;
import org.guichet.directory.Right;
import org.guichet.directory.RightLevel;
import org.guichet.directory.RightsAdministration;
import org.jspecify.annotations.Nullable;

/** Who may do what in the queue that is looked at, and why; and what one person may do there, and why or why not. */
@Named("rightsWhy")
@RequestScoped
public class WhyBacking {

    @EJB
    private RightsAdministration rights;

    @EJB
    private GroupService directory;

    @EJB
    private PeopleService people;

    @Inject
    private RightsBacking page;

    private List<QueueHolder> holders = List.of();
    private List<Reason> reasons = List.of();
    private List<GroupRef> groups = List.of();
    private @Nullable PersonCard person;

    /**
     * Why somebody may do something in the queue.
     *
     * @param way from the group that names them to the group that was given the rights
     */
    public record Reason(RightLevel level, List<GroupRef> way) {}

    @PostConstruct
    void read() {
        if (page.getQueue() == null) {
            return;
        }
        holders = rights.holders(page.queueId());
        Long id = page.getPlace().person();
        if (id != null) {
            person = people.card(id);
            groups = rights.groupsOf(id);
            reasons = rights.of(id).stream()
                    .filter(held -> Objects.equals(held.queueId(), page.queueId()))
                    .map(held -> reason(id, held))
                    .toList();
        }
    }

    /** A group that was left since the last reading of the directory still counts, and is told without a way. */
    private Reason reason(long id, HeldRight held) {
        List<GroupRef> way = directory.way(id, held.group().key());
        return new Reason(RightLevel.of(held.rights()), way.isEmpty() ? List.of(held.group()) : way);
    }

    public List<QueueHolder> getHolders() {
        return holders;
    }

    /** Returns how many of them may answer. */
    public long getAnswering() {
        return holders.stream().filter(holder -> holder.who().may(Right.REPLY)).count();
    }

    public @Nullable PersonCard getPerson() {
        return person;
    }

    public List<Reason> getReasons() {
        return reasons;
    }

    /** Returns the groups in which the person is, of which none gives anything here. */
    public List<GroupRef> getGroups() {
        return groups;
    }

    /** Returns what all of it comes to: the strongest counts. */
    public RightLevel getLevel() {
        Set<Right> all = EnumSet.noneOf(Right.class);
        reasons.forEach(reason -> all.addAll(reason.level().rights()));
        return holders.stream()
                .filter(holder -> person != null && holder.who().id() == person.id())
                .map(QueueHolder::level)
                .findFirst()
                .orElseGet(() -> RightLevel.of(all));
    }
}
