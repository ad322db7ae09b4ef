/** What each node does by itself for its open pages. */
@NullMarked
package org.guichet.live.job;

import org.jspecify.annotations.NullMarked;
