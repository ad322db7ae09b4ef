package org.guichet.desk;

import java.io.Serializable;

/**
 * All that administrators say of an entry of the catalogue; only its code never changes.
 *
 * @param queueId where requests for it wait
 * @param defaultType the ticket type that a request for it has, unless someone says otherwise
 * @param position among all entries, ascending
 */
public record ServiceSettings(
        long queueId, Name name, Name summary, String icon, String defaultType, int position, boolean active)
        implements Serializable {}
