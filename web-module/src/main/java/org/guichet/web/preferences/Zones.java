package org.guichet.web.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.guichet.web.look.House;

/** The zones that one can choose, by continent and town. */
@Named("zones")
@ApplicationScoped
public class Zones {

    private static final Pattern OF_A_TOWN =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    @Inject
    private House house;

    private List<String> all = List.of();

    @PostConstruct
    void read() {
        all = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> OF_A_TOWN.matcher(zone).matches())
                .sorted()
                .toList();
    }

    public List<String> getAll() {
        return all;
    }

    /** Returns the zone of whoever chose none. */
    public String getOfHouse() {
        return name(house.getZone().getId());
    }

    /** Returns a zone as people write it: {@code America/New York}. */
    public String name(String zone) {
        return zone.replace('_', ' ');
    }
}
