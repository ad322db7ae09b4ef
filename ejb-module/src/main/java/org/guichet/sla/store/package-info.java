@NullMarked
package org.guichet.sla.store;

import org.jspecify.annotations.NullMarked;
