@NullMarked
package org.guichet.directory.store;

import org.jspecify.annotations.NullMarked;
