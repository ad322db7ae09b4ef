package org.guichet.directory;

import org.guichet.directory.model.GroupKey;

/**
 * A group of the directory.
 *
 * @param key by which grants name it
 * @param name by which people do
 */
public record GroupRef(String key, String name) {

    /** Returns a group as people name it: by the first part of its place in the tree. */
    public static GroupRef of(String key) {
        return new GroupRef(key, GroupKey.name(key));
    }
}
