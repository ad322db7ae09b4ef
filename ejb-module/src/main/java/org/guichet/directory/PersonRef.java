package org.guichet.directory;

/** A person where only the name is shown. */
public record PersonRef(long id, String displayName) {}
