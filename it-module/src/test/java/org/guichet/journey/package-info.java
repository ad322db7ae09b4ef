@NullMarked
package org.guichet.journey;

import org.jspecify.annotations.NullMarked;
