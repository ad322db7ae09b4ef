package org.guichet.platform;

import jakarta.json.spi.JsonProvider;

/** Reads and writes JSON; the methods of {@code jakarta.json.Json} look for an implementation in all jars at each call. */
public final class JsonLibrary {

    /** Found once. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
