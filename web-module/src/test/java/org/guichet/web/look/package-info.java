@NullMarked
package org.guichet.web.look;

import org.jspecify.annotations.NullMarked;
