@NullMarked
package org.guichet.notify.store;

import org.jspecify.annotations.NullMarked;
