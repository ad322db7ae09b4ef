@NullMarked
package org.guichet.desk.store;

import org.jspecify.annotations.NullMarked;
