package org.guichet.web.help;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one desk can be reached. */
public record HelpDesk(
        String name, @Nullable String phone, @Nullable String hours, List<HelpTeam> teams) {}
