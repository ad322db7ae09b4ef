package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.directory.store.ConfigurationChanges;
import org.guichet.platform.FieldChange;
import org.guichet.platform.Fields;

/**
 * Writes down who changes what of the configuration, in the transaction of the change: one without the other is not possible. Other
 * services call it, whatever they set up; what a secret is they never give, only that it changed.
 */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConfigurationLog {

    private static final FieldChange WHOLE = new FieldChange("", "", "");

    @EJB
    private ActorService actors;

    @Inject
    private ConfigurationChanges changes;

    @Inject
    private Clock clock;

    /**
     * What it was at first is what its first changes began with.
     *
     * @return when that was, as the history says
     */
    public Instant created(ConfiguredThing thing) {
        return write(thing, ConfigurationDeed.CREATED, List.of(WHOLE));
    }

    public void removed(ConfiguredThing thing) {
        write(thing, ConfigurationDeed.REMOVED, List.of(WHOLE));
    }

    /**
     * Writes down each field in which the two records differ.
     *
     * @return when that was, as the history says
     */
    public Instant changed(ConfiguredThing thing, Record before, Record after) {
        return changed(thing, Fields.changes(before, after));
    }

    public Instant changed(ConfiguredThing thing, List<FieldChange> fields) {
        return write(thing, ConfigurationDeed.CHANGED, fields);
    }

    /**
     * Joins what the caller wishes with what others changed since the caller began; call it with the row locked.
     *
     * @param base with which the caller began
     * @param mine what the caller wishes
     * @param now what it is at this moment
     * @throws ConfigurationConflict if both have changed a field, each to another value
     */
    public <R extends Record> R joined(ConfiguredThing thing, R base, R mine, R now) {
        List<FieldChange> contested = Fields.contested(base, mine, now);
        if (!contested.isEmpty()) {
            throw new ConfigurationConflict(changes.meanwhile(thing, contested));
        }
        return Fields.joined(base, mine, now);
    }

    /** What is done at once has one instant, by which the history and what was done are known to belong together. */
    private Instant write(ConfiguredThing thing, ConfigurationDeed deed, List<FieldChange> fields) {
        Actor actor = actors.current();
        Long who = actor.system() ? null : actor.personId();
        Instant at = clock.instant();
        fields.forEach(field -> changes.add(who, at, thing, deed, field));
        return at;
    }
}
