package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.directory.store.ConfigurationChanges;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Shows who changed what of the configuration: all of it to administrators, that of their desks to the administrators of desks. */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN})
public class ConfigurationQueries {

    private static final int PAGE = 50;
    private static final int MANY = 1000;

    @EJB
    private ActorService actors;

    @Inject
    private ConfigurationChanges changes;

    /**
     * Returns a page of fifty entries, the newest first.
     *
     * @param before only entries below this identifier: where the page before said that this one begins
     * @throws NotFoundException if a desk is asked for that the caller does not administer
     */
    public Slice<ConfigurationRow> page(ConfigurationFilter filter, @Nullable Long before) {
        Actor me = actors.current();
        Long desk = filter.deskId();
        if (desk != null && !me.administers(desk)) {
            throw new NotFoundException();
        }
        List<ConfigurationRow> found = changes.page(me, filter, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        return Slice.of(found, PAGE, row -> Long.toString(row.id()));
    }

    /** Returns those who have changed something that the caller may see, by name. */
    public List<PersonRef> people() {
        return changes.people(actors.current());
    }

    /** Returns the last entry about something, if the caller may see it. */
    public Optional<ConfigurationRow> last(ConfigurationKind kind, String thing) {
        var filter = new ConfigurationFilter(kind, thing, null, null);
        return changes.page(actors.current(), filter, Long.MAX_VALUE, 1).stream()
                .findFirst();
    }

    /** Returns who did what was done to something, by when it was done, as far as the caller may see it; the last thousand fields. */
    public Map<Instant, PersonRef> authors(ConfigurationKind kind, String thing) {
        var filter = new ConfigurationFilter(kind, thing, null, null);
        Map<Instant, PersonRef> authors = new HashMap<>();
        for (ConfigurationRow row : changes.page(actors.current(), filter, Long.MAX_VALUE, MANY)) {
            PersonRef who = row.who();
            if (who != null) {
                authors.put(row.at(), who);
            }
        }
        return authors;
    }
}
