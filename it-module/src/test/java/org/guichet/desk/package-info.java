@NullMarked
package org.guichet.desk;

import org.jspecify.annotations.NullMarked;
