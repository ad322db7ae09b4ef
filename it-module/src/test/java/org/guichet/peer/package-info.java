@NullMarked
package org.guichet.peer;

import org.jspecify.annotations.NullMarked;
