package org.guichet.directory;

import org.jspecify.annotations.Nullable;

/**
 * A group that administers.
 *
 * @param deskId none for the whole installation
 * @param people how many active people are in it
 */
public record AdministratorGrant(GroupRef group, @Nullable Long deskId, long people) {}
