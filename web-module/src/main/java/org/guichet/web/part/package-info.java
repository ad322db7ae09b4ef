/** Parts of pages that are drawn by templates of their own, {@code src/main/jte}: what stands there often and takes no input. */
@NullMarked
package org.guichet.web.part;

import org.jspecify.annotations.NullMarked;
