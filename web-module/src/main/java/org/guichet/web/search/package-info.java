/** What the portal's search field finds: what can be asked for, and what one asked for. */
@NullMarked
package org.guichet.web.search;

import org.jspecify.annotations.NullMarked;
