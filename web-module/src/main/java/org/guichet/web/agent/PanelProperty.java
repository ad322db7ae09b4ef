package org.guichet.web.agent;

import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** What can be changed in the panel at its place; each is known to the page by its name in lower case. */
enum PanelProperty {
    STATE,
    TYPE,
    QUEUE,
    OWNER,
    IMPACT,
    URGENCY,
    PRIORITY,
    SERVICE;

    static PanelProperty of(@Nullable String key) {
        return Stream.of(values())
                .filter(property -> property.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
