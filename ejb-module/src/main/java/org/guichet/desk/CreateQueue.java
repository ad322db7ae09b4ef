package org.guichet.desk;

/**
 * Opens a queue of a desk under an address of its own.
 *
 * @param tier of support: 1 for the service desk itself, 2 and 3 for those to whom it hands over (AP-05); any other is
 *     refused with {@code desk.noSuchTier}
 */
public record CreateQueue(
        long deskId, String code, Name name, String icon, int tier, String address, AcknowledgeAt acknowledgeAt) {

    public CreateQueue {
        QueueSettings.mustBeATier(tier);
    }
}
