/** The public API, as programs meet it; every answer is compared with its description. */
@NullMarked
package org.guichet.api;

import org.jspecify.annotations.NullMarked;
