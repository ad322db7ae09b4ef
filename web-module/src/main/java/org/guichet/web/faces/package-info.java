/** What every page stands on: words, records in expressions, and what happens when a page cannot answer. */
@NullMarked
package org.guichet.web.faces;

import org.jspecify.annotations.NullMarked;
