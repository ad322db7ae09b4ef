/** What services do inside the real server, called by people with the rights that they have. */
@NullMarked
package org.guichet.container;

import org.jspecify.annotations.NullMarked;
