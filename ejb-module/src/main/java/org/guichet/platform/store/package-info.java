@NullMarked
package org.guichet.platform.store;

import org.jspecify.annotations.NullMarked;
