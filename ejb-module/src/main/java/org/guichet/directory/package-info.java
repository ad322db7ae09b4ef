/**
 * People, their groups and what those may do. People and groups are the directory's; what a group may do is in tables:
 * no name of a person or group is in code. A group is named by its key, the distinguished name in lower case as
 * {@link org.guichet.directory.model.GroupKey} writes it, so that two groups with one name in two places of the tree are
 * two groups.
 */
@NullMarked
package org.guichet.directory;

import org.jspecify.annotations.NullMarked;
