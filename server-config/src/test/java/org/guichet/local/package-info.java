@NullMarked
package org.guichet.local;

import org.jspecify.annotations.NullMarked;
