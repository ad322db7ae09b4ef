/** Open pages that learn at once what changed: one WebSocket for each page, fed by this node's reading of the change feed. */
@NullMarked
package org.guichet.web.push;

import org.jspecify.annotations.NullMarked;
