/** The portal's first page. */
@NullMarked
package org.guichet.web.home;

import org.jspecify.annotations.NullMarked;
