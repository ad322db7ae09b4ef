/** How fast the desk is: measured when somebody asks for it, never asserted by tests. */
@NullMarked
package org.guichet.benchmark;

import org.jspecify.annotations.NullMarked;
