@NullMarked
package org.guichet.install;

import org.jspecify.annotations.NullMarked;
