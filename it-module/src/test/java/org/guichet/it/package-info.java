@NullMarked
package org.guichet.it;

import org.jspecify.annotations.NullMarked;
