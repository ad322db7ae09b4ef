package org.guichet.desk;

/** Opens a queue of a desk under an address of its own. */
public record CreateQueue(
        long deskId, String code, Name name, String icon, int tier, String address, AcknowledgeAt acknowledgeAt) {}
