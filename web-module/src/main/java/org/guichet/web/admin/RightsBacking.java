package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.GroupGrants;
import org.guichet.directory.GroupRef;
import org.guichet.directory.GroupService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.RightsAdministration;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** What groups of the directory may do in the queues that one administers. */
@Named("rightsAdmin")
@RequestScoped
public class RightsBacking {

    @EJB
    private RightsAdministration rights;

    @EJB
    private GroupService directory;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private PeopleSearch people;

    @Inject
    private HttpServletRequest request;

    private RightsPlace place = new RightsPlace(null, null, null, null, null);
    private List<QueueInfo> queues = List.of();
    private List<GroupGrants> groups = List.of();
    private Optional<List<GroupRef>> found = Optional.of(List.of());
    private List<PersonCard> foundPeople = List.of();
    private @Nullable QueueInfo queue;

    @PostConstruct
    void read() {
        place = RightsPlace.of(request);
        queues = administered.getQueues().stream().filter(QueueInfo::active).toList();
        queue = chosen();
        groups = rights.groups();
        String find = place.find();
        found = find == null ? Optional.of(List.of()) : directory.search(find);
        String who = place.who();
        foundPeople = who == null ? List.of() : people.of(who);
    }

    /** Reads them before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getQueues();
    }

    /** Returns the queue of the address, else the first; none if there is no queue. */
    private @Nullable QueueInfo chosen() {
        String code = place.queue();
        if (code == null) {
            return queues.isEmpty() ? null : queues.get(0);
        }
        return administered.getQueues().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public RightsPlace getPlace() {
        return place;
    }

    public List<QueueInfo> getQueues() {
        return queues;
    }

    public List<GroupGrants> getGroups() {
        return groups;
    }

    /** Returns groups of the directory whose name holds the words of the address. */
    public List<GroupRef> getFound() {
        return found.orElse(List.of());
    }

    /** Tells whether the directory did not answer. */
    public boolean isDirectoryAway() {
        return found.isEmpty();
    }

    public List<PersonCard> getFoundPeople() {
        return foundPeople;
    }

    public @Nullable QueueInfo getQueue() {
        return queue;
    }

    long queueId() {
        if (queue == null) {
            throw new NotFoundException();
        }
        return queue.id();
    }

    /** Returns what the group of the address was given; none if no group is open. */
    @Nullable GroupGrants open(String key) {
        return groups.stream()
                .filter(one -> Objects.equals(one.group().key(), key))
                .findFirst()
                .orElse(null);
    }
}
