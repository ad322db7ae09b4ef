package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationQueries;
import org.guichet.directory.ConfigurationRow;
import org.jspecify.annotations.Nullable;

/** Who changed something last, for the head of its page: {@code #{lastChange.of('QUEUE', code)}}. */
@Named("lastChange")
@RequestScoped
public class LastChangeBacking {

    @EJB
    private ConfigurationQueries history;

    private final Map<String, Optional<ConfigurationRow>> read = new HashMap<>();

    /** Reads it once for the page, however often the page asks. */
    public @Nullable ConfigurationRow of(String kind, String thing) {
        return read.computeIfAbsent(thing, one -> history.last(ConfigurationKind.valueOf(kind), one))
                .orElse(null);
    }
}
