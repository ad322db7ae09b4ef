/** The public API: one resource for each address, the same services and rights as the pages. */
@NullMarked
package org.guichet.web.api;

import org.jspecify.annotations.NullMarked;
