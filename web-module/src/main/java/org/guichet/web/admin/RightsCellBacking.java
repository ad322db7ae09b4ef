package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.GrantService;
import org.guichet.directory.GroupGrants;
import org.guichet.directory.GroupRef;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Right;
import org.guichet.directory.RightLevel;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** The rights of one group on one queue, which are open beside the table. */
@Named("rightsCell")
@RequestScoped
public class RightsCellBacking {

    private static final List<RightLevel> LEVELS = List.of(
            RightLevel.NONE, RightLevel.READ, RightLevel.NOTE, RightLevel.REPLY, RightLevel.ALL, RightLevel.ADVISE);

    @EJB
    private GrantService grants;

    @EJB
    private PeopleService people;

    @Inject
    private RightsBacking page;

    @Inject
    private Onward onward;

    private Right[] ticked = {};
    private @Nullable GroupGrants group;

    @PostConstruct
    void read() {
        String key = page.getPlace().group();
        if (key != null) {
            group = Objects.requireNonNullElseGet(page.open(key), () -> nothingYet(key));
            ticked = group.on(page.queueId()).toArray(Right[]::new);
        }
    }

    private static GroupGrants nothingYet(String key) {
        return new GroupGrants(GroupRef.of(key), 0, Map.of());
    }

    /** Grants what is ticked; whoever is new in a granted group can be assigned at once. */
    public void save() {
        Set<Right> wished = EnumSet.noneOf(Right.class);
        wished.addAll(Arrays.asList(ticked));
        GroupRef ref = Objects.requireNonNull(group).group();
        grants.grantQueue(ref.key(), page.queueId(), wished);
        people.refreshAgents();
        QueueInfo queue = Objects.requireNonNull(page.getQueue());
        onward.to(page.getPlace().queueHref(queue.code()), "rights.saved", ref.name());
    }

    public @Nullable GroupGrants getGroup() {
        return group;
    }

    public Right[] getRights() {
        return Right.values();
    }

    public List<RightLevel> getLevels() {
        return LEVELS;
    }

    /** Returns the rights of a level as the page's script ticks them. */
    public String ticks(RightLevel level) {
        return Stream.of(Right.values())
                .filter(level.rights()::contains)
                .map(Right::name)
                .collect(Collectors.joining(" "));
    }

    public Right[] getTicked() {
        return ticked.clone();
    }

    public void setTicked(Right[] ticked) {
        this.ticked = ticked.clone();
    }
}
