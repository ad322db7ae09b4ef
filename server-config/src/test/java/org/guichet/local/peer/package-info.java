@NullMarked
package org.guichet.local.peer;

import org.jspecify.annotations.NullMarked;
