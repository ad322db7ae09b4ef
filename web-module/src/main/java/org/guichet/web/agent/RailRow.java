package org.guichet.web.agent;

import org.jspecify.annotations.Nullable;

/**
 * One link of the rail.
 *
 * @param key of the view or queue, for tests and pushed counts
 * @param label in words
 * @param icon of PrimeIcons, such as {@code pi-inbox}
 * @param count of active tickets; none where nothing is counted
 * @param fresh tickets among them with an article that the agent has not read
 * @param href path within the application
 * @param current whether it leads to the page that is shown
 */
public record RailRow(
        String key, String label, String icon, @Nullable Integer count, int fresh, String href, boolean current) {}
