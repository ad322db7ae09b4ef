package org.guichet.live;

import java.util.List;

/**
 * Rows of the feed that this node has read just now; fired on every node, whoever made the changes.
 *
 * @param mark everything up to this number has been read: a page that knows it need not be told anything older
 */
public record FeedMoved(List<FeedRow> rows, long mark) {}
