@NullMarked
package org.guichet.web.tag;

import org.jspecify.annotations.NullMarked;
