/** The tickets of the demonstration as they are written down, and what they become at which instant: no server needed. */
@NullMarked
package org.guichet.demo.story;

import org.jspecify.annotations.NullMarked;
