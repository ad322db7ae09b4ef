package org.guichet.web.agent;

import org.jspecify.annotations.Nullable;

/**
 * One value that a property can take.
 *
 * @param code by which it is sent
 * @param help what it means, where words need it
 * @param current whether it is what the ticket has now
 * @param asks whether a rule wants to know why
 * @param opens the form that it needs, by its identifier; none if it is done at once
 */
public record PanelOption(
        String code,
        String label,
        @Nullable String help,
        boolean current,
        boolean asks,
        @Nullable String opens) {

    static PanelOption of(Object code, String label, boolean current) {
        return new PanelOption(code.toString(), label, null, current, false, null);
    }
}
