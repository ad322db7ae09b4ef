package org.guichet.directory;

import org.jspecify.annotations.Nullable;

/** What everyone of the university may know of someone else of it, as in a printed directory. */
public record Listing(String displayName, @Nullable String unit, String email) {}
