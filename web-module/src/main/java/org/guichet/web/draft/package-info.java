/** What is being written, kept for its writer. */
@NullMarked
package org.guichet.web.draft;

import org.jspecify.annotations.NullMarked;
