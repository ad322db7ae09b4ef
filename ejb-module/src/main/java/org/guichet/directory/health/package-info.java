@NullMarked
package org.guichet.directory.health;

import org.jspecify.annotations.NullMarked;
