package org.guichet.desk;

/**
 * An entry of the service catalogue (OT-25).
 *
 * @param queueId where requests for it wait
 * @param defaultType the ticket type that a request for it has, unless someone says otherwise
 */
public record ServiceInfo(
        long id, long queueId, String code, Name name, Name summary, String icon, String defaultType, boolean active) {}
