package org.guichet.directory;

/** What was done to something that administrators set up. */
public enum ConfigurationDeed {
    CREATED,
    CHANGED,
    REMOVED
}
