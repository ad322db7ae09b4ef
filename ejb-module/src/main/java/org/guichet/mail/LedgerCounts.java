package org.guichet.mail;

/**
 * What became of the mails fetched since an instant, counted at one moment by one statement.
 *
 * @param filed those that are an article of a ticket; a verdict without its article is not counted
 * @param undecided how many are in quarantine in all, however old
 */
public record LedgerCounts(
        long fetched,
        long filed,
        long duplicate,
        long rejected,
        long report,
        long quarantined,
        long waiting,
        long undecided) {

    /** Returns how many mails have no fate that explains them; anything but none is a fault of Guichet. */
    public long missing() {
        return fetched - filed - duplicate - rejected - report - quarantined - waiting;
    }

    public boolean isBalanced() {
        return missing() == 0;
    }
}
