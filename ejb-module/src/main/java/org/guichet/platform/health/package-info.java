@NullMarked
package org.guichet.platform.health;

import org.jspecify.annotations.NullMarked;
