@NullMarked
package org.guichet.demo.store;

import org.jspecify.annotations.NullMarked;
