@NullMarked
package org.guichet.sla;

import org.jspecify.annotations.NullMarked;
