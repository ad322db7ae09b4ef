/** A requester's requests: the list, and one of them with its conversation. */
@NullMarked
package org.guichet.web.requests;

import org.jspecify.annotations.NullMarked;
