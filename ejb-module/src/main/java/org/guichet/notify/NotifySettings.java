package org.guichet.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How agents are told. */
@ApplicationScoped
public class NotifySettings {

    @Inject
    @ConfigProperty(name = "guichet.zone", defaultValue = "Europe/Paris")
    private String zone;

    @Inject
    @ConfigProperty(name = "guichet.notify.per-person", defaultValue = "100")
    private int perPerson;

    @Inject
    @ConfigProperty(name = "guichet.notify.kept-days", defaultValue = "365")
    private int keptDays;

    /** Returns the zone in which the days of absences are counted, and times are told to whoever chose no other. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Returns how many notices one person gets in an hour. */
    public int perPerson() {
        return perPerson;
    }

    /** Returns how long it is kept who was told of what. */
    public Duration kept() {
        return Duration.ofDays(keptDays);
    }
}
