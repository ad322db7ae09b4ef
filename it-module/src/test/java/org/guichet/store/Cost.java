package org.guichet.store;

/**
 * What a piece of reading cost the database.
 *
 * @param statements that were sent to it
 * @param rows that its storage engine read for them, in indexes and tables
 * @param sorted rows that had to be sorted, because no index had them in order
 * @param scans of whole tables or whole indexes
 */
record Cost(long statements, long rows, long sorted, long scans) {

    Cost minus(Cost other) {
        return new Cost(statements - other.statements, rows - other.rows, sorted - other.sorted, scans - other.scans);
    }
}
