@NullMarked
package org.guichet.sla.time;

import org.jspecify.annotations.NullMarked;
