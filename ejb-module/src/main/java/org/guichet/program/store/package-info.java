@NullMarked
package org.guichet.program.store;

import org.jspecify.annotations.NullMarked;
