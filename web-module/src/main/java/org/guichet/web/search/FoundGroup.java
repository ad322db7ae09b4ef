package org.guichet.web.search;

import java.util.List;

/** Things of one kind that were found, the best first. */
public record FoundGroup(String title, List<Found> items) {}
