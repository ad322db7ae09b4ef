@NullMarked
package org.guichet.fault;

import org.jspecify.annotations.NullMarked;
